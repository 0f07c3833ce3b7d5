import type { Plan } from 'pcsp-elements/core';
import {
  fromQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
} from 'pcsp-elements/fhir';
import cy from 'pcsp-elements/locales/cy';

/** Something that shows a Questionnaire with answers, and gives the answers back. */
type Renderer = (questionnaire: object, response: object) => Promise<unknown>;

/** Lets somebody fill a plan in, in Welsh. Whose it is, and when it was written, you add. */
export async function filledIn(plan: Plan, patient: string, show: Renderer) {
  const answered = await show(await toQuestionnaire({ locale: cy }), {
    ...toQuestionnaireResponse(plan, { locale: cy }),
    subject: { reference: patient },
    authored: new Date().toISOString(),
  });
  return fromQuestionnaireResponse(answered); // { plan, issues }
}
