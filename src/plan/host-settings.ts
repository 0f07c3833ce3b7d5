import {
  defaultSettings,
  MARKS,
  type Author,
  type Marks,
  type Settings,
} from '../context/settings-context.js';
import { canonicalTag } from '../i18n/languages.js';
import type { Languages } from '../i18n/locale.js';
import { cleanWords } from '../i18n/clean-words.js';
import type { AdditionalSupportPlan } from '../standard/plan-model.js';
import { sameJson } from '../json/same-json.js';
import type { TerminologyService } from '../terminology/terminology.js';
import { isRecord } from '../json/json.js';

/** What a host set on a provider: anything at all. */
export type HostSettings = Readonly<Partial<Record<keyof Settings, unknown>>>;

const said = new WeakMap<object, Set<string>>();

/** Warns of what a host did wrong: once of each function or object. */
function warn(about: unknown, message: string, error?: unknown): void {
  if (typeof about === 'function' || (typeof about === 'object' && about !== null)) {
    const known = said.get(about) ?? new Set();
    if (known.has(message)) return;
    said.set(about, known.add(message));
  }
  const more = error === undefined ? [] : [error];
  console.warn(`<pcsp-provider> ${message}`, ...more);
}

type Asked = (...about: unknown[]) => unknown;

/** Gives the same guarded function for the same function, so that nothing is drawn anew for it. */
function guardedOnce<F extends object>(guard: (asked: Asked) => F): (asked: Asked) => F {
  const guarded = new WeakMap<Asked, F>();
  return (asked) => {
    const made = guarded.get(asked) ?? guard(asked);
    guarded.set(asked, made);
    return made;
  };
}

const guardedNow = guardedOnce((now) => (): Date => {
  try {
    const moment = now();
    // a date may be of another window
    const time = Object.prototype.toString.call(moment) === '[object Date]' ? Number(moment) : NaN;
    const year = new Date(time).getUTCFullYear();
    if (year >= 1900 && year < 9999) return new Date(time);
    warn(now, '`now` must give a Date that is of our time. The time of this device is taken.');
  } catch (error) {
    warn(now, '`now` threw an error. The time of this device is taken.', error);
  }
  return new Date();
});

const guardedMayEdit = guardedOnce((mayEdit) => (plan: AdditionalSupportPlan): boolean => {
  try {
    const answer = mayEdit(plan);
    if (typeof answer === 'boolean') return answer;
    warn(mayEdit, '`mayEdit` must answer true or false at once. Its plan stays locked.');
  } catch (error) {
    warn(mayEdit, '`mayEdit` threw an error. Its plan stays locked.', error);
  }
  return false;
});

/** A host's function behind its guard; `undefined` for what is none. */
function functionOf<F>(name: string, given: unknown, guard: (asked: Asked) => F): F | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given === 'function') return guard(given as Asked);
  warn(given, `\`${name}\` must be a function. It is not used.`);
  return undefined;
}

/** A copy of the author that nobody else can change; `undefined` for what is none. */
function authorOf(given: unknown): Author | undefined {
  if (given === undefined || given === null) return undefined;
  try {
    const copy: unknown = isRecord(given) ? JSON.parse(JSON.stringify(given)) : undefined;
    if (isRecord(copy)) return copy;
  } catch {
    // cyclic, or no JSON
  }
  warn(
    given,
    '`author` must be an object such as { name: "…" }. Nobody is recorded as the author.',
  );
  return undefined;
}

function languagesOf(given: unknown): Languages | undefined {
  if (given === undefined || given === null) return undefined;
  if (isRecord(given)) return given as Languages;
  warn(given, '`languages` must be an object of languages by their tags. It is not used.');
  return undefined;
}

function terminologyOf(given: unknown): TerminologyService | undefined {
  if (given === undefined || given === null) return undefined;
  try {
    const service = given as Partial<TerminologyService>;
    if (typeof service.search === 'function') return given as TerminologyService;
  } catch {
    // it throws when it is looked at
  }
  warn(given, '`terminology` must have a method `search`. Codes are not looked up.');
  return undefined;
}

