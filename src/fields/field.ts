import { html, nothing } from 'lit';
import type { Leaf } from '../standard/element.js';
import { elementAt, type Path } from '../standard/path.js';
import type { FieldContext, Form, Place } from './form.js';
import { hasError, messages, shownFindings } from './issues.js';
import { isMisshapen, rawValue } from './raw.js';
import { watch } from './watch.js';

interface FieldOptions {
  /** the label is for screen readers only: the page says it in another way */
  readonly quiet?: boolean;
  /** its words are a name rather than an account: one line is enough */
  readonly short?: boolean;
}

/** One element of the model: its control with label, hint and messages, or what is recorded. */
export const field = (form: Form, path: Path, options: FieldOptions = {}): unknown =>
  watch(form, path, (place) => {
    if (isMisshapen(form, path, true)) return rawValue(form, path);
    return form.readonly
      ? display(form, place, path, options)
      : capture(form, place, path, options);
  });

function display(form: Form, place: Place, path: Path, { quiet }: FieldOptions): unknown {
  const element = elementAt(form.store.element, path) as Leaf;
  const value = form.store.at(path);
  if (!isRecorded(value)) return nothing;
  const id = form.id(path);
  const shown = form.fields[element.kind].display({
    form,
    place,
    path,
    element,
    value,
    id,
    describedBy: undefined,
    invalid: false,
    short: false,
  });
  if (quiet) return html`<div class="value" part="value" id=${id}>${shown}</div>`;
  return html`<div class="row" part="row" id=${id}>
    <dt part="label">${form.label(path)}</dt>
    <dd part="value">${shown}</dd>
  </div>`;
}

const isRecorded = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === 'string' && !/\S/.test(value));

function capture(form: Form, place: Place, path: Path, { quiet, short }: FieldOptions): unknown {
  const element = elementAt(form.store.element, path) as Leaf;
  const kind = form.fields[element.kind];
  const id = form.id(path);
  const findings = shownFindings(form, path, true);
  const hint = typeof path.at(-1) === 'number' ? '' : form.say(path, 'hint');
  const described = [hint && `${id}-hint`, findings.length && `${id}-messages`].filter(Boolean);
  const context: FieldContext = {
    form,
    place,
    path,
    element,
    value: form.store.at(path),
    id,
    describedBy: described.join(' ') || undefined,
    invalid: hasError(findings),
    short: short ?? false,
  };
  const around = html`${hint ? html`<p id="${id}-hint" class="hint" part="hint">${hint}</p>` : nothing}
  ${messages(form, `${id}-messages`, findings)} ${kind.capture(context)}`;
  return kind.several ? fieldset(context, quiet, around) : labelled(context, quiet, around);
}

/** Leaving a field ends an edit and lets its messages show. */
const onLeave =
  ({ form, path }: FieldContext) =>
  ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(currentTarget as HTMLElement).contains(relatedTarget as Node | null)) form.commit(path);
  };

const labelled = (context: FieldContext, quiet: boolean | undefined, inside: unknown): unknown =>
  html`<div
    class="field"
    part="field"
    ?data-invalid=${context.invalid}
    @focusout=${onLeave(context)}
  >
    <label for=${context.id} part="label" class=${quiet ? 'vh' : nothing}
      >${context.form.label(context.path)}</label
    >
    ${inside}
  </div>`;

const fieldset = (context: FieldContext, quiet: boolean | undefined, inside: unknown): unknown =>
  html`<fieldset
    class="field"
    part="field"
    ?data-invalid=${context.invalid}
    aria-describedby=${context.describedBy ?? nothing}
    @focusout=${onLeave(context)}
  >
    <legend part="label" class=${quiet ? 'vh' : nothing}>
      ${context.form.label(context.path)}
    </legend>
    ${inside}
  </fieldset>`;
