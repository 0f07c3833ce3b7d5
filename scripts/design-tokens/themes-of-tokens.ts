// What the ready themes set, alone and with the dense one, which wins over the others' sizes.
import { readFileSync } from 'node:fs';
import { setIn, setInWideWindows } from '../../stories/support/theme-values.js';
import type { CssValues } from './token-values.js';

const css = (name: string): string => readFileSync(`src/themes/${name}.css`, 'utf8');

const nhsuk = setIn(css('nhsuk'));
const compact = setIn(css('compact'));

const themes: Readonly<Record<string, CssValues>> = {
  nhsuk,
  'nhsuk-wide': { ...nhsuk, ...setInWideWindows(css('nhsuk')) },
  dark: setIn(css('dark')),
  'high-contrast': setIn(css('high-contrast')),
};

/** By their names among the tokens: `dark`, `dark-compact`, `compact`. */
export const themesOfTokens: Readonly<Record<string, CssValues>> = {
  compact,
  ...Object.fromEntries(
    Object.entries(themes).flatMap(([name, values]) => [
      [name, values],
      [`${name}-compact`, { ...values, ...compact }],
    ]),
  ),
};
