import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { tagOfSection, type AnySectionKey } from '../standard/sections.js';

/** The parts of the sections under the names that they have on the plan, which has some of its own. */
const parts = [
  'section: plan-section, heading: section-heading',
  'intro, card, columns, field, group, label, hint, messages, error, warning, control, count',
  'choices, choice, radio, boxes, box, box-label, offset, combobox, options, option, coded, code',
  'list, entries, entry, entry-name, entry-body, entry-buttons, entry-foot, undo',
  'button, add-button, drag-handle, move-button, remove-button, archive-button, restore-button, replace-button',
  'changeable, marks, unsaved, draft, change-button, changing, changing-title, changing-foot',
  'done-button, leave-button, cancel-button',
  'starter, starter-button, starter-choices, started, started-summary',
  'remarks, remark, remark-answer, remark-button, remark-form',
  'disclosure, disclosure-summary, disclosure-body, block, row, value, byline, who, call, phone, link',
  'doubtful, agreement, archived, nothing, raw, raw-label, raw-value, example, locked',
  'needs, filter, folding, need, goal, action, number, facts, fact, problem, what, step',
  'lapsed, lapsed-answers, overdue, dialog, dialog-title, dialog-answers, crisis, contacts, contact, since, statement, mark',
  'person-name, known-as, nhs-number, address, way, one-of-two, multimedia, multimedia-button',
].join(', ');

/** The widget of a section. */
export function sectionTemplate(key: AnySectionKey): TemplateResult {
  const tag = unsafeStatic(tagOfSection(key) ?? '');
  // eslint-disable-next-line lit/binding-positions, lit/no-invalid-html -- a static template: its tag is no binding
  return html`<${tag} exportparts=${parts}></${tag}>`;
}
