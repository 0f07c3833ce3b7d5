// The draft of this tab. It outlives a reload, a crash and a closed tab, and two tabs never write
// to the same one: whoever holds the lock that is named after a draft owns it.
import type { Draft, PlanRecord } from './record.js';

/** How long after a keystroke a draft is kept at the latest, in milliseconds, however somebody types. */
const LATEST = 500;

type Content = Omit<Draft, 'id' | 'keptBy' | 'keptOn'>;

interface Listener {
  kept(draft: Draft): void;
  /** the browser refused to keep it: no space, or no permission */
  failed(error: unknown): void;
}

export class TabDraft {
  readonly #record: PlanRecord;
  readonly #id: string;
  readonly #keptBy: string;
  readonly #listener: Listener;
  /** asks the page for what is on the screen */
  #content: (() => Content) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(record: PlanRecord, id: string, keptBy: string, listener: Listener) {
    this.#record = record;
    this.#id = id;
    this.#keptBy = keptBy;
    this.#listener = listener;
    // the tab may be on its way out
    const flush = () => void this.flush();
    addEventListener('beforeunload', flush);
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
  }

  /** Takes over somebody's newest draft that no open tab owns, or starts one. */
  static async claim(
    record: PlanRecord,
    keptBy: string,
    listener: Listener,
  ): Promise<{ draft: TabDraft; left?: Draft }> {
    const drafts = canOwn ? await record.drafts() : [];
    const theirs = drafts.filter((draft) => draft.keptBy === keptBy);
    for (const left of theirs) {
      if (await own(left.id))
        return { draft: new TabDraft(record, left.id, keptBy, listener), left };
    }
    // not `crypto.randomUUID`, which pages served without TLS do not have
    const id = [...crypto.getRandomValues(new Uint32Array(4))].join('-');
    await own(id);
    return { draft: new TabDraft(record, id, keptBy, listener) };
  }

  /** Keeps what is on the screen, soon. */
  keep(content: () => Content): void {
    this.#content = content;
    this.#timer ??= setTimeout(() => void this.flush(), LATEST);
  }

  /** Keeps it now. */
  async flush(): Promise<void> {
    const content = this.#content?.();
    this.#forget();
    if (!content) return;
    const draft = {
      ...content,
      id: this.#id,
      keptBy: this.#keptBy,
      keptOn: new Date().toISOString(),
    };
    try {
      await this.#record.keepDraft(draft);
      this.#listener.kept(draft);
    } catch (error) {
      this.#listener.failed(error);
    }
  }

  /** It was saved, or is not wanted. */
  async drop(): Promise<void> {
    this.#forget();
    await this.#record.dropDraft(this.#id);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#content = undefined;
  }
}

/** Without locks nobody knows whether a draft is being written in another tab. */
export const canOwn = 'locks' in navigator;

/** Takes the lock of a draft until the tab closes; false when another tab has it. */
const own = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (!canOwn) return resolve(true);
    void navigator.locks.request(`pcsp-demo-draft-${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && new Promise(() => {});
    });
  });
