import type { CodedText, LeafKind } from '../../model/element.js';
import { valueAt } from '../../json/path.js';
import { emailLink } from '../../fields/email-link.js';
import type { Display, FieldContext } from '../../fields/form.js';
import { lines } from '../../fields/lines.js';
import { leadsWhereItSays } from '../../fields/link.js';
import { nhsNumberText } from '../../fields/nhs-number.js';
import { langOfElement } from '../../fields/plan-language.js';
import { isShort } from '../../fields/text.js';
import { multimedia } from '../../sections/about-me/about-me.multimedia.js';
import { hasLeft } from './reading-order.js';

/** Whom what is recorded beside a name reaches. */
function whomAt({ form, path }: FieldContext): string {
  const name = valueAt(form.store.at(path.slice(0, -1)), ['name']);
  return typeof name === 'string' && path.at(-1) !== 'name' ? name : '';
}

const asKind: Display = (context) => context.form.displays[context.element.kind](context);

const inLines = (context: FieldContext, text: string, isName: boolean): unknown =>
  lines(context, text, {
    whom: whomAt(context),
    lang: langOfElement(context.form, context.element),
    isName,
  });

/** What is words of somebody's stands sentence by sentence; all else as a document has it. */
const displays: Readonly<Partial<Record<LeafKind, Display>>> = {
  text: (context) => inLines(context, String(context.value), isShort(context.element)),
  string: (context) => {
    const text = String(context.value);
    const { format, identifier } = context.element;
    if (format === 'nhs-number') return nhsNumberText(text);
    if (format === 'email') return emailLink(text);
    return identifier ? asKind(context) : inLines(context, text, true);
  },
  codedText: (context) => {
    const { text } = context.value as CodedText;
    return text === undefined ? asKind(context) : inLines(context, text, false);
  },
  textOrUrl: (context) => {
    const text = String(context.value);
    return leadsWhereItSays(text) ? asKind(context) : inLines(context, text, false);
  },
  boolean: (context) => {
    const { form, path, value } = context;
    // whom to ask first, or whom one could ask before
    return path.at(-1) === 'keyWorker' && value === true
      ? form.elementText(path, hasLeft(form, path.slice(0, -1)) ? 'was' : 'is')
      : asKind(context);
  },
  url: (context) =>
    context.path.at(-1) === 'multimediaLocation' ? multimedia(context) : asKind(context),
};

export const easyDisplay: Display = (context) =>
  (displays[context.element.kind] ?? asKind)(context);
