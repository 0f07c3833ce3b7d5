import { html, nothing } from 'lit';
import { AsyncDirective, directive, type DirectiveParameters } from 'lit/async-directive.js';
import type { Part } from 'lit/directive.js';
import type { Form } from '../../fields/form.js';
import { isGone } from '../../fields/watch.js';

/** What is open and written in it. It outlives what is drawn: a plan may be loaded anew meanwhile. */
export interface OpenerMemory {
  isOpen?: boolean;
  wrong?: string;
  text?: string;
  kind?: string;
}

/** The memories of one widget, by what each is about; of nothing but one person's plan. */
export type OpenerMemories = (key: string) => OpenerMemory;

interface OpenerOptions {
  /** of the button */
  readonly id: string;
  readonly name: string;
  /** the same with what it is for */
  readonly fullName: string;
  /** what is opened, with what is wrong in it */
  readonly body: (wrong: string) => unknown;
  readonly buttons: readonly {
    readonly name: string;
    /** does it with what stands in the body; gives what is wrong, or `undefined` once it is done */
    readonly act: (body: HTMLElement) => string | undefined;
  }[];
  /** said once it is done */
  readonly done: string;
  readonly cancel: string;
  readonly memory: OpenerMemory;
}

/** A button that opens a few controls in the flow of the page. What is written in them stays until it is sent. */
class OpenerPart extends AsyncDirective {
  #form!: Form;
  #options?: OpenerOptions;
  #part?: Part;

  /** Where there is no element, nobody says anything. */
  override render(_form: Form, _options: OpenerOptions): unknown {
    return nothing;
  }

  override update(part: Part, [form, options]: DirectiveParameters<this>): unknown {
    this.#part = part;
    this.#form = form;
    this.#options = options;
    return this.#draw();
  }

  readonly #open = (): void => {
    this.#memory.isOpen = true;
    this.#redraw();
    this.#focusFirst();
  };

  readonly #close = (): void => {
    Object.assign(this.#memory, { isOpen: false, wrong: '', text: '', kind: undefined });
    this.#redraw();
    this.#form.focus(this.#options!.id);
  };

  get #memory(): OpenerMemory {
    return this.#options!.memory;
  }

  #redraw(): void {
    if (this.isConnected && !isGone(this.#part)) this.setValue(this.#draw());
  }

  /** The control that asks for words, where they are missing; else the first. */
  #focusFirst(): void {
    const { id } = this.#options!;
    if (!this.#form.focus(`${id}-text`)) this.#form.focus(`${id}-act`);
  }

  #act(event: Event, act: OpenerOptions['buttons'][number]['act']): void {
    const body = (event.currentTarget as HTMLElement).closest<HTMLElement>('.remark-form')!;
    const { done } = this.#options!;
    const wrong = act(body);
    if (wrong === undefined) {
      this.#close();
      this.#form.announce(done);
      return;
    }
    this.#memory.wrong = wrong;
    this.#redraw();
    this.#focusFirst();
    this.#form.announce(wrong);
  }

  #draw(): unknown {
    const { id, name, fullName, body, buttons, cancel, memory } = this.#options!;
    if (!memory.isOpen)
      return html`<button
        type="button"
        class="lesser remark-button"
        part="button remark-button"
        id=${id}
        aria-label=${fullName}
        @click=${this.#open}
      >
        ${name}
      </button>`;
    return html`<div
      class="remark-form"
      part="remark-form"
      role="group"
      aria-label=${fullName}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        this.#close();
      }}
    >
      ${body(memory.wrong ?? '')}
      <div class="remark-buttons">
        ${buttons.map(
          (one, index) =>
            html`<button
              type="button"
              part="button"
              id=${index ? nothing : `${id}-act`}
              @click=${(event: Event) => this.#act(event, one.act)}
            >
              ${one.name}
            </button>`,
        )}<button type="button" class="lesser" part="button" @click=${this.#close}>
          ${cancel}
        </button>
      </div>
    </div>`;
  }
}

export const opener = directive(OpenerPart);
