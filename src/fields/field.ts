import { html, nothing } from 'lit';
import type { Path } from '../json/path.js';
import type { WidgetKey } from '../standard/plan-model.js';
import { requireLeafAt } from '../model/element-at.js';
import type { FieldOptions, Form, PathIn, RenderRegion } from './form.js';
import { later } from './later.js';
import { isMisshapen, rawRow, rawValue, rewordedNote } from './raw-value.js';
import { startedMark } from './started-mark.js';
import { unknownData } from './unknown-data.js';
import { watch } from './watch.js';

/** One element of the model: its control with label, hint and messages, or what is recorded. */
export const field = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
  options: FieldOptions = {},
): unknown =>
  later(form, path, () =>
    watch(form, path, (region) => {
      if (isMisshapen(form, path, true)) {
        return form.readonly && !options.hiddenLabel ? rawRow(form, path) : rawValue(form, path);
      }
      return form.readonly
        ? display(form, region, path, options)
        : form.capturing?.field(form, region, path, options);
    }),
  );

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
  const words = (ownShown ?? form.displays[element.kind])({
    form,
    region,
    path,
    element,
    value,
    id,
    describedBy: undefined,
    invalid: false,
    singleLine: false,
    autocomplete: 'off',
  });
  const shown = html`${words}${startedMark(form, path)}${rewordedNote(form, path)}${unknownData(form, path)}`;
  if (hiddenLabel) return html`<div class="value" part="value" id=${id}>${shown}</div>`;
  return html`<div class=${inLine ? `row ${inLine}` : 'row'} part="row" id=${id}>
    <dt part="label" class=${inLine ? 'vh' : nothing}>${shortLabel || form.label(path)}</dt>
    <dd part="value">${shown}</dd>
  </div>`;
}
