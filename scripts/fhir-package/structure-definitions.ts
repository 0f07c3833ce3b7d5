// A StructureDefinition for each extension that the mapping writes.
import {
  extensionDefinitions,
  type ExtensionDefinition,
  type ExtensionName,
} from '../../src/fhir/extension-definitions.js';
import { elementUrl, typeInExtension } from '../../src/fhir/mappings/element-extension.js';
import { unnamedElements } from '../../src/fhir/plan-mapping.js';
import { extensionUrl } from '../../src/fhir/systems.js';
import { uuidOf } from '../../src/fhir/uuid.js';
import type { Element, Group, Leaf } from '../../src/model/element.js';
import { isPublished, valueSetUrl } from './terminology.js';
import { common, programName, titleOf, type Published } from './resource.js';

const BASE = 'http://hl7.org/fhir/StructureDefinition/Extension';
/** What FHIR's own definition of an extension says of each element. */
const BASES: Readonly<Record<string, { path: string; min: number; max: string }>> = {
  Extension: { path: 'Extension', min: 0, max: '*' },
  'Extension.id': { path: 'Element.id', min: 0, max: '1' },
  'Extension.extension': { path: 'Element.extension', min: 0, max: '*' },
  'Extension.url': { path: 'Extension.url', min: 1, max: '1' },
  'Extension.value[x]': { path: 'Extension.value[x]', min: 0, max: '1' },
};

/** A type that FHIR knows by the name of FHIRPath's. */
const systemString = (valueUrl: string) => ({
  type: [
    {
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type',
          valueUrl,
        },
      ],
      code: 'http://hl7.org/fhirpath/System.String',
    },
  ],
});

interface Slice {
  readonly name: string;
  readonly url: string;
  readonly type?: string;
  /** it has parts of its own, and no definition */
  readonly isGroup?: boolean;
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
  base: BASES[path.replace(/^Extension\.extension\./, 'Extension.')],
  ...more,
});

const type = (code: string) => ({ type: [{ code }] });

function* sliceElements({ name, url, type: value, isGroup, min, max }: Slice) {
  const id = `Extension.extension:${name}`;
  const path = 'Extension.extension';
  yield element(id, path, min, max, {
    sliceName: name,
    type: value || isGroup ? [{ code: 'Extension' }] : [{ code: 'Extension', profile: [url] }],
  });
  if (!value && !isGroup) return;
  yield element(`${id}.extension`, `${path}.extension`, 0, isGroup ? '*' : '0', type('Extension'));
  yield element(`${id}.url`, `${path}.url`, 1, '1', { ...systemString('uri'), fixedUri: url });
  yield element(
    `${id}.value[x]`,
    `${path}.value[x]`,
    value ? 1 : 0,
    value ? '1' : '0',
    type(value ?? 'string'),
  );
}

/** Bound to a list only where one is published: of some, nobody has published any. */
const bindingOf = ({ codes, required }: Described['definition']): object =>
  codes === undefined || !isPublished(codes)
    ? {}
    : {
        binding: {
          strength: required ? 'required' : 'preferred',
          valueSet: valueSetUrl(codes),
        },
      };

/** What is published of an extension. */
interface Described {
  readonly url: string;
  readonly title: string;
  readonly definition: Pick<ExtensionDefinition, 'definition' | 'type' | 'codes' | 'required'>;
  readonly slices: readonly Slice[];
}

