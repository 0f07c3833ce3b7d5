// English is looked up without i18next: whether it says what i18next would, and stays away.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import fc from 'fast-check';
import { englishLookup } from '../../src/i18n/english-lookup.js';
import { i18nextLookup } from '../../src/i18n/i18next-lookup.js';
import type { WordSources } from '../../src/i18n/lookup.js';
import type { WordTree } from '../../src/i18n/word-tree.js';
import { Words } from '../../src/i18n/words.js';
import cy from '../../src/locales/cy.js';
import english from '../../src/locales/en-GB.js';
import { times } from '../support/sample.js';

const keysOf = (tree: WordTree, above = ''): string[] =>
  Object.entries(tree).flatMap(([key, below]) =>
    typeof below === 'string' ? [above + key] : keysOf(below, `${above}${key}.`),
  );

/** The keys that code asks for: without what is behind them in the language file. */
const asked = [
  ...new Set(
    keysOf(english.words).map((key) => key.replace(/(_person)?(_(zero|one|other))?$/, '')),
  ),
];

function assertSame(sources: WordSources, keys: readonly string[], counts: readonly number[]) {
  const [ours, theirs] = [englishLookup(sources), i18nextLookup(sources)];
  for (const key of keys)
    for (const count of [undefined, ...counts])
      assert.equal(ours(key, count), theirs(key, count), `${key} of ${count}`);
}

describe('English words are those that i18next finds', () => {
  for (const audience of [undefined, 'professional', 'person']) {
    it(`at every key, for ${audience ?? 'everybody'}`, () => {
      assert.ok(asked.length > 500);

      const words = english.words;
      assertSame({ lang: 'en-GB', words, english: words, audience }, asked, [0, 1, 2]);
    });
  }

  it('in any tree that is laid over another', () => {
    const key = fc
      .tuple(
        fc.constantFrom('a', 'b'),
        fc.constantFrom('', '_person'),
        fc.constantFrom('', '_zero', '_one', '_other', '_few'),
      )
      .map((parts) => parts.join(''));
    const text = fc.constantFrom('x', 'y', 'z');
    const tree = fc.dictionary(
      fc.constantFrom('one', 'two'),
      fc.dictionary(key, text, { maxKeys: 5 }),
    );
    const audiences = fc.constantFrom(undefined, 'person');
    fc.assert(
      fc.property(tree, tree, audiences, (words, english, audience) => {
        const sources = { lang: 'en-AU', words, english, audience };
        assertSame(sources, ['one.a', 'one.b', 'two.a', 'none.a'], [0, 1, 2, 1.5]);
      }),
      { numRuns: times(200) },
    );
  });
});

describe('words', () => {
  const words = (tree: WordTree) => new Words(tree);

  it('are none at a key that is a group, not there, or inherited', () => {
    const some = words({ a: { b: 'B' }, c: 'C' });

    for (const key of ['a', 'x', 'a.x', 'c.length', 'constructor', 'a.__proto__', ''])
      assert.equal(some.lookUp(key, { count: 1 }), '', key);
  });

  it('take values, and leave what those hold as it is', () => {
    const some = words({ a: '{{entry}} of {{ count }}, {{- entry}}, {{count, number}}{{none}}' });

    assert.equal(
      some.lookUp('a', { entry: '{{count}} $& <b>', count: 1200 }),
      '{{count}} $& <b> of 1,200, {{count}} $& <b>, 1,200',
    );
  });

  it('of another language need something that looks them up', () => {
    const some = words(english.words);

    assert.throws(() => some.choose({ lang: 'cy', trees: [cy.words] }), /“cy”/);
    some.choose({ lang: 'cy', trees: [cy.words], lookup: i18nextLookup });
    assert.equal(some.lookUp('calendar.year', { count: 2 }), '2 flynedd');
  });
});

describe('a page in English', () => {
  for (const entry of ['src/register/contingency-plan.ts', 'src/register/plan.ts']) {
    it(`needs no i18next for ${entry}`, async () => {
      const { metafile } = await build({
        entryPoints: [entry],
        bundle: true,
        splitting: true,
        format: 'esm',
        outdir: 'out',
        write: false,
        metafile: true,
      });
      const needed = new Set<string>();
      const need = (path: string) => {
        if (needed.has(path)) return;
        needed.add(path);
        for (const { path: other, kind } of metafile.outputs[path]?.imports ?? [])
          if (kind === 'import-statement') need(other);
      };
      for (const [path, { entryPoint }] of Object.entries(metafile.outputs))
        if (entryPoint === entry) need(path);

      const holds = (paths: Iterable<string>) =>
        [...paths].some((path) =>
          Object.keys(metafile.outputs[path]?.inputs ?? {}).some((file) =>
            file.startsWith('node_modules/i18next/'),
          ),
        );
      assert.equal(holds(needed), false);
      assert.equal(holds(Object.keys(metafile.outputs)), true);
    });
  }
});
