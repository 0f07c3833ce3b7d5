import { Heading, Subheading } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';
import { elementOf, type Member } from './manifest.js';

/** Everything that custom-elements.json says of an element, what it inherits too. */
export function Api({ tag }: { readonly tag: string }) {
  const { members, events, slots, cssParts, cssProperties } = elementOf(tag);
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return (
    <>
      <Heading>Reference</Heading>
      <Table
        title="Properties and attributes"
        heads={['Property', 'Attribute', 'Type', 'At first', 'What it does']}
        rows={fields.map((field) => [
          <Name key="name" of={field.name} />,
          field.attribute && <code>{field.attribute}</code>,
          <code key="type">{typeOf(field)}</code>,
          field.readonly ? 'to read only' : field.default && <code>{field.default}</code>,
          field.description,
        ])}
      />
      <Table
        title="Methods"
        heads={['Method', 'Returns', 'What it does']}
        rows={methods.map((method) => [
          <Name key="name" of={signature(method)} />,
          <code key="type">{method.return?.type.text ?? 'void'}</code>,
          method.description,
        ])}
      />
      <Table
        title="Events"
        heads={['Event', 'Type', 'When']}
        rows={events.map((event) => [
          <Name key="name" of={event.name} />,
          <code key="type">{typeOf(event)}</code>,
          event.description,
        ])}
      />
      <Table
        title="Slots"
        heads={['Slot', 'What goes there']}
        rows={slots.map(({ name, description }) => [
          name ? <Name key="name" of={name} /> : 'without a name',
          description,
        ])}
      />
      <Table
        title="Parts"
        heads={['Part', 'What it is']}
        rows={cssParts.map(({ name, description }) => [<Name key="name" of={name} />, description])}
      />
      <Table
        title="Custom properties"
        heads={['Property', 'At first', 'What it sets']}
        rows={cssProperties.map((property) => [
          <Name key="name" of={property.name} />,
          property.default && <code>{property.default}</code>,
          property.description,
        ])}
      />
    </>
  );
}

/** With what is between backticks as code. */
const Prose = ({ text }: { readonly text: string }) =>
  text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));

const Name = ({ of }: { readonly of: string }) => <code>{of}</code>;

const typeOf = ({ type }: Pick<Member, 'type'>): string => type?.text ?? 'unknown';

const signature = ({ name, parameters = [] }: Member): string =>
  `${name}(${parameters.map((one) => `${one.name}: ${typeOf(one)}`).join(', ')})`;

interface TableProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** Nothing where there are no rows. */
function Table({ title, heads, rows }: TableProps) {
  if (!rows.length) return null;
  return (
    <>
      <Subheading>{title}</Subheading>
      <table className="api sb-unstyled">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{typeof cell === 'string' ? <Prose text={cell} /> : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
