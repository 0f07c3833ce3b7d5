import type { Words } from '../../i18n/words.js';
import { offsetAt } from '../../model/uk-clock.js';
import type { KindInFhir, Leaf, LeafKind } from '../../model/element.js';
import { findConcept, type Concept } from '../../value-sets/value-set.js';
import { isDateText as realDate, isDateTimeText as realDateTime } from '../../validation/date.js';
import { isSendable, sendable } from '../../text/sendable-characters.js';
import { isRecord, type Json } from '../../json/json.js';
import { sameJson } from '../../json/same-json.js';
import { codeSystem } from '../systems.js';
import type { ResponseAnswer, AnswerCoding } from './types.js';

/** Elements that are one question. A codedText is a group of two. */
export type QuestionKind = Exclude<LeafKind, 'codedText' | 'defined'>;

/** How a kind of element is answered. */
interface AnswerKind {
  /** A value as an answer, or `undefined` where FHIR's answer cannot hold it. */
  give(value: unknown, leaf: Leaf, words: Words): ResponseAnswer | undefined;
  /** An answer as a value, or `undefined` where the element cannot take it. */
  take(answer: ResponseAnswer): unknown;
  /** Renderers change such an answer although nobody touched it. */
  changes(value: unknown): boolean;
  /** Whether an answer still says what was given. */
  same(given: ResponseAnswer, answer: ResponseAnswer): boolean;
}

const isString = (value: unknown): value is string => typeof value === 'string';

// FHIR's strings know four kinds of white space, and a code only single spaces inside
const OTHER_SPACE = /[^\S \r\n\t]/g;
const URI = /^\S+$/;
const CODE = /^\S+(?: \S+)*$/;

/** What a person reads of a text: FHIR's strings have not all of its characters. */
const shownOf = (value: string): string => sendable(value).replace(OTHER_SPACE, ' ');

const isBlank = (value: string): boolean => !/\S/.test(value);

/** The text of an answer, whichever of FHIR's types of text it has. */
const textOf = (answer: ResponseAnswer): string | undefined =>
  Object.entries(answer).find(
    ([key, value]) =>
      /^value(?:String|Date|DateTime|Uri|Url|Markdown)$/.test(key) && isString(value),
  )?.[1] as string | undefined;

/** One line stays one in a renderer's input, without white space at its ends. */
const trimmed = (text = ''): string => text.replace(/[\r\n]+/g, ' ').trim();

const words: AnswerKind = {
  give: (value) =>
    isString(value) && !isBlank(value) ? { valueString: shownOf(value) } : undefined,
  take: textOf,
  changes: (value) => isString(value) && trimmed(value) !== value,
  same: (given, answer) =>
    answer.valueString === given.valueString ||
    textOf(answer)?.replaceAll('\r\n', '\n').trim() ===
      given.valueString?.replaceAll('\r\n', '\n').trim(),
};

const line: AnswerKind = {
  ...words,
  same: (given, answer) => trimmed(textOf(answer)) === trimmed(given.valueString),
};

const date: AnswerKind = {
  give: (value) => (isString(value) && realDate.test(value) ? { valueDate: value } : undefined),
  take: textOf,
  changes: () => false,
  same: (given, answer) => textOf(answer) === given.valueDate,
};

const dateTime: AnswerKind = {
  give: (value) =>
    isString(value) && realDateTime.test(value) ? { valueDateTime: value } : undefined,
  take: textOf,
  changes: () => true,
  same: ({ valueDateTime = '' }, answer) => sameTime(valueDateTime, textOf(answer) ?? ''),
};

/** Intervals that are offered. Any other, and a date, is typed. */
export const intervals = ['P1M', 'P3M', 'P6M', 'P1Y'];
const INTERVAL = codeSystem('interval');

export const intervalCoding = (interval: string, words: Words): AnswerCoding => ({
  system: INTERVAL,
  code: interval,
  display: words.duration(interval),
});

const dateTimeOrDuration: AnswerKind = {
  ...line,
  give: (value, leaf, said) =>
    isString(value) && intervals.includes(value)
      ? { valueCoding: intervalCoding(value, said) }
      : line.give(value, leaf, said),
  take: (answer) => {
    const { system, code } = codingIn(answer);
    return system === INTERVAL ? code : textOf(answer);
  },
  same: (given, answer) =>
    given.valueCoding ? codingIn(answer).code === given.valueCoding.code : line.same(given, answer),
};

