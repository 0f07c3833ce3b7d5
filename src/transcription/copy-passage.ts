// Where the words of a passage go in a plan, by what its heading leads to.
import { phoneNumbersIn } from '../text/phone-numbers.js';
import type {
  AboutMeKey,
  CopiedCare,
  CopiedContact,
  CopiedContingencyPlan,
  CopiedGoal,
  CopiedNeed,
  CopiedPlan,
  CopiedSupportPlan,
  CopiedWords,
  Noted,
} from './copied-plan.js';
import type { TranscriptionPlace } from './headings.js';
import { isOfOne } from './known-heading.js';

/** What a passage says, in the shapes that a plan has. */
export interface SaidInDocument {
  /** as one text, line by line */
  readonly text: string;
  /** an entry each */
  readonly entries: readonly string[];
  readonly heading?: string | undefined;
}

/** A draft that grows passage by passage. */
export interface GrowingCopy {
  readonly plan: CopiedPlan;
  /** what stands under headings of one need and one goal ("Need: …", "Goal: …") above what comes next */
  need?: CopiedNeed | undefined;
  goal?: CopiedGoal | undefined;
}

/** Writes what a passage says, and gives the objects that its note belongs to. */
type Write = (copy: GrowingCopy, said: SaidInDocument) => Noted[];

/** Puts entries behind others. There may be more of them than a function takes arguments. */
function append<T>(to: T[] | undefined, entries: readonly T[]): T[] {
  const all = to ?? [];
  for (const entry of entries) all.push(entry);
  return all;
}

const coded = (entries: readonly string[]): CopiedWords[] => entries.map((text) => ({ text }));

/** A text with another line. */
export const joined = (before: string | undefined, text: string): string =>
  before === undefined ? text : `${before}\n${text}`;

