// What editors want to know of the elements, to complete and explain them in HTML and CSS.
import { alikeTogether } from '../alike-together.js';
import type { DescribedElement, SettableProperty } from './described-elements.js';

type Described = { readonly name: string; readonly description?: string };

const attributesOf = ({ properties }: DescribedElement) =>
  properties.flatMap((property) =>
    property.attribute ? [{ ...property, attribute: property.attribute }] : [],
  );

const list = (title: string, described: readonly Described[]): string =>
  described.length
    ? `\n\n**${title}**\n${described
        .map(({ name, description = '' }) => `- \`${name}\`: ${oneLine(description)}`)
        .join('\n')}`
    : '';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** What somebody sees who points at a tag. */
const explained = ({ description = '', properties, events, slots }: DescribedElement): string =>
  description +
  list('Properties', properties) +
  list('Events', events) +
  list(
    'Slots',
    slots.map(({ name, description: says }) => ({
      name: name || '(default)',
      ...(says && { description: says }),
    })),
  );

/** https://github.com/microsoft/vscode-custom-data */
export const vsCodeHtmlData = (elements: readonly DescribedElement[]) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: { kind: 'markdown', value: explained(element) },
    attributes: attributesOf(element).map(({ attribute, description, isBoolean }) => ({
      name: attribute,
      ...(description && { description }),
      ...(isBoolean && { valueSet: 'v' }),
    })),
  })),
});

/** The custom properties of all elements, once each. */
const customProperties = (elements: readonly DescribedElement[]): Described[] =>
  [
    ...new Map(
      elements.flatMap(({ cssProperties }) => cssProperties).map((one) => [one.name, one]),
    ).values(),
  ].map(({ name, description, default: initial }) => ({
    name,
    description: [description, initial && `(${initial})`].filter(Boolean).join(' '),
  }));

/** https://github.com/microsoft/vscode-custom-data */
export const vsCodeCssData = (elements: readonly DescribedElement[]) => ({
  version: 1.1,
  properties: customProperties(elements),
});

const named = (described: readonly Described[]) =>
  described.map(({ name, description }) => ({ name, ...(description && { description }) }));

const typed = ({ name, description, isBoolean, initial }: SettableProperty) => ({
  name,
  ...(description && { description }),
  ...(isBoolean && { value: { type: 'boolean' } }),
  ...(initial && { default: initial }),
});

/** https://github.com/JetBrains/web-types */
export const webTypes = (elements: readonly DescribedElement[], version: string) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: 'pcsp-elements',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: alikeTogether(
        elements.map((element) => ({
          name: element.tag,
          ...(element.description && { description: element.description }),
          attributes: attributesOf(element).map((property) => ({
            ...typed(property),
            name: property.attribute,
            ...(property.isBoolean && { value: { kind: 'no-value', required: false } }),
          })),
          slots: named(element.slots),
          js: { properties: element.properties.map(typed), events: named(element.events) },
          css: { parts: named(element.cssParts) },
        })),
      ),
    },
    css: { properties: customProperties(elements) },
  },
});
