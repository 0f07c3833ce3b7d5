// Where something stands in a plan, by the standard's own names or those of the page's language.
import { standard, type Path } from 'pcsp-elements';
import type { WritingWords } from './writing-words.js';

const paths = new Map(standard.elements().map(({ key, standardPath }) => [key, standardPath]));

/** What of an entry are its own words, without a name in the standard that would help. */
const OWN_WORDS: readonly unknown[] = ['text', 'coding', 'name'];

/** “About me › My wellness”; an entry that has a name goes by that. */
export function placeInWords(plan: unknown, path: Path, words: WritingWords): string {
  let key = '';
  let value = plan;
  const called = (keys: string) => words.nameOf(keys.replaceAll('[]', '').split('.'));
  const steps = path.map((step, index) => {
    value = isObject(value) ? Reflect.get(value, step) : undefined;
    const above = key;
    key += typeof step === 'number' ? '[]' : key ? `.${step}` : step;
    const next = path[index + 1];
    if (typeof step === 'number') {
      const isAbout = next === undefined || OWN_WORDS.includes(next);
      return (!isAbout && nameOf(value)) || String(step + 1);
    }
    return above.endsWith('[]') && OWN_WORDS.includes(step)
      ? ''
      : (called(key) ?? termOf(key, above) ?? step);
  });
  return steps.filter(Boolean).join(' › ');
}

/** “Personal contacts › Gwen”: an entry by what it says, or by its number. */
export function entryInWords(plan: unknown, path: Path, words: WritingWords): string {
  const entry = path.reduce<unknown>(
    (value, step) => (isObject(value) ? Reflect.get(value, step) : undefined),
    plan,
  );
  const name = typeof entry === 'string' ? entry : nameOf(entry);
  const list = placeInWords(plan, path.slice(0, -1), words);
  return `${list} › ${name || Number(path.at(-1)) + 1}`;
}

/** The last of the names that lead to an element; a name may have a stroke in it. */
function termOf(key: string, above: string): string | undefined {
  const path = paths.get(key) ?? paths.get(`${key}[]`);
  const term = path?.slice(above ? (paths.get(above)?.length ?? -1) + 1 : 0);
  // the standard puts some elements into a group of the same name
  const half = term?.slice(0, (term.length - 1) / 2);
  return term === `${half}/${half}` ? half : term;
}

/** What an entry with parts is called, or is about. */
function nameOf(entry: unknown): string {
  if (!isObject(entry)) return '';
  const { name, text, what }: Record<string, unknown> = { ...entry };
  const [first] = Array.isArray(what) ? (what as unknown[]) : [];
  const names = [name, text, first].map((one): unknown =>
    isObject(one) ? Reflect.get(one, 'text') : one,
  );
  return names.find((one): one is string => typeof one === 'string') ?? '';
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
