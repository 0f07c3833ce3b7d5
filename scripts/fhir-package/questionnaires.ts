import { toQuestionnaire, type QuestionnaireItem } from '../../src/fhir.js';
import { ABOUT_ME } from '../../src/fhir/questionnaire/url.js';
import { aboutMe as section } from '../../src/sections/about-me/about-me.model.js';
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

/** The text that our documents have beside the answers: the standard's terms. */
const terms: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(section.children).map(([key, { term }]) => [`aboutMe.${key}`, term]),
);

const asAnswered = ({ item: _, ...question }: QuestionnaireItem) => {
  const { linkId } = question;
  const text = terms[linkId] ?? question.text;
  return linkId === 'aboutMe.multimediaLocation'
    ? { linkId, text, type: 'url' }
    : { ...question, text };
};

const withoutEmpty = <T extends { contained?: unknown[] }>({ contained, ...rest }: T) =>
  contained?.length ? { contained, ...rest } : rest;
