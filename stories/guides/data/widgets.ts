// The widgets of the sections, and where their stories are.
import type { SectionKey } from '../../../src/standard/plan-model.js';

export interface SectionWidget {
  readonly tag: string;
  /** of its stories, which follows `Sections/` */
  readonly story: string;
}

export const sectionWidgets: Readonly<Record<SectionKey, SectionWidget>> = {
  personDemographics: { tag: 'pcsp-person-demographics', story: 'Person demographics' },
  gpPractices: { tag: 'pcsp-gp-practice', story: 'GP practice' },
  aboutMe: { tag: 'pcsp-about-me', story: 'About me' },
  professionalContacts: { tag: 'pcsp-professional-contacts', story: 'Professional contacts' },
  personalContacts: { tag: 'pcsp-personal-contacts', story: 'Personal contacts' },
  formulations: { tag: 'pcsp-formulation', story: 'Formulation' },
  proceduresAndTherapies: {
    tag: 'pcsp-procedures-and-therapies',
    story: 'Procedures and therapies',
  },
  careAndSupportPlan: { tag: 'pcsp-care-and-support-plan', story: 'Care and support plan' },
  contingencyPlans: { tag: 'pcsp-contingency-plan', story: 'Contingency plan' },
  additionalSupportPlans: { tag: 'pcsp-additional-support-plan', story: 'Additional support plan' },
};

/** The address of a docs page, from any page of this Storybook. */
export const docsPage = (title: string): string =>
  `./?path=/docs/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}--docs`;
