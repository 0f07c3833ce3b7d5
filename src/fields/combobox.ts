import { html, nothing } from 'lit';
import { trimmed } from '../text/plain-characters.js';
import type { Concept, ValueSet } from '../value-sets/value-set.js';
import type { TerminologyError, TerminologyService } from '../terminology/terminology.js';
import { nameOf } from './coded.js';
import type { FieldContext } from './form.js';
import { conceptCalled, suggestionsFor } from './suggestions.js';
import { rowsOf, withoutBreaks } from './text.js';
import { textControl } from './text-control.js';

/** Why there are no suggestions, as somebody is told. */
type Failure = 'offline' | 'refused' | 'failed';

interface ComboboxState {
  /** the words that were searched for: what was found is about no others */
  searched?: string;
  options?: readonly Concept[];
  /** which option the arrow keys stand on; -1 for the text itself */
  active?: number;
  state?: 'loading' | 'none' | Failure;
  /** there is no answer yet */
  isWaiting?: boolean;
  search?: AbortController;
  /** the words that were typed since the control got the focus, unless a suggestion was chosen */
  typed?: string;
  /** as it was last drawn: what is recorded may change while an answer is waited for */
  latest?: ComboboxOptions & Pick<FieldContext, 'path'>;
}

interface ComboboxOptions {
  readonly service: TerminologyService;
  readonly codes: ValueSet;
  readonly text: string;
  /** the user typed */
  readonly type: (text: string) => void;
  /** the user chose a suggestion */
  readonly choose: (concept: Concept) => void;
}

// long enough not to search for every letter of a word
const PAUSE = 200;

/** An answer that comes sooner needs nobody to be told of the search, in milliseconds. */
const SOON = 1000;

// the service may be one that knows nothing of `TerminologyError`, or have another copy of it
function failureOf(error: unknown): Failure {
  if (!navigator.onLine) return 'offline';
  return (error as Partial<TerminologyError> | undefined)?.reason === 'refused'
    ? 'refused'
    : 'failed';
}

/**
 * A text box that suggests codes in a list below it. It grows with its words, so it is a text area,
 * which HTML allows no role `combobox`. What is typed is always kept.
 */
