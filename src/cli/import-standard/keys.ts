/** Keys that words, or what we add, have. */
const TAKEN = new Set([
  ...['id', 'asRecorded', 'importNote', 'help'],
  ...['label', 'hint', 'intro', 'add', 'entry', 'texts'],
]);

/** The words of a name in latin letters and digits; what stands in brackets only explains it. */
const partsOf = (name: string): string[] =>
  name
    .replace(/\([^()]*\)/g, ' ')
    .normalize('NFKD')
    .replace(/['’\p{M}]/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);

/** A name of the standard as the key of an element: `Date of birth` is `dateOfBirth`. */
export function keyOfName(name: string, taken: ReadonlySet<string> = new Set()): string {
  const [first = 'element', ...rest] = partsOf(name);
  const words = [first.toLowerCase(), ...rest.map(capitalised)].join('');
  const key = /^[a-z]/.test(words) ? words : `element${words}`;
  const free = TAKEN.has(key) ? `${key}Element` : key;
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? free : `${free}${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1).toLowerCase();

/** The same with hyphens, for the name of a file or a tag. */
export const kebabOfName = (name: string): string =>
  partsOf(name).join('-').toLowerCase() || 'section';
