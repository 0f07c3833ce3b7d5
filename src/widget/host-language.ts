import type { ReactiveController } from 'lit';
import { LateContextConsumer } from '../context/late-context-consumer.js';
import {
  defaultSettings,
  settingsContext,
  type Audience,
  type Settings,
} from '../context/settings-context.js';
import { understood, warnOfOtherVersion } from '../context/shared-key.js';
import type { Locale } from '../i18n/locale.js';
import { localeFrom, matchLanguage, spokenLanguage } from '../i18n/languages.js';
import type { MakeLookup } from '../i18n/lookup.js';
import { lookupOf } from '../i18n/lookup-of-language.js';
import { Words, type WordsChoice, type WordTree } from '../i18n/words.js';
import { setState } from './internals.js';
import type { StyledElement } from './styled-element.js';

type ShownLanguage = Pick<WordsChoice, 'trees' | 'lookup'> & { readonly lang: string };

/** How long to wait for the words of a language before saying that they are late. In milliseconds. */
const PATIENCE = 3000;

/**
 * The words of an element, in the language of the place where it stands: the nearest `lang` decides,
 * as does the `locale` of the provider, whichever is nearer. Follows every change of them. Until a
 * language has been fetched, and if it cannot be, the element says in English what it has to say.
 */
export class HostLanguage implements ReactiveController {
  readonly words: Words;
  readonly #host: StyledElement;
  readonly #changed: () => void;
  readonly #audience?: Audience;
  readonly #settings: LateContextConsumer<typeof settingsContext>;
  /** made in a document: on a server there is none */
  #observer?: MutationObserver;
  /** the last change that was begun: one that comes late must not undo it */
  #turn = 0;
  #ready: Promise<unknown> = Promise.resolve();
  #isHere = true;
  /** the language that is shown, and its words */
  #shown?: ShownLanguage;
  readonly #warned = new Set<string>();

  /**
   * With the words of the element in English; `changed` is told when others are to be shown. An element
   * for one audience speaks to it, whatever its provider says.
   */
  constructor(
    host: StyledElement,
    english: readonly WordTree[],
    changed = (): void => {},
    audience?: Audience,
  ) {
    this.#audience = audience;
    this.words = new Words(...english);
    this.#host = host;
    this.#changed = () => {
      changed();
      host.requestUpdate();
    };
    this.#settings = new LateContextConsumer(host, {
      context: settingsContext,
      callback: (given) => {
        const settings = understood(given);
        if (!settings) {
          warnOfOtherVersion(host, 'pcsp-provider');
          changed();
        }
        this.#follow(settings ?? defaultSettings);
        host.requestUpdate();
      },
    });
    host.addController(this);
  }

  /** What the provider shares. */
  get settings(): Settings {
    return understood(this.#settings.value) ?? defaultSettings;
  }

  /** A provider of another version is around it, and shares nothing that it understands. */
  get isInOtherVersion(): boolean {
    return this.#settings.value !== undefined && !understood(this.#settings.value);
  }

  /** The words of the language are here, or cannot be had. */
  get isHere(): boolean {
    return this.#isHere;
  }

  /** Resolves when that is so, or they are late. */
  get ready(): Promise<unknown> {
    return this.#ready;
  }

  hostConnected(): void {
    const { defaultView: view } = this.#host.ownerDocument;
    this.#observer ??= view ? new view.MutationObserver(() => this.#follow()) : undefined;
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    const { isInOtherVersion } = this;
    // whoever takes the host elsewhere takes nothing of this provider's along
    this.#settings.value = undefined;
    if (isInOtherVersion) this.#changed();
  }

  /** Each time anew: a plan around it that was defined later has got a shadow root since. */
  #observe(): void {
    if (!this.#observer || !this.#host.isConnected) return;
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
  }

  #follow(settings = this.settings): void {
    this.#observe();
    const turn = ++this.#turn;
    const { lang, sources } = matchLanguage(languageAt(this.#host, settings), settings.languages);
    const { labels } = settings;
    const audience = this.#audience ?? settings.audience;
    setState(this.#host.internals, 'person', audience === 'person');
    // without its words, a language is not what is shown
    const choose = (language: ShownLanguage | undefined, isHere = true) => {
      const hasCome = isHere && !this.#isHere;
      this.#isHere = isHere;
      this.#shown = language;
      if (this.words.choose({ ...language, audience, labels }) || hasCome) this.#changed();
    };
    const fail = (error: unknown) => {
      if (turn === this.#turn) choose(undefined);
      this.#warn(`The words of “${lang}” could not be fetched.`, error);
    };
    const chooseAmong = (lookup: MakeLookup, locales: readonly Locale[]) => {
      const found = spokenLanguage(this.#host.localName, lang, locales);
      choose(found && { ...found, lookup });
    };
    this.#ready = Promise.resolve();
    try {
      const lookup = lookupOf(lang);
      const locales = sources.map(localeFrom);
      if (locales.every(isHere) && isHere(lookup)) {
        return chooseAmong(lookup, locales);
      }
      // until another source of the same language has come, what is shown goes on being shown
      choose(this.#shown?.lang === lang ? this.#shown : undefined, false);
      const fetching = Promise.all([lookup, ...locales.map((one) => Promise.resolve(one))]).then(
        ([found, ...files]) => turn === this.#turn && chooseAmong(found, files),
        fail,
      );
      this.#ready = this.#inTime(fetching, `The words of “${lang}” have not come yet.`);
    } catch (error) {
      fail(error);
    }
  }

  /** Nobody waits for ever for what does not come. */
  #inTime(fetching: Promise<unknown>, late: string): Promise<unknown> {
    let timer: ReturnType<typeof setTimeout>;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        this.#warn(late);
        resolve();
      }, PATIENCE);
    });
    return Promise.race([fetching, patience]).finally(() => clearTimeout(timer));
  }

  /** Says once what is wrong: a host may set the same anew at every key. */
  #warn(message: string, ...more: unknown[]): void {
    const fault = [message, ...more].join();
    if (this.#warned.has(fault)) return;
    this.#warned.add(fault);
    console.warn(message, ...more);
  }
}

const isHere = <T>(thing: T | Promise<T>): thing is T => !(thing instanceof Promise);

/**
 * The tag that holds at an element: of the nearest `lang`, or of the provider where that is nearer.
 * An element in a slot is in what is around the slot.
 */
function languageAt(host: Element, { locale, scope }: Settings): string | undefined {
  // a closed shadow root does not show its slots: what is in it is around all that its host holds
  const around = scope && new Set<Node>(hostsAround(scope));
  for (let node: Node | null = host; node; node = parentOf(node)) {
    if (!isElement(node)) continue;
    const lang = ((node === scope || around?.has(node)) && locale) || node.getAttribute('lang');
    if (lang) return lang;
  }
  return locale;
}

/** `Node.ELEMENT_NODE`, which a server has not. */
const ELEMENT = 1;

// of whatever window they are
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
const hostOf = (root: Node): Element | undefined => (root as Partial<ShadowRoot>).host;

const parentOf = (node: Node): Node | null =>
  (node as Partial<Element>).assignedSlot ?? node.parentNode ?? hostOf(node) ?? null;

/** The hosts of the shadow roots that an element stands in. */
function hostsAround(element: Element): Element[] {
  const host = hostOf(element.getRootNode());
  return host ? [host, ...hostsAround(host)] : [];
}

/** The document and the shadow roots that an element stands in, those of its slots among them. */
function rootsAround(element: Element): Set<Node> {
  const roots = new Set<Node>();
  for (let node: Node | null = element; node; node = parentOf(node)) roots.add(node.getRootNode());
  return roots;
}
