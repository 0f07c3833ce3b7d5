import { isRecord, type Json } from '../json/json.js';
import type { Path } from '../json/path.js';
import { sameJson } from '../json/same-json.js';
import type { KeyPath, MigrationNoteCode, ModelChange, RecodedConcept } from './model-change.js';

/** What is to be told of a change, before it is put into words. */
export interface MigrationFinding {
  readonly code: MigrationNoteCode;
  /** into the value as it came out of this change */
  readonly path: Path;
  /** what stood there before, where that is there no more */
  readonly before?: unknown;
}

type Tell = (code: MigrationNoteCode, path: Path, before?: unknown) => void;

/** The object that holds the element under its key, changed. It is there, and is not to be written to. */
type Convert = (holder: Json, key: string, path: Path) => Json;

/** Which way: to the version that made the change, or back from it. */
export type Direction = 'forth' | 'back';

type Conversion<K extends ModelChange['kind']> = (
  change: Extract<ModelChange, { kind: K }>,
  tell: Tell,
) => { readonly at: KeyPath; readonly holds?: readonly string[]; readonly convert: Convert };

type Conversions = {
  readonly [K in ModelChange['kind']]: Readonly<Record<Direction, Conversion<K>>>;
};

/** Takes keys out of an object and puts others in the place of the first of them. */
function replaced(holder: Json, keys: readonly string[], by: Json): Json {
  const at = Object.keys(holder).findIndex((key) => keys.includes(key));
  const entries = Object.entries(holder).flatMap((entry, index) => [
    ...(index === at ? Object.entries(by) : []),
    ...(keys.includes(entry[0]) ? [] : [entry]),
  ]);
  return Object.fromEntries(entries);
}

const siblingOf = (at: KeyPath, key: string): KeyPath => [...at.slice(0, -1), key] as never;

const lastOf = (at: KeyPath): string => at.at(-1)!;

const rename =
  (to: string, tell: Tell): Convert =>
  (holder, key, path) => {
    if (!Object.hasOwn(holder, to)) return replaced(holder, [key], { [to]: holder[key] });
    tell('taken', [...path, key]);
    return holder;
  };

/** What a supplier's function gives; `undefined` where it throws. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

const recode =
  (pairs: readonly (readonly [from: SystemAndCode, to: SystemAndCode])[], tell: Tell): Convert =>
  (holder, key, path) => {
    const coding = holder[key];
    const at = [...path, key];
    if (!isRecord(coding)) return holder;
    const isOf = (one: SystemAndCode) => one.system === coding.system && one.code === coding.code;
    const [found, ...others] = pairs.filter(([from]) => isOf(from));
    if (!found) {
      if (pairs.some(([from]) => from.system === coding.system)) tell('no-code', at);
      return holder;
    }
    if (others.length) {
      tell('several-codes', at);
      return holder;
    }
    const [, { system, code }] = found;
    const back = pairs.filter(([, one]) => one.system === system && one.code === code);
    if (back.length > 1) tell('one-way', at, coding);
    // the words that were chosen stay
    return { ...holder, [key]: { ...coding, system, code } };
  };

type SystemAndCode = RecodedConcept['before'];

const conversions: Conversions = {
  renamed: {
    forth: ({ at, to }, tell) => ({ at, convert: rename(to, tell) }),
    back: ({ at, to }, tell) => ({ at: siblingOf(at, to), convert: rename(lastOf(at), tell) }),
  },
  split: {
    forth: ({ at, into, split, join }, tell) => ({
      at,
      convert(holder, key, path) {
        const value = holder[key];
        if (into.some((one) => Object.hasOwn(holder, one) && one !== key)) {
          tell('taken', [...path, key]);
          return holder;
        }
        const parts = attempt(() => split(value));
        if (!isRecord(parts) || !Object.keys(parts).every((one) => into.includes(one))) {
          tell('not-split', [...path, key]);
          return holder;
        }
        const back = attempt(() => join(parts));
        if (!sameJson(back, value)) tell('one-way', path, value);
        return replaced(holder, [key], { ...parts });
      },
    }),
    back: ({ at, into, split, join }, tell) => ({
      at: siblingOf(at, into[0] ?? ''),
      holds: into,
      convert(holder, _, path) {
        const key = lastOf(at);
        const parts = Object.fromEntries(
          Object.entries(holder).filter(([one]) => into.includes(one)),
        );
        if (Object.hasOwn(holder, key) && !into.includes(key)) {
          tell('taken', [...path, key]);
          return holder;
        }
        const value = attempt(() => join(parts));
        if (value === undefined) {
          tell('not-joined', path);
          return holder;
        }
        if (
          !sameJson(
            attempt(() => split(value)),
            parts,
          )
        )
          tell('one-way', [...path, key], parts);
        return replaced(holder, into, { [key]: value });
      },
    }),
  },
  retired: {
    forth: ({ at }, tell) => ({
      at,
      convert(holder, key, path) {
        tell('retired', [...path, key]);
        return holder;
      },
    }),
    back: ({ at }) => ({ at, convert: (holder) => holder }),
  },
  added: {
    forth: ({ at }) => ({ at, convert: (holder) => holder }),
    back: ({ at }, tell) => ({
      at,
      convert(holder, key, path) {
        tell('not-known', [...path, key]);
        return holder;
      },
    }),
  },
  recoded: {
    forth: ({ at, codes }, tell) => ({
      at,
      convert: recode(
        codes.map(({ before, after }) => [before, after]),
        tell,
      ),
    }),
    back: ({ at, codes }, tell) => ({
      at,
      convert: recode(
        codes.map(({ before, after }) => [after, before]),
        tell,
      ),
    }),
  },
};

/** A value with one change made in it or taken back, wherever the element is. Shares what it can. */
export function applyChange(
  value: unknown,
  change: ModelChange,
  direction: Direction,
): { readonly value: unknown; readonly findings: readonly MigrationFinding[] } {
  const findings: MigrationFinding[] = [];
  const tell: Tell = (code, path, before) =>
    findings.push({ code, path, ...(before !== undefined && { before }) });
  const conversion = conversions[change.kind][direction] as Conversion<ModelChange['kind']>;
  const { at, holds, convert } = conversion(change, tell);
  return { value: converted(value, at, holds ?? [lastOf(at)], convert, []), findings };
}

function converted(
  value: unknown,
  keys: readonly string[],
  holds: readonly string[],
  convert: Convert,
  path: Path,
): unknown {
  const [key, ...rest] = keys;
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown, index) =>
      // a list in a list is none of the model's, and may be deep
      isRecord(entry) ? converted(entry, keys, holds, convert, [...path, index]) : entry,
    );
    return entries.every((entry, index) => entry === value[index]) ? value : entries;
  }
  if (!isRecord(value) || key === undefined) return value;
  if (!rest.length)
    return holds.some((one) => Object.hasOwn(value, one)) ? convert(value, key, path) : value;
  if (!Object.hasOwn(value, key)) return value;
  const next = converted(value[key], rest, holds, convert, [...path, key]);
  return next === value[key] ? value : { ...value, [key]: next };
}
