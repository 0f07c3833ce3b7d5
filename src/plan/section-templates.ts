import { html, type TemplateResult } from 'lit';
import { planModel, type SectionKey } from '../standard/plan-model.js';

/** The parts of the sections under the names that they have on the plan, which has some of its own. */
const parts = [
  'section: plan-section, heading: section-heading',
  'intro, card, columns, field, group, label, hint, messages, error, warning, control, count',
  'choices, choice, radio, boxes, box, box-label, offset, combobox, options, option, coded, code',
  'list, entries, entry, entry-name, entry-body, entry-buttons, entry-foot, undo',
  'button, add-button, move-button, remove-button, archive-button, restore-button, replace-button',
  'disclosure, disclosure-summary, disclosure-body, block, row, value, byline, who, call, phone, link',
  'doubtful, agreement, archived, nothing, raw, raw-label, raw-value, example, locked',
  'needs, filter, folding, need, goal, action, number, facts, fact, problem, what, step',
  'dialog, dialog-title, dialog-answers, crisis, contacts, contact, since, statement, mark',
  'person-name, known-as, nhs-number, address, way, one-of-two',
].join(', ');

/** The widget of each section. A section without its widget does not compile. */
export const sectionTemplates: Readonly<Record<SectionKey, TemplateResult>> = {
  personDemographics: html`<pcsp-person-demographics
    exportparts=${parts}
  ></pcsp-person-demographics>`,
  gpPractices: html`<pcsp-gp-practice exportparts=${parts}></pcsp-gp-practice>`,
  aboutMe: html`<pcsp-about-me exportparts=${parts}></pcsp-about-me>`,
  professionalContacts: html`<pcsp-professional-contacts
    exportparts=${parts}
  ></pcsp-professional-contacts>`,
  personalContacts: html`<pcsp-personal-contacts exportparts=${parts}></pcsp-personal-contacts>`,
  formulations: html`<pcsp-formulation exportparts=${parts}></pcsp-formulation>`,
  proceduresAndTherapies: html`<pcsp-procedures-and-therapies
    exportparts=${parts}
  ></pcsp-procedures-and-therapies>`,
  careAndSupportPlan: html`<pcsp-care-and-support-plan
    exportparts=${parts}
  ></pcsp-care-and-support-plan>`,
  contingencyPlans: html`<pcsp-contingency-plan exportparts=${parts}></pcsp-contingency-plan>`,
  additionalSupportPlans: html`<pcsp-additional-support-plan
    exportparts=${parts}
  ></pcsp-additional-support-plan>`,
};

/** The sections, in the standard's order. */
export const sectionKeysInOrder = Object.keys(planModel.children) as SectionKey[];
