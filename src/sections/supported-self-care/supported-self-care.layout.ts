import { html, nothing } from 'lit';
import type { Form } from '../../fields/form.js';
import type { WidgetKey } from '../../standard/plan-model.js';
import { foldedParts } from '../shared/folded-parts.js';

/** To fill in: what is about pictures alone is behind its name. */
export const captureSelfCare = (form: Form<WidgetKey>): unknown => {
  const intro = form.elementText([], 'intro');
  return html`${intro ? html`<p class="intro" part="intro">${intro}</p>` : nothing}
  ${foldedParts(form, [], ['structuredEducation', 'structuredEducationOutcome', 'documents', 'images'])}`;
};
