import { html, nothing } from 'lit';
import { AsyncDirective, directive, type DirectiveParameters } from 'lit/async-directive.js';
import type { Part } from 'lit/directive.js';
import type { Form } from '../../fields/form.js';
import { isGone } from '../../fields/watch.js';

/** Something to start from. */
export interface StartChoice {
  readonly title: string;
  /** when to use it */
  readonly about?: string;
  /** what it puts where; without it, the title is all that it puts */
  readonly preview?: () => readonly (readonly [label: string, words: string])[];
  /** puts it in, and says what became of it */
  readonly choose: () => string;
}

export interface PickerOptions {
  /** of the button */
  readonly id: string;
  readonly name: string;
  /** the same with what it is for, so that a screen reader tells it from its like */
  readonly fullName: string;
  readonly hint: string;
  /** what the button of a choice says */
  readonly use: (title: string) => { readonly name: string; readonly fullName: string };
  readonly choices: () => readonly StartChoice[];
  /** the value that it is for: what was said of another is not said of this one */
  readonly saves: number;
}

/** A quiet button that opens a list of what to start from, each with a preview, in the flow of the page. */
class PickerPart extends AsyncDirective {
  #form!: Form;
  #options!: PickerOptions;
  #part?: Part;
  #isOpen = false;
  #said?: { readonly words: string; readonly saves: number };

  /** Where there is no element, nobody chooses. */
  override render(_form: Form, _options: PickerOptions): unknown {
    return nothing;
  }

  override update(part: Part, [form, options]: DirectiveParameters<this>): unknown {
    this.#part = part;
    this.#form = form;
    this.#options = options;
    return this.#draw();
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#said = undefined;
    this.#redraw();
  };

  readonly #close = (): void => {
    this.#isOpen = false;
    this.#redraw();
    this.#form.focus(this.#options.id);
  };

  #redraw(): void {
    if (this.isConnected && !isGone(this.#part)) this.setValue(this.#draw());
  }

  #choose(choice: StartChoice): void {
    // another value was set since it was drawn: what is offered here is not about that one
    if (this.#form.store.saves !== this.#options.saves) return this.#close();
    this.#isOpen = false;
    const words = choice.choose();
    this.#said = { words, saves: this.#options.saves };
    this.#redraw();
    this.#form.announce(words);
  }

  #draw(): unknown {
    const { id, name, fullName, saves } = this.#options;
    const said = this.#said?.saves === saves ? this.#said.words : '';
    return html`<div class="starter" part="starter">
      <button
        type="button"
        class="lesser"
        part="button starter-button"
        id=${id}
        aria-label=${fullName}
        aria-expanded=${this.#isOpen ? 'true' : 'false'}
        ?disabled=${this.#form.disabled}
        @click=${this.#toggle}
      >
        ${name}
      </button>
      ${said ? html`<p class="hint" part="hint">${said}</p>` : nothing}
      ${this.#isOpen ? this.#panel() : nothing}
    </div>`;
  }

  #panel(): unknown {
    const { hint, fullName, choices } = this.#options;
    return html`<div
      class="starter-choices"
      part="starter-choices"
      role="group"
      aria-label=${fullName}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        this.#close();
      }}
    >
      <p class="hint" part="hint">${hint}</p>
      <ul class="starter-list">
        ${choices().map((one) => html`<li>${one.preview ? this.#previewed(one, one.preview) : this.#short(one)}</li>`)}
      </ul>
      <button type="button" class="lesser" part="button" @click=${this.#close}>
        ${this.#form.words.text('starters.close')}
      </button>
    </div>`;
  }

  #short(choice: StartChoice): unknown {
    return html`<button
      type="button"
      class="lesser phrase"
      part="button"
      dir="auto"
      @click=${() => this.#choose(choice)}
    >
      ${choice.title}
    </button>`;
  }

  #previewed(choice: StartChoice, preview: NonNullable<StartChoice['preview']>): unknown {
    const { name, fullName } = this.#options.use(choice.title);
    return html`<details part="disclosure">
      <summary part="disclosure-summary"><bdi>${choice.title}</bdi></summary>
      <div class="disclosed" part="disclosure-body">
        ${choice.about ? html`<p class="hint" part="hint" dir="auto">${choice.about}</p>` : nothing}
        <dl>
          ${preview().map(
            ([label, words]) =>
              html`<div class="row" part="row">
                <dt part="label">${label}</dt>
                <dd part="value"><span class="words" dir="auto">${words}</span></dd>
              </div>`,
          )}
        </dl>
        <button
          type="button"
          part="button"
          aria-label=${fullName}
          @click=${() => this.#choose(choice)}
        >
          ${name}
        </button>
      </div>
    </details>`;
  }
}

export const picker = directive(PickerPart);
