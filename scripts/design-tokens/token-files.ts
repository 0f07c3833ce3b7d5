// The files of design tokens: what is there without a theme, what each theme changes, and how the
// two go together (resolver 2025.10).
import { isDeepStrictEqual } from 'node:util';
import { type CssValues, computed, tokenOf, tokenPath } from './token-values.js';

/** Tokens under their groups, as the format nests them. */
type TokenGroup = { [name: string]: unknown };

const SCHEMA = 'https://www.designtokens.org/schemas/2025.10/format.json';

function tokenFile(values: CssValues, names: readonly string[]): TokenGroup {
  const file: TokenGroup = { $schema: SCHEMA };
  const others: Record<string, string> = {};
  for (const name of names) {
    const token = tokenOf(name, values);
    if (token) put(file, tokenPath(name), token);
    else others[name] = computed(name, values);
  }
  // what the format has no type for is said, so that nobody takes it for what it is elsewhere
  if (Object.keys(others).length)
    file.$extensions = { 'pcsp-elements': { customProperties: others } };
  return file;
}

function put(group: TokenGroup, [name, ...rest]: readonly string[], token: unknown): void {
  if (!rest.length) group[name!] = token;
  else put((group[name!] ??= {}) as TokenGroup, rest, token);
}

const source = (name: string) => ({ $ref: `./${name}.tokens.json` });

/**
 * @param base every custom property, with what it is when a page sets none
 * @param themes all that each sets, by its name
 * @returns JSON by the names of the files
 */
export function designTokenFiles(
  base: CssValues,
  themes: Readonly<Record<string, CssValues>>,
): Record<string, unknown> {
  const names = Object.keys(base);
  const said = (name: string, values: CssValues) => tokenOf(name, values) ?? computed(name, values);
  const changedBy = (values: CssValues): TokenGroup => {
    const all = { ...base, ...values };
    return tokenFile(
      all,
      names.filter((name) => !isDeepStrictEqual(said(name, all), said(name, base))),
    );
  };
  return {
    'base.tokens.json': tokenFile(base, names),
    ...Object.fromEntries(
      Object.entries(themes).map(([name, values]) => [`${name}.tokens.json`, changedBy(values)]),
    ),
    'pcsp.resolver.json': {
      version: '2025.10',
      sets: { base: { sources: [source('base')] } },
      modifiers: {
        theme: {
          default: 'none',
          contexts: {
            none: [],
            ...Object.fromEntries(Object.keys(themes).map((name) => [name, [source(name)]])),
          },
        },
      },
      resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/theme' }],
    },
  };
}
