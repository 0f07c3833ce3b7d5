// Who else writes in the plan now, in another tab. A real host asks its server; what the widgets need of it
// is the same: which parts have edits (`pcsp-input`), and a place on the page to say it.

/** Somebody who writes in the plan and has not saved. */
export interface Writer {
  readonly name: string;
  /** the keys of the sections */
  readonly sections: readonly string[];
}

interface Message extends Writer {
  readonly tab: string;
  /** comes new, and wants to know who is there */
  readonly asks?: boolean;
}

/** How often somebody who writes says so, in milliseconds. */
const BEAT = 4000;

/** A tab that was closed by a crash is silent for longer. */
const SILENT = 3 * BEAT;

export class Presence {
  readonly #tab = crypto.randomUUID();
  readonly #channel: BroadcastChannel;
  readonly #others = new Map<string, { readonly writer: Writer; readonly heard: number }>();
  readonly #name: string;
  readonly #changed: (writers: readonly Writer[]) => void;
  #sections: readonly string[] = [];

  /** `record`: what is written in. `changed` is told whenever it may be others who write, or elsewhere. */
  constructor(record: string, name: string, changed: (writers: readonly Writer[]) => void) {
    this.#channel = new BroadcastChannel(`${record}-presence`);
    this.#name = name;
    this.#changed = changed;
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Message>) =>
      this.#hear(data),
    );
    setInterval(() => this.#beat(), BEAT);
    addEventListener('pagehide', () => this.writes([]));
    addEventListener('pageshow', ({ persisted }) => persisted && this.#post(true));
    this.#post(true);
  }

  /** What has unsaved edits of this tab: the keys of the sections. */
  writes(sections: readonly string[]): void {
    if (sections.join() === this.#sections.join()) return;
    this.#sections = [...sections];
    this.#post();
  }

  #post(asks = false): void {
    const message: Message = { tab: this.#tab, name: this.#name, sections: this.#sections, asks };
    this.#channel.postMessage(message);
  }

  #hear({ tab, name, sections, asks }: Message): void {
    if (sections.length) this.#others.set(tab, { writer: { name, sections }, heard: Date.now() });
    else this.#others.delete(tab);
    if (asks && this.#sections.length) this.#post();
    this.#tell();
  }

  #beat(): void {
    if (this.#sections.length) this.#post();
    for (const [tab, { heard }] of this.#others)
      if (Date.now() - heard > SILENT) this.#others.delete(tab);
    this.#tell();
  }

  #tell(): void {
    this.#changed([...this.#others.values()].map(({ writer }) => writer));
  }
}
