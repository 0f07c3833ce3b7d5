import {
  directionIn,
  toolbar,
  type ProviderParameters,
  type Toolbar,
} from '../support/provider.js';
import type { Sample } from './code.js';
import { literal } from './literal.js';
import { elementOf } from './manifest.js';

/** Enough to keep a draft and to save. */
const EVENTS: ReadonlySet<string> = new Set(['pcsp-change', 'pcsp-submit']);

/**
 * What of a story stands in the code that is shown: what is not as it is anyhow, but for functions,
 * which only a host has.
 */
export function sampleOf(
  tag: string,
  args: Readonly<Record<string, unknown>>,
  inside: readonly string[] = [],
): Sample {
  const { members, events } = elementOf(tag);
  const isDefault = (key: string, value: unknown): boolean =>
    members.find(({ name }) => name === key)?.default === literal(asJson(value));
  const set = Object.entries(args).filter(
    ([key, value]) => value !== undefined && !holdsFunction(value) && !isDefault(key, value),
  );
  return {
    tag,
    properties: Object.fromEntries(set),
    events: events.map(({ name }) => name).filter((name) => EVENTS.has(name)),
    inside: inside.map((child) => ({ tag: child, properties: {}, events: [] })),
  };
}

interface Shown {
  /** the element that it is about; a step of a journey names its own in `parameters.element` */
  readonly component?: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly globals: object;
  readonly parameters: object;
}

/** What a story shows now, with its controls and the toolbar as they are. */
export function sampleShown({ component, args, globals, parameters }: Shown): Sample {
  const chosen = { ...toolbar, ...globals };
  const {
    element,
    provider = {},
    inside,
  } = parameters as {
    element?: string;
    provider?: ProviderParameters;
    /** what stands in the element, where it is nothing without */
    inside?: readonly string[];
  };
  const isReading = chosen.readonly === 'readonly' && 'readonly' in args;
  const shown = sampleOf(
    (component ?? element)!,
    isReading ? { ...args, readonly: true } : args,
    inside,
  );
  const around = {
    ...sampleOf('pcsp-provider', { ...provider, ...pageOf(chosen) }),
    themes: themesOf(chosen),
  };
  const isNeeded = Object.keys(around.properties).length > 0 || around.themes.length > 0;
  return isNeeded ? { ...around, inside: [shown] } : shown;
}

/** What is chosen that a page says of itself or of its reader. A host has none of our pseudo languages. */
function pageOf(chosen: Toolbar): Readonly<Record<string, unknown>> {
  const { lang, audience } = chosen;
  const dir = directionIn(chosen);
  return {
    lang: lang === toolbar.lang || lang.includes('-X') ? undefined : lang,
    dir: dir === 'ltr' && chosen.dir === 'lang' ? undefined : dir,
    audience: audience === toolbar.audience ? undefined : audience,
  };
}

const themesOf = ({ theme, density }: Toolbar): string[] =>
  [theme, density].filter((one) => one !== toolbar.theme && one !== toolbar.density);

/** Without what JSON leaves out, such as a section that is `undefined`. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const holdsFunction = (value: unknown): boolean =>
  typeof value === 'function' ||
  (typeof value === 'object' && value !== null && Object.values(value).some(holdsFunction));
