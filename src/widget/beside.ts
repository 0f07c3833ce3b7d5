import { isServer, type CSSResult } from 'lit';
import type { RemarksAround } from '../context/plan-context.js';
import type { Settings } from '../context/settings-context.js';
import type { FormRemarks, Starters } from '../fields/form.js';
import type { Words, WordTree } from '../i18n/words.js';
import type { StoreView } from '../store/store-view.js';
import type { StyledElement } from './styled-element.js';
import { isArchivedBy } from '../validation/archived.js';

/** A widget, as what is fetched for it knows it. */
interface BesideHost {
  readonly host: StyledElement;
  readonly words: Words;
  /** those of the plan around it, or its own */
  readonly remarks: () => RemarksAround;
  redraw(): void;
}

/** What such a module has beside what it does. */
interface Fetched {
  readonly words: WordTree;
  readonly styles: CSSResult;
}

/** What is fetched for a widget once its host, or its value, needs it: until then nothing of it is there. */
export class Beside {
  starters?: Starters;
  remarks?: FormRemarks;
  /** what was asked for is there, or cannot be fetched */
  ready: Promise<unknown> = Promise.resolve();
  readonly #host: BesideHost;
  readonly #asked = new Set<string>();
  /** the remarks that are shown: a section may come into another plan */
  #shown?: RemarksAround;

  constructor(host: BesideHost) {
    this.#host = host;
  }

  /** Looks whether something is to be fetched. A page that is served has what is drawn at once. */
  follow(settings: Settings, store: StoreView, isRead: boolean): void {
    if (isServer) return;
    if (store.started.length > 0 || (!isRead && canStart(settings, store)))
      this.#fetch('starters', async () => {
        const { makeStarters, startersFetched } = await import('./fetched.js');
        this.starters = makeStarters(() => this.#host.redraw());
        return startersFetched;
      });
    const around = this.#host.remarks();
    if (around !== this.#shown) {
      this.#shown = around;
      this.#asked.delete('remarks');
      this.remarks = undefined;
    }
    if (around.value !== undefined)
      this.#fetch('remarks', async () => {
        const { makeRemarks, remarksFetched } = await import('./fetched.js');
        if (around === this.#shown) this.remarks = makeRemarks(around);
        return remarksFetched;
      });
  }

  #fetch(name: string, load: () => Promise<Fetched>): void {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    const fetched = load().then(
      ({ words, styles }) => {
        const { host, redraw } = this.#host;
        this.#host.words.learn(words);
        host.addStyles(styles);
        redraw();
      },
      (error: unknown) => console.warn('The rest of pcsp-elements could not be fetched.', error),
    );
    this.ready = Promise.all([this.ready, fetched]);
  }
}

/** Whether there may be something to start from. */
const canStart = ({ templates, phrases, earlierPlans, now }: Settings, store: StoreView): boolean =>
  (templates ?? phrases ?? earlierPlans) !== undefined || hasArchived(store, now());

/** Whether a section that is a list has an archived entry, which a new one may be copied from. */
const hasArchived = ({ now: { value } }: StoreView, now: Date): boolean =>
  Array.isArray(value) && value.some((one: unknown) => isArchivedBy(one, now));
