import { createInstance, type i18n as I18next } from 'i18next';
import { offsetAt } from '../standard/clock.js';

/** Words by key, nested. A key may have a plural form behind `_one`, `_other` and so on. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** What a language file holds. */
export interface Language {
  /** BCP 47 tag */
  readonly lang: string;
  readonly words: WordTree;
}

export type Values = Readonly<Record<string, string | number | undefined>>;

/** What chooses words beside their key. */
export interface WordsChoice {
  /** BCP 47 tag: how dates and numbers are written */
  readonly locale?: string;
  /** the suffix of the words that are taken where they exist: `label_person` before `label` */
  readonly audience?: string;
  /** words in the place of ours, under the same keys */
  readonly labels?: WordTree;
}

/** The words of one language, with dates and numbers as it writes them. */
export class Words {
  readonly #language: string;
  readonly #trees: readonly WordTree[];
  readonly #known = new Map<string, string>();
  /** making one takes longer than a hundred uses of it */
  readonly #dateFormats = new Map<string, Intl.DateTimeFormat>();
  #i18n: I18next;
  #choice: WordsChoice = {};

  /** The words of a language, of which later trees add to earlier ones. */
  constructor(language: string, ...trees: WordTree[]) {
    this.#language = language;
    this.#trees = trees;
    this.#i18n = this.#make();
  }

  /** BCP 47 tag of what is shown. */
  get lang(): string {
    const { locale } = this.#choice;
    return locale && sameLanguage(locale, this.#language) ? locale : this.#language;
  }

  /** Chooses among the words, from now on. */
  choose(choice: WordsChoice): void {
    const before = this.#choice;
    this.#choice = choice;
    if (choice.labels !== before.labels) this.#i18n = this.#make();
    this.#known.clear();
    this.#dateFormats.clear();
  }

  /** The words at a key, with values put in; `count` chooses the plural. An absent key gives `''`. */
  text(key: string, values?: Values): string {
    const context = this.#choice.audience;
    if (values?.count !== undefined)
      return this.#i18n.t(key, { defaultValue: '', context, ...values });
    let words = this.#known.get(key);
    if (words === undefined) {
      words = this.#i18n.t(key, { defaultValue: '', context, skipInterpolation: true });
      this.#known.set(key, words);
    }
    // a large plan says the same sentence of thousands of entries: looking it up once is enough
    return values
      ? this.#i18n.services.interpolator.interpolate(words, values, this.lang, {})
      : words;
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.lang).format(value);
  }

  /**
   * A date or dateTime as the recorder's clock showed it: never moved to another time zone. What is
   * no date comes back as it is.
   */
  date(value: string): string {
    const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d).*?(Z|[+-]\d\d:\d\d))?)?)?$/.exec(
      value,
    );
    if (!match) return value;
    const [, year, month = '01', day = '01', hour = '00', minute = '00', offset] = match;
    const iso = `${year}-${month}-${day}T${hour}:${minute}`;
    const clock = Date.parse(`${iso}Z`);
    // 31 February would be shown as a day in March
    if (Number.isNaN(clock) || !new Date(clock).toISOString().startsWith(iso)) return value;
    const shown = this.#dateFormat({
      year: 'numeric',
      ...(match[2] ? { month: 'long' } : {}),
      ...(match[3] ? { day: 'numeric' } : {}),
      ...(match[4] ? { hour: '2-digit', minute: '2-digit', hour12: false } : {}),
    }).format(clock);
    const elsewhere =
      offset && offset.replace('Z', '+00:00') !== offsetAt(value.slice(0, 16) + ':00');
    return elsewhere ? `${shown} (UTC${offset.replace('Z', '')})` : shown;
  }

  /** An ISO 8601 duration in words: `P6M` is “6 months”. What is no duration comes back as it is. */
  duration(value: string): string {
    const match =
      /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
        value,
      );
    if (!match) return value;
    const parts = UNITS.flatMap((unit, index) => {
      const amount = match[index + 1];
      return amount ? [this.#amount(Number(amount), unit)] : [];
    });
    return new Intl.ListFormat(this.lang, { type: 'conjunction' }).format(parts) || value;
  }

  #dateFormat(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = Object.keys(parts).join();
    let format = this.#dateFormats.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(this.lang, { timeZone: 'UTC', ...parts });
      this.#dateFormats.set(key, format);
    }
    return format;
  }

  #make(): I18next {
    const i18n = createInstance();
    void i18n.init({
      lng: this.#language,
      fallbackLng: this.#language,
      initAsync: false,
      // lit escapes
      interpolation: { escapeValue: false },
      resources: {},
    });
    const { labels } = this.#choice;
    for (const tree of labels ? [...this.#trees, forEveryAudience(labels)] : this.#trees)
      i18n.addResourceBundle(this.#language, 'translation', tree, true, true);
    return i18n;
  }

  #amount(amount: number, unit: string): string {
    return new Intl.NumberFormat(this.lang, { style: 'unit', unit, unitDisplay: 'long' }).format(
      amount,
    );
  }
}

/** Words that a host gives for a key are meant for the person too, unless it gives others for them. */
function forEveryAudience(labels: WordTree): WordTree {
  const everybody = Object.entries(labels).flatMap(([key, words]): [string, string | WordTree][] =>
    typeof words === 'string'
      ? key.includes('_')
        ? []
        : [[`${key}_person`, words]]
      : [[key, forEveryAudience(words)]],
  );
  return { ...labels, ...Object.fromEntries(everybody), ...stringsOf(labels) };
}

const stringsOf = (tree: WordTree): WordTree =>
  Object.fromEntries(Object.entries(tree).filter(([, words]) => typeof words === 'string'));

function sameLanguage(locale: string, language: string): boolean {
  try {
    return new Intl.Locale(locale).language === new Intl.Locale(language).language;
  } catch {
    return false;
  }
}

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
