import {
  codedText,
  coding,
  dateTime,
  group,
  list,
  scale,
  string,
  text,
} from '../../model/element.js';
import {
  actionStatus,
  goal as goalCodes,
  goalStatus as goalStatusCodes,
  healthIssues,
  healthcareMatters,
  odsOrganisation,
  procedure,
} from '../../value-sets/index.js';
import {
  agreement,
  archivedOn,
  lastUpdated,
  location,
  performingProfessional,
  personCompletingRecord,
  plannedReview,
  responsibilityForReview,
  role,
} from '../shared/shared.model.js';

const goalStatus = coding('R', 'Goal status', { codes: goalStatusCodes });

const outcome = codedText('R', 'Outcome', { codes: healthcareMatters });

const stageGoal = group('R', 'Stage goal', {
  goal: codedText('R', 'Stage goal', { codes: goalCodes }),
  outcome,
  goalStatus,
});

const action = group('R', 'Actions and activities', {
  what: list(codedText('R', 'What', { codes: procedure })),
  who: group('R', 'Who', {
    name: text('R', 'Name', { maxLength: 70 }),
    role,
    team: text('R', 'Team', { maxLength: 35 }),
    contactDetails: string('R', 'Contact details', { maxLength: 35 }),
  }),
  when: dateTime('R', 'When', { precision: 'YM', due: 'action' }),
  // the standard's is a date, though it may be an interval, too
  whenInWords: string('O', 'When, as an interval or in words', { added: true }),
  suggestedStrategies: text('R', 'Suggested strategies'),
  status: codedText('R', 'Status', { codes: actionStatus }),
  confidence: scale('R', 'Confidence', { max: 10 }),
  lastUpdated: dateTime('R', 'Date last updated', {
    precision: 'YMDHM',
    stamped: true,
    past: true,
  }),
  reviewDate: dateTime('R', 'Review date', { precision: 'YM', due: 'review' }),
  stageGoals: list(stageGoal),
  archivedOn,
});

const goal = group('R', 'Goals and hopes', {
  coding: coding('R', 'Coded value', { codes: goalCodes }),
  text: text('R', 'Free text'),
  goalImportanceScore: scale('R', 'Goal importance score', { max: 10 }),
  actionsAndActivities: list(action),
  outcomes: list(codedText('R', 'Outcomes', { codes: healthcareMatters })),
  goalStatus,
  archivedOn,
});

const need = group('R', 'Needs, concerns or problems', {
  coding: coding('R', 'Coded value', { codes: healthIssues }),
  text: text('R', 'Free text'),
  goalsAndHopes: list(goal),
  archivedOn,
});

/** Actions hang on goals, and goals on needs. */
export const careAndSupportPlan = group('R', 'Care and support plan', {
  strengths: list(codedText('R', 'Strengths', { codes: healthcareMatters })),
  needsConcernsOrProblems: list(need),
  agreement,
  careFundingSource: codedText('R', 'Care funding source', { codes: odsOrganisation }),
  lastUpdated,
  otherCarePlanningDocuments: list(text('R', 'Other care planning documents')),
  plannedReview,
  responsibilityForReview,
  location,
  performingProfessional,
  peopleCompletingRecord: list(personCompletingRecord),
});
