// The sections for wound care. Who imports this has them in every plan of the page.
import '../../src/register/plan.js';
import '../../src/register/supported-self-care.js';
import '../../src/register/treatment-plan.js';
import '../../src/register/wound-assessment.js';
import { wound } from '../../fixtures/training/wound.js';
import { woundCare } from '../../fixtures/training/wound-care.js';
import { supportedSelfCare } from '../../src/register/models/supported-self-care.js';
import { treatmentPlan } from '../../src/register/models/treatment-plan.js';
import { woundAssessment } from '../../src/register/models/wound-assessment.js';
import { draw } from './draw.js';

/** What a story shows, by the end of the story's address. */
export const woundStories: Readonly<Record<string, () => unknown>> = {
  'supported-self-care': () =>
    draw(supportedSelfCare.tag, { value: woundCare['prsb-wound-care-supportedSelfCare'] }),
  'treatment-plan': () =>
    draw(treatmentPlan.tag, { value: woundCare['prsb-wound-care-treatmentPlan'] }),
  'wound-assessment': () =>
    draw(woundAssessment.tag, { value: woundCare['prsb-wound-care-woundAssessment'] }),
  'wound-assessment-to-read': () =>
    draw(woundAssessment.tag, {
      value: woundCare['prsb-wound-care-woundAssessment'],
      readonly: true,
    }),
  'in-a-plan': () =>
    draw('pcsp-plan', {
      value: { ...wound[0]!.plan, ...woundCare },
      mode: 'read',
      sections: ['aboutMe', supportedSelfCare.key, treatmentPlan.key, woundAssessment.key],
    }),
};
