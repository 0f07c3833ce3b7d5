import { html, nothing } from 'lit';
import type { Form } from '../fields/form.js';
import { watch } from '../fields/watch.js';
import type { Path } from '../json/path.js';
import type { Finding } from '../validation/issue.js';
import { heading } from './heading.js';

/** Errors that are shown in words at the top; the rest are counted. */
const MOST = 50;

/** Goes to fields, as far as they are there. */
interface Guide {
  /** what the section of a plan is called that an element is in; `''` where there is only one */
  sectionOf(path: Path): string;
  hasSectionFor(path: Path): boolean;
  goTo(path: Path): void;
}

/** What has to be mended before it can be saved, each with a link to its field. */
export const errorSummary = (form: Form, guide: Guide): unknown =>
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
      <div role="alert" aria-atomic="false" aria-relevant="additions">
        <div id="summary-title" class="summary-title" part="error-summary-title">
          ${heading(form.headingLevel + 1, form.words.text('section.problems', { count: errors.length }))}
        </div>
        <ul part="error-summary-list">
          ${errors.slice(0, MOST).map((one) => html`<li>${problem(form, guide, one)}</li>`)}
        </ul>
      </div>
      ${
        errors.length > MOST
          ? html`<p>${form.words.text('section.more', { count: errors.length - MOST })}</p>`
          : nothing
      }
    </div>`;
  });

function problem(form: Form, guide: Guide, finding: Finding): unknown {
  const { path } = finding;
  const words = `${whereabouts(form, guide, path)}${form.message(finding)}`;
  if (!guide.hasSectionFor(path)) return words;
  return html`<a
    part="error-summary-link"
    href="#${form.id(path)}"
    @click=${(event: Event) => {
      event.preventDefault();
      guide.goTo(path);
    }}
    >${words}</a
  >`;
}

/** Which of several sections and entries an error is in: “Contingency plan 2, Contact 3: ”. */
function whereabouts(form: Form, guide: Guide, path: Path): string {
  const names = path.flatMap((key, index) => {
    const list = form.store.at(path.slice(0, index));
    const several = typeof key === 'number' && Array.isArray(list) && list.length > 1;
    return several && index < path.length - 1 ? [form.label(path.slice(0, index + 1))] : [];
  });
  const section = guide.sectionOf(path);
  if (section && !names[0]?.startsWith(section)) names.unshift(section);
  return names.length ? `${names.join(', ')}: ` : '';
}
