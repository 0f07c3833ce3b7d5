import type { SectionKey } from '../../standard/plan.js';
import type { Json } from '../../validation/empty.js';
import type { FhirResource } from '../types.js';
import { SNOMED, UK_HEADINGS, codeSystem } from '../systems.js';
import { holds } from '../holds.js';
import { at, pick, type Step, type Steps, type Way } from '../step.js';

export interface Coded {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

const uk = (code: string, display: string): Coded => ({ system: UK_HEADINGS, code, display });
const ours = (code: string, display: string): Coded => ({
  system: codeSystem('section'),
  code,
  display,
});

/** UK Core's heading of each section of a plan, or ours where it has none that means the same. */
export const sectionCodes: Readonly<Record<SectionKey, Coded>> = {
  personDemographics: uk('person-demographics', 'Person demographics'),
  gpPractices: uk('gp-practice', 'GP practice'),
  aboutMe: ours('about-me', 'About me'),
  professionalContacts: uk('professional-contacts', 'Professional contacts'),
  personalContacts: ours('personal-contacts', 'Personal contacts'),
  formulations: ours('formulation', 'Formulation'),
  proceduresAndTherapies: uk('procedures-and-therapies', 'Procedures and therapies'),
  careAndSupportPlan: ours('care-and-support-plan', 'Care and support plan'),
  contingencyPlans: ours('contingency-plans', 'Contingency plans'),
  additionalSupportPlans: ours('additional-support-plans', 'Additional support plans'),
};

/** SNOMED CT's heading of each part of About me. */
export const aboutMeCodes: Readonly<Record<string, Coded>> = Object.fromEntries(
  [
    ['whatIsMostImportantToMe', '1515861000000103', 'What is most important to me'],
    ['peopleWhoAreImportantToMe', '1515871000000105', 'People who are important to me'],
    [
      'howICommunicateAndHowToCommunicateWithMe',
      '1515881000000107',
      'How I communicate and how to communicate with me',
    ],
    ['myWellness', '1515891000000109', 'My wellness'],
    ['pleaseDoAndPleaseDont', '1515901000000105', 'Please do and please do not'],
    ['howAndWhenToSupportMe', '1515911000000107', 'How and when to support me'],
    ['alsoWorthKnowingAboutMe', '1515921000000101', 'Also worth knowing about me'],
  ].map(([key = '', code = '', display = '']) => [key, { system: SNOMED, code, display }]),
);

const keyIn = (codes: Readonly<Record<string, Coded>>, section: unknown): string | undefined =>
  Object.keys(codes).find((key) => {
    const { system, code } = codes[key] ?? {};
    return holds(section, { code: { coding: [{ system, code }] } });
  });

/** The section of a plan that a section of a Composition is, by its code. */
export const sectionKeyOf = (section: unknown): SectionKey | undefined =>
  keyIn(sectionCodes, section) as SectionKey | undefined;

/** The part of About me that a section of a Composition is, by its code. */
export const headingOf = (section: unknown): string | undefined => keyIn(aboutMeCodes, section);

export const concepts = (coded: Coded) => ({ coding: [coded] });

const section = (key: SectionKey): Step => {
  const { system, code, display } = sectionCodes[key];
  const isIt = { coding: [{ system, code }] };
  return pick(code, { title: display, code: concepts(sectionCodes[key]) }, (one) =>
    holds(one, { code: isIt }),
  );
};

/** The first reference in a section of a Composition that is being written. */
export function firstListed(composition: FhirResource, key: SectionKey): Json | undefined {
  const sections = (composition.section ?? []) as Json[];
  const found = sections.find(({ title }) => title === sectionCodes[key].display);
  return (found?.entry as Json[] | undefined)?.[0];
}

/** The resources that a section of the Composition lists. */
export const listedIn = (key: SectionKey, ...way: Steps): Way =>
  at('section', section(key), 'entry', ...way);
