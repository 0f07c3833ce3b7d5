import { html, type TemplateResult } from 'lit';
import { plan, type SectionKey } from '../standard/plan.js';

/** The widget of each section. A section without its widget does not compile. */
export const sectionTemplates: Readonly<Record<SectionKey, TemplateResult>> = {
  personDemographics: html`<pcsp-person-demographics></pcsp-person-demographics>`,
  gpPractices: html`<pcsp-gp-practice></pcsp-gp-practice>`,
  aboutMe: html`<pcsp-about-me></pcsp-about-me>`,
  professionalContacts: html`<pcsp-professional-contacts></pcsp-professional-contacts>`,
  personalContacts: html`<pcsp-personal-contacts></pcsp-personal-contacts>`,
  formulations: html`<pcsp-formulation></pcsp-formulation>`,
  proceduresAndTherapies: html`<pcsp-procedures-and-therapies></pcsp-procedures-and-therapies>`,
  careAndSupportPlan: html`<pcsp-care-and-support-plan></pcsp-care-and-support-plan>`,
  contingencyPlans: html`<pcsp-contingency-plan></pcsp-contingency-plan>`,
  additionalSupportPlans: html`<pcsp-additional-support-plan></pcsp-additional-support-plan>`,
};

/** The sections, in the standard's order. */
export const sectionKeys = Object.keys(plan.children) as SectionKey[];
