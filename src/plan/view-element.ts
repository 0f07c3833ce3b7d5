import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { awaitProviders } from '../context/late-providers.js';
import { defaults, settingsContext, type Settings } from '../context/settings.js';
import { common } from '../locales/en-GB/common.js';
import { sections } from '../locales/en-GB/sections.js';
import { shared } from '../locales/en-GB/shared.js';
import { Words, type WordTree } from '../i18n/words.js';
import { sectionStyles } from '../styles/section.js';

/** A widget that shows something of a whole plan and captures nothing. */
export abstract class ViewElement extends LitElement {
  static override readonly styles = sectionStyles;

  /** The level of its heading, from 2 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  protected readonly words: Words;
  readonly #settings = new ContextConsumer(this, {
    context: settingsContext,
    subscribe: true,
    callback: (settings) => {
      this.words.choose(settings);
      this.requestUpdate();
    },
  });

  /** With the words of every section, and its own. */
  constructor(words: WordTree) {
    super();
    this.words = new Words('en-GB', common, shared, sections, words);
  }

  override connectedCallback(): void {
    awaitProviders(this.ownerDocument);
    super.connectedCallback();
  }

  protected get settings(): Settings {
    return this.#settings.value ?? defaults;
  }
}
