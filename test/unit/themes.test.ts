// The themes: what they set, and whether it can be read.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { colors, sizes } from '../../src/styles/tokens.js';
import { contrast, mixed, parseColor, type Rgb } from '../../stories/support/contrast.js';
import { colorsIn, setIn } from '../../stories/support/theme-values.js';

const FOLDER = 'src/themes';

const files = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [
    file.replace('.css', ''),
    readFileSync(`${FOLDER}/${file}`, 'utf8'),
  ]),
);

const COLOR_THEMES = ['nhsuk', 'dark', 'high-contrast'];

/** The colours of a theme as they are written, those that come from another one included. */
function writtenIn(theme: string): (name: string) => string {
  const values = colorsIn(theme === 'default' ? {} : setIn(files[theme]!));
  return (name) => {
    const value = values[`color-${name}`];
    assert.ok(value, `color-${name}`);
    return value;
  };
}

const GROUNDS = ['background', 'card', 'field', 'raised'];

/** Words on any ground. */
const WORDS = [
  ...['text', 'text-quiet', 'accent', 'link', 'error', 'warning', 'success', 'added', 'removed'],
];

/** Words that have a ground of their own. */
const PAIRS = [
  ['on-accent', 'accent'],
  ['on-primary', 'primary'],
  ['focus-text', 'focus'],
] as const;

/** What is seen by its edge or its bar. */
const EDGES = [
  'edge',
  'chosen',
  'chosen-edge',
  'accent',
  'primary',
  'crisis',
  'error',
  'warning',
  'added',
  'removed',
];

/** How much of `added` and `removed` is in the ground of such words, in src/plan/plan-changes/plan-changes.styles.ts. */
const SHARE = 0.12;

for (const theme of ['default', ...COLOR_THEMES]) {
  const least = theme === 'high-contrast' ? 7 : 4.5;

  describe(`the colours of ${theme === 'default' ? 'no theme' : theme}`, () => {
    const written = writtenIn(theme);
    const color = (name: string): Rgb => parseColor(written(name));

    const seen = (what: string, on: string, wanted: number): string[] => {
      const ratio = contrast(color(what), color(on));
      return ratio < wanted ? [`${what} on ${on}: ${ratio.toFixed(2)}`] : [];
    };

    it(`has words of ${least} to 1 on every ground`, () => {
      const failing = GROUNDS.flatMap((on) => WORDS.flatMap((word) => seen(word, on, least)));

      assert.deepEqual(failing, []);
    });

    it(`has words of ${least} to 1 on what is chosen, pressed or focused`, () => {
      assert.deepEqual(
        PAIRS.flatMap(([word, on]) => seen(word, on, least)),
        [],
      );
    });

    it(`has words of ${least} to 1 in tags`, () => {
      const failing = ['late', 'soon', 'done'].flatMap((tag) => {
        const grounds = written(`${tag}-ground`) === 'transparent' ? GROUNDS : [`${tag}-ground`];
        return grounds.flatMap((on) => seen(tag, on, least));
      });

      assert.deepEqual(failing, []);
    });

    it(`has words of ${least} to 1 where they were added or removed`, () => {
      for (const mark of ['added', 'removed']) {
        const ground = mixed(SHARE, color(mark), color('background'));
        assert.ok(contrast(color('text'), ground) >= least, mark);
      }
    });

    it('has edges and bars of 3 to 1 on every ground', () => {
      const failing = GROUNDS.flatMap((on) => EDGES.flatMap((edge) => seen(edge, on, 3)));

      assert.deepEqual(failing, []);
    });

    it('shows the focus with 3 to 1 on every ground', () => {
      for (const on of GROUNDS) {
        const outline = contrast(color('focus'), color(on));
        const around = contrast(color('focus-text'), color(on));
        assert.ok(Math.max(outline, around) >= 3, on);
      }
    });
  });
}

describe('a theme', () => {
  for (const theme of COLOR_THEMES) {
    it(`sets every colour, so that one inside another mixes nothing: ${theme}`, () => {
      const set = Object.keys(setIn(files[theme]!)).filter((name) => name.startsWith('color-'));

      assert.deepEqual(set.sort(), Object.keys(colors).sort());
    });
  }

  for (const [theme, css] of Object.entries(files)) {
    it(`sets nothing that no style reads: ${theme}`, () => {
      const known = new Set([...Object.keys(colors), ...Object.keys(sizes)]);

      assert.deepEqual(
        Object.keys(setIn(css)).filter((name) => !known.has(name)),
        [],
      );
    });

    it(`says something about nothing but its own class: ${theme}`, () => {
      const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{/g);
      const selectors = [...rules].map(([, selector]) => selector!.trim());

      assert.deepEqual(
        selectors
          .filter((one) => !one.startsWith('@media'))
          .filter((one) => one !== `.pcsp-${theme}` && one !== `:where(.pcsp-${theme})`),
        [],
      );
    });

    it(`sets custom properties and the scheme of colours alone: ${theme}`, () => {
      const names = css.replace(/\/\*.*?\*\//gs, '').matchAll(/([\w-]+):\s*[^;{}]+;/g);
      const others = [...names].map(([, name]) => name!).filter((name) => !/^--pcsp-/.test(name));

      assert.deepEqual(
        others.filter((name) => name !== 'color-scheme'),
        [],
      );
    });
  }
});

describe('the theme that follows the system', () => {
  /** The rules of a file within `@media`, by what they ask of the system. */
  const asked = files.auto!.matchAll(/@media screen and (\([^)]*\)) \{\n(.*?)\n\}/gs);
  const rules = new Map([...asked].map(([, query, rule]) => [query, rule!]));

  for (const [query, theme] of [
    ['(prefers-color-scheme: dark)', 'dark'],
    ['(prefers-contrast: more)', 'high-contrast'],
  ] as const) {
    it(`is ${theme} for whoever asks for it, to the last value`, () => {
      assert.deepEqual(setIn(rules.get(query)!), setIn(files[theme]!));
    });
  }

  it('goes by contrast before darkness, for whoever asks for both', () => {
    assert.deepEqual(
      [...rules.keys()],
      ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'],
    );
  });
});

describe('the themes', () => {
  it('are all reached through the package', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      exports: Record<string, unknown>;
    };
    assert.equal(exports['./themes/*'], './dist/themes/*');
  });
});

describe('the measure of contrast', () => {
  it('is as WCAG has it', () => {
    assert.equal(contrast(parseColor('#fff'), parseColor('#000')), 21);
    assert.equal(contrast(parseColor('#777777'), parseColor('#fff')).toFixed(2), '4.48');
  });

  it('mixes as CSS does', () => {
    assert.deepEqual(mixed(0.25, [0, 0, 0], [200, 100, 0]), [150, 75, 0]);
  });
});
