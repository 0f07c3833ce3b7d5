import { html, nothing } from 'lit';
import type { CodedText } from '../standard/element.js';
import { codeBehind, codingOf, nameOf, serviceFor } from './coded.js';
import { combobox } from './combobox.js';
import type { Field, FieldContext } from './form.js';
import { hasLines, line, lines } from './text.js';

const partsOf = ({ value }: FieldContext): CodedText => value ?? {};

/** The words of a coded text: somebody's own, or else the code's. */
const wordsOf = (context: FieldContext): string => {
  const { text, coding } = partsOf(context);
  return text ?? (coding ? nameOf(coding, context.element.codes) : '');
};

/**
 * With other words. A code that has words of its own beside it stays, and is shown beside them; a
 * code whose own words were edited is no longer what was meant. Without words nothing is left.
 */
function withText(context: FieldContext, text: string | undefined): CodedText | undefined {
  const { text: before, coding, ...rest } = partsOf(context);
  const next = {
    ...rest,
    ...(coding && before !== undefined && text ? { coding } : {}),
    ...(text ? { text } : {}),
  };
  return Object.keys(next).length ? next : undefined;
}

/** The words as a plain text: its context, and what an edit of it does. */
function plainText(context: FieldContext): Parameters<typeof line> {
  const { form, path, element } = context;
  return [
    {
      ...context,
      value: wordsOf(context),
      element: { ...element, kind: 'text', maxLength: element.maxTextLength },
    },
    (text) => form.input(path, withText(context, text)),
  ];
}

/** A code with words, a code, or words alone. Suggests codes where somebody can look them up. */
export const codedText: Field = {
  capture: (context) => {
    const { form, path, element, short } = context;
    const service = serviceFor(form, element.codes);
    const text = wordsOf(context);
    const broken = hasLines({ ...context, value: text });
    if (!service || !element.codes || broken) {
      const control = (element.undivided || short) && !broken ? line : lines;
      // the same template with and without a code, or typing would lose its place
      return html`${control(...plainText(context))}${codeBehind(context)}`;
    }
    return html`${combobox(context, {
      service,
      codes: element.codes,
      text,
      type: (typed) => form.input(path, withText(context, typed)),
      choose: (concept) => {
        const { text: _, ...rest } = partsOf(context);
        form.change(path, { ...rest, coding: codingOf(concept) });
      },
    })}
    ${codeBehind(context)}`;
  },
  display: (context) => {
    const { coding } = partsOf(context);
    const words = wordsOf(context);
    const name = coding && nameOf(coding, context.element.codes);
    return html`<span class="words" dir="auto">${words}</span>${
        name && name !== words
          ? html` <span class="code" part="code"
              >${context.form.words.text('field.codedAs', { display: name })}</span
            >`
          : nothing
      }`;
  },
};
