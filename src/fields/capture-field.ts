import { html, nothing } from 'lit';
import type { Path } from '../json/path.js';
import { requireLeafAt } from '../model/element-at.js';
import type { Finding } from '../validation/issue.js';
import type { Capturing, FieldContext, FieldOptions, Form, RenderRegion } from './form.js';
import { hasError, messages, shownFindings } from './issues.js';
import { labelMark } from './label-mark.js';
import { overdueBelow } from './overdue.js';
import { nameControls, numberBelow, numberLeft } from './person-name.js';
import { startedMark } from './started-mark.js';
import { unknownData } from './unknown-data.js';

/** A control with its label, hint and messages. */
export function captureField(
  kinds: Capturing['controls'],
  form: Form,
  region: RenderRegion,
  path: Path,
  { hiddenLabel, singleLine, autocomplete = 'off', controls }: FieldOptions,
): unknown {
  const element = requireLeafAt(form.store.element, path);
  const ofKind = kinds[element.kind];
  const kind = ofKind.of?.(element) ?? ofKind;
  const id = form.id(path);
  const findings = shownFindings(form, path, !kind.holdsFields);
  const own = typeof path.at(-1) === 'number' ? '' : form.elementText(path, 'hint');
  const hint = [own, kind.hint?.(form, element)].filter(Boolean).join(' ');
  const described = [
    hint && `${id}-hint`,
    findings.length && `${id}-messages`,
    form.starters?.mark(form, path) && `${id}-started`,
  ].filter(Boolean);
  const context: FieldContext = {
    form,
    region,
    path,
    element,
    value: form.store.at(path),
    id,
    describedBy: described.join(' ') || undefined,
    invalid: hasError(findings),
    singleLine: singleLine ?? false,
    autocomplete,
  };
  const drawn = (controls ?? nameControls(context) ?? kind.capture)(context);
  const below = element.due ? overdueBelow(context) : numberBelow(context);
  const inside = [drawn, startedMark(form, path), below, form.starters?.belowControl(context)];
  if (kind.holdsFields) return holder(context, inside, hint, findings, hiddenLabel);
  return kind.isFieldset
    ? fieldset(context, inside, hint, findings, hiddenLabel)
    : labelled(context, inside, hint, findings, hiddenLabel);
}

/** Leaving a field ends an edit and lets its messages show. */
const onLeave =
  (context: FieldContext) =>
  ({ currentTarget, relatedTarget }: FocusEvent) => {
    if ((currentTarget as HTMLElement).contains(relatedTarget as Node | null)) return;
    // a field that is taken away loses the focus, too, while the page is being drawn, and nobody left it
    const field = currentTarget as HTMLElement;
    const { form } = context;
    form.afterPress(() => (field.isConnected ? commitAndTell(context) : form.flush()));
  };

/** What came up is said to whoever has left the field. What they found in it they have heard. */
function commitAndTell(context: FieldContext): void {
  const { form, path, region } = context;
  const memory: { told?: string } = region.state;
  const wasTouched = form.store.isTouched(path);
  form.commit(path);
  numberLeft(context);
  const findings = shownFindings(form, path, true);
  const told = findings.map((finding) => form.message(finding)).join(' ');
  const isNews = !wasTouched || (memory.told !== undefined && memory.told !== told);
  if (told && isNews) form.announce(told);
  memory.told = told;
}

const hintOf = ({ id, element }: FieldContext, hint: string): unknown =>
  // the hint of a consent is about the keys that choose it
  hint
    ? html`<p id="${id}-hint" class=${element.consent ? 'hint keys' : 'hint'} part="hint">
        ${hint}
      </p>`
    : nothing;

// one template for each field, not one within another: a large plan has thousands of them
const labelled = (
  context: FieldContext,
  controls: unknown,
  hint: string,
  findings: readonly Finding[],
  quiet: boolean | undefined,
): unknown => {
  const { form, path, id } = context;
  return html`<div
    class="field"
    part="field"
    ?data-invalid=${context.invalid}
    @focusout=${onLeave(context)}
  >
    <label for=${id} part="label" class=${quiet ? 'vh' : nothing}
      >${form.label(path)}${labelMark(form, path, { isTold: true })}</label
    >${hintOf(context, hint)}${messages(form, `${id}-messages`, findings)}${controls}${unknownData(form, path)}
  </div>`;
};

const fieldset = (
  context: FieldContext,
  controls: unknown,
  hint: string,
  findings: readonly Finding[],
  quiet: boolean | undefined,
): unknown => {
  const { form, path, id } = context;
  return html`<fieldset
    class="field"
    part="field"
    ?data-invalid=${context.invalid}
    aria-describedby=${context.describedBy ?? nothing}
    @focusout=${onLeave(context)}
  >
    <legend part="label" class=${quiet ? 'vh' : nothing}>
      ${form.label(path)}${labelMark(form, path)}
    </legend>
    ${hintOf(context, hint)}${messages(form, `${id}-messages`, findings)}${controls}${unknownData(form, path)}
  </fieldset>`;
};

/** Fields under one legend, each of which is left and told by itself. */
const holder = (
  { form, path, id, describedBy }: FieldContext,
  fields: unknown,
  hint: string,
  findings: readonly Finding[],
  quiet: boolean | undefined,
): unknown =>
  html`<fieldset class="group" part="group" aria-describedby=${describedBy ?? nothing}>
    <legend part="label" class=${quiet ? 'vh' : nothing}>
      ${form.label(path)}${labelMark(form, path)}
    </legend>
    ${hint ? html`<p id="${id}-hint" class="hint" part="hint">${hint}</p>` : nothing}${messages(form, `${id}-messages`, findings)}${fields}${unknownData(form, path)}
  </fieldset>`;