export function combobox(context: FieldContext, options: ComboboxOptions): unknown {
  const { form, region, element, id, describedBy, invalid } = context;
  const memory: ComboboxState = region.state;
  const {
    options: found = [],
    active = -1,
    state,
  } = memory.searched === options.text ? memory : {};
  const listId = `${id}-list`;
  const open = found.length > 0;

  const close = () => {
    memory.search?.abort();
    Object.assign(memory, { options: undefined, active: -1, state: undefined, search: undefined });
    region.redraw();
  };
  memory.latest = { ...options, path: context.path };
  const choose = (concept: Concept) => {
    memory.typed = undefined;
    close();
    options.choose(concept);
    form.focus(id);
    const display = nameOf(form.words, concept, options.codes);
    form.announce(form.words.text('search.chosen', { display }));
  };
  const search = (text: string, pause = PAUSE) => {
    memory.search?.abort();
    const search = (memory.search = new AbortController());
    const show = (result: Pick<ComboboxState, 'isWaiting' | 'options' | 'state'>) => {
      if (search.signal.aborted) return;
      Object.assign(memory, { active: -1 }, result);
      const count = result.options?.length;
      if (count) form.announce(form.words.text('search.found', { count }));
      else if (result.state) form.announce(form.words.text(`search.${result.state}`));
      form.afterPress(() => region.redraw());
    };
    setTimeout(() => {
      if (memory.search === search && !search.signal.aborted && memory.isWaiting)
        show({ state: 'loading' });
    }, pause + SOON);
    setTimeout(() => {
      if (search.signal.aborted) return;
      suggestionsFor(options.service, options.codes, text, search.signal).then(
        (concepts) =>
          show(
            concepts.length
              ? { options: concepts, state: undefined, isWaiting: false }
              : { options: [], state: 'none', isWaiting: false },
          ),
        (error: unknown) => show({ options: [], state: failureOf(error), isWaiting: false }),
      );
    }, pause);
    // an answer to what was typed before is no longer one to choose from by Enter
    Object.assign(memory, { searched: text, state: undefined, isWaiting: true, active: -1 });
    region.redraw();
  };
  const type = (typed: string) => {
    const text = trimmed(typed);
    memory.typed = text;
    if (text.length > 1) search(text);
    else close();
    // a blank at its end is no edit
    if (text !== options.text) options.type(text);
  };
  /** Whoever typed what a code is called meant the code. */
  const takeWhatIsCalledSo = async () => {
    const { typed } = memory;
    memory.typed = undefined;
    if (!typed) return;
    const { service, codes } = options;
    const [recorded, { saves }] = [form.store.at(context.path), form.store];
    const called = (concept: Concept) => nameOf(form.words, concept, codes);
    // without an answer the words stay as they are
    const concept = await conceptCalled(service, codes, typed, called).catch(() => undefined);
    const { latest } = memory;
    // not once something else is recorded, is somebody else's, or is being typed
    const isSame =
      latest?.text === typed &&
      form.store.saves === saves &&
      Object.is(form.store.at(latest.path), recorded);
    if (concept && isSame && !memory.typed) latest.choose(concept);
  };
  const move = (step: number) => {
    // from the text to the first or last option, round, and back to the text
    const count = found.length + 1;
    memory.active = ((active + 1 + step + count) % count) - 1;
    region.redraw();
    form.show(`${listId}-${memory.active}`);
  };
  const keys: Record<string, () => boolean> = {
    ArrowDown: () => {
      if (open) move(1);
      else search(options.text, 0);
      return true;
    },
    ArrowUp: () => {
      if (open) move(-1);
      return open;
    },
    Enter: () => {
      const concept = found[active];
      if (concept) choose(concept);
      return concept !== undefined;
    },
    Escape: () => {
      if (open || state) close();
      return open;
    },
  };
  return html`<div
    class="combobox"
    part="combobox"
    @focusout=${(event: FocusEvent) => {
      const box = event.currentTarget as HTMLElement;
      if (box.contains(event.relatedTarget as Node | null)) return;
      form.afterPress(() => {
        close();
        void takeWhatIsCalledSo();
      });
    }}
  >
    <textarea
      id=${id}
      part="control"
      class="line l"
      dir="auto"
      rows=${rowsOf(options.text)}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-controls=${open ? listId : nothing}
      aria-activedescendant=${active < 0 ? nothing : `${listId}-${active}`}
      aria-describedby=${describedBy ?? nothing}
      aria-invalid=${invalid ? 'true' : nothing}
      aria-required=${element.mro === 'M' ? 'true' : nothing}
      autocomplete="off"
      ?disabled=${form.disabled}
      ${textControl({ form, text: options.text, record: type })}
      @keydown=${(event: KeyboardEvent) => {
        if (!event.isComposing && keys[event.key]?.()) {
          event.preventDefault();
          // what was chosen by it is not left by it
          if (event.key === 'Enter') event.stopPropagation();
        }
        withoutBreaks(event);
      }}
    ></textarea>
    ${
      open
        ? html`<ul
            id=${listId}
            role="listbox"
            class="options"
            part="options"
            aria-label=${form.label(context.path)}
          >
            ${found.map(
              (concept, index) =>
                // its keys are the text box's, as the pattern has it
                // eslint-disable-next-line lit-a11y/click-events-have-key-events
                html`<li
                  id="${listId}-${index}"
                  role="option"
                  part="option"
                  aria-selected=${index === active ? 'true' : 'false'}
                  @mousedown=${(event: Event) => event.preventDefault()}
                  @click=${() => choose(concept)}
                >
                  ${nameOf(form.words, concept, options.codes)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${state ? html`<p class="hint" part="hint">${form.words.text(`search.${state}`)}</p>` : nothing}
  </div>`;
}
