import type { AnySectionKey, SectionKey } from '../standard/plan-model.js';
import type { Json } from '../json/json.js';
import type { FhirResource } from './types.js';
import { ourCoding } from './our-codes.js';
import { SNOMED, UK_HEADINGS } from './systems.js';
import { matchesPattern } from './matches-pattern.js';
import { suppliedFhir, type HeadingCode } from './supplied-sections.js';
import {
  pathTo,
  entryMatching,
  type PathSegment,
  type PathSegments,
  type ResourcePath,
} from './resource-path.js';

const uk = (code: string, display: string): HeadingCode => ({ system: UK_HEADINGS, code, display });

/** UK Core's heading of each section of a plan, or ours where it has none that means the same. */
export const sectionCodes: Readonly<Record<SectionKey, HeadingCode>> = {
  personDemographics: uk('person-demographics', 'Person demographics'),
  gpPractices: uk('gp-practice', 'GP practice'),
  aboutMe: ourCoding('section', 'about-me'),
  professionalContacts: uk('professional-contacts', 'Professional contacts'),
  personalContacts: ourCoding('section', 'personal-contacts'),
  formulations: ourCoding('section', 'formulation'),
  proceduresAndTherapies: uk('procedures-and-therapies', 'Procedures and therapies'),
  careAndSupportPlan: ourCoding('section', 'care-and-support-plan'),
  contingencyPlans: ourCoding('section', 'contingency-plans'),
  additionalSupportPlans: ourCoding('section', 'additional-support-plans'),
};

/** The heading of each section: UK Core's or ours, and those of suppliers. */
export const headings = (): Readonly<Record<string, HeadingCode>> => ({
  ...sectionCodes,
  ...Object.fromEntries(Object.entries(suppliedFhir).map(([key, { code }]) => [key, code])),
});

/** SNOMED CT's heading of each part of About me. */
export const aboutMeCodes: Readonly<Record<string, HeadingCode>> = Object.fromEntries(
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

const keyIn = (
  codes: Readonly<Record<string, HeadingCode>>,
  section: unknown,
): string | undefined =>
  Object.keys(codes).find((key) => {
    const coded = codes[key];
    return coded !== undefined && isUnder(section, coded);
  });

/** Whether a section of a Composition has a heading. */
export const isUnder = (section: unknown, { system, code }: HeadingCode): boolean =>
  matchesPattern(section, { code: { coding: [{ system, code }] } });

/** The section of a plan that a section of a Composition is, by its code. */
export const sectionKeyOf = (section: unknown): AnySectionKey | undefined =>
  keyIn(headings(), section) as AnySectionKey | undefined;

/** The part of About me that a section of a Composition is, by its code. */
export const aboutMeHeadingOf = (section: unknown): string | undefined =>
  keyIn(aboutMeCodes, section);

export const conceptOf = (coded: HeadingCode) => ({ coding: [coded] });

const section = (heading: HeadingCode): PathSegment =>
  entryMatching(heading.code, { title: heading.display, code: conceptOf(heading) }, (one) =>
    isUnder(one, heading),
  );

/** The first reference in a section of a Composition that is being written. */
export function firstEntryOf(composition: FhirResource, key: SectionKey): Json | undefined {
  const sections = (composition.section ?? []) as Json[];
  const found = sections.find((one) => isUnder(one, sectionCodes[key]));
  return (found?.entry as Json[] | undefined)?.[0];
}

/** The resources that a section of the Composition lists. */
export const entriesOfSection = (key: SectionKey, ...path: PathSegments): ResourcePath =>
  pathTo('section', section(sectionCodes[key]), 'entry', ...path);

/** The section of the Composition under a heading. */
export const sectionUnder = (heading: HeadingCode): ResourcePath =>
  pathTo('section', section(heading));
