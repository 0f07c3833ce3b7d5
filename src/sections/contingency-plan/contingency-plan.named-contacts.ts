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

/** What may begin a sentence before a name, and is not part of it. */
const BEFORE =
  /^(?:ring|call|phone|text|tell|ask|contact|message|email|see|let|get|meet|visit|if|when|then|and|or|only|both|to|with|go|have|give|either|ffonio|ffoniwch|ffonia|tecstio|tecstiwch|galw|galwch|dweud|dywedwch|gofyn|gofynnwch|cysylltu|cysylltwch|os|pan)$/i;

/** A sentence that says not to, up to a name in it. */
const NOT_TO = [
  /^\s*(?:please\s+)?(?:do not|don['’]t|never|peidiwch|paid|byth)\b/i,
  /(?:\b(?:not|never|without|avoid|except|unless|instead of|heb|nid|ddim)|n['’]t)\b[^,;:]*$/i,
];

interface Alias {
  readonly words: string;
  readonly pattern: RegExp;
  /** a first name alone, which somebody else may have */
  readonly isFirstName: boolean;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const aliasOf = (words: string, isFirstName: boolean): Alias => ({
  words: words.toLowerCase(),
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}\-])${escaped(words)}(?![\p{L}\p{N}\-]|['’]\p{L})`,
    isFirstName ? 'gu' : 'giu',
  ),
  isFirstName,
});

const wordsOf = (name: string): string[] => name.split(/[^\p{L}\p{N}'’\-.]+/u).filter(Boolean);

/**
 * What a contact is called: the name as far as a comma, with and without a title, the title with the
 * last name, and the first name of a person.
 */
function aliasesOf(name: string): Alias[] {
  const head = (name.split(/[,;(–—]|\s-\s/)[0] ?? '').trim();
  const parts = wordsOf(head);
  const names = parts.filter((word) => !TITLE.test(word));
  const [first] = names;
  const isPerson = !SERVICE.test(head) && names.every((word) => /^\p{Lu}/u.test(word));
  const titled = names.length > 1 && names.length < parts.length;
  const whole = titled ? [head, names.join(' '), `${parts[0]} ${names.at(-1)}`] : [head];
  const aliases = parts.length > 1 ? whole.map((one) => aliasOf(one, false)) : [];
  if (first && isPerson && first.length > 1 && !ALSO_WORDS.has(first.toLowerCase()))
    aliases.push(aliasOf(first, true));
  return aliases;
}

/** Whether what stands around a first name makes it somebody else's name. */
function isOthers(before: string, after: string): boolean {
  if (/^\s+\p{Lu}/u.test(after)) return true;
  const word = /\s$/.test(before)
    ? (before
        .trimEnd()
        .split(/[^\p{L}'’\-.]/u)
        .at(-1) ?? '')
    : '';
  if (TITLE.test(word)) return true;
  return /^\p{Lu}/u.test(word) && word !== 'I' && !BEFORE.test(word);
}

function isNamed({ pattern, isFirstName }: Alias, step: string): boolean {
  for (const { 0: found, index } of step.matchAll(pattern)) {
    const before = step.slice(Math.max(0, index - 300), index);
    const end = index + found.length;
    const after = step.slice(end, end + 40);
    const sentence = before.split(/(?<=[.!?])\s|\n/).at(-1) ?? '';
    const isElse = isFirstName && isOthers(sentence, after);
    if (!isElse && !NOT_TO.some((not) => not.test(sentence))) return true;
  }
  return false;
}

/**
 * Finds which contacts of a plan a step names: by their whole names, or by a first name that is
 * nobody else's there. Gives their indexes. What may be somebody else is nobody, and so is whoever is
 * not to be called. `own` are the names of the person whose plan it is.
 */
export function findNamedContacts(
  contacts: readonly string[],
  own: readonly string[],
): (step: string) => number[] {
  const taken = [...contacts, ...own].map((name) => new Set(wordsOf(name.toLowerCase())));
  const heads = contacts.map((name) => aliasesOf(name));
  const isSomebodyElses = (alias: Alias, index: number): boolean =>
    alias.isFirstName
      ? taken.some((words, other) => other !== index && words.has(alias.words))
      : heads.some(
          (all, other) => other !== index && all.some(({ words }) => words === alias.words),
        );
  const known = heads.map((all, index) => all.filter((alias) => !isSomebodyElses(alias, index)));
  return (step) => {
    const lower = step.toLowerCase();
    return [...known.keys()].filter((index) =>
      known[index]?.some((alias) => lower.includes(alias.words) && isNamed(alias, step)),
    );
  };
}
