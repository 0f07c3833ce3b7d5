import { html, nothing } from 'lit';
import type { Form, WayToFields } from '../fields/form.js';
import { watch } from '../fields/watch.js';
import type { Path } from '../json/path.js';
import type { Finding } from '../validation/issue.js';
import { heading } from './heading.js';

/** Errors that are shown in words at the top; the rest are counted. */
const MOST = 50;

/** What has to be mended before it can be saved, each with a link to its field. */
export const errorSummary = (form: Form, way: WayToFields): unknown =>
  watch(form, [], () => {
    if (!form.store.isTouched([])) return nothing;
    const errors = form.store.now.problems;
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
          ${errors.slice(0, MOST).map((one) => html`<li>${problem(form, way, one)}</li>`)}
        </ul>
      </div>
      ${
        errors.length > MOST
          ? html`<p>${form.words.text('section.more', { count: errors.length - MOST })}</p>`
          : nothing
      }
    </div>`;
  });

const problem = (form: Form, way: WayToFields, finding: Finding): unknown =>
  linkToField(form, way, finding.path, form.message(finding), 'error-summary-link');

/** A link to what stands at a path, with where that is; its words alone, where no section shows it. */
export function linkToField(
  form: Form,
  way: WayToFields,
  path: Path,
  about: string,
  part = 'link',
): unknown {
  const words = `${whereabouts(form, way, path)}${about}`;
  if (!way.hasSectionFor(path)) return words;
  return html`<a
    part=${part}
    href="#${form.id(path)}"
    @click=${(event: Event) => {
      event.preventDefault();
      way.goTo(path);
    }}
    >${words}</a
  >`;
}

/** Which of several sections and entries an error is in: “Contingency plan 2, Contact 3: ”. */
function whereabouts(form: Form, way: WayToFields, path: Path): string {
  const names = path.flatMap((key, index) => {
    const list = form.store.at(path.slice(0, index));
    const several = typeof key === 'number' && Array.isArray(list) && list.length > 1;
    return several && index < path.length - 1 ? [form.label(path.slice(0, index + 1))] : [];
  });
  const section = way.sectionOf(path);
  if (section && !names[0]?.startsWith(section)) names.unshift(section);
  return names.length ? `${names.join(', ')}: ` : '';
}
