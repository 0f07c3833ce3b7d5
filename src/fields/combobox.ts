import { html, nothing } from 'lit';
import { sameJson } from '../json/same-json.js';
import { boxDirection } from '../text/direction.js';
import { trimmed } from '../text/plain-characters.js';
import type { TerminologyError } from '../terminology/terminology.js';
import type { FieldContext } from './form.js';
import type { Suggesting, Suggestions } from './suggestions.js';
import { rowsOf, withoutBreaks } from './text.js';
import { textControl } from './text-control.js';
import { langOfElement } from './plan-language.js';

/** Why there are no suggestions, as somebody is told. */
type Failure = 'offline' | 'refused' | 'failed';

interface ComboboxState<T> {
  /** the words that were searched for: what was found is about no others */
  searched?: string;
  options?: readonly T[];
  /** which option the arrow keys stand on; -1 for the text itself */
  active?: number;
  state?: 'loading' | 'none' | Failure;
  /** there is no answer yet */
  isWaiting?: boolean;
  search?: AbortController;
  /** the words that were typed since the control got the focus, unless a suggestion was chosen */
  typed?: string;
  /** as it was last drawn: what is recorded may change while an answer is waited for */
  latest?: ComboboxOptions<T> & Pick<FieldContext, 'path'>;
}

interface ComboboxOptions<T> {
  readonly from: Suggesting<T>;
  readonly text: string;
  /** the user typed */
  readonly type: (text: string) => void;
  /** the user chose a suggestion: gives what is said of it, where that is more than its name */
  readonly choose: (option: T) => string | void;
  /** how a suggestion is drawn, where that is more than its name */
  readonly draw?: (option: T) => unknown;
  /** suggestions are so few that the first letter, or a press on the empty box, asks for them */
  readonly areFew?: boolean;
  /** why there are no suggestions, or no more, in other words; '' where nobody needs to know */
  readonly states?: Readonly<Partial<Record<'none' | Failure, string>>>;
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

/** Whether a combobox has suggestions to choose from, or may have some in a moment. */
export function isSuggesting({ region }: Pick<FieldContext, 'region'>): boolean {
  const { search, isWaiting, options }: ComboboxState<unknown> = region.state;
  return search !== undefined && (isWaiting === true || !!options?.length);
}

/**
 * A text box that suggests codes, or people, in a list below it. It grows with its words, so it is a
 * text area, which HTML allows no role `combobox`. What is typed is always kept.
 */
export function combobox<T>(context: FieldContext, options: ComboboxOptions<T>): unknown {
  const { form, region, element, id, describedBy, invalid, autocomplete } = context;
  const memory: ComboboxState<T> = region.state;
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
  const inWords = (one: NonNullable<ComboboxState<T>['state']>): string =>
    (one === 'loading' ? undefined : options.states?.[one]) ?? form.words.text(`search.${one}`);
  const choose = (option: T) => {
    memory.typed = undefined;
    close();
    const said = options.choose(option);
    form.focus(id);
    const display = options.from.nameOf(option);
    form.announce(said ?? form.words.text('search.chosen', { display }));
  };
  const search = (text: string, pause = PAUSE) => {
    memory.search?.abort();
    const search = (memory.search = new AbortController());
    let told = 0;
    const show = (result: Pick<ComboboxState<T>, 'isWaiting' | 'options' | 'state'>) => {
      if (search.signal.aborted) return;
      const { active: at = -1, options: before } = memory;
      const isStill = result.options !== undefined && sameJson(result.options[at], before?.[at]);
      Object.assign(memory, { active: isStill ? at : -1 }, result);
      const count = result.options?.length ?? 0;
      const found = count > told ? form.words.text('search.found', { count }) : '';
      told = Math.max(told, count);
      const said = [found, result.state ? inWords(result.state) : ''].filter(Boolean).join(' ');
      if (said) form.announce(said);
      form.afterPress(() => {
        region.redraw();
        if (!count) return;
        // below the text, and above a keyboard on the screen
        form.show(listId);
        form.show(id);
      });
    };
    const ask = async () => {
      let suggested: readonly T[] = [];
      try {
        let next: Promise<Suggestions<T>> | undefined = options.from.search(text, search.signal);
        while (next) {
          const answer: Suggestions<T> = await next;
          suggested = answer.options;
          next = answer.more;
          const state = suggested.length || next ? undefined : ('none' as const);
          show({ options: suggested, state, isWaiting: next !== undefined });
        }
      } catch (error) {
        show({ options: suggested, state: failureOf(error), isWaiting: false });
      }
    };
    setTimeout(() => {
      if (memory.search === search && !search.signal.aborted && memory.isWaiting)
        show({ state: 'loading' });
    }, pause + SOON);
    setTimeout(() => {
      if (!search.signal.aborted) void ask();
    }, pause);
    // an answer to what was typed before is no longer one to choose from by Enter
    Object.assign(memory, { searched: text, state: undefined, isWaiting: true, active: -1 });
    region.redraw();
  };
  const type = (typed: string) => {
    const text = trimmed(typed);
    memory.typed = text;
    if (text.length > (options.areFew ? 0 : 1)) search(text);
    else close();
    // a blank at its end is no edit
    if (text !== options.text) options.type(text);
  };
  /** Whoever typed what a suggestion is called meant it, where a name means only one. */
  const takeWhatIsCalledSo = async () => {
    const { typed } = memory;
    memory.typed = undefined;
    if (!typed) return;
    const [recorded, { saves }] = [form.store.at(context.path), form.store];
    // without an answer the words stay as they are
    const called = await options.from.called?.(typed).catch(() => undefined);
    const { latest } = memory;
    // not once something else is recorded, is somebody else's, or is being typed
    const isSame =
      latest?.text === typed &&
      form.store.saves === saves &&
      Object.is(form.store.at(latest.path), recorded);
    if (called !== undefined && isSame && !memory.typed) latest.choose(called);
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
      const option = found[active];
      if (option !== undefined) choose(option);
      return option !== undefined;
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
      dir=${boxDirection(options.text)}
      lang=${langOfElement(form, element)}
      rows=${rowsOf(options.text)}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-controls=${open ? listId : nothing}
      aria-activedescendant=${active < 0 ? nothing : `${listId}-${active}`}
      aria-describedby=${describedBy ?? nothing}
      aria-invalid=${invalid ? 'true' : nothing}
      aria-required=${element.mro === 'M' ? 'true' : nothing}
      autocomplete=${autocomplete}
      ?disabled=${form.disabled}
      ${textControl({ form, text: options.text, record: type })}
      @click=${() => {
        if (options.areFew && !options.text && !open) search('', 0);
      }}
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
              (option, index) =>
                // its keys are the text box's, as the pattern has it
                // eslint-disable-next-line lit-a11y/click-events-have-key-events
                html`<li
                  id="${listId}-${index}"
                  role="option"
                  part="option"
                  lang=${options.from.langOf?.(option) ?? nothing}
                  aria-selected=${index === active ? 'true' : 'false'}
                  @mousedown=${(event: Event) => event.preventDefault()}
                  @click=${() => choose(option)}
                >
                  ${options.draw?.(option) ?? options.from.nameOf(option)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${state && inWords(state) ? html`<p class="hint" part="hint">${inWords(state)}</p>` : nothing}
  </div>`;
}
