import { Heading, Subheading } from '@storybook/addon-docs/blocks';
import { anchorOf } from './anchors.js';
import { FactTable } from './fact-table.js';
import { elementOf, type Member } from './manifest.js';

/** Everything that custom-elements.json says of an element, what it inherits too. */
export function Api({ tag }: { readonly tag: string }) {
  const { members, events, slots, cssProperties } = elementOf(tag);
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return (
    <>
      <Heading>Reference</Heading>
      <Table
        title="Properties and attributes"
        heads={['Property', 'Attribute', 'Type', 'At first', 'What it does']}
        rows={fields.map((field) => ({
          id: anchorOf('property', field.name),
          cells: [
            <Name key="name" of={field.name} />,
            field.attribute && <code>{field.attribute}</code>,
            <code key="type">{typeOf(field)}</code>,
            field.readonly ? 'to read only' : field.default && <code>{field.default}</code>,
            field.description,
          ],
        }))}
      />
      <Table
        title="Methods"
        heads={['Method', 'Returns', 'What it does']}
        rows={methods.map((method) => ({
          id: anchorOf('method', method.name),
          cells: [
            <Name key="name" of={signature(method)} />,
            <code key="type">{method.return?.type.text ?? 'void'}</code>,
            method.description,
          ],
        }))}
      />
      <Table
        title="Events"
        heads={['Event', 'Type', 'When']}
        rows={events.map((event) => ({
          id: anchorOf('event', event.name),
          cells: [
            <Name key="name" of={event.name} />,
            <code key="type">{typeOf(event)}</code>,
            event.description,
          ],
        }))}
      />
      <Table
        title="Slots"
        heads={['Slot', 'What goes there']}
        rows={slots.map(({ name, description }) => ({
          id: anchorOf('slot', name),
          cells: [name ? <Name key="name" of={name} /> : 'without a name', description],
        }))}
      />
      {cssProperties.length > 0 && (
        <>
          <Subheading>Parts and custom properties</Subheading>
          <p>
            Its parts are under Anatomy. The {cssProperties.length} custom properties are the same
            for every element:{' '}
            <a href="./?path=/docs/guides-theming--docs" target="_top">
              Theming
            </a>{' '}
            shows each.
          </p>
        </>
      )}
    </>
  );
}

const Name = ({ of }: { readonly of: string }) => <code>{of}</code>;

const typeOf = ({ type }: Pick<Member, 'type'>): string => type?.text ?? 'unknown';

const signature = ({ name, parameters = [] }: Member): string =>
  `${name}(${parameters.map((one) => `${one.name}: ${typeOf(one)}`).join(', ')})`;

type Given = Parameters<typeof FactTable>[0] & { readonly title: string };

/** Nothing where there are no rows. */
const Table = ({ title, heads, rows }: Given) =>
  rows.length > 0 && (
    <>
      <Subheading>{title}</Subheading>
      <FactTable heads={heads} rows={rows} />
    </>
  );
