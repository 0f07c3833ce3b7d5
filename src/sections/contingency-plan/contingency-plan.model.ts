import { codedText, dateTime, group, list, string, text, textOrUrl } from '../../model/element.js';
import {
  advanceStatement as advanceStatementCodes,
  carePlanType,
  healthIssues,
  healthcareMatters,
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

const whoShouldBeContacted = group('R', 'Who should be contacted', {
  name: text('R', 'Name', { maxLength: 70 }),
  role,
  contactDetails: string('R', 'Contact details', { maxLength: 70 }),
});

const copingStrategies = group(
  'R',
  'Coping strategies',
  {
    strategy: text('R', 'Coping strategy', { maxLength: 150 }),
    startDate: dateTime('R', 'Start date', { precision: 'YMDHM' }),
    endDate: dateTime('R', 'End date', { precision: 'YMDHM' }),
  },
  { order: [['startDate', 'endDate']] },
);

const advanceStatement = group('R', 'Advance statement', {
  date: dateTime('R', 'Date', { precision: 'YMDHM', past: true }),
  location,
  statement: codedText('R', 'Advance statement', {
    codes: advanceStatementCodes,
    maxTextLength: 150,
  }),
  documentLocation: textOrUrl('R', 'Location of document'),
  performingProfessional,
  personCompletingRecord,
});

/** What to do and whom to contact when a person's health or circumstances get worse. */
export const contingencyPlans = list(
  group('R', 'Contingency/safety plans', {
    triggerFactors: list(codedText('M', 'Trigger factors', { codes: healthIssues }), 1),
    name: codedText('R', 'Contingency plan name', { codes: carePlanType }),
    whatShouldHappen: list(codedText('R', 'What should happen', { codes: procedure })),
    whoShouldBeContacted: list(whoShouldBeContacted),
    agreement,
    lastUpdated,
    plannedReview: { ...plannedReview, precision: 'YMDHM' },
    responsibilityForReview,
    copingStrategies: list(copingStrategies),
    relapseIndicators: list(
      codedText('R', 'Relapse indicators / early warning signs', { codes: healthcareMatters }),
    ),
    advanceStatement,
    anticipatoryMedicinesOrEquipment: list(
      text('R', 'Anticipatory medicines/equipment', { maxLength: 150 }),
    ),
    locations: list(location),
    performingProfessional,
    personCompletingRecord,
    archivedOn,
  }),
);
