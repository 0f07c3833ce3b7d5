import { plainDigit } from './plain-characters.js';

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

const RELAYED = /^1800/;

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
  ['8', [9]],
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

/** the last digits of what was found are a time or a number of something: `24 hours`, `9am`, `9:30` */
const ELSE = /[ \t.\-/(]{1,9}\d{1,2}$/;
const MEASURED =
  /^(?:\s?(?:[ap]\.?m\b|hours?\b|hrs?\b|h\b|o['’]clock|days?\b|weeks?\b|minutes?\b|mins?\b|to \d)|[:/]\d|-\d{1,2}\s?[ap]m)/i;

const ukNumbers = UK_PLAN.flatMap(([begins, then]) =>
  then.map((count) => `${GAP}${begins}${digits(count)}`),
).join(`${FREE_BEHIND}|`);

const at = (pattern: string, flags = 'iu'): RegExp => new RegExp(pattern, `y${flags}`);

/** In the order in which they are tried. */
const NUMBERS: readonly RegExp[] = [
  // eight digits in all: Childline, and what NHS Direct had
  at(
    `${FREE_BEFORE}${PREFIX}(?:0800(?:${GAP}1){4}|0845${GAP}4${GAP}6${GAP}4${GAP}[678])${FREE_BEHIND}(?!${GAP}\\d)`,
  ),
  at(`${FREE_BEFORE}${PREFIX}${AREA}\\(?0(?:${ukNumbers}${FREE_BEHIND})`),
  at(`${FREE_BEFORE}${PREFIX}(?:\\+|00)${GAP}44${GAP}${TRUNK_ZERO}(?:${ukNumbers}${FREE_BEHIND})`),
  // with nothing between: longer than what numbers an account
  at(`${FREE_BEFORE}00(?!44)[1-9]\\d{9,12}${FREE_BEHIND}`),
  at(
    `${FREE_BEFORE}${PREFIX}(?:\\+|(?<!\\d )(?=00\\d{1,3}[ .\\-(])00)(?!${GAP}44)${GAP}[1-9]${digits(6)}(?:${GAP}\\d){0,8}${FREE_BEHIND}`,
  ),
];

/** The short numbers that are the same for everybody in the UK; in a row of numbers, none of them is one. */
const EMERGENCY = '(?:999|112|111|101)';
const SHORT = at(
  `(?:(?<![\\p{L}\\p{N}+£$€#*@_=])|(?<=\\bNHS))(?<!\\d[.,\\-]|(?<!\\b${EMERGENCY})/)(?<!\\d{3} )(?:1800[12][ -]?)?(?:116(?:[ -]| - )?(?:000|006|111|117|123)|11 61 23|1161 23|18000|105|${EMERGENCY})(?![\\p{L}\\p{N}%°@_]|\\.\\p{Ll})(?! \\d{3})`,
);

/** Short numbers that are other things, too, and digits one by one: where somebody is asked to dial. */
const SHORT_TO_DIAL = at(
  `(?<=\\b(?:call|calling|ring|ringing|phone|dial|dialling|ffoniwch|ffonio|deialwch)(?: on| NHS| GIG)? )(?:119|159|9[ -]9[ -]9|1[ -]1[ -]1|1[ -]0[ -]1|1[ -]1[ -]2)(?![\\p{L}\\p{N}%°@_]|[ -]\\d)`,
);

/** what is counted, measured, scored or numbered: a short number behind it is dialled by nobody */
const OF_NUMBERS =
  'room|rm|ward|apt|para|theatre|ext|extn|extension|bed|bay|flat|apartment|unit|house|pages?|pp|floor|level|suite|box|bus|route|form|figure|chapter|section|article|paragraph|class|version|part|zone|pulse|rate|hr|bp|bpm|sats|bm|bmi|weight|weighs|height|temp|temperature|glucose|sugar|sodium|potassium|urea|creatinine|egfr|hba1c|crp|inr|hb|haemoglobin|platelets|cholesterol|ferritin|flow|pefr|score|scored|aged|age|turned|dose|mrsa|rr|spo2|(?<!in )case|ticket|ref|reference|id|code';

/** words before a short number that make it a room, a dose, a reading or an amount */
const COUNTED = new RegExp(
  `(?:\\b(?:${OF_NUMBERS}|(?<![’'])[ps](?=\\.)|(?<!\\d)\\d{1,2} in|s?he|they|nos?|of|about|around|over|under|than|least|most|since|until|gbp|eur|usd)(?:\\s(?:number|no|is|was|are|were|of|at))*|[£$€x×±<>≤≥~])[ .:#]*$`,
  'i',
);

/** words after it that do */
const UNIT =
  /^(?:[ \t-]?(?:mg|mcg|µg|μg|g|kg|grams?|ml|l|litres?|[mn]?mol|mmhg|IU|bpm|cm|mm|m|km|miles?|lbs?|stone|units?|tablets?|times|words|days?|weeks?|months?|years?|yrs?|hours?|hrs?|minutes?|mins?|seconds?|per|percent|people|patients|beats|beds?|bedded|letters|characters|calories|kcal|steps|pounds|pence|euros?|dollars|GBP|EUR|USD|p|degrees|bus)\b|[ \t]out of \d|[ \t]?[×x±=][ \t]?\d|[ \t]?[°º]|[ \t]?\/[ \t]?(?!(?:999|112|111|101)\b)\d|[.,:]\d|[ \t]?-[ \t]?\d|[ \t]over[ \t]\d|[ \t](?:[A-Z][\p{L}'’.]+[ \t]){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Way|Court|Gardens|Place|Terrace|Crescent|Square|Hill|Park|Grove|House|Row|Walk|Mews|Green|View|Rise|Parade|Wharf)\b)/u;

/** what an identifier of somebody is called; the number behind it is dialled by nobody */
const IDENTIFIER =
  /\b(?:(?:NHS|CHI|H&C|hospital|patient|unit|account|policy|case|order|booking|claim|licence|passport|national insurance|NI|pin|staff|card|reference|ref)\s+(?:number|no|num|id|ref|reference)|CHI|account|card|ref|reference|mrn|id|nmc|gmc|hcpc|serial|sort code|isbn|utr|urn|crn|barcode|batch|lot(?=[ ]?[.:#])|(?:serial|batch|lot|invoice|tracking|ticket|device|model|membership|prescription|incident|crime|log|job)\s(?:number|no|num|id|code|ref|reference)|invoice)\b[\s.:#]{0,9}(?:is|was)?[\s:]{0,9}$/i;

/** somebody is asked to write to the number that comes next */
const WRITE_TO =
  /\b(?:text|txt|sms|shout|tecstiwch|decstio|tecstio|testun|destun|tecst|thestun)\b(?:[ :,\-]{1,3}["'“‘]?[\p{L}\p{N}]{1,20}["'”’]?){0,5}[ :(\-]*$/iu;

/** a word in capitals is to be sent to it */
const SEND_TO = /\b(?:[Ss]end|[Mm]essage|[Aa]nfon(?:wch)?) ["'“‘]?\p{Lu}{2,20}["'”’]? (?:to|i) $/u;

/** … or that came before it: `85258 (text SHOUT)` */
const WRITTEN_TO = /^[ :–-]{0,3}\(?(?:text|txt|sms|tecstiwch)\b/i;

/** emergency numbers take messages of those who registered: others had better call, unless it is plain */
const WRITE_TO_SHORT = /\b(?:text|txt|sms)(?: ["'“‘]?\p{L}{1,20}["'”’]? to)? $/iu;

/** somebody is asked to call it, too; what stands before another number is about that one */
const CALL = /\b(?:call|ring|phone|dial|ffoniwch|ffonio)\b[^\d]*$/i;

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

/** The number that begins at a place, if one does. */
function numberAt(text: string, from: number): Found | undefined {
  const before = text.slice(Math.max(0, from - 60), from);
  if (IN_ADDRESS.test(before)) return undefined;
  const isElse = (number: string): boolean =>
    COUNTED.test(before) || UNIT.test(text.slice(from + number.length));
  const isWrittenTo = WRITE_TO.test(before) || SEND_TO.test(before);
  const sms = match(SMS, text, from);
  const isForMessages = isWrittenTo || WRITTEN_TO.test(text.slice(from + (sms?.length ?? 0)));
  if (sms && isForMessages && !UNIT.test(text.slice(from + sms.length)))
    return { length: sms.length, scheme: 'sms' };
  // a relay service is called, whatever its name
  const scheme =
    isWrittenTo && !CALL.test(before) && !RELAYED.test(text.slice(from)) ? 'sms' : 'tel';
  for (const pattern of NUMBERS) {
    const number = match(pattern, text, from);
    if (!number || IDENTIFIER.test(before)) continue;
    return { length: withoutMeasure(number, text.slice(from + number.length)), scheme };
  }
  const short = match(SHORT, text, from) ?? match(SHORT_TO_DIAL, text, from);
  if (!short || isElse(short)) return undefined;
  return { length: short.length, scheme: WRITE_TO_SHORT.test(before) ? scheme : 'tel' };
}

/** The length of a number of another country without the time that stands behind it. */
function withoutMeasure(number: string, behind: string): number {
  const isForeign = /^(?:\+|00)(?!\D*44)/.test(number);
  return isForeign && MEASURED.test(behind) ? number.replace(ELSE, '').length : number.length;
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
  const begins = /[+\d([]/g;
  for (let next = begins.exec(text); next; next = begins.exec(text)) {
    // an area in brackets begins at its first digit
    const from = /[([]/.test(next[0]) ? next.index + 1 : next.index;
    const number = numberAt(text, from);
    if (number) {
      const end = from + number.length;
      const href = `${number.scheme}:${dialled(text.slice(from, end))}`;
      const last = at[end - 1]!;
      found.push({ start: at[from]!, end: last + widthAt(written, last), href });
      begins.lastIndex = end;
    } else if (/\d/.test(next[0])) {
      // nothing begins within a run of digits
      begins.lastIndex = from + /^\d*/.exec(text.slice(from, from + 40))![0].length;
    }
  }
  return found;
}
