import { toQuestionnaire, type QuestionnaireItem } from '../../src/fhir.js';
import { ABOUT_ME } from '../../src/fhir/questionnaire/url.js';
import type { Published } from './resource.js';

/** The whole plan as questions, nested and flat, and About me as our documents answer it. */
export async function questionnaires(): Promise<Published[]> {
  const [plan, flat] = [await toQuestionnaire(), await toQuestionnaire({ flat: true })];
  const section = plan.item.find(({ linkId }) => linkId === 'aboutMe');
  const aboutMe = {
    ...plan,
    url: ABOUT_ME,
    name: 'PersonalisedCareAndSupportPlanAboutMe',
    title: section?.text,
    contained: [],
    item: (section?.item ?? []).filter(isAnswered).map(asAnswered),
  };
  return [
    { id: 'pcsp-plan', ...plan },
    { id: 'pcsp-plan-flat', ...flat },
    { id: 'pcsp-about-me', ...withoutEmpty(aboutMe) },
  ];
}

/** When the response was written, and by whom, needs no answer. */
const isAnswered = ({ linkId, type }: QuestionnaireItem): boolean =>
  linkId !== 'aboutMe.date' &&
  !['display', 'group'].includes(type) &&
  !linkId.endsWith('.recorded');

const asAnswered = (item: QuestionnaireItem) => {
  const { item: _, ...question } = item;
  return question.linkId === 'aboutMe.multimediaLocation'
    ? { linkId: question.linkId, text: question.text, type: 'url' }
    : question;
};

const withoutEmpty = <T extends { contained?: unknown[] }>({ contained, ...rest }: T) =>
  contained?.length ? { contained, ...rest } : rest;
