import { html } from 'lit';
import type { CodedText } from '../model/element.js';
import { describedByCodeWarning, withLookedUpDisplay } from './code-lookup.js';
import { codeBox, typedCode } from './code-box.js';
import { codeAndDisplayLine } from './code-and-display.js';
import { codingOf, nameOf, serviceFor } from './coded.js';
import { combobox } from './combobox.js';
import { codeSuggestions } from './suggestions.js';
import type { Words } from '../i18n/words.js';
import type { ValueSet } from '../value-sets/value-set.js';
import type { Field, FieldContext } from './form.js';
import { withPhoneLinks } from './phones.js';
import { hasLines, textLine, textLines } from './text.js';

const partsOf = ({ value }: FieldContext): CodedText => value ?? {};

/** The words of a coded text: somebody's own, or else the code's. */
export const codedTextInWords = (
  words: Words,
  { text, coding }: CodedText,
  codes?: ValueSet,
): string => text ?? (coding ? nameOf(words, coding, codes) : '');

/**
 * With other words. A code that has words of its own beside it stays, and is shown beside them; a
 * code whose own words were edited is no longer what was meant. Without words nothing is left.
 */
export function withWords(recorded: CodedText, text: string | undefined): CodedText | undefined {
  const { text: before, coding, ...rest } = recorded;
  const next = {
    ...rest,
    ...(coding && before !== undefined && text ? { coding } : {}),
    ...(text ? { text } : {}),
  };
  return Object.keys(next).length ? next : undefined;
}

/** How edits of a coded text are recorded: one that may go on, and one that is whole in itself. */
interface Recording {
  input(next: CodedText | undefined): void;
  change(next: CodedText): void;
}

const inOne = ({ form, path }: FieldContext): Recording => ({
  input: (next) => form.input(path, next),
  change: (next) => form.change(path, next),
});

/** The words as a plain text: its context, and what an edit of it does. */
function plainText(context: FieldContext, { input }: Recording): Parameters<typeof textLine> {
  const { element, form } = context;
  return [
    {
      ...context,
      value: codedTextInWords(form.words, partsOf(context), element.codes),
      element: { ...element, kind: 'text', maxLength: element.maxTextLength },
    },
    (text) => input(withWords(partsOf(context), text)),
  ];
}

/** The controls of a code with words. Suggests codes where somebody can look them up. */
export function captureCodedText(context: FieldContext, recording: Recording): unknown {
  const { form, element, singleLine } = context;
  const { input, change } = recording;
  const service = serviceFor(form, element.codes);
  const text = codedTextInWords(form.words, partsOf(context), element.codes);
  const broken = hasLines({ ...context, value: text });
  if (!service || !element.codes || broken) {
    const control = (element.undivided || singleLine) && !broken ? textLine : textLines;
    // nobody asks the person for codes
    const isPersons = form.settings.audience === 'person';
    // the same template with and without a code, or typing would lose its place
    const code = broken || service || isPersons ? undefined : typedCode(context);
    return html`${control(...plainText(context, recording))}${
      code === undefined ? codeAndDisplayLine(context, change) : codeBox(context, code, input)
    }`;
  }
  return html`${combobox(describedByCodeWarning(context, partsOf(context).coding), {
    from: codeSuggestions(form.words, service, element.codes),
    text,
    type: (typed) => input(withWords(partsOf(context), typed)),
    choose: (concept) => {
      const { text: _, ...rest } = partsOf(context);
      change({ ...rest, coding: codingOf(concept) });
    },
  })}
  ${codeAndDisplayLine(context, change)}`;
}

/** Whether a code says something else than the words beside it. */
export const isCodedOtherwise = (words: Words, parts: CodedText, codes?: ValueSet): boolean =>
  parts.coding !== undefined &&
  nameOf(words, parts.coding, codes) !== codedTextInWords(words, parts, codes);

/** A code with words, a code, or words alone. */
export const codedTextField: Field = {
  capture: (context) => captureCodedText(context, inOne(context)),
  display: (context) => {
    const { form, element } = context;
    const recorded = partsOf(context);
    const { coding } = recorded;
    const parts = coding ? { ...recorded, coding: withLookedUpDisplay(context, coding) } : recorded;
    return html`<span class="words" dir="auto"
      >${withPhoneLinks(codedTextInWords(form.words, parts, element.codes))}</span
    >`;
  },
};