/** A list, or a function that gives one. What it holds or answers is looked at when it is needed. */
function listedOf<L>(name: keyof Settings, given: unknown): L | undefined {
  if (given === undefined || given === null) return undefined;
  if (Array.isArray(given) || typeof given === 'function') return given as L;
  warn(given, `\`${name}\` must be a list or a function that gives one. It is not used.`);
  return undefined;
}

function labelsOf(given: unknown): Settings['labels'] {
  if (given === undefined || given === null) return undefined;
  const { words, wrong } = cleanWords(given);
  if (wrong) warn(given, `\`labels\` holds what are no words, at “${wrong}”. That is not used.`);
  return words;
}

/** As `new URL(address).origin` gives it, so that no path, wildcard or name before the host is overlooked. */
const isHttpsOrigin = (one: unknown): one is string =>
  typeof one === 'string' &&
  one.startsWith('https://') &&
  URL.canParse(one) &&
  new URL(one).origin === one;

/** One of those that there are; what a host wrote otherwise is none. */
function marksOf(given: unknown): Marks {
  const marks = MARKS.find((one) => one === given);
  if (!marks && given !== undefined && given !== null)
    warn(given, `\`marks\` must be one of “${MARKS.join('”, “')}”. It is not used.`);
  return marks ?? defaultSettings.marks;
}

/** A tag in its usual form; `undefined` for what is none. */
function planLanguageOf(given: unknown): string | undefined {
  if (given === undefined || given === null || given === '') return undefined;
  const tag = typeof given === 'string' ? canonicalTag(given) : undefined;
  if (!tag) warn(given, '`planLanguage` must be a tag of a language such as “cy”. It is not used.');
  return tag;
}

/** The origins among what a host gave; `undefined` for what is no list. */
function mediaOriginsOf(given: unknown): readonly string[] | undefined {
  if (given === undefined || given === null) return undefined;
  const how = 'Write each as ["https://media.example.org"]: https, a host, and nothing after it.';
  if (!Array.isArray(given)) {
    warn(given, `\`mediaOrigins\` must be a list. Nothing is loaded. ${how}`);
    return undefined;
  }
  const origins = given.filter(isHttpsOrigin);
  if (origins.length < given.length) {
    const wrong = [...given.keys()].filter((index) => !isHttpsOrigin(given[index])).join(', ');
    warn(
      given,
      `\`mediaOrigins\` holds what is no origin, at ${wrong}. That allows nothing. ${how}`,
    );
  }
  return origins;
}

/**
 * What a host set on a provider, made safe for the widgets: what it cannot be is left out, and its
 * functions always answer. The console says so. What equals what it was before stays the same object:
 * frameworks make new ones all the time, and nothing is to be drawn anew for them.
 */
export function safeSettings(given: HostSettings, before: Settings): Settings {
  const { scope, locale, audience } = given as Settings;
  const author = authorOf(given.author);
  const labels = labelsOf(given.labels);
  const mediaOrigins = mediaOriginsOf(given.mediaOrigins);
  const listed = <K extends 'people' | 'templates' | 'phrases' | 'earlierPlans'>(key: K) => {
    const list = listedOf<Settings[K]>(key, given[key]);
    return sameJson(list, before[key]) ? before[key] : list;
  };
  const settings: Settings = {
    scope,
    locale: typeof locale === 'string' ? locale : undefined,
    languages: languagesOf(given.languages),
    planLanguage: planLanguageOf(given.planLanguage),
    audience: audience === 'person' ? audience : defaultSettings.audience,
    marks: marksOf(given.marks),
    labels: sameJson(labels, before.labels) ? before.labels : labels,
    author: sameJson(author, before.author) ? before.author : author,
    terminology: terminologyOf(given.terminology),
    people: listed('people'),
    templates: listed('templates'),
    phrases: listed('phrases'),
    earlierPlans: listed('earlierPlans'),
    mayEdit: functionOf('mayEdit', given.mayEdit, guardedMayEdit),
    mediaOrigins: sameJson(mediaOrigins, before.mediaOrigins) ? before.mediaOrigins : mediaOrigins,
    now: functionOf('now', given.now, guardedNow) ?? defaultSettings.now,
  };
  const keys = Object.keys(settings) as (keyof Settings)[];
  return keys.every((key) => settings[key] === before[key]) ? before : settings;
}
