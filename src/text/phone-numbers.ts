import { plainDigit } from './plain-characters.js';
import { IS_NUMBERED, SHORT, UNIT, isShortCalled } from './short-numbers.js';
import { isShortWritten, isWriteTo, isWritten } from './written-or-called.js';

/** A telephone number in a text: where it stands, and what dials it or writes to it. */
export interface PhoneNumber {
  readonly start: number;
  readonly end: number;
  /** `tel:` or `sms:` with digits and a plus sign only */
  readonly href: string;
}

interface Plain {
  readonly text: string;
  /** where each character of it stands in the text as it was written */
  readonly at: readonly number[];
}

/** The text in plain digits, dashes and blanks, without what is invisible. */
function plainOf(written: string): Plain {
  const characters: string[] = [];
  const at: number[] = [];
  let index = 0;
  for (const character of written) {
    const plain = plainCharacter(character);
    for (let part = 0; part < plain.length; part++) {
      characters.push(plain.charAt(part));
      at.push(index + part);
    }
    index += character.length;
  }
  return { text: characters.join(''), at: [...at, written.length] };
}

function plainCharacter(character: string): string {
  if (character < '\u0080') return character;
  if (/[\p{Pd}\u2212\u2043]/u.test(character)) return '-';
  if (/[\u2022\u2027\u30fb]/.test(character)) return '·';
  if (/[\u2028\u2029]/.test(character)) return '\n';
  if (/\s/.test(character)) return ' ';
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return '';
  const compatible = plainDigit(character.normalize('NFKC'));
  return compatible.length === 1 && compatible < '\u0080' ? compatible : character;
}

/** What people put between two digits of a number: never a line break. */
const GAP = '[ \\t()[\\].\\-/·]{0,3}';

/** 18001 asks for Relay UK to type along; 141 and 1470 hide and show the caller's own number. */
const PREFIX = `(?:(?:1800[12]|1470|141)${GAP})?`;

/** A relay service, and what is no mobile of the UK. */
const CALLED = /^(?:1800|(?:(?:\+|00)\D{0,3}44\D{0,3}(?:0\D{0,3})?|0)[1-689])/;

const HIDING = /^(?:1470|141)/;

