import { samePath } from '../../json/path.js';
import { childrenOf } from '../../model/children.js';
import { childElement } from '../../model/element-at.js';
import type { Element } from '../../model/element.js';
import { planModel } from '../../standard/plan-model.js';

/**
 * What is asked about together: a section, or each entry of a list. Its keys are those of a path in the
 * plan without indexes.
 */
export interface GuideTopic {
  /** of the section or the list */
  readonly keys: readonly string[];
  /** it is asked for each entry by itself */
  readonly isList: boolean;
  /** of each question, below the section or an entry */
  readonly questions: readonly (readonly string[])[];
  /** lists in it whose entries are asked about by themselves, such as the goals of a need */
  readonly topics: readonly GuideTopic[];
}

/** What somebody writes about themselves or thinks through with others; the rest is for those who keep records. */
export const usualQuestions: readonly string[] = [
  'aboutMe.whatIsMostImportantToMe',
  'aboutMe.peopleWhoAreImportantToMe',
  'aboutMe.howICommunicateAndHowToCommunicateWithMe',
  'aboutMe.myWellness',
  'aboutMe.pleaseDoAndPleaseDont',
  'aboutMe.howAndWhenToSupportMe',
  'aboutMe.alsoWorthKnowingAboutMe',
  'careAndSupportPlan.strengths',
  'careAndSupportPlan.needsConcernsOrProblems.text',
  'careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes.text',
  'careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes.goalImportanceScore',
  'careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes.actionsAndActivities.what',
  'careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes.actionsAndActivities.who',
  'careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes.actionsAndActivities.when',
  'careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes.actionsAndActivities.confidence',
  'careAndSupportPlan.agreement',
  'careAndSupportPlan.plannedReview',
  'contingencyPlans.name',
  'contingencyPlans.relapseIndicators',
  'contingencyPlans.triggerFactors',
  'contingencyPlans.copingStrategies',
  'contingencyPlans.whatShouldHappen',
  'contingencyPlans.whoShouldBeContacted',
  'contingencyPlans.anticipatoryMedicinesOrEquipment',
  'contingencyPlans.advanceStatement.statement',
  'contingencyPlans.advanceStatement.documentLocation',
  'contingencyPlans.agreement',
  'contingencyPlans.plannedReview',
  'personalContacts.name',
  'personalContacts.relationship',
  'personalContacts.contactDetails',
];

/** A topic while it is put together. */
interface GrowingTopic extends GuideTopic {
  readonly questions: (readonly string[])[];
  readonly topics: GrowingTopic[];
}

/**
 * The topics that ask what is named, in the order of their first question.
 * @param names keys of the standard, with or without their brackets; a section stands for its questions
 * @param unknown is called with each name that no element goes by
 */
export function topicsOf(
  names: readonly string[],
  unknown: (name: string) => void = () => {},
): readonly GuideTopic[] {
  const topics: GrowingTopic[] = [];
  for (const name of names) {
    const keys = String(name).replaceAll('[]', '').split('.');
    if (!elementOf(keys)) unknown(name);
    else for (const question of questionsOf(keys)) addQuestion(topics, question);
  }
  return topics;
}

/** The element that keys lead to, through the entries of lists. */
function elementOf(keys: readonly string[]): Element | undefined {
  let element: Element | undefined = planModel;
  for (const key of keys) element = element && childElement(entryOf(element), key);
  return element;
}

const entryOf = (element: Element): Element => (element.kind === 'list' ? element.item : element);

/** What a section stands for: its usual questions, or all that it has. */
function questionsOf(keys: readonly string[]): readonly (readonly string[])[] {
  if (keys.length > 1) return [keys];
  const usual = usualQuestions.filter((one) => one.startsWith(`${keys[0]}.`));
  if (usual.length) return usual.map((one) => one.split('.'));
  const section = elementOf(keys);
  const children = section && childrenOf(entryOf(section));
  return Object.keys(children ?? {}).map((key) => [...keys, key]);
}

function addQuestion(topics: GrowingTopic[], question: readonly string[]): void {
  let within = topics;
  let topic: GrowingTopic | undefined;
  let from = 0;
  for (let length = 1; length < question.length; length++) {
    const keys = question.slice(0, length);
    const isList = elementOf(keys)?.kind === 'list';
    if (length > 1 && !isList) continue;
    topic = within.find((one) => samePath(one.keys, keys));
    if (!topic) within.push((topic = { keys, isList, questions: [], topics: [] }));
    within = topic.topics;
    from = length;
  }
  const below = question.slice(from);
  if (!topic?.questions.some((one) => samePath(one, below))) topic?.questions.push(below);
}
