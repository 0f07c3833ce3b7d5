// What the ready themes set, read from their files.
import { colors } from '../../src/styles/tokens.js';

export type ThemeValues = Readonly<Record<string, string>>;

const MEDIA = /@media([^{]*)\{([^{}]*\{[^{}]*\}\s*)*\}/g;

/** What a file sets, without the width of the window; `--pcsp-color-text` as `color-text`. */
export const setIn = (css: string): ThemeValues => declaredIn(css.replace(MEDIA, ''));

/** What a file sets in wide windows besides. */
export const setInWideWindows = (css: string): ThemeValues =>
  declaredIn([...css.matchAll(MEDIA)].filter(([, on]) => on!.includes('min-width')).join(''));

function declaredIn(css: string): ThemeValues {
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  const found = plain.matchAll(/--pcsp-([\w-]+):\s*([^;]+);/g);
  return Object.fromEntries([...found].map(([, name, value]) => [name!, value!]));
}

/** The colours of a theme as they are written, those that come from another one included. */
export function colorsIn(values: ThemeValues): ThemeValues {
  const all: ThemeValues = { ...colors, ...values };
  const valueOf = (name: string): string => {
    const [, other] = /^var\(--_([\w-]+)\)$/.exec(all[name]!) ?? [];
    return other ? valueOf(other) : all[name]!;
  };
  return Object.fromEntries(Object.keys(colors).map((name) => [name, valueOf(name)]));
}
