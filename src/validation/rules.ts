import { timesShown } from '../model/uk-clock.js';
import { fromModel } from '../model/from-model.js';
import type { Leaf, LeafKind, Precision } from '../model/element.js';
import { isSendable } from '../text/sendable-characters.js';
import { isVisible } from '../text/plain-characters.js';
import * as dates from './date.js';
import { formats, isWebAddress } from './formats.js';
import type { IssueCode, Severity } from './issue.js';

/** A rule of a string: what is the matter with a value that does not pass. */
export interface Rule<T = string> {
  readonly code: IssueCode;
  readonly passes: (value: T) => boolean;
}

/** Length as a reader counts it: an emoji is one character, as JSON Schema counts too. */
export const lengthOf = (value: string): number => {
  // a pattern sees at once that a text has none of the characters that take two places
  if (!/[\ud800-\udbff]/.test(value)) return value.length;
  let length = 0;
  for (const _ of value) length++;
  return length;
};

const matches = (pattern: RegExp, code: IssueCode): Rule => ({
  code,
  passes: (value) => pattern.test(value),
});

function lengths({ minLength: min, maxLength: max }: Leaf): Rule[] {
  return [
    ...(min === undefined
      ? []
      : [{ code: 'too-short', passes: (value) => lengthOf(value) >= min } satisfies Rule]),
    ...(max === undefined
      ? []
      : [
          {
            code: 'too-long',
            passes: (value) => value.length <= max || lengthOf(value) <= max,
          } satisfies Rule,
        ]),
  ];
}

const format = ({ format: name }: Leaf, severity: Severity): Rule[] =>
  name && formats[name].severity === severity ? [{ code: name, passes: formats[name].test }] : [];

const precise: Record<Precision, (value: string) => boolean> = {
  YM: (value) => value.length >= 'YYYY-MM'.length,
  'YMD!': (value) => value.length === 'YYYY-MM-DD'.length,
  YMDHM: (value) => value.includes('T'),
};

const isInterval = (value: string): boolean => value.startsWith('P');

// an interval has no precision
const precision = ({ precision: name }: Leaf): Rule[] =>
  name
    ? [{ code: 'date-precision', passes: (value) => isInterval(value) || precise[name](value) }]
    : [];

// the clocks change in the small hours
const isShownOnce = ({ stamped }: Leaf): Rule[] =>
  stamped
    ? []
    : [
        {
          code: 'clock-change',
          passes: (value) => !/T0[0-3].*[+]0[01]:00$/.test(value) || timesShown(value) === 1,
        },
      ];

const isWritten: Rule = { code: 'required', passes: isVisible };

/** What a leaf's JSON is, what makes it wrong, and what is only worth a warning. */
export type Rules =
  | { type: 'string'; errors: (leaf: Leaf) => Rule[]; warnings?: (leaf: Leaf) => Rule[] }
  | { type: 'number'; errors: (leaf: Leaf) => Rule<number>[] }
  | { type: 'boolean' }
  | { type: 'any'; errors: (leaf: Leaf) => Rule<never>[]; warnings: (leaf: Leaf) => Rule<never>[] };

const words = (...rules: Rule[]): Rule[] => [isWritten, ...rules];

const sendable: Rule = { code: 'characters', passes: isSendable };

/** Those of a kind that says its own. */
const ofKind = (leaf: Leaf, warns: boolean): Rule<never>[] =>
  (leaf.definition?.rules ?? [])
    .filter((rule) => !rule.warns === !warns)
    .map(({ code, passes = () => true }) => ({
      code,
      passes: (value: unknown) => passes(value, leaf.facts),
    }));

/** The rules of every kind whose JSON is not an object. */
const rules: Record<Exclude<LeafKind, 'coding' | 'codedText'>, Rules> = {
  string: {
    type: 'string',
    errors: (leaf) => words(...(leaf.outgrown ? [] : lengths(leaf)), ...format(leaf, 'error')),
    warnings: (leaf) => [
      ...(leaf.outgrown ? lengths(leaf) : []),
      ...format(leaf, 'warning'),
      sendable,
    ],
  },
  text: {
    type: 'string',
    errors: () => words(),
    warnings: (leaf) => [...lengths(leaf), sendable],
  },
  date: { type: 'string', errors: () => words(matches(dates.isDateText, 'date')) },
  dateTime: {
    type: 'string',
    errors: () => words(matches(dates.isDateTimeText, 'date')),
    warnings: (leaf) => [...precision(leaf), ...isShownOnce(leaf)],
  },
  dateTimeOrDuration: {
    type: 'string',
    errors: () =>
      words(
        { code: 'date', passes: (value) => isInterval(value) || dates.isDateTimeText.test(value) },
        {
          code: 'duration',
          passes: (value) => !isInterval(value) || dates.isDurationText.test(value),
        },
      ),
    warnings: (leaf) => [...precision(leaf), ...isShownOnce(leaf)],
  },
  boolean: { type: 'boolean' },
  scale: {
    type: 'number',
    errors: ({ max = 10 }) => [
      { code: 'range', passes: (value) => Number.isInteger(value) && value >= 1 && value <= max },
    ],
  },
  url: {
    type: 'string',
    errors: () => words(matches(isWebAddress, 'url')),
    warnings: () => [sendable],
  },
  textOrUrl: { type: 'string', errors: () => words(), warnings: () => [sendable] },
  defined: {
    type: 'any',
    errors: (leaf) => ofKind(leaf, false),
    warnings: (leaf) => ofKind(leaf, true),
  },
};

export type SimpleLeaf = Leaf<keyof typeof rules>;

/** The rules of one leaf: those of its kind with its own limits. */
export interface LeafRules {
  readonly type: Rules['type'];
  readonly errors: readonly Rule<never>[];
  readonly warnings: readonly Rule<never>[];
}

const made = fromModel(() => new WeakMap<SimpleLeaf, LeafRules>());

export function rulesOf(leaf: SimpleLeaf): LeafRules {
  const all = made();
  let own = all.get(leaf);
  if (!own) {
    const { type, errors, warnings } = {
      errors: () => [],
      warnings: () => [],
      ...rules[leaf.kind],
    };
    all.set(leaf, (own = { type, errors: errors(leaf), warnings: warnings(leaf) }));
  }
  return own;
}

const failed = (rules: readonly Rule<never>[], value: unknown): IssueCode[] =>
  rules.filter(({ passes }) => !passes(value as never)).map(({ code }) => code);

/** What is wrong with a value. */
export function errorCodes(leaf: SimpleLeaf, value: unknown): IssueCode[] {
  const { type, errors } = rulesOf(leaf);
  return type === 'any' || typeof value === type ? failed(errors, value) : ['type'];
}

/** What is unusual about a value that has no error. */
export const warningCodes = (leaf: SimpleLeaf, value: unknown): IssueCode[] =>
  failed(rulesOf(leaf).warnings, value);
