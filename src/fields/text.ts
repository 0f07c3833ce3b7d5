import { html, nothing } from 'lit';
import type { Format, Leaf } from '../model/element.js';
import { boxDirection } from '../text/direction.js';
import { isVisible, trimmed, withoutUnsendable } from '../text/plain-characters.js';
import type { Controls, Display, FieldContext } from './form.js';
import { withPhoneLinks } from './phones.js';
import { textControl } from './text-control.js';
import { understoodAs } from './understand-format.js';
import { langOfElement, langOfPlan } from './plan-language.js';

/** How a format is typed: the keyboard that a phone shows, its direction, and no guesses. */
const typing: Record<Format, { inputmode?: string; dir?: 'ltr'; exact?: boolean }> = {
  email: { inputmode: 'email', exact: true },
  telephone: { inputmode: 'tel', dir: 'ltr' },
  'nhs-number': { inputmode: 'numeric' },
  postcode: { exact: true },
  'practice-code': { exact: true },
};

const LONGEST_LINE = 70;
const LONGEST_INPUT = 10_000;

/** How wide a control is that is to hold so many characters. */
const sizeFor = (length = LONGEST_LINE): string => (length <= 10 ? 's' : length <= 40 ? 'm' : 'l');

/** What is written in one line has no line breaks of its own; the line goes on below where it is full. */
export const withoutBreaks = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
};

/** What becomes of a text as it is understood, `undefined` when there is none, and as it was typed. */
type Edit = (text: string | undefined, typed: string) => void;

const record =
  ({ form, path, value }: FieldContext): Edit =>
  (text) => {
    // a blank at its end is no edit
    if (text !== value) form.input(path, text);
  };

/** Text as it was typed, without what nobody can see or a record cannot hold. */
const written = (typed: string, lineBreak?: string): string | undefined => {
  const text = withoutUnsendable(typed, lineBreak);
  return isVisible(text) ? text : undefined;
};

/** What is typed in one line, as it is recorded; `undefined` when there is nothing in it. */
export const recordedLine = ({ format }: Pick<Leaf, 'format'>, typed: string): string | undefined =>
  written((format ? understoodAs[format] : trimmed)(typed));

/**
 * A control for words without line breaks, which grows as they wrap: none of them is out of sight.
 * Records what is typed, unless `edit` does something else with it.
 */
export const textLine = (context: FieldContext, edit: Edit = record(context)): unknown => {
  const { form, element, value, id, describedBy, invalid, autocomplete } = context;
  const { inputmode, dir, exact } = element.format
    ? typing[element.format]
    : ({} as (typeof typing)[Format]);
  const understood = element.format ? understoodAs[element.format] : trimmed;
  const text = asString(value);
  return html`<textarea
    id=${id}
    part="control"
    class="line ${sizeFor(element.maxLength)}"
    dir=${dir ?? boxDirection(text)}
    lang=${langOfElement(form, element)}
    rows=${rowsOf(text)}
    inputmode=${inputmode ?? nothing}
    autocomplete=${autocomplete}
    autocapitalize=${exact ? 'off' : nothing}
    spellcheck=${exact ? 'false' : nothing}
    ?disabled=${form.disabled}
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${invalid ? 'true' : nothing}
    aria-required=${element.mro === 'M' ? 'true' : nothing}
    ${textControl({ form, text, record: (typed) => edit(written(understood(typed), ' '), typed) })}
    @keydown=${withoutBreaks}
  ></textarea>`;
};

/** A control of several lines, which grows with its text. */
export const textLines = (context: FieldContext, edit: Edit = record(context)): unknown => {
  const { form, element, value, id, describedBy, invalid, autocomplete } = context;
  const text = asString(value);
  const counter = count(context, text);
  const counting = tellCount(context);
  const described = [describedBy, counter && `${id}-count`].filter(Boolean).join(' ');
  return html`<textarea
      id=${id}
      part="control"
      dir=${boxDirection(text)}
      lang=${langOfElement(form, element)}
      rows=${rowsOf(text)}
      autocomplete=${autocomplete}
      ?disabled=${form.disabled}
      aria-describedby=${described || nothing}
      aria-invalid=${invalid ? 'true' : nothing}
      aria-required=${element.mro === 'M' ? 'true' : nothing}
      ${textControl({
        form,
        text,
        record: (typed) => {
          counting.typed(typed);
          edit(written(typed), typed);
        },
        left: counting.left,
      })}
    ></textarea>
    ${counter ? html`<p id="${id}-count" class="count" part="count">${counter}</p>` : nothing}`;
};

