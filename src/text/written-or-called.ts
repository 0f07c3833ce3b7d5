import { NOT } from './says-not.js';

/** somebody is asked to write to the number that comes next */
const WRITE_TO =
  /\b(?:text|txt|sms|shout|tecstiwch|decstio|tecstio|testun|destun|tecst|thestun)\b(?:[ :,\-]{1,3}["'“‘]?[\p{L}\p{N}]{1,20}["'”’]?){0,5}[ :,(\-]*$/iu;

/** a word in capitals is to be sent to it */
const SEND_TO = /\b(?:[Ss]end|[Mm]essage|[Aa]nfon(?:wch)?) ["'“‘]?\p{Lu}{2,20}["'”’]? (?:to|i) $/u;

/** somebody is asked to call it, too; what stands before another number is about that one */
const CALL = /\b(?:call|ring|phone|dial|ffoniwch|ffonio)\b[^\d]*$/i;

const TEXTS = '(?:text|txt|sms|tecst|decst|testun|destun|wys[łl]|mesaj)';
const CALLS = '(?:call|ring|phone|dial|ffon)';

/** They are asked not to: what is said not to be done, and nothing of the other kind in between. */
const notTo = (one: string, other: string): RegExp =>
  new RegExp(
    `(?:${NOT})(?:(?!(?<!\\p{L})${other})[^.!?\\n\\d])*(?:(?<!\\p{L})${other}\\p{L}*[ ,]{1,2}(?:or|and|nor|neu|na) )?(?<!\\p{L})${one}`,
    'iu',
  );

const NOT_TO_WRITE = notTo(TEXTS, CALLS);
const NOT_TO_CALL = notTo(CALLS, TEXTS);

/** … of the number before it: `07700 900123, text only` */
const ONLY_WRITTEN = /^[ :,(–-]{0,3}(?:texts?|sms) only\b/i;

/** Whether somebody is asked to write to a number, by the words before it. */
export const isWriteTo = (before: string): boolean =>
  (WRITE_TO.test(before) || SEND_TO.test(before)) && !NOT_TO_WRITE.test(before);

/** … and not to call it, by the words behind it, too. */
export const isWritten = (before: string, behind: string): boolean =>
  ONLY_WRITTEN.test(behind) ||
  (isWriteTo(before) && (!CALL.test(before) || NOT_TO_CALL.test(before)));

/** Emergency numbers take messages of those who registered: others had better call, unless it is plain. */
export const isShortWritten = (before: string): boolean =>
  /\b(?:text|txt|sms)(?: ["'“‘]?\p{L}{1,20}["'”’]? to)? $/iu.test(before) && isWritten(before, '');