const boolean: AnswerKind = {
  give: (value) => (typeof value === 'boolean' ? { valueBoolean: value } : undefined),
  take: ({ valueBoolean }) => (typeof valueBoolean === 'boolean' ? valueBoolean : undefined),
  changes: () => false,
  same: (given, answer) => given.valueBoolean === answer.valueBoolean,
};

const scale: AnswerKind = {
  give: (value) =>
    Number.isInteger(value) && Math.abs(value as number) < 2 ** 31
      ? { valueInteger: value as number }
      : undefined,
  take: (answer) => {
    const number = answer.valueInteger ?? (answer as { valueDecimal?: number }).valueDecimal;
    return typeof number === 'number' ? number : undefined;
  },
  changes: () => false,
  same: (given, answer) => given.valueInteger === answer.valueInteger,
};

const codingIn = ({ valueCoding }: ResponseAnswer): AnswerCoding =>
  isRecord(valueCoding) ? valueCoding : {};

const coding: AnswerKind = {
  give: (value, { codes }) => {
    if (!isRecord(value)) return undefined;
    const { system, code, display } = value;
    const held = codes && findConcept(codes, value as unknown as Concept);
    const shown = held?.display ?? display ?? code;
    const given: AnswerCoding = {
      ...(isString(system) && URI.test(system) && isSendable(system) && { system }),
      ...(isString(code) && CODE.test(code) && isSendable(code) && { code }),
      ...(isString(shown) && !isBlank(shown) && { display: shownOf(shown) }),
    };
    return given.code || given.display ? { valueCoding: given } : undefined;
  },
  take: (answer) => {
    if (isRecord(answer.valueCoding)) return answer.valueCoding;
    // words in the place of a code are kept, and are no code
    const display = textOf(answer);
    return display === undefined ? undefined : { display };
  },
  changes: () => true,
  same: (given, answer) => {
    const [before, after] = [codingIn(given), codingIn(answer)];
    const part = before.system && before.code ? 'code' : 'display';
    return before.system === after.system && before[part] === after[part];
  },
};

/** How each kind of question is answered. */
export const answerKinds: Record<QuestionKind, AnswerKind> = {
  string: line,
  text: words,
  url: line,
  textOrUrl: words,
  date,
  dateTime,
  dateTimeOrDuration,
  boolean,
  scale,
  coding,
};

export const answerKind = ({ kind, definition }: Leaf): AnswerKind =>
  definition?.fhir ? answerOf(definition.fhir) : answerKinds[kind as QuestionKind];

/** Of a kind that says its own type: renderers write numbers as they like, so what was recorded is kept. */
function answerOf({ type, to, from }: KindInFhir): AnswerKind {
  const key = `value${type}`;
  const own = (answer: ResponseAnswer): unknown => (answer as Json)[key];
  return {
    give: (value) => {
      const written = to(value);
      return written === undefined ? undefined : { [key]: written };
    },
    take: (answer) => from(own(answer)),
    changes: () => true,
    same: (given, answer) => sameJson(from(own(given)), from(own(answer))),
  };
}

/**
 * Whether two dateTimes say the same. Renderers write any time in UTC, and know no date without a
 * time: they make a month or a day its first moment, by the clock in UTC or by the reader's.
 */
function sameTime(given: string, answer: string): boolean {
  if (given === answer) return true;
  if (!realDateTime.test(answer) || !answer.includes('T')) return false;
  if (given.includes('T')) return instant(given) === instant(answer);
  const first = `${given}${'-01-01'.slice(given.length - 'YYYY'.length)}T00:00:00`;
  return (
    answer.startsWith(first) ||
    [first + 'Z', first + offsetAt(first)].some((start) => instant(start) === instant(answer))
  );
}

// to the millisecond; a leap second is the second before it, as Date knows none
const instant = (time: string): number =>
  Date.parse(time.replace(/:60(?=[Z.+-])/, ':59').replace(/(\.\d{3})\d+/, '$1'));
