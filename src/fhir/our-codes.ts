import { codeSystem } from './systems.js';

/** The codes of our own, for what no published list names: by their code systems. */
export const ourCodes = {
  'activity-role': {
    'what-should-happen': 'What should happen',
    'coping-strategy': 'Coping strategy',
    anticipatory: 'Anticipatory medicine or equipment',
  },
  'care-plan': {
    'care-and-support-plan': 'Care and support plan',
    'contingency-plan': 'Contingency plan',
    'additional-support-plan': 'Additional support plan',
  },
  observation: {
    strength: 'Strength',
    'relapse-indicator': 'Relapse indicator or early warning sign',
  },
  section: {
    'about-me': 'About me',
    'personal-contacts': 'Personal contacts',
    formulation: 'Formulation',
    'care-and-support-plan': 'Care and support plan',
    'contingency-plans': 'Contingency plans',
    'additional-support-plans': 'Additional support plans',
    'patient-copy': 'Copy for the person',
  },
  standard: { pcsp: 'Personalised Care and Support Plan' },
} as const;

type OurCodes = typeof ourCodes;

/** A code of our own. */
export const ourCoding = <L extends keyof OurCodes>(list: L, code: keyof OurCodes[L] & string) => ({
  system: codeSystem(list),
  code,
  display: ourCodes[list][code] as string,
});

/** The same, alone in a CodeableConcept. */
export const ourCode = <L extends keyof OurCodes>(list: L, code: keyof OurCodes[L] & string) => ({
  coding: [ourCoding(list, code)],
});

/** What an activity of a contingency plan is to it. */
export type ActivityRole = keyof OurCodes['activity-role'];
export type PlanKind = keyof OurCodes['care-plan'];
