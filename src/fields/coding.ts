import { html, nothing } from 'lit';
import type { Coding, Leaf } from '../model/element.js';
import type { Concept } from '../value-sets/value-set.js';
import {
  describedByCodeWarning,
  withLookedUpDisplay,
  outsideValueSetWarning,
} from './code-lookup.js';
import { codeDetails } from './code-details.js';
import { codingOf, isHosted, langOfName, nameInView, nameOf, serviceFor } from './coded.js';
import { choiceControl } from './choice-control.js';
import { combobox } from './combobox.js';
import type { Controls, Display, FieldContext, Form } from './form.js';
import { namesApart } from './names-apart.js';
import { codeSuggestions } from './suggestions.js';
import { textLine } from './text.js';

const partsOf = ({ value }: FieldContext): Partial<Coding> => value ?? {};

const keyOf = ({ system, code }: Partial<Coding>): string => `${system}|${code}`;

/** One of a short list. A code that is not on it stays, as an option of its own. */
function select(context: FieldContext, concepts: readonly Concept[]): unknown {
  const { form, path, element, id, describedBy, invalid, autocomplete } = context;
  const coding = partsOf(context);
  const chosen = form.store.isRecorded(path) ? keyOf(coding) : undefined;
  const listed = concepts.some((concept) => keyOf(concept) === chosen);
  return html`<select
    id=${id}
    part="control"
    autocomplete=${autocomplete}
    ?disabled=${form.disabled}
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${invalid ? 'true' : nothing}
    aria-required=${element.mro === 'M' ? 'true' : nothing}
    ${choiceControl({
      form,
      chosen: chosen ?? '',
      choose: (key) => {
        const concept = concepts.find((one) => keyOf(one) === key);
        form.change(path, concept && codingOf(concept));
      },
    })}
  >
    <option value="" .selected=${chosen === undefined}>
      ${form.words.text('field.notRecorded')}
    </option>
    ${
      chosen !== undefined && !listed
        ? html`<option value=${chosen} translate="no" .selected=${true}>
            ${nameOfOther(form, coding, element)}
          </option>`
        : nothing
    }
    ${concepts.map(
      (concept) =>
        html`<option
          value=${keyOf(concept)}
          lang=${langOfName(form.words, concept, element.codes) ?? nothing}
          .selected=${keyOf(concept) === chosen}
        >
          ${nameOf(form.words, concept, element.codes)}
        </option>`,
    )}
  </select>`;
}

/** A code that is offered to nobody: of another list than a closed one, or of more than this one shows. */
function nameOfOther({ words }: Form, coding: Partial<Coding>, { codes }: Leaf): string {
  const code = nameOf(words, coding, codes);
  const inView = nameInView(words, coding, codes);
  return inView === code ? words.text('field.otherCode', { code }) : inView;
}

/** The code as it is typed, where there is neither a list nor somebody to ask. */
function typedCode(context: FieldContext): unknown {
  const { form, path, element } = context;
  const { code } = partsOf(context);
  const system = element.codes?.system;
  const plain: Leaf = { ...element, kind: 'string' };
  return textLine({ ...context, element: plain, value: code }, (typed) =>
    form.input(path, typed ? { system, code: typed } : undefined),
  );
}

/** A code alone. Words that were typed and are no code yet are kept, and marked. */
export const codingControls: Controls = {
  capture: (context) => {
    const { form, path, element } = context;
    const { codes } = element;
    const service = serviceFor(form, codes);
    if (codes?.concepts?.length && !isHosted(form, codes))
      return html`${select(context, codes.concepts)}${codeDetails(form, path, { codes, code: nothing })}`;
    if (!service || !codes) return typedCode(context);
    const parts = partsOf(context);
    const { code, display } = parts;
    const name = withLookedUpDisplay(context, parts).display;
    const isNamed = code !== undefined && name !== display;
    return html`${combobox(describedByCodeWarning(context, parts), {
      from: codeSuggestions(form, service, codes),
      text: display ?? code ?? '',
      type: (typed) => form.input(path, typed ? { display: typed } : undefined),
      choose: (concept) => form.change(path, codingOf(concept)),
    })}
    ${isNamed ? html`<p class="coded" part="coded">${name}</p>` : nothing}
    ${codeDetails(form, path, { codes, code: code === undefined ? nothing : html`<p class="coded" part="coded"><code translate="no">${code}</code></p>` })}
    ${outsideValueSetWarning(context, parts)}`;
  },
};

export const showCoding: Display = (context) => {
  const parts = withLookedUpDisplay(context, partsOf(context));
  const name = nameInView(context.form.words, parts, context.element.codes);
  const lang = langOfName(context.form.words, parts, context.element.codes);
  if (lang) return html`<span lang=${lang}>${name}</span>`;
  return parts.display || !parts.code ? name : namesApart(name, parts.code);
};
