import { conceptsOf } from './value-set.js';

// the standard's own lists of these are reference sets of SNOMED CT UK, whose members only a
// terminology service can tell. HL7's lists of the same are what FHIR's resources use

/** HL7: how a goal is going. FHIR's `Goal.achievementStatus`. */
export const goalAchievements = conceptsOf(
  'http://terminology.hl7.org/CodeSystem/goal-achievement',
  [
    ['in-progress', 'In Progress'],
    ['improving', 'Improving'],
    ['worsening', 'Worsening'],
    ['no-change', 'No Change'],
    ['achieved', 'Achieved'],
    ['sustaining', 'Sustaining'],
    ['not-achieved', 'Not Achieved'],
    ['no-progress', 'No Progress'],
    ['not-attainable', 'Not Attainable'],
  ],
);

/** HL7: how an action is going. FHIR's `CarePlan.activity.detail.status`. */
export const activityStatuses = conceptsOf('http://hl7.org/fhir/care-plan-activity-status', [
  ['not-started', 'Not Started'],
  ['scheduled', 'Scheduled'],
  ['in-progress', 'In Progress'],
  ['on-hold', 'On Hold'],
  ['completed', 'Completed'],
  ['cancelled', 'Cancelled'],
  ['stopped', 'Stopped'],
]);
