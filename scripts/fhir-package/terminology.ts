// The codes that the mapping writes: ours, the lists that the library holds, and what is put for what.
import { fhirMapping } from '../../src/fhir.js';
import { ourCodes } from '../../src/fhir/our-codes.js';
import { codeSystem, OURS } from '../../src/fhir/systems.js';
import { intervals } from '../../src/fhir/questionnaire/answers.js';
import { FHIR_GENDERS } from '../../src/sections/person-demographics/person-demographics.fhir.js';
import { valueSets } from '../../src/value-sets/index.js';
import type { Concept, ValueSet } from '../../src/value-sets/value-set.js';
import { common, programName, titleOf, type Published } from './resource.js';

const ours: Record<string, Readonly<Record<string, string>>> = {
  ...ourCodes,
  interval: Object.fromEntries(intervals.map((code) => [code, code])),
};

export const valueSetUrl = (name: string): string => `${OURS}:value-set:${name}`;

/** The names of what the map of elements is from. */
const ELEMENTS = `${OURS}:elements`;

const ourCodeSystems = (version: string): Published[] =>
  Object.entries(ours).map(([name, codes]) => ({
    resourceType: 'CodeSystem',
    id: `pcsp-${name}`,
    url: codeSystem(name),
    ...common(version),
    name: `${programName(name)}Codes`,
    title: `${titleOf(name)} codes`,
    description: `Codes of pcsp-elements for what no published list names: ${titleOf(name)}.`,
    caseSensitive: true,
    valueSet: valueSetUrl(`our-${name}`),
    content: 'complete',
    count: Object.keys(codes).length,
    concept: Object.entries(codes).map(([code, display]) => ({ code, display })),
  }));

/** Whether there is anything in a list of the standard's, or it is one of ours. */
export function isPublished(name: string): boolean {
  const set = Object.values<ValueSet>(valueSets).find((one) => one.name === name);
  return !set || [set.concepts, set.load, set.alsoAccepted, set.url].some(Boolean);
}

/** Every element of the standard, by its key. */
const elementCodes = (version: string): Published => ({
  resourceType: 'CodeSystem',
  id: 'pcsp-elements',
  url: ELEMENTS,
  ...common(version),
  name: 'PcspElements',
  title: 'Elements of the standard',
  description: 'The elements of the Personalised Care and Support Plan, by their keys in its JSON.',
  caseSensitive: true,
  content: 'complete',
  count: fhirMapping().length,
  concept: fhirMapping().map(({ key, term }) => ({ code: key, display: term })),
});

const valueSet = (version: string, name: string, title: string, include: object[]): Published => ({
  resourceType: 'ValueSet',
  id: `pcsp-${name}`,
  url: valueSetUrl(name),
  ...common(version),
  name: `${programName(name)}ValueSet`,
  title,
  description: `${title}, as pcsp-elements offers or writes it.`,
  compose: { include },
});

const ourValueSets = (version: string): Published[] =>
  Object.keys(ours).map((name) =>
    valueSet(version, `our-${name}`, `${titleOf(name)} codes`, [{ system: codeSystem(name) }]),
  );

/** Lists that are whole: of what is searched for in a terminology service, its address. */
async function heldValueSets(version: string): Promise<Published[]> {
  const sets = await Promise.all(
    Object.values<ValueSet>(valueSets).map(async (set) => {
      const concepts = [
        ...(set.concepts ?? (await set.load?.()) ?? []),
        ...(set.alsoAccepted ?? []),
      ];
      const include = concepts.length
        ? bySystem(concepts)
        : set.url
          ? [{ valueSet: [set.url] }]
          : [];
      return include.length ? [valueSet(version, set.name, set.title, include)] : [];
    }),
  );
  return sets.flat();
}

const bySystem = (concepts: readonly Concept[]): object[] =>
  [...new Set(concepts.map(({ system }) => system))].map((system) => ({
    system,
    concept: concepts
      .filter((one) => one.system === system)
      .map(({ code, display }) => ({ code, display })),
  }));

interface Target {
  readonly code: string;
  readonly display?: string;
  readonly to: string;
}

const conceptMap = (
  version: string,
  name: string,
  title: string,
  { source, target, elements }: { source: string; target: string; elements: readonly Target[] },
): Published => ({
  resourceType: 'ConceptMap',
  id: `pcsp-${name}`,
  url: `${OURS}:concept-map:${name}`,
  ...common(version),
  name: `${programName(name)}Map`,
  title,
  group: [
    {
      source,
      target,
      element: elements.map(({ to, ...from }) => ({
        ...from,
        target: [{ code: to, equivalence: 'relatedto' }],
      })),
    },
  ],
});

const conceptMaps = (version: string): Published[] => [
  conceptMap(version, 'stated-gender', 'Stated gender to FHIR’s administrative gender', {
    source: 'https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonStatedGenderCode',
    target: 'http://hl7.org/fhir/administrative-gender',
    elements: Object.entries(FHIR_GENDERS).map(([code, to]) => ({ code, to })),
  }),
  conceptMap(version, 'elements', 'The elements of the standard to those of FHIR', {
    source: ELEMENTS,
    target: 'http://hl7.org/fhir',
    elements: fhirMapping().map(({ key, term, location }) => ({
      code: key,
      display: term,
      to: location,
    })),
  }),
];

export const terminology = async (version: string): Promise<Published[]> => [
  ...ourCodeSystems(version),
  elementCodes(version),
  ...ourValueSets(version),
  ...(await heldValueSets(version)),
  ...conceptMaps(version),
];
