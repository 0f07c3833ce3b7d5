/** The short numbers that are the same for everybody in the UK; in a row of numbers, none of them is one. */
const EMERGENCY = '(?:999|112|111|101)';

/** A short number, also digit by digit; what is dialled alike may be a reading, a house or a code. */
export const SHORT = new RegExp(
  `(?:(?<![\\p{L}\\p{N}+£$€#*@_=])|(?<=\\bNHS))(?<!\\d[.,\\-]|(?<!\\b${EMERGENCY})/)(?<!\\d{3} )(?:(?:1800[12][ -]?)?(?:116(?:[ -]| - )?(?:000|006|111|117|123)|11 61 23|1161 23|18000|105|${EMERGENCY})|119|159|9[ -]9[ -]9|1[ -]1[ -]1|1[ -]0[ -]1|1[ -]1[ -]2)(?![\\p{L}\\p{N}%°@_]|\\.\\p{Ll}|[ -]\\d(?!4))(?! \\d{3})`,
  'yiu',
);

/** what is counted, measured, scored or numbered: a short number behind it is dialled by nobody */
const OF_NUMBERS =
  'room|rm|ward|apt|para|theatre|ext|extn|extension|bed|bay|flat|apartment|unit|house|block|door|desk|office|plot|lodge|cottage|pages?|pp|floor|level|suite|box|bus|route|form|figure|chapter|section|article|paragraph|class|version|part|zone|pulse|rate|hr|bp|bpm|sats|bm|bmi|weight|weighs|height|temp|temperature|glucose|sugar|sodium|potassium|urea|creatinine|egfr|hba1c|crp|inr|hb|haemoglobin|platelets|cholesterol|ferritin|flow|pefr|score|scored|aged|age|turned|dose|mrsa|rr|spo2|(?<!in )case|ticket|ref|reference|id|code|bleep|pager|pin|safe|alarm|pass(?:word|code)|lock|locker|keypad|combination';

/** words before a short number that make it a room, a dose, a reading or an amount */
export const IS_NUMBERED = new RegExp(
  `(?:\\b(?:${OF_NUMBERS}|(?<![’'])[ps](?=\\.)|(?<!\\d)\\d{1,2} in|s?he|they|nos?|of|about|around|over|under|than|least|most|since|until|gbp|eur|usd)(?:\\s(?:number|no|is|was|are|were|of|at|on))*|[£$€x×±<>≤≥~])[ .:#(\\-]*$`,
  'i',
);

