import { ContextProvider } from '@lit/context';
import { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import { defaults, settingsContext, type Author } from '../context/settings.js';
import type { TerminologyService } from '../terminology/terminology.js';

/**
 * Shares what widgets have in common with those inside it: who records, and who looks codes up. It
 * may come before or after them, and change at any time.
 *
 * @tag pcsp-provider
 * @slot - the widgets, among anything else
 */
export class PcspProvider extends ReactiveElement {
  /** Who records: put down with what the user edits. */
  @property({ attribute: false }) author?: Author;

  /** Finds codes of the lists that the library does not hold. */
  @property({ attribute: false }) terminology?: TerminologyService;

  /** The time now, where it is not this machine's. */
  @property({ attribute: false }) now?: () => Date;

  readonly #settings = new ContextProvider(this, {
    context: settingsContext,
    initialValue: defaults,
  });

  protected override willUpdate(): void {
    const { author, terminology, now = defaults.now } = this;
    this.#settings.setValue({ author, terminology, now });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
