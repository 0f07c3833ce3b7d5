import { html, nothing, type LitElement } from 'lit';
import type { Words } from '../../i18n/words.js';

interface KeptPage {
  readonly words: Words;
  readonly title: () => string;
  readonly toText: () => string;
  /** gives the name of the file */
  readonly saveAsFile: () => string;
}

/** Buttons to print the page, save it as a file, and pass its words on; and what became of it. */
export class KeepPage {
  readonly #host: LitElement;
  readonly #page: KeptPage;
  #said = '';

  constructor(host: LitElement, page: KeptPage) {
    this.#host = host;
    this.#page = page;
  }

  buttons(): unknown {
    const { words } = this.#page;
    const button = (key: 'print' | 'save' | 'share' | 'copy', press: () => unknown) =>
      html`<button type="button" class="keep-${key}" part="button" @click=${press}>
        ${words.text(`crisisPage.${key}`)}
      </button>`;
    return html`<div
      class="keep on-screen"
      part="keep"
      role="group"
      aria-label=${words.text('crisisPage.keep')}
    >
      ${button('print', () => this.#view?.print())} ${button('save', () => this.#save())}
      ${this.#canShare() ? button('share', () => this.#share()) : this.#canCopy() ? button('copy', () => this.#copy()) : nothing}
      <p role="status" part="status" dir="auto">${this.#said}</p>
    </div>`;
  }

  get #view(): (Window & typeof globalThis) | null {
    return this.#host.ownerDocument.defaultView;
  }

  // neither is there on a page that did not come by https
  #canShare(): boolean {
    const navigator: Partial<Navigator> | undefined = this.#view?.navigator;
    return navigator?.share !== undefined;
  }

  #canCopy(): boolean {
    const navigator: Partial<Navigator> | undefined = this.#view?.navigator;
    return navigator?.clipboard !== undefined;
  }

  async #save(): Promise<void> {
    const file = this.#page.saveAsFile();
    await this.#say(this.#page.words.text('crisisPage.saving', { file }));
  }

  async #share(): Promise<void> {
    const { words, title, toText } = this.#page;
    try {
      await this.#view?.navigator.share({ title: title(), text: toText() });
    } catch (error) {
      // who closes the list of apps knows that nothing was shared
      const isClosed = error instanceof Error && error.name === 'AbortError';
      if (!isClosed) await this.#say(words.text('crisisPage.notShared'));
    }
  }

  async #copy(): Promise<void> {
    const { words, toText } = this.#page;
    const copied = this.#view?.navigator.clipboard.writeText(toText());
    const isCopied = await copied?.then(
      () => true,
      () => false,
    );
    await this.#say(words.text(isCopied ? 'crisisPage.copied' : 'crisisPage.notShared'));
  }

  /** The same once more is said once more. */
  async #say(words: string): Promise<void> {
    for (const one of ['', words]) {
      this.#said = one;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
  }
}
