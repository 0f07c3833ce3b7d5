import type { Element, Leaf, LeafKind } from '../../model/element.js';

const wordsFor = ({ minLength = 1, maxLength = Infinity }: Leaf): string =>
  'Words'.slice(0, maxLength).padEnd(minLength, '.');

const codeFor = ({ codes, minLength = 1 }: Leaf): object => ({
  system: codes?.system ?? 'urn:example',
  code: '1'.repeat(minLength),
  display: 'A code',
});

/** A value that each kind of element takes. */
const leaves: Readonly<Record<LeafKind, (leaf: Leaf) => unknown>> = {
  string: wordsFor,
  text: wordsFor,
  date: () => '2026-03-27',
  dateTime: () => '2026-03-27T14:30:00+00:00',
  dateTimeOrDuration: () => 'P6M',
  boolean: () => true,
  scale: () => 1,
  coding: codeFor,
  codedText: () => ({ text: 'Words' }),
  url: () => 'https://example.org/',
  textOrUrl: () => 'Words',
  defined: ({ definition, facts }) => definition?.sample(facts),
};

/** A value in which each element of a model is recorded. */
export function sampleOf(element: Element): unknown {
  if (element.kind === 'list') {
    const entry = sampleOf(element.item);
    return [element.item.kind === 'group' ? { id: 'a', ...(entry as object) } : entry];
  }
  if (element.kind !== 'group') return leaves[element.kind](element);
  return Object.fromEntries(
    Object.entries(element.children).map(([key, child]) => [key, sampleOf(child)]),
  );
}
