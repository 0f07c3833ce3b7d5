// What custom properties are as tokens of the Design Tokens Community Group (format 2025.10).
import { calc } from '@csstools/css-calc';
import Color from 'colorjs.io';

/** CSS values by the rest of their names after `--pcsp-`. */
export type CssValues = Readonly<Record<string, string>>;

export interface DesignToken {
  readonly $type: 'color' | 'dimension' | 'fontFamily' | 'fontWeight' | 'number' | 'shadow';
  readonly $value: unknown;
  /** how CSS has it, where the format has no word for all of it */
  readonly $extensions?: { readonly 'pcsp-elements': { readonly css: string } };
}

const GENERIC = ['inherit', 'initial', 'none'];

/** How names are written among tokens: groups for colours, all else beside each other. */
export const tokenPath = (name: string): string[] =>
  name.startsWith('color-') ? ['pcsp', 'color', name.slice('color-'.length)] : ['pcsp', name];

const alias = (name: string): string => `{${tokenPath(name).join('.')}}`;

/** A value with those that it is made of in it, and what can be computed computed. */
export function computed(name: string, values: CssValues): string {
  const made = values[name]!.replace(/var\(--_([\w-]+)\)/g, (_, other: string) =>
    computed(other, values),
  );
  return calc(made, { precision: 4 });
}

const round = (part: number): number => Math.round(part * 1e4) / 1e4;

function color(text: string) {
  const parsed = new Color(text).to('srgb');
  return {
    colorSpace: 'srgb',
    components: parsed.coords.map((part) => round(part ?? 0)),
    // 1 as well: tools put a theme's parts of a colour over those of the file before it
    alpha: round(parsed.alpha ?? 1),
    hex: new Color('srgb', parsed.coords).toString({ format: 'hex', collapse: false }),
  };
}

interface Dimension {
  readonly value: number;
  readonly unit: 'px' | 'rem';
}

const ZERO: Dimension = { value: 0, unit: 'px' };

/**
 * A length in pixels or `rem`.
 * @param em how many `rem` one `em` is
 */
function dimension(text: string, em: number): Dimension | undefined {
  if (text === '0') return ZERO;
  const [, value, unit] = /^(-?[\d.]+)(px|rem|em)$/.exec(text) ?? [];
  if (unit === 'em') return { value: round(Number(value) * em), unit: 'rem' };
  return unit ? { value: Number(value), unit: unit as Dimension['unit'] } : undefined;
}

/** `inset 0 4px 0 0 #212b32`, one or more. */
function shadows(text: string, em: number) {
  const all = text.split(/\s*,\s*/).map((one) => {
    const inset = one.startsWith('inset ');
    const parts = one.replace(/^inset /, '').split(' ');
    const lengths = parts.slice(0, -1).map((length) => dimension(length, em));
    const [offsetX, offsetY, blur = ZERO, spread = ZERO] = lengths;
    if (!offsetX || !offsetY || lengths.includes(undefined)) return undefined;
    return { color: color(parts.at(-1)!), offsetX, offsetY, blur, spread, ...(inset && { inset }) };
  });
  if (all.includes(undefined)) return undefined;
  return all.length === 1 ? all[0] : all;
}

const families = (text: string): string[] =>
  text.split(/\s*,\s*/).map((family) => family.replace(/^'|'$/g, ''));

/** A padding that is a share of a narrow window is what it is in a wide one. */
const atMost = (text: string): string => /^min\((\S+), [\d.]+%\)$/.exec(text)?.[1] ?? text;

/** A custom property as a token, or nothing where the format has no type for what it says. */
export function tokenOf(name: string, values: CssValues): DesignToken | undefined {
  const written = values[name]!;
  const [, other] = /^var\(--_([\w-]+)\)$/.exec(written) ?? [];
  const css = computed(name, values);
  if (GENERIC.includes(css)) return undefined;
  const token = typed(name, css, sizeOfText(values));
  if (!token) return undefined;
  if (other) return { $type: token.$type, $value: alias(other) };
  return saysAll(token, css) ? token : { ...token, $extensions: { 'pcsp-elements': { css } } };
}

/** In `rem`: that of the page, unless a theme has its own. */
const sizeOfText = (values: CssValues): number =>
  Number(/^([\d.]+)rem$/.exec(values['font-size']!)?.[1] ?? 1);

function typed(name: string, css: string, em: number): DesignToken | undefined {
  if (name.startsWith('color-')) return { $type: 'color', $value: color(css) };
  if (name === 'font-family') return { $type: 'fontFamily', $value: families(css) };
  if (name.startsWith('font-weight'))
    return { $type: 'fontWeight', $value: css === 'bold' ? 'bold' : Number(css) };
  if (/(?:line-height|-scale)$/.test(name)) return { $type: 'number', $value: Number(css) };
  if (name.endsWith('-shadow')) return valued('shadow', shadows(css, em));
  return valued('dimension', dimension(atMost(css), em));
}

const valued = ($type: DesignToken['$type'], $value: unknown): DesignToken | undefined =>
  $value === undefined ? undefined : { $type, $value };

const saysAll = ({ $type }: DesignToken, css: string): boolean =>
  $type !== 'dimension' || (!css.startsWith('min(') && !/\dem$/.test(css));
