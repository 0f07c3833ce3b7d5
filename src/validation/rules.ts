import * as z from 'zod/mini';
import type { Leaf, LeafKind, Precision } from '../standard/element.js';
import * as dates from './date.js';
import { formats, url } from './formats.js';
import type { IssueCode } from './issue.js';

// zod carries no words here: the message of every zod issue is one of our issue codes
const code = (issue: IssueCode): IssueCode => issue;

type Schema = z.ZodMiniType<unknown>;

/** A rule of a leaf that zod checks after its type. */
type Rule = z.core.$ZodCheck<string>;

/** Length as a reader counts it: an emoji is one character, as JSON Schema counts too. */
export const lengthOf = (value: string): number => {
  // most text has none of the characters that take two places, and a pattern sees that at once
  if (!/[\ud800-\udbff]/.test(value)) return value.length;
  let length = 0;
  for (const _ of value) length++;
  return length;
};

const longest = (max: number) =>
  z.refine<string>((value) => value.length <= max || lengthOf(value) <= max, code('too-long'));

const shortest = (min: number) =>
  z.refine<string>((value) => lengthOf(value) >= min, code('too-short'));

const pattern = (regex: RegExp, issue: IssueCode) =>
  z.refine<string>((value) => regex.test(value), issue);

function lengths({ minLength, maxLength }: Leaf): Rule[] {
  return [
    ...(minLength === undefined ? [] : [shortest(minLength)]),
    ...(maxLength === undefined ? [] : [longest(maxLength)]),
  ];
}

function format({ format: name }: Leaf, severity: 'error' | 'warning'): Rule[] {
  if (!name || formats[name].severity !== severity) return [];
  return [z.refine<string>(formats[name].test, code(name))];
}

// a value that is no date at all is an error elsewhere, and not imprecise
const precise: Record<Precision, (value: string) => boolean> = {
  YM: (value) => value.length >= 'YYYY-MM'.length,
  'YMD!': (value) => value.length === 'YYYY-MM-DD'.length,
  YMDHM: (value) => value.includes('T'),
};

const precision = ({ precision: name }: Leaf): Rule[] =>
  name
    ? [
        z.refine<string>(
          (value) => value.startsWith('P') || !dates.dateTime.test(value) || precise[name](value),
          code('date-precision'),
        ),
      ]
    : [];

const text = (...rules: Rule[]): Schema =>
  z.string(code('type')).check(pattern(/\S/u, 'required'), ...rules);

/** A kind's rules: what makes a value wrong, and what is only worth a warning. */
interface Rules {
  errors: (leaf: Leaf) => Schema;
  warnings?: (leaf: Leaf) => Rule[];
}

/** The rules of every kind whose JSON is not an object. */
const rules: Record<Exclude<LeafKind, 'coding' | 'codedText'>, Rules> = {
  string: {
    errors: (leaf) => text(...(leaf.outgrown ? [] : lengths(leaf)), ...format(leaf, 'error')),
    warnings: (leaf) => [...(leaf.outgrown ? lengths(leaf) : []), ...format(leaf, 'warning')],
  },
  text: { errors: () => text(), warnings: lengths },
  date: { errors: () => text(pattern(dates.date, 'date')) },
  dateTime: { errors: () => text(pattern(dates.dateTime, 'date')), warnings: precision },
  dateTimeOrDuration: {
    errors: () => text(pattern(dates.dateTimeOrDuration, 'date')),
    warnings: precision,
  },
  boolean: { errors: () => z.boolean(code('type')) },
  scale: {
    errors: ({ max = 10 }) =>
      z.number(code('type')).check(
        z.refine<number>((value) => Number.isInteger(value) && value >= 1 && value <= max, {
          error: code('range'),
        }),
      ),
  },
  url: { errors: () => text(pattern(url, 'url')) },
  textOrUrl: { errors: () => text() },
};

export type SimpleLeaf = Leaf<keyof typeof rules>;

function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as V;
  };
}

/** The zod schema of a leaf: what it refuses is an error. */
export const errorsOf = once((leaf: SimpleLeaf): Schema => rules[leaf.kind].errors(leaf));

const warningsOf = once((leaf: SimpleLeaf): Schema | undefined => {
  const warnings = rules[leaf.kind].warnings?.(leaf) ?? [];
  return warnings.length ? z.string().check(...warnings) : undefined;
});

const codesOf = (schema: Schema | undefined, value: unknown): IssueCode[] => {
  const result = schema && z.safeParse(schema, value);
  return result?.error ? result.error.issues.map(({ message }) => message as IssueCode) : [];
};

/** What is wrong with a value. */
export const errorCodes = (leaf: SimpleLeaf, value: unknown): IssueCode[] =>
  codesOf(errorsOf(leaf), value);

/** What is unusual about a value that has no error. */
export const warningCodes = (leaf: SimpleLeaf, value: unknown): IssueCode[] =>
  codesOf(warningsOf(leaf), value);
