import { html, nothing } from 'lit';
import type { CodedText } from '../model/element.js';
import { describedByCodeWarning, withLookedUpDisplay } from './code-lookup.js';
import { codeBox, typedCode } from './code-box.js';
import { codeAndDisplayLine } from './code-and-display.js';
import { codingOf, langOfName, nameOf, serviceFor } from './coded.js';
import { combobox } from './combobox.js';
import { codeSuggestions } from './suggestions.js';
import type { Words } from '../i18n/words.js';
import type { ValueSet } from '../value-sets/value-set.js';
import type { Controls, Display, FieldContext } from './form.js';
import { isVisible } from '../text/plain-characters.js';
import { withPhoneLinks } from './phones.js';
import { hasLines, textLine, textLines } from './text.js';
import { langOfPlan } from './plan-language.js';

const partsOf = ({ value }: FieldContext): CodedText => value ?? {};

/** Somebody's own words: blanks are none. What came as a number is shown as it came. */
const ownWords = ({ text }: CodedText): string | undefined =>
  text !== undefined && (typeof text !== 'string' || isVisible(text)) ? text : undefined;

/** The words of a coded text: somebody's own, or else the code's. */
export const codedTextInWords = (words: Words, parts: CodedText, codes?: ValueSet): string =>
  ownWords(parts) ?? (parts.coding ? nameOf(words, parts.coding, codes) : (parts.text ?? ''));

/**
 * With other words. A code that has words of its own beside it stays, and is shown beside them; a
 * code whose own words were edited is no longer what was meant. Without words nothing is left.
 */
export function withWords(recorded: CodedText, text: string | undefined): CodedText | undefined {
  const { text: _, coding, ...rest } = recorded;
  const next = {
    ...rest,
    ...(coding && ownWords(recorded) !== undefined && text ? { coding } : {}),
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
    from: codeSuggestions(form, service, element.codes),
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
export const codedTextControls: Controls = {
  capture: (context) => captureCodedText(context, inOne(context)),
};

export const showCodedText: Display = (context) => {
  const { form, element } = context;
  const recorded = partsOf(context);
  const { coding } = recorded;
  const parts = coding ? { ...recorded, coding: withLookedUpDisplay(context, coding) } : recorded;
  const lang =
    ownWords(parts) === undefined && parts.coding
      ? (langOfName(form.words, parts.coding, element.codes) ?? nothing)
      : langOfPlan(form);
  return html`<span class="words" dir="auto" lang=${lang}
    >${withPhoneLinks(codedTextInWords(form.words, parts, element.codes))}</span
  >`;
};