function elementsOf({ url, title, definition, slices }: Described): object[] {
  const { type: value } = definition;
  const isRequired = value && slices.length === 0;
  return [
    element('Extension', 'Extension', 0, '*', {
      short: title,
      definition: definition.definition,
    }),
    element('Extension.id', 'Extension.id', 0, '1', systemString('string')),
    element('Extension.extension', 'Extension.extension', 0, slices.length ? '*' : '0', {
      ...type('Extension'),
      ...(slices.length && {
        slicing: { discriminator: [{ type: 'value', path: 'url' }], rules: 'closed' },
      }),
    }),
    ...slices.flatMap((slice) => [...sliceElements(slice)]),
    element('Extension.url', 'Extension.url', 1, '1', {
      ...systemString('uri'),
      fixedUri: url,
    }),
    element('Extension.value[x]', 'Extension.value[x]', isRequired ? 1 : 0, value ? '1' : '0', {
      ...type(value ?? 'string'),
      ...bindingOf(definition),
    }),
  ];
}

/** The extension of an element that no mapping of ours names. */
function describedElement(key: string, element: Element): Described {
  const own = element.kind === 'list' ? element.item : element;
  const slices =
    own.kind === 'group' ? [...partsOf(own), ...slicesOf({ ...NO_PARTS, holds: HELD })] : [];
  return {
    url: elementUrl(key, element),
    title: own.term,
    definition: {
      definition: `${own.term}: ${key} of the plan.`,
      ...(own.kind === 'group' ? {} : { type: fhirName(own) }),
    },
    slices,
  };
}

const NO_PARTS = { definition: '', on: [] };

/** What may stand beside the elements of a group. */
const HELD = ['entry-id', 'data'] as const;

const fhirName = (leaf: Leaf): string => {
  const name = typeInExtension(leaf);
  return /^(Coding|CodeableConcept|Timing)$/.test(name)
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);
};

const partsOf = ({ children }: Group): Slice[] =>
  Object.entries(children).map(([name, child]) => {
    const own = child.kind === 'list' ? child.item : child;
    return {
      name,
      url: name,
      ...(own.kind === 'group' ? { isGroup: true } : { type: fhirName(own) }),
      min: 0,
      max: child.kind === 'list' ? '*' : '1',
    };
  });

function structureDefinition(
  described: Described,
  names: { readonly id: string; readonly name: string },
  on: readonly string[],
  version: string,
): Published {
  const { url, title, definition } = described;
  const elements = elementsOf(described);
  return {
    resourceType: 'StructureDefinition',
    id: names.id,
    url,
    ...common(version),
    name: names.name,
    title,
    description: definition.definition,
    fhirVersion: '4.0.1',
    kind: 'complex-type',
    abstract: false,
    context: on.map((expression) => ({ type: 'element', expression })),
    type: 'Extension',
    baseDefinition: BASE,
    derivation: 'constraint',
    snapshot: { element: elements },
    differential: { element: elements },
  };
}

/** The groups that are extensions of ours, by the names of those. */
const GROUPS: Partial<Record<ExtensionName, string>> = {
  agreement: 'agreement',
  'previous-agreement': 'previously',
};

/** What stands in an extension of ours and no mapping names. */
const unnamedIn = (name: ExtensionName): Slice[] =>
  [...unnamedElements()]
    .filter(([key]) => GROUPS[name] !== undefined && key.split('.').at(-2) === GROUPS[name])
    .map(([key, element]) => ({
      name: key.replaceAll('.', '-'),
      url: elementUrl(key, element),
      min: 0,
      max: element.kind === 'list' ? '*' : '1',
    }));

export const structureDefinitions = (version: string): Published[] => [
  ...Object.entries<ExtensionDefinition>(extensionDefinitions).map(([key, definition]) => {
    const name = key as ExtensionName;
    return structureDefinition(
      {
        url: extensionUrl(name),
        title: titleOf(name),
        definition,
        slices: [...slicesOf(definition), ...unnamedIn(name)],
      },
      { id: `pcsp-${name}`, name: programName(name) },
      definition.on,
      version,
    );
  }),
  ...[...unnamedElements()].map(([key, element]) =>
    structureDefinition(
      describedElement(key, element),
      { id: `pcsp-${uuidOf(key)}`, name: programName(key.replaceAll('.', '-')) },
      ['Element'],
      version,
    ),
  ),
];
