import { html, nothing } from 'lit';
import type { Form } from '../fields/form.js';
import { watch } from '../fields/watch.js';
import type { Path } from '../standard/path.js';

/** Errors that are shown in words at the top; the rest are counted. */
const MOST = 50;

/** What has to be mended before it can be saved, each with a link to its field. */
export const errorSummary = (form: Form, reach: (path: Path) => void): unknown =>
  watch(form, [], () => {
    if (!form.store.isTouched([])) return nothing;
    const errors = form.store.now.findings.filter(({ severity }) => severity === 'error');
    if (!errors.length) return nothing;
    return html`<div
      class="summary"
      part="error-summary"
      id="summary"
      tabindex="-1"
      role="group"
      aria-labelledby="summary-title"
    >
      <p id="summary-title" class="summary-title">${form.words.text('section.problem')}</p>
      <ul>
        ${errors.slice(0, MOST).map(
          (one) =>
            html`<li>
              <a
                href="#${form.id(one.path)}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  reach(one.path);
                }}
                >${whereabouts(form, one.path)}${form.message(one)}</a
              >
            </li>`,
        )}
      </ul>
      ${
        errors.length > MOST
          ? html`<p>${form.words.text('section.more', { count: errors.length - MOST })}</p>`
          : nothing
      }
    </div>`;
  });

/** Which of several entries an error is in: “Contingency plan 2, Contact 3: ”. */
function whereabouts(form: Form, path: Path): string {
  const names = path.flatMap((key, index) => {
    const list = form.store.at(path.slice(0, index));
    const several = typeof key === 'number' && Array.isArray(list) && list.length > 1;
    return several && index < path.length - 1 ? [form.label(path.slice(0, index + 1))] : [];
  });
  return names.length ? `${names.join(', ')}: ` : '';
}
