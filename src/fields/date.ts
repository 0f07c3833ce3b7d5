import { html, nothing } from 'lit';
import { isToCome, longAgo } from '../due/age.js';
import { elementAt } from '../model/element-at.js';
import { toDateTime } from '../model/uk-clock.js';
import type { Path } from '../json/path.js';
import { joinDate, NO_PARTS, splitDate, wrongParts } from './date-parts.js';
import type { Controls, FieldContext, Form } from './form.js';
import { overdueLine, overdueSentence, timeInWords } from './overdue.js';
import { plainCharacters } from '../text/plain-characters.js';
import { textLine } from './text.js';
import { textControl } from './text-control.js';
import { settled, spread, type DateParts } from './understand-date.js';

interface DateBoxesState {
  parts?: DateParts;
  /** the value that the parts made */
  made?: unknown;
  /** somebody is editing the value whole */
  whole?: boolean;
  /** which year of four digits two were read as */
  yearRead?: { readonly typed: string; readonly year: string };
}

const BOXES = [
  { part: 'day', length: 2 },
  { part: 'month', length: 2 },
  { part: 'year', length: 4 },
] as const;

/** a year, a month or a day that may exist, with or without a time */
const isDate = (value: string): boolean =>
  /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d.*)?)?)?$/.test(value);

interface BoxOptions {
  /** a box for the time of day */
  readonly time: boolean;
  /** a button that fills in the time now: not for what is still to come */
  readonly now?: boolean;
}

/** Boxes for day, month and year, and what else is asked for. */
export function dateBoxes(context: FieldContext, { time, now = false }: BoxOptions): unknown {
  const { form, path, region, element, value, id, invalid, autocomplete } = context;
  const memory: DateBoxesState = region.state;
  // what was typed stays as it was typed, as long as the value is what it made
  const typed = memory.made === value ? memory.parts : undefined;
  const parts = typed ?? (typeof value === 'string' ? splitDate(value) : NO_PARTS);
  // a string without such parts came from elsewhere: it is shown whole
  if (!parts || memory.whole) return wholeDateLine(context);
  const edit = (part: keyof DateParts) => (text: string) => {
    memory.parts = { ...parts, [part]: text };
    memory.yearRead = undefined;
    memory.made = joinDate(spread(memory.parts, time));
    form.input(path, memory.made);
  };
  const settle = () => {
    if (!memory.parts || memory.made !== form.store.at(path)) return;
    const thisYear = form.settings.now().getFullYear();
    const { year: typedYear } = spread(memory.parts, time);
    const parts = settled(memory.parts, { hasTime: time, thisYear, yearsAhead: time ? 20 : 0 });
    // what is no date yet stays as it was typed
    const made = joinDate(parts);
    if (made === undefined || !isDate(made)) return;
    memory.parts = parts;
    const isNews = made !== memory.made;
    memory.made = made;
    if (isNews) form.input(path, made);
    else region.redraw();
    if (plainCharacters(typedYear) !== parts.year)
      tellYear({ typed: typedYear.trim(), year: parts.year });
  };
  /** The rule that a year of two digits is read by is not one that everybody expects. */
  const tellYear = (read: NonNullable<DateBoxesState['yearRead']>) => {
    memory.yearRead = read;
    form.announce(form.words.text('field.yearRead', read));
    form.afterPress(() => region.redraw());
  };
  const yearRead = typed && memory.yearRead;
  const wrong = wrongParts(spread(parts, time), element.kind === 'date');
  const box = (part: keyof DateParts, length: number, boxId: string) =>
    html`<span class="box" part="box"
      ><label for=${boxId} part="box-label">${form.words.text(`field.${part}`)}</label>
      <input
        id=${boxId}
        part="control"
        class="c${length}"
        inputmode=${part === 'time' ? nothing : 'numeric'}
        autocomplete=${autocomplete === 'off' ? autocomplete : `${autocomplete}-${part}`}
        ?disabled=${form.disabled}
        aria-invalid=${invalid && (!wrong.length || wrong.includes(part)) ? 'true' : nothing}
        ${textControl({ form, text: parts[part], record: edit(part), left: settle })}
    /></span>`;
  return html`<div class="boxes" part="boxes">
      ${BOXES.map(({ part, length }, index) => box(part, length, index ? `${id}-${part}` : id))}
      ${time ? box('time', 5, `${id}-time`) : nothing}
      ${parts.offset ? html`<span class="offset" part="offset">${offsetOf(form, parts.offset)}</span>` : nothing}
      ${now ? nowButton(context) : nothing}
    </div>
    ${yearRead ? html`<p class="hint" part="hint">${form.words.text('field.yearRead', yearRead)}</p>` : nothing}`;
}

