import { html, nothing } from 'lit';
import type { Coding, CodedText, Leaf } from '../model/element.js';
import type { Path } from '../json/path.js';
import { requireLeafAt } from '../model/element-at.js';
import type { ValueSet } from '../value-sets/value-set.js';
import { captureCodedText } from './coded-text.js';
import { field } from './field.js';
import type { FieldContext, Form } from './form.js';
import type { Group } from '../model/element.js';
import type { PathTo } from '../model/typed-path.js';
import { messages, shownFindings } from './issues.js';
import { isMisshapen, rawValue } from './raw-value.js';
import { unknownData } from './unknown-data.js';
import { watch } from './watch.js';

/** An object with words and their code beside its other elements. */
export type Coded = Group<{ coding: Leaf<'coding'>; text: Leaf<'text'> }>;

interface CodedWords {
  readonly value: CodedText;
  /** the list that the code is taken from */
  readonly codes?: ValueSet;
}

/** The `coding` and the `text` of an object that holds more than them, as one coded text. */
export function codedWordsAt(form: Form, entry: PathTo<Coded>): CodedWords {
  const at = [...entry, 'coding'];
  const text = form.store.at([...entry, 'text']);
  const isCoded = form.store.isRecorded(at) && !isMisshapen(form, at, true);
  return {
    value: {
      ...(isCoded ? { coding: form.store.at(at) as Coding } : {}),
      ...(typeof text === 'string' ? { text } : {}),
    },
    codes: requireLeafAt(form.store.element, at).codes,
  };
}

/** Words with a code beside them. An edit is of the words, of the code, or one step of both. */
function controls(context: FieldContext): unknown {
  const { form, path } = context;
  const coding = [...path.slice(0, -1), 'coding'];
  const { value, codes } = codedWordsAt(form, path.slice(0, -1) as unknown as PathTo<Coded>);
  const changed = (key: keyof CodedText, next: CodedText, at: Path) =>
    next[key] === value[key] ? [] : [[at, next[key]] as const];
  return captureCodedText(
    { ...context, value, element: { ...context.element, kind: 'codedText', codes } },
    {
      input: (next = {}) =>
        next.text === value.text
          ? form.change(coding, next.coding)
          : form.input(path, next.text, changed('coding', next, coding)),
      change: (next) => form.change(coding, next.coding, changed('text', next, path)),
    },
  );
}

/** What an object is, where its words and their code stand beside its other elements. */
export const codedWords = (form: Form, entry: PathTo<Coded>): unknown => {
  const [text, coding] = [
    [...entry, 'text'],
    [...entry, 'coding'],
  ];
  return html`${watch(form, coding, () => [
    codeItself(form, coding),
    field(form, text, { controls }),
  ])}
  ${watch(form, text, () =>
    // a code that no words can be captured with
    isMisshapen(form, text, true) ? field(form, coding) : nothing,
  )}`;
};

/** What there is to say of the code alone: that it came in another shape, or what is wrong with it. */
export function codeItself(form: Form, path: Path): unknown {
  if (isMisshapen(form, path, true)) return rawValue(form, path);
  const found = shownFindings(form, path, true);
  return html`${
    found.length
      ? html`<div id=${form.id(path)} tabindex="-1">
          ${messages(form, `${form.id(path)}-messages`, found)}
        </div>`
      : nothing
  }${unknownData(form, path)}`;
}