const asString = (value: unknown): string => (typeof value === 'string' ? value : '');

// what a phone shows in a row, or less
const ROW = 28;

const LINE_FEED = 0x0a;

/** Whether a letter takes up to twice the room of others: m, w, @, %, capitals, and what is not Latin. */
const isWide = (code: number): boolean =>
  (code >= 0x40 && code <= 0x5a) ||
  code === 0x6d ||
  code === 0x77 ||
  code === 0x25 ||
  (code >= 0xc0 && code <= 0xde) ||
  code >= 0x250;

/** For engines without `field-sizing`: as many rows as the text may take, and rather more than less. */
export function rowsOf(text: string): number {
  let rows = 1;
  let room = ROW;
  // a regular expression takes a second of ten megabytes
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    room -= isWide(code) ? 2 : 1;
    if (code !== LINE_FEED && room > 0) continue;
    rows++;
    room = ROW;
  }
  return rows;
}

/** How much room is left, once little is. */
function count({ form, element: { maxLength } }: FieldContext, text: string): string {
  if (!maxLength || text.length < maxLength * 0.8) return '';
  const left = maxLength - Array.from(text).length;
  return left >= 0
    ? form.words.text('field.charactersLeft', { count: left })
    : form.words.text('field.charactersOver', { count: -left, limit: maxLength });
}

/** How long nobody types before the room that is left is said, in milliseconds. */
const QUIET = 1000;

/** Says how much room is left to whoever stops typing. What they leave is said another way. */
function tellCount(context: FieldContext): { typed(text: string): void; left(): void } {
  const memory: { counting?: ReturnType<typeof setTimeout> } = context.region.state;
  const left = () => clearTimeout(memory.counting);
  return {
    typed: (text) => {
      left();
      const words = count(context, text);
      if (words) memory.counting = setTimeout(() => context.form.announce(words), QUIET);
    },
    left,
  };
}

export const stringControls: Controls = {
  capture: (context) => (hasLines(context) ? textLines(context) : textLine(context)),
};

/** A name, a number or a code. */
export const showString: Display = ({ value, element }) =>
  html`<bdi translate="no"
    >${element.identifier || element.format ? asString(value) : withPhoneLinks(asString(value))}</bdi
  >`;

export const textControls: Controls = {
  capture: (context) => (isOneLine(context) ? textLine(context) : textLines(context)),
};

/** Words as they were written: the line breaks are the author's. */
export const showText: Display = (context) =>
  html`<span
    class="words"
    dir="auto"
    lang=${langOfPlan(context.form)}
    translate=${isOneLine(context) ? 'no' : nothing}
    >${paragraphs(asString(context.value))}</span
  >`;

/** Words with their line breaks: an empty line is as high as what sets paragraphs apart. */
const paragraphs = (text: string): unknown =>
  text
    .split(/(\n(?:[^\S\n]*\n)+)/)
    .map((part, index) =>
      index % 2 ? html`<span class="gap">${part}</span>` : withPhoneLinks(part),
    );

/** A text that takes no more than a line: what somebody or something is called. */
export const isShort = ({ maxLength }: Leaf): boolean =>
  maxLength !== undefined && maxLength <= LONGEST_LINE;

const isOneLine = (context: FieldContext): boolean =>
  isShort(context.element) && !hasLines(context);

/**
 * A control of one line would lose line breaks that came with the value, and in WebKit what is past
 * half a million characters. Whoever deletes the last line break keeps the control they type in.
 */
export function hasLines({ region, value }: Pick<FieldContext, 'region' | 'value'>): boolean {
  const memory: { lines?: boolean } = region.state;
  const text = asString(value);
  memory.lines ||= text.includes('\n') || text.length > LONGEST_INPUT;
  return memory.lines;
}
