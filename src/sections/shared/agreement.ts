import { html } from 'lit';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { watch } from '../../fields/watch.js';
import type { PathTo } from '../../model/typed-path.js';
import { heading } from '../../widget/heading.js';
import type { agreement } from './shared.model.js';

/** Whether it was agreed; where it was not, the reason. */
export const captureAgreement = (form: Form, path: PathTo<typeof agreement>): unknown => html`
  ${field(form, [...path, 'agreed'])}
  ${watch(form, [...path, 'agreed'], () => {
    const refused = form.store.at([...path, 'agreed']) === false;
    // a reason that is recorded is never hidden
    return refused || form.store.isRecorded([...path, 'reasonNotAgreed'])
      ? field(form, [...path, 'reasonNotAgreed'])
      : '';
  })}
  ${field(form, [...path, 'fullName'])} ${field(form, [...path, 'role'])}
`;

/** Never silent: a plan that nobody agreed to says so. */
export function viewAgreement(form: Form, path: PathTo<typeof agreement>, level: number): unknown {
  const agreed = form.store.at([...path, 'agreed']);
  const answer = agreed === true ? 'yes' : agreed === false ? 'no' : 'notRecorded';
  return html`<div class="block" part="block">
    ${heading(level, form.label(path))}
    ${
      isMisshapen(form, [...path, 'agreed'])
        ? rawValue(form, [...path, 'agreed'])
        : html`<p class="agreement agreement-${answer}" part="agreement">
            ${form.elementText([...path, 'agreed'], answer)}
          </p>`
    }
    <dl>
      ${field(form, [...path, 'reasonNotAgreed'])} ${field(form, [...path, 'fullName'])}
      ${field(form, [...path, 'role'])}
    </dl>
  </div>`;
}
