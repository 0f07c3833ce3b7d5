// What the ready themes set, read from their files.
import { colors } from '../../src/styles/tokens.js';

export type ThemeValues = Readonly<Record<string, string>>;

/** What a file sets, without the width of the window; `--pcsp-color-text` as `color-text`. */
export function setIn(css: string): ThemeValues {
  const plain = css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/@media[^{]*\{([^{}]*\{[^{}]*\}\s*)*\}/g, '');
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