/** Its hint and messages are told of the fieldset around it. */
const inFieldset = (context: FieldContext): FieldContext => ({
  ...context,
  describedBy: undefined,
});

/** Any string, in one line. It stays there until it is left, whatever becomes of it. */
export function wholeDateLine(context: FieldContext): unknown {
  const { form, path, region, id } = context;
  const memory: DateBoxesState = region.state;
  const edit = (text: string | undefined) => {
    memory.whole = true;
    form.input(path, text);
  };
  const leave = () => {
    memory.whole = false;
    form.afterPress(() => region.redraw());
  };
  return html`<div @focusout=${leave}>
    <label for=${id} class="vh">${form.label(path)}</label>${textLine(inFieldset(context), edit)}
  </div>`;
}

const nowButton = ({ form, path }: FieldContext): unknown =>
  html`<button
    type="button"
    class="quiet"
    part="button"
    ?disabled=${form.disabled}
    aria-label="${form.words.text('field.now')}: ${form.label(path)}"
    @click=${() => form.change(path, toDateTime(form.settings.now()))}
  >
    ${form.words.text('field.now')}
  </button>`;

/** Which clock a time was read from, where it is not the UK's. */
const offsetOf = (form: Form, offset: string): string =>
  form.words.text('field.offset', { offset: offset === 'Z' ? '' : offset });

/** What is said of a date that there is none of, and of one that nothing can have happened on yet. */
const DOUBTS = { date: 'field.notADate', future: 'field.inFuture' } as const;

const doubtOf = (form: Form, path: Path): (typeof DOUBTS)[keyof typeof DOUBTS] | undefined => {
  const codes = form.store.findingsAt(path).map(({ code }) => code);
  return codes.includes('date')
    ? DOUBTS.date
    : codes.includes('future') || beginsLater(form, path)
      ? DOUBTS.future
      : undefined;
};

/** Whether a path leads to when something begins, and that is still to come. */
function beginsLater({ store, settings }: Form, path: Path): boolean {
  const group = elementAt(store.element, path.slice(0, -1));
  const value = store.at(path);
  return (
    group?.kind === 'group' &&
    (group.order ?? []).some(([start]) => start === path.at(-1)) &&
    typeof value === 'string' &&
    isToCome(value, settings.now())
  );
}

/** How long ago something was last looked at, where that is a year or more. */
export function updatedLongAgo({ store, settings }: Form, path: Path): string | undefined {
  const element = elementAt(store.element, path);
  const value = store.at(path);
  return element && 'stamped' in element && element.stamped && typeof value === 'string'
    ? longAgo(value, settings.now())
    : undefined;
}

/** A date in words, with what is doubtful about it, or how old it is. */
export function dateWords(form: Form, path: Path, value: string): string {
  const { words } = form;
  const [doubt, shown, time] = [doubtOf(form, path), words.date(value), updatedLongAgo(form, path)];
  if (doubt) return words.text(doubt, { value: shown });
  return time ? words.text('due.longAgo', { date: shown, time: timeInWords(words, time) }) : shown;
}

export function dateText({ form, path, value, element }: FieldContext): unknown {
  // the sentence says the date
  if (element.due && overdueSentence(form, path)) return overdueLine(form, path);
  const shown = dateWords(form, path, String(value));
  return doubtOf(form, path)
    ? html`<span class="doubtful" part="doubtful">${shown}</span>`
    : html`<time datetime=${String(value)}>${shown}</time>`;
}

export const dateControls: Controls = {
  isFieldset: true,
  capture: (context) => dateBoxes(context, { time: false }),
};

/** A date and time; whoever knows only the year or the month enters only that. */
export const dateTimeControls: Controls = {
  isFieldset: true,
  capture: (context) => dateBoxes(context, { time: true, now: true }),
};
