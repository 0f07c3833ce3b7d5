import { activityStatuses, goalAchievements } from './progress.js';
import type { Concept, ValueSet } from './value-set.js';

/** The code system URI of SNOMED CT, any edition. */
export const snomedSystem = 'http://snomed.info/sct';

/** An open set of SNOMED CT concepts: those that match an expression constraint, or all of them. */
/* @__NO_SIDE_EFFECTS__ */
export function snomedSet(
  name: string,
  title: string,
  ecl?: string,
  concepts?: readonly Concept[],
): ValueSet {
  return {
    name,
    title,
    system: snomedSystem,
    closed: false,
    ...(concepts && { concepts }),
    ...(ecl === undefined
      ? { url: `${snomedSystem}?fhir_vs` }
      : { ecl, url: `${snomedSystem}?fhir_vs=ecl/${encodeURIComponent(ecl)}` }),
  };
}

/** SNOMED CT, any concept. */
export const snomed = snomedSet('snomed', 'SNOMED CT');

/** SNOMED CT UK: religious or other belief affiliations, the reference set the standard links to. */
export const religion = snomedSet('religion', 'Religion', '^ 999000531000000100');

/** SNOMED CT: procedures, and procedures with explicit context. */
export const procedure = snomedSet('procedure', 'Procedure', '<< 71388002 OR << 129125009');

/** SNOMED CT: body structures. */
export const bodyStructure = snomedSet('body-structure', 'Body structure', '< 123037004');

/** SNOMED CT: sides of the body. */
export const laterality = snomedSet('laterality', 'Laterality', '< 182353008');

/** SNOMED CT: clinical findings. */
export const clinicalFinding = snomedSet('clinical-finding', 'Clinical finding', '< 404684003');

/** SNOMED CT UK: Health issues simple reference set. */
export const healthIssues = snomedSet('health-issues', 'Health issues', '^ 1127581000000103');

// the standard sometimes names a reference set without its '^': for strengths, and for the
// names of plans. it means the members there too; without '^' only the set itself would match

/** SNOMED CT UK: Healthcare matters simple reference set. */
export const healthcareMatters = snomedSet(
  'healthcare-matters',
  'Healthcare matters',
  '^ 1127601000000107',
);

/** SNOMED CT UK: Care plan type simple reference set. */
export const carePlanType = snomedSet('care-plan-type', 'Care plan type', '^ 999001471000000108');

/** SNOMED CT UK: Care planning action context values simple reference set; without it, HL7's list. */
export const actionStatus = snomedSet(
  'action-status',
  'Action status',
  '^ 999000081000000105',
  activityStatuses,
);

/** SNOMED CT UK: Care planning goal context values simple reference set; without it, HL7's list. */
export const goalStatus = snomedSet(
  'goal-status',
  'Goal status',
  '^ 999000091000000107',
  goalAchievements,
);

// the standard gives one worked example here (a goal of taking part in sport), as a postcoordinated
// expression. read literally it would offer that goal alone, so we keep its pattern and drop its
// finding: findings with explicit context whose finding context is 'goal'

/** SNOMED CT: findings with the context of a goal. */
export const goal = snomedSet('goal', 'Goal', '<< 413350009 : 408729009 = << 410518001');

/** SNOMED CT UK: the one concept that records an advance statement. */
export const advanceStatement = snomedSet(
  'advance-statement',
  'Advance statement',
  '816281000000101',
  [
    {
      system: snomedSystem,
      code: '816281000000101',
      display: 'Has advance statement (Mental Capacity Act 2005)',
    },
  ],
);
