import { aboutMe } from '../sections/about-me/about-me.model.js';
import { additionalSupportPlans } from '../sections/additional-support-plan/additional-support-plan.model.js';
import { careAndSupportPlan } from '../sections/care-and-support-plan/care-and-support-plan.model.js';
import { contingencyPlans } from '../sections/contingency-plan/contingency-plan.model.js';
import { formulations } from '../sections/formulation/formulation.model.js';
import { gpPractices } from '../sections/gp-practice/gp-practice.model.js';
import { personDemographics } from '../sections/person-demographics/person-demographics.model.js';
import { personalContacts } from '../sections/personal-contacts/personal-contacts.model.js';
import { proceduresAndTherapies } from '../sections/procedures-and-therapies/procedures-and-therapies.model.js';
import { professionalContacts } from '../sections/professional-contacts/professional-contacts.model.js';
import type { Element } from '../model/element.js';
import { suppliedSections, type SuppliedKey } from './supplied-section.js';

interface SectionEntry {
  /** of the custom element that captures and shows it */
  readonly tag: `pcsp-${string}`;
  readonly model: Element;
}

/**
 * The sections of a plan by their keys in its JSON, in the standard's order. This is the one list of
 * them: what else has an entry for each section is typed by its keys, and does not compile without.
 */
export const sections = {
  personDemographics: { tag: 'pcsp-person-demographics', model: personDemographics },
  gpPractices: { tag: 'pcsp-gp-practice', model: gpPractices },
  aboutMe: { tag: 'pcsp-about-me', model: aboutMe },
  professionalContacts: { tag: 'pcsp-professional-contacts', model: professionalContacts },
  personalContacts: { tag: 'pcsp-personal-contacts', model: personalContacts },
  formulations: { tag: 'pcsp-formulation', model: formulations },
  proceduresAndTherapies: { tag: 'pcsp-procedures-and-therapies', model: proceduresAndTherapies },
  careAndSupportPlan: { tag: 'pcsp-care-and-support-plan', model: careAndSupportPlan },
  contingencyPlans: { tag: 'pcsp-contingency-plan', model: contingencyPlans },
  additionalSupportPlans: { tag: 'pcsp-additional-support-plan', model: additionalSupportPlans },
} as const satisfies Readonly<Record<string, SectionEntry>>;

/** The key of a section in a plan's JSON. */
export type SectionKey = keyof typeof sections;

/** In the standard's order. */
export const sectionKeys = Object.keys(sections) as SectionKey[];

/** The key of a section of the standard, or of a supplier's. */
export type AnySectionKey = SectionKey | SuppliedKey;

/** The keys of the standard's sections, and of suppliers' after them. */
export const allSectionKeys = (): AnySectionKey[] => [
  ...sectionKeys,
  ...([...suppliedSections().keys()] as SuppliedKey[]),
];

/** The tag of a section, whosever it is; `undefined` where there is no such section. */
export const tagOfSection = (key: string): string | undefined =>
  Object.hasOwn(sections, key) ? sections[key as SectionKey].tag : suppliedSections().get(key)?.tag;
