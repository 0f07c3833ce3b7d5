// The design tokens as a tool of designers' pipelines resolves them: they are what CSS says.
import { defineConfig, parse } from '@terrazzo/parser';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { themesOfTokens } from '../../scripts/design-tokens/themes-of-tokens.js';
import { designTokenFiles } from '../../scripts/design-tokens/token-files.js';
import { colors, sizes } from '../../src/styles/tokens.js';
import { colorsIn } from '../../stories/support/theme-values.js';

const FOLDER = new URL('file:///tokens/');

const base = { ...colors, ...sizes };
const files = designTokenFiles(base, themesOfTokens);
const themes = { none: {}, ...themesOfTokens };

type Tokens = Readonly<Record<string, { readonly $type: string; readonly $value: unknown }>>;
let resolved: Readonly<Record<string, Tokens>>;

before(async () => {
  const textOf = (url: URL) => JSON.stringify(files[url.pathname.replace(FOLDER.pathname, '')]);
  const filename = new URL('pcsp.resolver.json', FOLDER);
  const { resolver } = await parse([{ filename, src: textOf(filename) }], {
    config: defineConfig({}, { cwd: FOLDER }),
    // eslint-disable-next-line id-denylist -- the parser's word
    req: (url) => Promise.resolve(textOf(url)),
  });
  const contexts = resolver.listPermutations?.() ?? [];
  assert.deepEqual(contexts.map(({ theme }) => theme).sort(), Object.keys(themes).sort());
  resolved = Object.fromEntries(
    contexts.map((context) => [context.theme!, resolver.apply(context) as unknown as Tokens]),
  );
});

const valueOf = (theme: string, name: string): unknown => resolved[theme]![`pcsp.${name}`]?.$value;

/** `#fff` or `rgb(0 0 0 / 85%)`, as the tokens have it; `transparent` is none of a colour. */
function parts(written: string): { hex: string; alpha: number } {
  if (written === 'transparent') return { hex: '#000000', alpha: 0 };
  const rgb = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/.exec(written);
  if (!rgb) return { hex: written.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3'), alpha: 1 };
  const hex = rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
  return { hex: `#${hex.join('')}`, alpha: Number(rgb[4]) / 100 };
}

describe('the design tokens', () => {
  for (const [theme, values] of Object.entries(themes)) {
    it(`have the colours of ${theme}`, () => {
      const written = Object.entries(colorsIn(values)).filter(([, value]) => value !== 'initial');
      const wanted = written.map(([name, value]) => ({ name, ...parts(value) }));

      const found = wanted.map(({ name }) => {
        const value = valueOf(theme, name.replace('color-', 'color.')) as (typeof wanted)[number];
        return { name, hex: value.hex, alpha: value.alpha };
      });

      assert.deepEqual(found, wanted);
    });
  }

  const px = (value: number) => ({ value, unit: 'px' });
  const rem = (value: number) => ({ value, unit: 'rem' });

  const others = (file: string): Record<string, string> =>
    (files[file] as { $extensions: Record<string, { customProperties: Record<string, string> }> })
      .$extensions['pcsp-elements']!.customProperties;

  it('say what the format has no type for', () => {
    assert.deepEqual(others('base.tokens.json'), {
      'color-focus-edge': 'initial',
      'font-family': 'inherit',
      'notice-padding': '0.5rem 1rem',
      'tag-padding': '0 0.5em',
      'summary-decoration': 'none',
      'link-focus-decoration': 'underline',
    });
    assert.deepEqual(others('compact.tokens.json'), { 'notice-padding': '0.3rem 0.6rem' });
    assert.equal(others('nhsuk.tokens.json')['summary-decoration'], 'underline');
  });

  it('leave nothing of another theme in what they have no type for', () => {
    assert.deepEqual(valueOf('nhsuk', 'notice-padding'), px(16));
    assert.equal(valueOf('nhsuk-compact', 'notice-padding'), undefined);
    assert.equal(others('nhsuk-compact.tokens.json')['notice-padding'], '0.3rem 0.6rem');
  });

  it('have every custom property', () => {
    const tokens = Object.keys(resolved.none!).map((id) => id.replace(/^pcsp\./, ''));

    const all = [
      ...tokens.map((id) => id.replace('.', '-')),
      ...Object.keys(others('base.tokens.json')),
    ];

    assert.deepEqual(all.sort(), Object.keys(base).sort());
  });

  for (const [theme, name, wanted] of [
    ['none', 'space', rem(0.5)],
    ['none', 'card-padding', rem(1.5)],
    ['none', 'radius', px(4)],
    ['none', 'padding', px(0)],
    ['none', 'button-radius', px(4)],
    ['none', 'heading-2-size', rem(1.5)],
    ['none', 'line-height', 1.5],
    ['none', 'font-weight-bold', 700],
    ['compact', 'entry-padding', rem(0.6)],
    // 1.25em of a text of 0.875rem
    ['compact', 'choice-size', rem(1.0938)],
    ['nhsuk', 'font-weight-bold', 600],
    ['nhsuk', 'font-family', ['Frutiger W01', 'arial', 'sans-serif']],
    ['nhsuk', 'padding', rem(1)],
    // 26 pixels
    ['nhsuk-wide', 'heading-2-size', rem(1.625)],
    ['nhsuk-compact', 'radius', px(0)],
    ['nhsuk-compact', 'font-size', rem(0.875)],
    ['nhsuk-wide-compact', 'card-padding', rem(0.9)],
    ['high-contrast', 'notice-width', px(9)],
    ['high-contrast-compact', 'focus-width', px(5)],
  ] as const)
    it(`have ${name} of ${theme}`, () => {
      assert.deepEqual(valueOf(theme, name), wanted);
    });

  it('have the rings of the focus, with the colour and the width of a theme', () => {
    const [ring] = valueOf('high-contrast', 'focus-shadow') as { spread: unknown; color: object }[];
    const [above, below] = valueOf('nhsuk', 'link-focus-shadow') as { offsetY: unknown }[];

    assert.deepEqual(ring!.spread, px(7));
    assert.equal((ring!.color as { hex: string }).hex, '#000000');
    assert.deepEqual([above!.offsetY, below!.offsetY], [px(-2), px(4)]);
  });
});
