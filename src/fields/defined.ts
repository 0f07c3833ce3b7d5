import { html } from 'lit';
import type { Kind } from '../model/element.js';
import type { Controls, Display, Field, FieldContext } from './form.js';

const fields = new Map<Kind, Field>();

/** Makes the field of a kind known, which elements of that kind are captured and shown with. */
export const addKindField = <V, F>(kind: Kind<V, F>, field: Field): void =>
  void fields.set(kind, field);

const fieldOf = ({ definition }: FieldContext['element']): Field | undefined =>
  definition && fields.get(definition);

/** A value in the words of its kind. */
export const kindInWords = ({ form, element, value }: FieldContext): unknown =>
  html`<span class="words" dir="auto">${element.definition?.inWords(value, form.words)}</span>`;

/** As its kind shows it, or in the words of its kind. */
export const showDefined: Display = (context) =>
  (fieldOf(context.element)?.display ?? kindInWords)(context);

/** What no field was given for is shown to read, so that it is not missed. */
export const definedControls: Controls = {
  isFieldset: true,
  capture: (context) => {
    const { form, path, element } = context;
    console.warn(
      `No field was given for the kind “${element.definition?.name}”: import 'pcsp-elements/register/kinds' first, or call addKindField.`,
    );
    return form.store.isRecorded(path) ? kindInWords(context) : '';
  },
  of: fieldOf,
};
