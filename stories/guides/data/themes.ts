// The ready themes of colours, and what each sets.
import dark from '../../../src/themes/dark.css?raw';
import highContrast from '../../../src/themes/high-contrast.css?raw';
import nhsuk from '../../../src/themes/nhsuk.css?raw';
import { setIn, type ThemeValues } from '../../support/theme-values.js';

export interface ReadyTheme {
  readonly name: string;
  /** of its file and its class; none for what is there without one */
  readonly file: string;
  /** what its file sets, by the rest of its name after `--pcsp-` */
  readonly values: ThemeValues;
}

const ready = (name: string, file: string, css: string): ReadyTheme => ({
  name,
  file,
  values: setIn(css),
});

export const readyThemes: readonly ReadyTheme[] = [
  ready('Without a theme', '', ''),
  ready('NHS.UK', 'nhsuk', nhsuk),
  ready('Dark', 'dark', dark),
  ready('High contrast', 'high-contrast', highContrast),
];

/** Words, or an edge, on what they stand on, and how far apart the two have to be. */
export const pairs: readonly (readonly [what: string, on: string, least: number])[] = [
  ['text', 'background', 4.5],
  ['text-quiet', 'background', 4.5],
  ['text', 'raised', 4.5],
  ['link', 'background', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-primary', 'primary', 4.5],
  ['error', 'background', 4.5],
  ['warning', 'background', 4.5],
  ['success', 'background', 4.5],
  ['edge', 'field', 3],
  ['accent', 'background', 3],
];
