import { html, noChange, nothing } from 'lit';
import { AsyncDirective, directive, type DirectiveParameters } from 'lit/async-directive.js';
import type { Part } from 'lit/directive.js';
import type { Disclosure, DocumentPart, Form } from '../fields/form.js';
import { isGone } from '../fields/watch.js';
import type { Path } from '../json/path.js';
import type { WidgetKey } from '../standard/plan-model.js';
import { heading } from './heading.js';
import { partCovers, type PartsBeingChanged } from './open-parts.js';
import { partId } from './widget-form.js';

interface ChangeableOptions<K extends WidgetKey = WidgetKey> extends DocumentPart {
  /** what it is called, where its label does not say it */
  readonly title?: string;
  /** what is in it, in a few words: nothing where it has none yet */
  readonly about?: string;
  /** the level of the heading that it has as a document, where its controls have none at that level */
  readonly level?: number;
  /** draws the button that changes it with others beside it */
  readonly buttons?: (change: unknown) => unknown;
  /** draws it with a form: a document where the form is read-only, and otherwise its controls */
  readonly draw: (form: Form<K>) => unknown;
}

class Changeable extends AsyncDirective implements Disclosure {
  #options?: ChangeableOptions;
  #form?: Form;
  #part?: Part;
  #withdraw?: () => void;
  /** what the controls that are there were drawn for */
  #drawnFor = '';

  /** Where there is no element, nothing changes: it is a document. */
  override render(form: Form, { draw }: ChangeableOptions): unknown {
    return draw(form);
  }

  override update(part: Part, [form, options]: DirectiveParameters<this>): unknown {
    this.#part = part;
    this.#options = options;
    if (form !== this.#form) {
      this.#form = form;
      this.reconnected();
    }
    return this.#drawn();
  }

  covers(path: Path): boolean {
    return this.#options !== undefined && partCovers(this.#options, path);
  }

  open(): void {
    if (!this.#options || !this.#parts || this.#form?.disabled || isGone(this.#part)) return;
    this.#parts.open(this.#options);
    this.setValue(this.#drawn());
  }

  protected override disconnected(): void {
    this.#withdraw?.();
  }

  protected override reconnected(): void {
    this.#withdraw?.();
    this.#withdraw = this.#parts && this.#form?.registerDisclosure(this);
  }

  get #parts(): PartsBeingChanged | undefined {
    return this.#form?.parts as PartsBeingChanged | undefined;
  }

  /** What is drawn of it, with what was said of the entry below. */
  #drawn(): unknown {
    const { path } = this.#options!;
    const isEntry = typeof path.at(-1) === 'number';
    return [this.#inItself(), isEntry ? this.#form?.remarks?.beside(this.#form, path) : nothing];
  }

  #inItself(): unknown {
    const options = this.#options!;
    const parts = this.#parts;
    if (!parts) return options.draw(this.#form!);
    if (!parts.isOpen(options)) {
      this.#drawnFor = '';
      return closedPart(parts, options);
    }
    const list: unknown = parts.form.store.at(options.path.slice(0, -1));
    const drawnFor = [parts.drawings, ...options.path, Array.isArray(list) && list.length].join(
      '/',
    );
    const isDrawn = drawnFor === this.#drawnFor;
    this.#drawnFor = drawnFor;
    return openPart(parts, options, isDrawn ? noChange : options.draw(parts.form));
  }
}

/** What a part is called: “Goal 2: Sleep through the night”. */
function nameOf(form: Form, { path, title, about }: ChangeableOptions): string {
  const entry = title ?? form.label(path);
  return about ? form.words.text('changing.about', { entry, about }) : entry;
}

function closedPart(parts: PartsBeingChanged, part: ChangeableOptions): unknown {
  const { form } = parts;
  const entry = nameOf(form, part);
  const change = html`<button
    type="button"
    class="lesser change"
    part="button change-button"
    id="${partId(form, part)}-change"
    aria-label=${form.words.text('changing.changeEntry', { entry })}
    ?disabled=${form.disabled}
    @click=${() => parts.change(part)}
  >
    ${form.words.text('changing.change')}
  </button>`;
  return html`<div class="changeable" part="changeable">
    ${form.plan?.wayOut()} ${part.buttons?.(change) ?? change} ${part.draw(form.locked)}
    ${marks(parts, part)}
  </div>`;
}

/** That a part was changed and is not saved, and that something in it is wrong. */
function marks({ form, errorsIn }: PartsBeingChanged, part: ChangeableOptions): unknown {
  const { store, words } = form;
  const isUnsaved = store.edited.some((path) => partCovers(part, path));
  const isWrong = errorsIn(part).some(({ path }) => store.isTouched(path));
  return isUnsaved || isWrong
    ? html`<p class="marks" part="marks">
        ${isUnsaved ? html`<span class="unsaved" part="unsaved">${words.text('changing.unsaved')}</span>` : nothing}
        ${isWrong ? html`<span class="error" part="error">${words.text('changing.wrong')}</span>` : nothing}
      </p>`
    : nothing;
}

function openPart(parts: PartsBeingChanged, part: ChangeableOptions, controls: unknown): unknown {
  const { form } = parts;
  const { words } = form;
  const id = partId(form, part);
  const entry = nameOf(form, part);
  const title = words.text('changing.changeEntry', { entry });
  const errors = parts.isChecked(part) ? parts.errorsIn(part).length : 0;
  const button = (action: 'done' | 'leave' | 'cancel', names: string) =>
    html`<button
      type="button"
      class=${action === 'done' ? nothing : 'lesser'}
      part="button ${action}-button"
      id="${id}-${action}"
      aria-label=${words.text(`changing.${action}Entry`, { entry })}
      ?disabled=${form.disabled}
      @click=${() => parts[action](part)}
    >
      ${names}
    </button>`;
  return html`<div
    class="changing"
    part="changing"
    id="${id}-part"
    role="group"
    aria-labelledby="${id}-title"
  >
    <div class="changing-title" part="changing-title" id="${id}-title" tabindex="-1">
      ${part.level === undefined ? title : heading(part.level, title)}
    </div>
    <div class="changing-body">${controls}</div>
    ${
      errors
        ? html`<p class="error" part="error">
            ${words.text('changing.problems', { count: errors })}
          </p>`
        : nothing
    }
    <div class="changing-foot" part="changing-foot">
      ${button('done', words.text('changing.done'))}
      ${errors ? button('leave', words.text('changing.leave')) : nothing}
      ${button('cancel', words.text('changing.cancel'))}
    </div>
  </div>`;
}

const drawChangeable = directive(Changeable);

/**
 * A part of a document that reads first: as text with a button to change it, or, once that is pressed,
 * its controls in the same place. Anywhere else it is drawn as it is.
 */
export const changeable = <K extends WidgetKey>(
  form: Form<K>,
  options: ChangeableOptions<K>,
): unknown => drawChangeable(form, options as ChangeableOptions<never> as ChangeableOptions);
