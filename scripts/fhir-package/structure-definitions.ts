// A StructureDefinition for each extension that the mapping writes.
import {
  extensionDefinitions,
  type ExtensionDefinition,
  type ExtensionName,
} from '../../src/fhir/extension-definitions.js';
import { extensionUrl } from '../../src/fhir/systems.js';
import { valueSetUrl } from './terminology.js';
import { common, programName, titleOf, type Published } from './resource.js';

const BASE = 'http://hl7.org/fhir/StructureDefinition/Extension';
const URI = 'http://hl7.org/fhirpath/System.String';

interface Slice {
  readonly name: string;
  readonly url: string;
  readonly type?: string;
  readonly min: number;
  readonly max: string;
}

const isOurs = (name: string): name is ExtensionName => Object.hasOwn(extensionDefinitions, name);

const slicesOf = ({ parts = {}, holds = [] }: ExtensionDefinition): Slice[] => [
  ...Object.entries(parts).map(([name, { type, required, repeats }]) => ({
    name,
    url: name,
    type,
    min: required ? 1 : 0,
    max: repeats ? '*' : '1',
  })),
  ...holds.map((name) => ({
    name: name.split('/').at(-1) ?? name,
    url: isOurs(name) ? extensionUrl(name) : name,
    min: 0,
    max: name === 'data' ? '*' : '1',
  })),
];

const element = (id: string, path: string, min: number, max: string, more: object = {}) => ({
  id,
  path,
  definition: path,
  min,
  max,
  base: { path: path.replace(/^Extension\.extension\./, 'Extension.'), min: 0, max },
  ...more,
});

const type = (code: string) => ({ type: [{ code }] });

function* sliceElements({ name, url, type: value, min, max }: Slice) {
  const id = `Extension.extension:${name}`;
  const path = 'Extension.extension';
  yield element(id, path, min, max, {
    sliceName: name,
    type: value ? [{ code: 'Extension' }] : [{ code: 'Extension', profile: [url] }],
  });
  if (!value) return;
  yield element(`${id}.extension`, `${path}.extension`, 0, '0', type('Extension'));
  yield element(`${id}.url`, `${path}.url`, 1, '1', { ...type(URI), fixedUri: url });
  yield element(`${id}.value[x]`, `${path}.value[x]`, 1, '1', type(value));
}

const bindingOf = ({ codes, required }: ExtensionDefinition): object =>
  codes === undefined
    ? {}
    : {
        binding: {
          strength: required ? 'required' : 'preferred',
          valueSet: valueSetUrl(codes),
        },
      };

function elementsOf(name: ExtensionName, definition: ExtensionDefinition): object[] {
  const slices = slicesOf(definition);
  const { type: value } = definition;
  const isRequired = value && slices.length === 0;
  return [
    element('Extension', 'Extension', 0, '*', {
      short: titleOf(name),
      definition: definition.definition,
    }),
    element('Extension.id', 'Extension.id', 0, '1', type(URI)),
    element('Extension.extension', 'Extension.extension', 0, slices.length ? '*' : '0', {
      ...type('Extension'),
      ...(slices.length && {
        slicing: { discriminator: [{ type: 'value', path: 'url' }], rules: 'closed' },
      }),
    }),
    ...slices.flatMap((slice) => [...sliceElements(slice)]),
    element('Extension.url', 'Extension.url', 1, '1', {
      ...type(URI),
      fixedUri: extensionUrl(name),
    }),
    element('Extension.value[x]', 'Extension.value[x]', isRequired ? 1 : 0, value ? '1' : '0', {
      ...type(value ?? 'string'),
      ...bindingOf(definition),
    }),
  ];
}

export const structureDefinitions = (version: string): Published[] =>
  Object.entries<ExtensionDefinition>(extensionDefinitions).map(([key, definition]) => {
    const name = key as ExtensionName;
    const elements = elementsOf(name, definition);
    return {
      resourceType: 'StructureDefinition',
      id: `pcsp-${name}`,
      url: extensionUrl(name),
      ...common(version),
      name: programName(name),
      title: titleOf(name),
      description: definition.definition,
      fhirVersion: '4.0.1',
      kind: 'complex-type',
      abstract: false,
      context: definition.on.map((expression) => ({ type: 'element', expression })),
      type: 'Extension',
      baseDefinition: BASE,
      derivation: 'constraint',
      snapshot: { element: elements },
      differential: { element: elements },
    };
  });
