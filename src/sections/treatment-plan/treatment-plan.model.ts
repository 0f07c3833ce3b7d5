import { group, list, string, text } from '../../model/element.js';

/**
 * PRSB’s Treatment plan 1.0, without its care and support plan, contingency plans and additional support
 * plans: a plan has these already, and what is recorded twice will differ.
 */
export const treatmentPlanModel = group('R', 'Treatment plan', {
  personPreferencesAndTreatmentObjectives: group(
    'R',
    'Person preferences and treatment objectives',
    {
      whatMattersToThePerson: list(text('R', 'What matters to the person')),
      previousTreatmentExperience: list(string('R', 'Previous treatment experience')),
      previousEquipmentExperience: list(string('R', 'Previous equipment experience')),
      thirdPartyPreferences: list(string('R', 'Third party preferences')),
    },
  ),
});
