import { askingSentences, isAskedFor } from './contingency-plan.asking.js';

/** What stands before a name and is none. */
const TITLE = /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|rev|nurse|sister|matron)\.?$/i;

/** Words in the name of a service: the first word of it is nobody's first name. */
const SERVICE =
  /\b(?:team|line|helpline|service|services|surgery|hospital|ward|clinic|centre|house|practice|trust|unit|crisis|care|support|gp|nhs|council|school|pharmacy|duty|worker|out of hours)\b/i;

/** First names that are other words too, alone no more than a guess at somebody. */
const ALSO_WORDS = new Set(
  'will may june april august mark grace hope faith joy dawn bill rob pat art sue rose frank guy iris heather holly ivy ruby pearl penny summer autumn miles chase mai haf eira'.split(
    ' ',
  ),
);

/** What may stand in a capital before a name, and is not part of it. */
const BEFORE =
  /^(?:I|ring|call|phone|text|tell|ask|contact|message|email|see|let|meet|visit|then|and|or|to|with|either|both|the|my|our|ffoni\p{L}*|tecsti\p{L}*|galw\p{L}*|dzwo\p{L}*|zadzwo\p{L}*|sun\p{L}*|apel\p{L}*|y|yr|fy)$/iu;

/** What people call their family, in whatever letters. */
const FAMILY = /^(?:mum|mam|mom|dad|nan|gran|nain|taid|mamgu|tadcu)$/i;

interface Alias {
  readonly words: string;
  readonly pattern: RegExp;
  /** a first name alone, which somebody else may have */
  readonly isFirstName: boolean;
  readonly isPerson: boolean;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const aliasOf = (words: string, isPerson: boolean, isFirstName = false): Alias => ({
  words: words.toLowerCase(),
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}\-])${escaped(words)}(?![\p{L}\p{N}\-]|['’]\p{L})`,
    isFirstName && !FAMILY.test(words) ? 'gu' : 'giu',
  ),
  isFirstName,
  isPerson,
});

const wordsOf = (name: string): string[] => name.split(/[^\p{L}\p{N}'’\-.]+/u).filter(Boolean);

const headOf = (name: string): string => (name.split(/[,;(–—]|\s-\s/)[0] ?? '').trim();

/** The words of a name that are no title. */
const namesOf = (head: string): string[] => wordsOf(head).filter((word) => !TITLE.test(word));

const isPersonsName = (head: string): boolean =>
  !SERVICE.test(head) && namesOf(head).every((word) => /^\p{Lu}/u.test(word));

/** What is the same of one who is named in two places; of a service that is all of its name. */
function identityOf(name: string): string {
  const head = headOf(name);
  return (isPersonsName(head) ? namesOf(head) : wordsOf(name)).join(' ').toLowerCase();
}

/**
 * What a contact is called: the name as far as a comma, with and without a title, the title with the
 * last name, and the first name of a person.
 */
function aliasesOf(name: string): Alias[] {
  const head = headOf(name);
  const parts = wordsOf(head);
  const names = namesOf(head);
  const [first] = names;
  const isPerson = isPersonsName(head);
  const titled = names.length > 1 && names.length < parts.length;
  const whole = titled ? [head, names.join(' '), `${parts[0]} ${names.at(-1)}`] : [head];
  const aliases = parts.length > 1 ? whole.map((one) => aliasOf(one, isPerson)) : [];
  if (first && isPerson && first.length > 1 && !ALSO_WORDS.has(first.toLowerCase()))
    aliases.push(aliasOf(first, true, true));
  return aliases;
}

/** Whether what stands around a name makes it part of somebody else's, or of a service elsewhere. */
function isOthers({ isFirstName, isPerson }: Alias, before: string, after: string): boolean {
  if (/^\s+(?!I\b)\p{Lu}/u.test(after) || SERVICE.test(/^\s+\S+/.exec(after)?.[0] ?? ''))
    return true;
  if (!isPerson && /^\s+(?:at|in|of|for)\s+(?:the\s+)?\p{Lu}/u.test(after)) return true;
  const words = /\s$/.test(before) ? before.trimEnd().split(/[^\p{L}'’\-.]/u) : [];
  const word = words.at(-1) ?? '';
  if (TITLE.test(word)) return isFirstName;
  return /^\p{Lu}/u.test(word) && !BEFORE.test(word);
}

function isNamed(alias: Alias, sentence: string): boolean {
  for (const { 0: found, index } of sentence.matchAll(alias.pattern)) {
    const before = sentence.slice(Math.max(0, index - 120), index);
    const after = sentence.slice(index + found.length, index + found.length + 80);
    if (!isOthers(alias, before, after) && isAskedFor(before, after)) return true;
  }
  return false;
}

/** Whose names are not those of the contacts: the person's, and all others' in the plan. */
export interface OtherNames {
  readonly own: readonly string[];
  /** the contacts may be among them */
  readonly others: readonly string[];
}

/**
 * Finds which contacts of a plan a step asks to reach: by their whole names, or by a first name that is
 * nobody else's there. Gives their indexes. What may be somebody else is nobody, and so is whoever is
 * not asked for in so many words.
 */
export function findNamedContacts(
  contacts: readonly string[],
  { own, others }: OtherNames,
): (step: string) => number[] {
  const known = contacts.map((name, index) => {
    const identity = identityOf(name);
    const rest = [
      ...contacts.filter((_, other) => other !== index),
      ...others.filter((other) => identityOf(other) !== identity),
    ];
    const taken = new Set([...rest, ...own].flatMap((other) => wordsOf(other.toLowerCase())));
    const called = new Set(rest.flatMap((other) => aliasesOf(other).map(({ words }) => words)));
    return aliasesOf(name).filter(({ isFirstName, words }) =>
      isFirstName ? !taken.has(words) : !called.has(words),
    );
  });
  return (step) => {
    const sentences = askingSentences(step);
    const lower = step.toLowerCase();
    return [...known.keys()].filter((index) =>
      known[index]?.some(
        (alias) =>
          lower.includes(alias.words) && sentences.some((sentence) => isNamed(alias, sentence)),
      ),
    );
  };
}