/** words after it that do */
export const UNIT =
  /^(?:[ \t-]?(?:mg|mcg|µg|μg|g|kg|grams?|ml|l|litres?|[mn]?mol|mmhg|IU|bpm|cm|mm|m|km|miles?|lbs?|stone|units?|tablets?|times|words|days?|weeks?|months?|years?|yrs?|hours?|hrs?|minutes?|mins?|seconds?|per|percent|people|patients|beats|beds?|bedded|letters|characters|calories|kcal|steps|pounds|pence|euros?|dollars|GBP|EUR|USD|p|degrees|bus)\b|[ \t]out of \d|[ \t]?[×x±=][ \t]?\d|[ \t]?[°º]|[ \t]?\/[ \t]?(?!(?:999|112|111|101)\b)\d|[.,:]\d|[ \t]?-[ \t]?\d|[ \t]over[ \t]\d|[ \t](?:[A-Z][\p{L}'’.]+[ \t]){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Way|Court|Gardens|Place|Terrace|Crescent|Square|Hill|Park|Grove|House|Row|Walk|Mews|Green|View|Rise|Parade|Wharf|Cottage)\b)/u;

const VERB = String.raw`(?<!\p{L})(?:call(?:s|ing)?|ring(?:s|ing)?|(?:tele)?phon(?:es?|ing)|dial(?:s|ling)?|text(?:s|ing)?|txt|sms|tel|(?:ff|ph)on\p{L}*|galw\p{L}*|alw\p{L}*|deial\p{L}*|ddeial\p{L}*|cysyllt\p{L}*|za?dzwo[nń]\p{L}*|dzwo[nń]\p{L}*|sun[aăâ]\p{L}*|apel\p{L}*)`;

/** what may stand between such a word and the number */
const FILLER = String.raw`(?:on|the|an?|number|NHS|GIG|free|ar|i|pod|numer|numerul|la)`;

const OR = String.raw`(?:or|and|then|neu|yna|wedyn|lub|albo|sau|أو|یا|বা|ਜਾਂ)`;

const anyOf = (patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'iu');

/** The words before a short number ask to call it. */
const ASKED_BEFORE = anyOf([
  String.raw`${VERB}[:.]?(?: ${FILLER})*[ :]*$`,
  String.raw`(?<!\p{L})(?:text|txt|sms)(?: ["'“‘]?\p{L}{1,20}["'”’]? to)? $`,
  // whom they call, and on which number
  String.raw`${VERB}(?: (?!(?:if|when|while|until|unless|after|before|below|above|for|os|pan)(?!\p{L}))[\p{L}’'-]{1,20},?){1,6} (?:on|via|ar|i|pod|la|${OR})(?: ${FILLER})* $`,
  String.raw`(?<!\p{L})(?:NHS|GIG)[ \-]?$`,
  String.raw`(?<!\p{L})(?:police|heddlu|policja|poli[tț]ia|ambulance|ambiwlans|emergenc(?:y|ies)|argyfwng|danger|perygl|urgent|hours|nights?|weekends?|team|line|helpline|service|plan \w|(?:phone|contact|help) number|the number)(?: is |: ?| \(| ?- ?| )$`,
  String.raw`اتصل(?: \S{1,10})? ?$|(?:কল|ফোন) করুন:? $|(?:کال|فون) کریں:? $|(?:ਕਾਲ|ੋਨ) ਕਰੋ:? $`,
]);

/** … or those behind it do, or say what it is */
const ASKED_BEHIND =
  /^(?:[ ,(-]{1,3}(?:option|opsiwn|opcja|op[tț]iunea|police|ambulance|fire brigade|works)\b|[’' ]{1,2}(?:নম্বরে )?(?:পর|پر|ਤੇ|ফোন|কল))/iu;

/** at the beginning of a line */
const FIRST = new RegExp(`(?:^|\\n)[^\\p{L}\\p{N}\\n]*(?:\\d{1,2}[.)] ?)?(?:${OR} )?$`, 'iu');

/** … and alone in it, or before another one */
const ALONE = new RegExp(
  `^[^\\p{L}\\p{N}\\n]*(?:$|\\n|(?:${OR} )?(?:0\\d{2}|${EMERGENCY}\\b)|24)`,
  'iu',
);

/** behind the number before, and what is said of that: `0113 496 0000 (24 hours), or 111` */
const NEXT = new RegExp(
  `^(?:\\s?\\([^)]{0,30}\\)|,? option \\d| 24(?:/7| ?h\\w{0,5}))?[ ,;/&|.-]{1,3}(?:${OR} )?(?:${FILLER} )*\\(?$`,
  'iu',
);

/** 999 is no reading: less is asked of what stands before it, but that it opens nothing */
const OPENS =
  /\b(?:bleep|pager|page|safe|alarm|pass\w*|pin|lock\w*|door|gate|keypad|combination|code|garage|wi-?fi|log-?in|box)\b(?:\W{1,3}\w{1,20}){0,2}\W*$/i;
const AT_ONCE = new RegExp(
  `(?:[:;,.!?(-] ?|(?<!\\p{L})(?:on|ar|(?<!\\d )${OR}) )$|(?:^|[.!?] )(?:if|when|os|pan)(?!\\p{L})[^.!?\\n]*(?<!(?:\\b(?:below|above|over|under|reach\\w*|hits?|reads?|is|at|to|than)) )$`,
  'iu',
);

interface Around {
  readonly before: string;
  readonly behind: string;
  /** what stands since the telephone number before it, if one does */
  readonly since: string | undefined;
}

/** Whether a short number is one that is called: those that are nothing else, and where words ask for it. */
export function isShortCalled(number: string, { before, behind, since }: Around): boolean {
  if (IS_NUMBERED.test(before) || UNIT.test(behind)) return false;
  if (/^(?:11 ?6|18)/.test(number) || ASKED_BEFORE.test(before)) return true;
  if (!/^(?:999|11[12]|101)$/.test(number)) return false;
  if (ASKED_BEHIND.test(behind)) return true;
  const isFirst = FIRST.test(before);
  const isNext = since !== undefined && NEXT.test(since) && !/^,? \p{Lu}/u.test(behind);
  if (number !== '999') return isFirst ? ALONE.test(behind) : isNext;
  return isFirst || isNext || (AT_ONCE.test(before) && !OPENS.test(before));
}
