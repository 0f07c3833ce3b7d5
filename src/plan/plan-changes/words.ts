import { nameInView, nameOf } from '../../fields/coded.js';
import { groupedNhsNumber } from '../../fields/nhs-number.js';
import { valueAsText } from '../../fields/raw-value.js';
import { wordsKey } from '../../model/words-key.js';
import type { Coding, CodedText, Leaf, LeafKind, LeafValues } from '../../model/element.js';
import { planModel } from '../../standard/plan-model.js';
import { isShort } from '../../fields/text.js';
import { valueAt, type Path } from '../../json/path.js';
import type { Words } from '../../i18n/words.js';
import { check, findings } from '../../validation/check.js';
import { bodyOf } from '../../versions/entry.js';

/** A recorded value of an element, with what puts it into words. */
interface RecordedValue<V = unknown> {
  readonly words: Words;
  readonly leaf: Leaf;
  readonly path: Path;
  readonly value: V;
}

type ValueText<V> = (recorded: RecordedValue<V>) => string;

const asItIs: ValueText<string> = ({ value }) => value;

const date: ValueText<string> = ({ words, leaf, value }) => {
  const shown = words.date(value);
  const doubtful = codesOf(leaf, value).has('date');
  return doubtful ? words.text('field.notADate', { value: shown }) : shown;
};

const sayings: { readonly [K in LeafKind]: ValueText<LeafValues[K]> } = {
  string: ({ leaf, value }) => (leaf.format === 'nhs-number' ? groupedNhsNumber(value) : value),
  text: asItIs,
  url: asItIs,
  textOrUrl: asItIs,
  date,
  dateTime: date,
  dateTimeOrDuration: (recorded) =>
    recorded.value.startsWith('P') ? recorded.words.duration(recorded.value) : date(recorded),
  boolean: ({ words, path, value }) => {
    const answer = value ? 'yes' : 'no';
    return (
      words.lookUp(`${wordsKey(planModel, '', path)}.${answer}`) || words.text(`field.${answer}`)
    );
  },
  scale: ({ words, leaf, value }) =>
    (leaf.ranked && words.lookUp(`field.rank.${value}`)) ||
    words.text('field.outOf', { value, max: leaf.max }),
  coding: ({ words, leaf, value }) => nameInView(words, value, leaf.codes),
  codedText: ({ words, leaf, value: { text, coding } }) => {
    const name = coding && nameOf(words, coding, leaf.codes);
    if (text === undefined || !name || name === text) return text ?? name ?? '';
    return `${text} (${words.text('field.codedAs', { display: name })})`;
  },
  defined: ({ words, leaf, value }) => leaf.definition?.inWords(value, words) ?? '',
};

const codesOf = (leaf: Leaf, value: unknown): Set<string> =>
  new Set(findings(leaf, check(leaf, value)).map(({ code }) => code));

/** A value as the read-only view says it; one of another shape, or with more to it, as it came. */
export function valueInWords(words: Words, leaf: Leaf, path: Path, value: unknown): string {
  const found = codesOf(leaf, value);
  if (found.has('type') || found.has('unknown')) return valueAsText(bodyOf(leaf, value));
  const say = sayings[leaf.kind] as ValueText<unknown>;
  return say({ words, leaf, path, value });
}

const AS_IT_IS: ReadonlySet<LeafKind> = new Set(['string', 'url', 'textOrUrl']);

/** A value is a name, a number or a link. */
export const isName = (leaf: Leaf): boolean =>
  AS_IT_IS.has(leaf.kind) || (leaf.kind === 'text' && isShort(leaf));

/** What of a value in words is a name, a number, or a code that nobody has words for. */
export function apartIn(leaf: Leaf, value: unknown, said: string): readonly string[] {
  if (isName(leaf)) return [said];
  const coding = leaf.kind === 'coding' ? value : valueAt(value, ['coding']);
  const [code, display] = [valueAt(coding, ['code']), valueAt(coding, ['display'])];
  return typeof code === 'string' && !display ? [code] : [];
}

const PROSE: ReadonlySet<LeafKind> = new Set(['string', 'text', 'textOrUrl', 'codedText']);

/** The words that somebody wrote, where a value is nothing else. */
export function proseOf(leaf: Leaf, value: unknown): string | undefined {
  if (!PROSE.has(leaf.kind) || leaf.format === 'nhs-number') return undefined;
  if (typeof value === 'string') return leaf.kind === 'codedText' ? undefined : value;
  const { text, ...rest } = bodyOf(leaf, value) as CodedText & Partial<Coding>;
  return typeof text === 'string' && Object.keys(rest).length === 0 ? text : undefined;
}