/** … or that came before it: `85258 (text SHOUT)` */
const WRITTEN_TO = /^[ :–-]{0,3}\(?(?:text|txt|sms|tecstiwch)\b/i;

/** A 0 that is only dialled inside the country. */
const TRUNK_ZERO = '(?:\\(0\\)|0)?';

const digits = (count: number): string => `(?:${GAP}\\d){${count}}`;

/** How many digits follow, by the digits that a number of the UK's plan begins with. */
const UK_PLAN: readonly (readonly [begins: string, then: readonly number[]])[] = [
  // a few areas have numbers of one digit less
  ['1', [9, 8]],
  ['[2379]', [9]],
  [`5${GAP}[56]`, [8]],
  [`8${GAP}0${GAP}0`, [7, 6]],
  [`8(?!${GAP}0${GAP}0)`, [9]],
];

/**
 * An area or a service first, of three digits at least: what begins with two is a date, unless threes
 * follow it, or each digit stands alone.
 */
const AREA = '(?=0\\d\\d|0[1-9](?: \\d{3}){3}(?!\\d)|0(?: \\d){10}(?!\\d))';

/** A whole number of the UK's, as one stands at either end of a range: `0131 496 0000–0131 496 0009`. */
const WHOLE = '0\\d{2,4}[ ]?\\d{3}[ ]?\\d{3,4}';

/** Nothing of a number, a word, a price or a version in front of it, but a word such as `Tel`. */
const FREE_BEFORE = `(?:(?<![\\p{L}\\p{N}+£$€#*@_=%])|(?<=(?:^|\\s)[*_]{1,3})|(?<=\\b(?:tel|phone|ph|mob|mobile|fax|t|m|p)))(?<!\\d(?::|(?<!\\b${WHOLE})[.\\-]))`;

/** Nothing that would make it part of something longer behind it. */
const FREE_BEHIND = `(?![\\p{N}@%]|_[\\p{L}\\p{N}])(?![.:\\-](?!(?<=[.\\-])${WHOLE}(?!\\d))\\d)(?!(?!x\\d|ext)\\p{L})`;

/** Childline, and what NHS Direct had: eight digits in all. */
const OF_EIGHT = `(?:0800(?:${GAP}1){4}|0845${GAP}4${GAP}6${GAP}4${GAP}[678])`;

/** What is none of it: `24/7`, `9am`, `9-5`, `0900-1700`, `7 days`, `/ 2`. */
const TIMES = '(?:[ \\t(]{1,3}(?:\\d{4} ?-|\\d{1,2}(?: ?\\p{L}|[/:.]\\d| ?-))|[ ]?/)';

/** A digit that stands alone behind the others: the last of a number, or of what comes after it. */
const LONE = `(?<=\\d\\d[^\\d]{1,3}\\d)`;

/** What stands behind a lone digit that is none of the number: `(7 days)`, `9 to 5`, `1 or 2`, `/ 2`. */
const NO_DIGIT_OF_IT = `(?:(?<=[(/]\\s?\\d)|(?=[ )]? ?(?:[-:.]\\s?\\d|(?:or|and|neu|to) \\d{1,2}(?!\\d)|(?!(?:or|and|neu)(?!\\p{L}))\\p{L})))`;

/** Where there is a longer form, what comes next has to be something else, or nobody knows where it ends. */
const ENDS_THERE = `(?!${GAP}\\d(?!\\d)(?!${NO_DIGIT_OF_IT}))`;

const ukNumbers = UK_PLAN.flatMap(([begins, then]) =>
  then.map((count, shorter) => {
    const ends = then.length === 1 ? '' : shorter ? ENDS_THERE : `(?!${LONE})`;
    return `${GAP}${begins}${digits(count)}${ends}`;
  }),
).join(`${FREE_BEHIND}|`);

/** What leads out of the country. */
const ABROAD_FIRST = '(?:\\+|(?<!\\d )(?=00\\d{1,3}[ .\\-(])00)';

/** How many digits follow, by the country and area that a number of a known plan begins with. */
const ABROAD: readonly (readonly [country: string, area: string, then: number])[] = [
  ['1', '', 10],
  ['353', '1', 7],
  ['353', '8', 8],
  ['880', '1', 9],
  ['91', '', 10],
  ['92', '3', 9],
  ...['31', '33', '34', '351', '380', '40', '41', '48', '61'].map((code) => [code, '', 9] as const),
];

const spaced = (number: string): string => Array.from(number, (digit) => GAP + digit).join('');

const numbersAbroad = ABROAD.map(
  ([country, area, then]) => `${spaced(country)}(?:${GAP}\\(0\\))?${spaced(area)}${digits(then)}`,
).join('|');

/**
 * Of other countries it is not known how long a number is: it is one where nothing in it looks like a
 * time, a second number or an extension. It ends with three digits that are no short number.
 */
const NUMBER_ABROAD = `[1-9](?:[ .\\-()]{0,3}\\d){6,12}(?!${GAP}\\d)(?<=\\d{3})(?<!\\D(?:999|112|111|101))(?<!\\d[ .\\-]{1,3}0\\d*)`;

const at = (pattern: string, flags = 'iu'): RegExp => new RegExp(pattern, `y${flags}`);

/** In the order in which they are tried. */
const NUMBERS: readonly RegExp[] = [
  at(`${FREE_BEFORE}${PREFIX}${OF_EIGHT}${FREE_BEHIND}(?!${GAP}\\d)`),
  at(`${FREE_BEFORE}${PREFIX}${OF_EIGHT}(?=${TIMES})`),
  at(`${FREE_BEFORE}${PREFIX}(?!${OF_EIGHT}\\D)${AREA}\\(?0(?:${ukNumbers}${FREE_BEHIND})`),
  at(`${FREE_BEFORE}${PREFIX}(?:\\+|00)${GAP}44${GAP}${TRUNK_ZERO}(?:${ukNumbers}${FREE_BEHIND})`),
  at(`${FREE_BEFORE}${PREFIX}${ABROAD_FIRST}(?:${numbersAbroad})${FREE_BEHIND}`),
  // with nothing between: longer than what numbers an account
  at(`${FREE_BEFORE}00(?!44)[1-9]\\d{9,12}(?!${GAP}\\d)${FREE_BEHIND}`),
  at(`${FREE_BEFORE}${PREFIX}${ABROAD_FIRST}(?!${GAP}44)${GAP}${NUMBER_ABROAD}${FREE_BEHIND}`),
];

/** what an identifier of somebody is called; the number behind it is dialled by nobody */
const IDENTIFIER =
  /\b(?:(?:NHS|CHI|H&C|hospital|patient|unit|account|policy|case|order|booking|claim|licence|passport|national insurance|NI|pin|staff|card|reference|ref)\s+(?:number|no|num|id|ref|reference)|CHI|account|card|ref|reference|mrn|id|nmc|gmc|hcpc|serial|sort code|isbn|utr|urn|crn|barcode|batch|lot(?=[ ]?[.:#])|(?:serial|batch|lot|invoice|tracking|ticket|device|model|membership|prescription|incident|crime|log|job)\s(?:number|no|num|id|code|ref|reference)|invoice)\b[\s.:#]{0,9}(?:is|was)?[\s:]{0,9}$/i;

/** in an address of the web or of a mailbox */
const IN_ADDRESS = /(?:https?:|www\.|@)\S{0,200}$/i;

/** Numbers of five or six digits that only take messages. */
const SMS = at(
  `(?<![\\p{L}\\p{N}+£$€#])[678](?:\\d{4,5}|\\d \\d{3})(?![\\p{L}\\p{N}])(?![.,:/-]\\d)`,
);

/** What is dialled: digits, a plus for what leads out of the country, and no 0 behind its code. */
const dialled = (number: string): string =>
  number
    .replace(/^((?:1800[12]|1470|141)[^\d+]*)?00/, '$1+')
    .replace(/(\+\D{0,9}44\D{0,9})0/, '$1')
    .replace(/(\+[^(]{0,9})\(0\)/, '$1')
    .replace(/[^\d+]/g, '');

/** Digits beyond the sixteen bits of a unit take two. */
const widthAt = (text: string, index: number): number =>
  text.codePointAt(index)! > 0xffff ? 2 : 1;

interface Found {
  readonly length: number;
  readonly scheme: 'tel' | 'sms';
}

const match = (pattern: RegExp, text: string, from: number): string | undefined => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0];
};

/** The number that begins at a place, if one does; `last` is where the number before it ends. */
function numberAt(text: string, from: number, last: number): Found | undefined {
  const before = text.slice(Math.max(0, from - 60), from);
  if (IN_ADDRESS.test(before)) return undefined;
  const behindOf = (number: string) => text.slice(from + number.length, from + number.length + 60);
  const sms = match(SMS, text, from);
  if (sms && !UNIT.test(behindOf(sms)))
    if (isWriteTo(before) || WRITTEN_TO.test(behindOf(sms)))
      return { length: sms.length, scheme: 'sms' };
  for (const pattern of NUMBERS) {
    const number = match(pattern, text, from);
    if (!number || IDENTIFIER.test(before)) continue;
    // the room in front of a number is not dialled
    if (HIDING.test(number) && IS_NUMBERED.test(before)) continue;
    // a relay service is called, whatever its name, and so is what stands on a table
    const scheme = !CALLED.test(number) && isWritten(before, behindOf(number)) ? 'sms' : 'tel';
    return { length: number.length, scheme };
  }
  const short = match(SHORT, text, from);
  if (!short) return undefined;
  const since = last > 0 && from - last < 60 ? text.slice(last, from) : undefined;
  if (!isShortCalled(short, { before, behind: behindOf(short), since })) return undefined;
  return { length: short.length, scheme: isShortWritten(before) ? 'sms' : 'tel' };
}

/**
 * The telephone numbers in words, as people in the UK write them: numbers of the UK's plan and of
 * other countries, short and eight-digit ones, with what is dialled before them, and numbers to
 * send a text to. Dates, identifiers, prices, readings and addresses are none.
 */
export function phoneNumbersIn(written: string): PhoneNumber[] {
  if (!/\p{N}/u.test(written)) return [];
  const { text, at } = plainOf(written);
  const found: PhoneNumber[] = [];
  let last = 0;
  const begins = /[+\d([]/g;
  for (let next = begins.exec(text); next; next = begins.exec(text)) {
    // an area in brackets begins at its first digit
    const from = /[([]/.test(next[0]) ? next.index + 1 : next.index;
    const number = numberAt(text, from, last);
    if (number) {
      const end = from + number.length;
      const href = `${number.scheme}:${dialled(text.slice(from, end))}`;
      const digit = at[end - 1]!;
      found.push({ start: at[from]!, end: digit + widthAt(written, digit), href });
      begins.lastIndex = last = end;
    } else if (/\d/.test(next[0])) {
      // nothing begins within a run of digits
      begins.lastIndex = from + /^\d*/.exec(text.slice(from, from + 40))![0].length;
    }
  }
  return found;
}