/** Somebody, and from their number on how to reach them. */
function contactOf(entry: string): CopiedContact {
  const [number] = phoneNumbersIn(entry);
  if (!number) return { name: entry };
  const before = entry.slice(0, number.start);
  const name = before.replace(/\($/, '').trim();
  const contactDetails = entry.slice(before.endsWith('(') ? number.start - 1 : number.start).trim();
  return { ...(name && { name }), contactDetails };
}

/** People, an entry each; a number by itself is of whoever stands before it. */
function contactsOf(entries: readonly string[]): CopiedContact[] {
  const people: CopiedContact[] = [];
  for (const entry of entries) {
    const next = contactOf(entry);
    const before = people.at(-1);
    if (next.name === undefined && before && before.contactDetails === undefined)
      before.contactDetails = next.contactDetails!;
    else people.push(next);
  }
  return people;
}

const aboutMe =
  (key: AboutMeKey): Write =>
  ({ plan }, { text }) => {
    const about = (plan.aboutMe ??= {});
    about[key] = joined(about[key], text);
    return [about];
  };

const contacts =
  (key: 'personalContacts' | 'professionalContacts'): Write =>
  ({ plan }, { entries }) => {
    const added: (CopiedContact & Noted)[] = contactsOf(entries);
    plan[key] = append(plan[key], added);
    return added;
  };

const care =
  (write: (care: CopiedCare, said: SaidInDocument, copy: GrowingCopy) => void): Write =>
  (copy, said) => {
    const copied = (copy.plan.careAndSupportPlan ??= {});
    write(copied, said, copy);
    return [copied];
  };

/**
 * The need that goals hang on: the one that stands above them under a heading of its own ("Need: …"). Of
 * which need a goal is where several stand under one heading, a document does not say: they have one
 * without words.
 */
function needOver(care: CopiedCare, { need }: GrowingCopy): CopiedNeed {
  if (need) return need;
  const needs = (care.needsConcernsOrProblems ??= []);
  let found = needs.find(({ text }) => text === undefined);
  if (!found) needs.push((found = {}));
  return found;
}

/** As `needOver`, for what hangs on a goal. */
function goalOver(care: CopiedCare, copy: GrowingCopy): CopiedGoal {
  if (copy.goal) return copy.goal;
  const goals = (needOver(care, copy).goalsAndHopes ??= []);
  let found = goals.find(({ text }) => text === undefined);
  if (!found) goals.push((found = {}));
  return found;
}

/** The one that a heading of one is over, if it is. */
const onlyOne = <T>(added: readonly T[], { heading = '' }: SaidInDocument): T | undefined =>
  added.length === 1 && isOfOne(heading) ? added[0] : undefined;

const contingency =
  (write: (plan: CopiedContingencyPlan, said: SaidInDocument) => void): Write =>
  ({ plan }, said) => {
    const plans = (plan.contingencyPlans ??= []);
    if (!plans.length) plans.push({});
    const last = plans.at(-1)!;
    write(last, said);
    return [last];
  };

export const passageWriters: Readonly<Record<TranscriptionPlace, Write>> = {
  'aboutMe.whatIsMostImportantToMe': aboutMe('whatIsMostImportantToMe'),
  'aboutMe.peopleWhoAreImportantToMe': aboutMe('peopleWhoAreImportantToMe'),
  'aboutMe.howICommunicateAndHowToCommunicateWithMe': aboutMe(
    'howICommunicateAndHowToCommunicateWithMe',
  ),
  'aboutMe.myWellness': aboutMe('myWellness'),
  'aboutMe.pleaseDoAndPleaseDont': aboutMe('pleaseDoAndPleaseDont'),
  'aboutMe.howAndWhenToSupportMe': aboutMe('howAndWhenToSupportMe'),
  'aboutMe.alsoWorthKnowingAboutMe': aboutMe('alsoWorthKnowingAboutMe'),
  personalContacts: contacts('personalContacts'),
  professionalContacts: contacts('professionalContacts'),
  formulations: ({ plan }, { text: formulation }) => {
    const added: Noted & { formulation: string } = { formulation };
    (plan.formulations ??= []).push(added);
    return [added];
  },
  proceduresAndTherapies: ({ plan }, { entries }) => {
    const added: (Noted & { procedure: CopiedWords })[] = coded(entries).map((procedure) => ({
      procedure,
    }));
    plan.proceduresAndTherapies = append(plan.proceduresAndTherapies, added);
    return added;
  },
  'careAndSupportPlan.strengths': care((plan, { entries }) => {
    plan.strengths = append(plan.strengths, coded(entries));
  }),
  'careAndSupportPlan.needsConcernsOrProblems': care((plan, said, copy) => {
    const added: CopiedNeed[] = coded(said.entries);
    plan.needsConcernsOrProblems = append(plan.needsConcernsOrProblems, added);
    copy.need = onlyOne(added, said);
    copy.goal = undefined;
  }),
  'careAndSupportPlan.goalsAndHopes': care((plan, said, copy) => {
    const added: CopiedGoal[] = coded(said.entries);
    const need = needOver(plan, copy);
    need.goalsAndHopes = append(need.goalsAndHopes, added);
    copy.goal = onlyOne(added, said);
  }),
  'careAndSupportPlan.actionsAndActivities': care((plan, { entries }, copy) => {
    const actions = entries.map((text) => ({ what: [{ text }] }));
    const goal = goalOver(plan, copy);
    goal.actionsAndActivities = append(goal.actionsAndActivities, actions);
  }),
  'careAndSupportPlan.outcomes': care((plan, { entries }, copy) => {
    const goal = goalOver(plan, copy);
    goal.outcomes = append(goal.outcomes, coded(entries));
  }),
  'careAndSupportPlan.otherCarePlanningDocuments': care((plan, { entries }) => {
    plan.otherCarePlanningDocuments = append(plan.otherCarePlanningDocuments, entries);
  }),
  'contingencyPlans.name': ({ plan }, { text }) => {
    // its name begins another plan
    const added: CopiedContingencyPlan = { name: { text } };
    (plan.contingencyPlans ??= []).push(added);
    return [added];
  },
  'contingencyPlans.triggerFactors': contingency((plan, { entries }) => {
    plan.triggerFactors = append(plan.triggerFactors, coded(entries));
  }),
  'contingencyPlans.relapseIndicators': contingency((plan, { entries }) => {
    plan.relapseIndicators = append(plan.relapseIndicators, coded(entries));
  }),
  'contingencyPlans.copingStrategies': contingency((plan, { entries }) => {
    plan.copingStrategies = append(
      plan.copingStrategies,
      entries.map((strategy) => ({ strategy })),
    );
  }),
  'contingencyPlans.whatShouldHappen': contingency((plan, { entries }) => {
    plan.whatShouldHappen = append(plan.whatShouldHappen, coded(entries));
  }),
  'contingencyPlans.whoShouldBeContacted': contingency((plan, { entries }) => {
    plan.whoShouldBeContacted = append(plan.whoShouldBeContacted, contactsOf(entries));
  }),
  'contingencyPlans.anticipatoryMedicinesOrEquipment': contingency((plan, { entries }) => {
    plan.anticipatoryMedicinesOrEquipment = append(plan.anticipatoryMedicinesOrEquipment, entries);
  }),
  'contingencyPlans.advanceStatement': contingency((plan, { text }) => {
    const before = plan.advanceStatement?.statement.text;
    plan.advanceStatement = { statement: { text: joined(before, text) } };
  }),
  'contingencyPlans.locations': contingency((plan, { entries }) => {
    plan.locations = append(plan.locations, coded(entries));
  }),
  additionalSupportPlans: ({ plan }, { heading, text: content }) => {
    const added: Noted & CopiedSupportPlan = {
      ...(heading !== undefined && { name: { text: heading } }),
      content,
    };
    (plan.additionalSupportPlans ??= []).push(added);
    return [added];
  },
};
