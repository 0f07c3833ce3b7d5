import { html, nothing } from 'lit';
import type { Path } from '../json/path.js';
import type { WidgetKey } from '../standard/plan-model.js';
import { requireLeafAt } from '../model/element-at.js';
import type { Finding } from '../validation/issue.js';
import type { Field, FieldContext, Form, PathIn, RenderRegion } from './form.js';
import { hasError, messages, shownFindings } from './issues.js';
import { isMisshapen, rawRow, rawValue, rewordedNote } from './raw-value.js';
import { overdueBelow } from './overdue.js';
import { nameControls, numberBelow, numberLeft } from './person-name.js';
import { unknownData } from './unknown-data.js';
import { watch } from './watch.js';

interface FieldOptions {
  /** the label is for screen readers only: the page says it in another way */
  readonly hiddenLabel?: boolean;
  /** its words are a name rather than an account: one line is enough */
  readonly singleLine?: boolean;
  /** in a document, its row stands in a line with others: its label is for screen readers only */
  readonly inLine?: 'plain' | 'tag';
  /** in a document, a shorter label than that of its control */
  readonly shortLabel?: string;
  /** its controls, where they are not those of its kind */
  readonly controls?: Field['capture'];
  /** what a document shows of it, where that is not as its kind does */
  readonly shown?: Field['display'];
}

/** One element of the model: its control with label, hint and messages, or what is recorded. */
export const field = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
  options: FieldOptions = {},
): unknown =>
  watch(form, path, (region) => {
    if (isMisshapen(form, path, true)) {
      return form.readonly && !options.hiddenLabel ? rawRow(form, path) : rawValue(form, path);
    }
    return form.readonly
      ? display(form, region, path, options)
      : capture(form, region, path, options);
  });

function display(
  form: Form,
  region: RenderRegion,
  path: Path,
  { hiddenLabel, inLine, shortLabel, shown: ownShown }: FieldOptions,
): unknown {
  const element = requireLeafAt(form.store.element, path);
  const value = form.store.at(path);
  if (!form.store.isRecorded(path)) return nothing;
  const id = form.id(path);
  const words = (ownShown ?? form.fields[element.kind].display)({
    form,
    region,
    path,
    element,
    value,
    id,
    describedBy: undefined,
    invalid: false,
    singleLine: false,
  });
  const shown = html`${words}${rewordedNote(form, path)}${unknownData(form, path)}`;
  if (hiddenLabel) return html`<div class="value" part="value" id=${id}>${shown}</div>`;
  return html`<div class=${inLine ? `row ${inLine}` : 'row'} part="row" id=${id}>
    <dt part="label" class=${inLine ? 'vh' : nothing}>${shortLabel || form.label(path)}</dt>
    <dd part="value">${shown}</dd>
  </div>`;
}

function capture(
  form: Form,
  region: RenderRegion,
  path: Path,
  { hiddenLabel, singleLine, controls }: FieldOptions,
): unknown {
  const element = requireLeafAt(form.store.element, path);
  const kind = form.fields[element.kind];
  const id = form.id(path);
  const findings = shownFindings(form, path, true);
  const own = typeof path.at(-1) === 'number' ? '' : form.elementText(path, 'hint');
  const hint = [own, kind.hint?.(form, element)].filter(Boolean).join(' ');
  const described = [hint && `${id}-hint`, findings.length && `${id}-messages`].filter(Boolean);
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
  };
  const drawn = (controls ?? nameControls(context) ?? kind.capture)(context);
  const below = element.due ? overdueBelow(context) : numberBelow(context);
  const inside = below === undefined ? drawn : [drawn, below];
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

/** An error that came up is said to whoever has left the field. What they found in it they have heard. */
function commitAndTell(context: FieldContext): void {
  const { form, path, region } = context;
  const memory: { told?: string } = region.state;
  const wasTouched = form.store.isTouched(path);
  form.commit(path);
  numberLeft(context);
  const errors = shownFindings(form, path, true).filter(({ severity }) => severity === 'error');
  const told = errors.map((finding) => form.message(finding)).join(' ');
  const isNews = !wasTouched || (memory.told !== undefined && memory.told !== told);
  if (told && isNews) form.announce(told);
  memory.told = told;
}

const hintOf = ({ id }: FieldContext, hint: string): unknown =>
  hint ? html`<p id="${id}-hint" class="hint" part="hint">${hint}</p>` : nothing;

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
    <label for=${id} part="label" class=${quiet ? 'vh' : nothing}>${form.label(path)}</label
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
    <legend part="label" class=${quiet ? 'vh' : nothing}>${form.label(path)}</legend>
    ${hintOf(context, hint)}${messages(form, `${id}-messages`, findings)}${controls}${unknownData(form, path)}
  </fieldset>`;
};
