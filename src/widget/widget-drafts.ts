import { html, nothing } from 'lit';
import type { Settings } from '../context/settings-context.js';
import type { Draft, DraftOptions, DraftProblem, RestoredDraft } from '../events/draft.js';
import { raise, type PcspDetail, type PcspDraftDetail } from '../events/events.js';
import type { Form } from '../fields/form.js';
import { watch } from '../fields/watch.js';
import type { Words } from '../i18n/words.js';
import type { WidgetKey } from '../standard/plan-model.js';
import type { Store } from '../store/store.js';
import type { makeDraft, readDraft } from './drafts.js';
import type { WidgetForm } from './widget-form.js';

/** A widget, as its drafts know it. */
interface DraftedWidget<K extends WidgetKey> {
  readonly host: HTMLElement;
  readonly key: K;
  readonly store: Store;
  readonly form: WidgetForm<K>;
  readonly words: Words;
  readonly settings: () => Settings;
  /** records what stands in the controls */
  take(): void;
  detail(): PcspDetail<K>;
  discardPendingEdits(): void;
  /** another value is there */
  restored(): void;
  redraw(): Promise<unknown>;
}

/** What is said of a draft, by the key of its words. */
interface DraftSaid {
  readonly key: 'restored' | DraftProblem;
  readonly on?: string;
  /** what it is said of: nothing once another value is loaded or saved */
  readonly saves: number;
  /** nothing once this is edited */
  readonly value?: unknown;
}

interface DraftFunctions {
  readonly makeDraft: typeof makeDraft;
  readonly readDraft: typeof readDraft;
}

let loaded: DraftFunctions | undefined;

/** Fetched with the first draft. From then on a draft is made at once: the page may be on its way out. */
const load = async (): Promise<DraftFunctions> => (loaded ??= await import('./drafts.js'));

/** Makes drafts of what a widget holds, restores them, and says so. */
export class WidgetDrafts<K extends WidgetKey> {
  readonly #widget: DraftedWidget<K>;
  #said?: DraftSaid;

  constructor(widget: DraftedWidget<K>) {
    this.#widget = widget;
  }

  /** A line that says that a draft is on the screen or on paper, or was not restored. */
  get line(): unknown {
    return watch(this.#widget.form as Form, [], () => {
      const message = this.#message;
      return message ? html`<p class="draft" part="draft">${message}</p>` : nothing;
    });
  }

  async save({ person }: DraftOptions): Promise<Draft<K>> {
    const { host, key, settings } = this.#widget;
    this.#widget.take();
    const { now, author } = settings();
    const keptOn = now();
    // by the time the functions are there, another person's value may be
    const store = this.#widget.store.hold();
    const held = this.#widget.detail();
    const functions = loaded ?? (await load());
    const draft = functions.makeDraft({ key, store, person }, keptOn, author);
    const detail = Object.defineProperty(held, 'draft', {
      value: draft,
      enumerable: true,
    });
    raise(host, 'pcsp-draft', detail as unknown as PcspDraftDetail<K>);
    return draft;
  }

  async restore(draft: unknown, { person }: DraftOptions): Promise<RestoredDraft> {
    const { key, store, form } = this.#widget;
    const { saves } = store;
    const functions = loaded ?? (await load());
    this.#widget.take();
    const isSame = store.saves === saves;
    const read = isSame
      ? functions.readDraft(draft, { key, store, person })
      : ({ problem: 'changed' } as const);
    const isRefused = 'problem' in read;
    if (isRefused) {
      this.#said = { key: read.problem, saves: store.saves, value: store.now.value };
    } else {
      this.#widget.discardPendingEdits();
      store.restore(read.history.state, read.history.agreements);
      this.#said = { key: 'restored', on: read.keptOn, saves: store.saves };
      this.#widget.restored();
    }
    const message = this.#message ?? '';
    await this.#widget.redraw();
    if (message) form.announce(message);
    return isRefused ? { restored: false, problem: read.problem, message } : { restored: true };
  }

  get #message(): string | undefined {
    const { store, words } = this.#widget;
    const said = this.#said;
    if (!said || said.saves !== store.saves) return undefined;
    const holds = said.on === undefined ? said.value === store.now.value : store.dirty;
    return holds
      ? words.text(`draft.${said.key}`, { on: said.on ? words.date(said.on) : '' })
      : undefined;
  }
}
