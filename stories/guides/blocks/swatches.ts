// What the themes look like: a swatch of each colour, and each theme on a white page.
import { html } from 'lit';
import { gpPractices } from '../../../fixtures/sample/people.js';
import '../../../src/register/gp-practice.js';
import { colorsIn } from '../../support/theme-values.js';
import { readyThemes } from '../data/themes.js';
import { code, drawn, table } from './block.js';

const swatch = (value: string): unknown =>
  html`<span class="swatch"
    ><svg viewBox="0 0 1 1" aria-hidden="true">
      <rect width="1" height="1" fill=${value === 'initial' ? 'none' : value} /></svg
    ><code>${value}</code></span
  >`;

const colored = readyThemes.map(({ name, values }) => ({ name, colors: colorsIn(values) }));

/** Every colour in every theme. */
export const Swatches = drawn('guide-swatches', () =>
  table({
    caption: 'The colours of the ready themes',
    columns: ['Property', ...colored.map(({ name }) => name)],
    rows: Object.keys(colored[0]!.colors).map((name) => [
      code(`--pcsp-${name}`),
      ...colored.map(({ colors }) => swatch(colors[name]!)),
    ]),
  }),
);

/** A widget in each theme, on white, with nothing else around it. */
export const ThemeSamples = drawn(
  'guide-theme-samples',
  () => html`
    <div class="theme-samples">
      ${[
        ...readyThemes.map(({ name, file }) => [name, file] as const),
        ['Compact', 'compact'] as const,
      ].map(
        ([name, file]) => html`
          <figure>
            <figcaption>${name}</figcaption>
            <pcsp-gp-practice
              class=${file && `pcsp-${file}`}
              heading-level="3"
              .value=${gpPractices}
            ></pcsp-gp-practice>
          </figure>
        `,
      )}
    </div>
  `,
);
