import { dateTime, group, list, string } from '../../model/element.js';
import { coded } from './structured-assessment.model.js';
import { baselineInformation, contactsWithProfessionals } from './wound-baseline.model.js';
import { woundAssessments, woundObservations } from './wound-measured.model.js';
import { woundOutcome, woundTreatment } from './wound-treatment.model.js';

/** PRSB’s Wound assessment and treatment 1.0, with its risks. */
export const woundAssessmentModel = group('R', 'Wound assessment and treatment', {
  baselineInformation,
  woundAssessment: woundAssessments,
  woundObservations,
  woundAndSkinCareTreatment: woundTreatment,
  risks: list(
    group('R', 'Risks', {
      startDateOfRisk: dateTime('R', 'Start date of risk', { precision: 'YMDHM' }),
      endDateOfRisk: dateTime('O', 'End date of risk', { precision: 'YMDHM' }),
      risk: coded('M', 'Risk'),
      comment: string('R', 'Comment', { maxLength: 150 }),
    }),
  ),
  contactsWithProfessionals,
  woundCareEpisodeOutcome: woundOutcome,
});
