import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { defaultSettings, settingsContext, type Settings } from '../context/settings-context.js';
import { localeFrom, matchLanguage } from '../i18n/languages.js';
import { lookupOf } from '../i18n/lookup-of-language.js';
import { Words, type WordsChoice, type WordTree } from '../i18n/words.js';

/**
 * The words of an element, in the language of the place where it stands: the nearest `lang` decides,
 * as does the `locale` of the provider, whichever is nearer. Follows every change of them. Until a
 * language has been fetched, and if it cannot be, the element says in English what it has to say.
 */
export class HostLanguage implements ReactiveController {
  readonly words: Words;
  readonly #host: LitElement;
  readonly #changed: () => void;
  readonly #settings: ContextConsumer<typeof settingsContext, LitElement>;
  readonly #observer = new MutationObserver(() => this.#follow());
  /** the last change that was begun: one that comes late must not undo it */
  #turn = 0;
  #ready: Promise<unknown> = Promise.resolve();

  /** With the words of the element in English; `changed` is told when others are to be shown. */
  constructor(host: LitElement, english: readonly WordTree[], changed = (): void => {}) {
    this.words = new Words(...english);
    this.#host = host;
    this.#changed = () => {
      changed();
      host.requestUpdate();
    };
    this.#settings = new ContextConsumer(host, {
      context: settingsContext,
      subscribe: true,
      callback: (settings) => {
        this.#follow(settings);
        host.requestUpdate();
      },
    });
    host.addController(this);
  }

  /** What the provider shares. */
  get settings(): Settings {
    return this.#settings.value ?? defaultSettings;
  }

  /** Resolves when the words of the language are here, or cannot be had. */
  get ready(): Promise<unknown> {
    return this.#ready;
  }

  hostConnected(): void {
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #follow(settings = this.settings): void {
    const turn = ++this.#turn;
    const { lang, sources } = matchLanguage(languageAt(this.#host, settings), settings.languages);
    const locales = sources.map(localeFrom);
    const lookup = lookupOf(lang);
    const choose = (language: Pick<WordsChoice, 'lang' | 'trees' | 'lookup'>) => {
      const { audience, labels } = settings;
      if (this.words.choose({ ...language, audience, labels })) this.#changed();
    };
    if (locales.every(isHere) && isHere(lookup)) {
      this.#ready = Promise.resolve();
      choose({ lang, trees: locales.map(({ words }) => words), lookup });
      return;
    }
    // without its words, a language is not what is shown
    choose({});
    const coming = Promise.all([lookup, ...locales.map((locale) => Promise.resolve(locale))]);
    this.#ready = coming.then(
      ([lookup, ...found]) =>
        turn === this.#turn && choose({ lang, trees: found.map(({ words }) => words), lookup }),
      (error: unknown) => console.warn(`The words of “${lang}” could not be fetched.`, error),
    );
  }
}

const isHere = <T>(thing: T | Promise<T>): thing is T => !(thing instanceof Promise);

/** The tag that holds at an element: of the nearest `lang`, or of the provider where that is nearer. */
function languageAt(host: Element, { locale, scope }: Settings): string | undefined {
  for (let node: Node | null = host; node; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    const lang = (node === scope && locale) || node.getAttribute('lang');
    if (lang) return lang;
  }
  return locale;
}

const parentOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : node.parentNode;

/** The document and the shadow roots that an element stands in. */
function rootsAround(host: Element): Node[] {
  const root = host.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}
