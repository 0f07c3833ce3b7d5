import { html, nothing } from 'lit';
import type { Path } from '../json/path.js';
import type { Finding } from '../validation/issue.js';
import type { Form } from './form.js';

/**
 * What is to be told about a path: once the user has left it or tried to save, and never what is
 * only worth knowing to a machine. `below` includes what is under its keys.
 */
export function shownFindings(form: Form, path: Path, below: boolean): Finding[] {
  if (!form.store.isTouched(path)) return [];
  return form.store.findingsAt(path, below).filter(({ severity }) => severity !== 'info');
}

/** The errors at a path and below it that whoever writes was told; none where nobody writes. */
export const toldErrors = ({ readonly, store }: Form, path: Path): Finding[] =>
  readonly
    ? []
    : store
        .findingsAt(path, true)
        .filter(({ severity, path: at }) => severity === 'error' && store.isTouched(at));

export const hasError = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

/** The messages about a field, under the id that its control is described by. */
export function messages(form: Form, id: string, findings: readonly Finding[]): unknown {
  if (!findings.length) return nothing;
  return html`<div id=${id} class="messages" part="messages">
    ${findings.map(
      (one) =>
        html`<p class=${one.severity} part=${one.severity}>
          <span class="vh"
            >${form.words.text(one.severity === 'error' ? 'section.error' : 'section.check')}</span
          >
          ${form.message(one)}
        </p>`,
    )}
  </div>`;
}
