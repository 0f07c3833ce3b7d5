import { IMPORT_NOTE } from '../model/import-note.js';
import type { DraftOfKey } from '../standard/plan-model.js';
import { phoneNumbersIn } from '../text/phone-numbers.js';
import type { DocumentLine } from './document-line.js';
import type { TranscriptionPlace } from './headings.js';
import type { Passage } from './passages.js';

export interface TranscriptionOptions {
  /** what the document is called: it stands in the notes of what came from it */
  readonly document?: string;
  /** a person has read each passage beside its source, and confirmed it */
  readonly confirmed?: boolean;
}

/** A plan that was copied from a document, and what of the document is not in it. */
export interface Transcription {
  /** only words: nothing coded, agreed or dated. Each entry says in its `importNote` where it is from. */
  readonly value: DraftOfKey<'plan'>;
  /** in the order of the document, with the numbers of their lines */
  readonly unplaced: readonly Passage[];
}

interface Noted {
  [IMPORT_NOTE]?: string;
}

type CopiedWords = { text: string };

interface CopiedAction {
  what: CopiedWords[];
}

interface CopiedGoal extends Partial<CopiedWords> {
  actionsAndActivities?: CopiedAction[];
  outcomes?: CopiedWords[];
}

interface CopiedNeed extends Partial<CopiedWords> {
  goalsAndHopes?: CopiedGoal[];
}

interface CopiedContact {
  name?: string;
  contactDetails?: string;
}

interface CopiedCare extends Noted {
  strengths?: CopiedWords[];
  needsConcernsOrProblems?: CopiedNeed[];
  otherCarePlanningDocuments?: string[];
}

interface CopiedContingencyPlan extends Noted {
  name?: CopiedWords;
  triggerFactors?: CopiedWords[];
  relapseIndicators?: CopiedWords[];
  whatShouldHappen?: CopiedWords[];
  copingStrategies?: { strategy: string }[];
  whoShouldBeContacted?: CopiedContact[];
  anticipatoryMedicinesOrEquipment?: string[];
  advanceStatement?: { statement: CopiedWords };
  locations?: CopiedWords[];
}

interface CopiedSupportPlan {
  name?: CopiedWords;
  content?: string;
}

type AboutMeKey =
  Extract<TranscriptionPlace, `aboutMe.${string}`> extends `aboutMe.${infer K}` ? K : never;

interface CopiedPlan {
  aboutMe?: Noted & Partial<Record<AboutMeKey, string>>;
  professionalContacts?: (CopiedContact & Noted)[];
  personalContacts?: (CopiedContact & Noted)[];
  formulations?: (Noted & { formulation: string })[];
  proceduresAndTherapies?: (Noted & { procedure: CopiedWords })[];
  careAndSupportPlan?: CopiedCare;
  contingencyPlans?: CopiedContingencyPlan[];
  additionalSupportPlans?: (Noted & CopiedSupportPlan)[];
}

/** What a passage says, in the shapes that a plan has. */
interface SaidInDocument {
  /** as one text, line by line */
  readonly text: string;
  /** an entry each */
  readonly entries: readonly string[];
  readonly heading?: string | undefined;
}

/** Writes what a passage says, and gives the objects that its note belongs to. */
type Write = (plan: CopiedPlan, said: SaidInDocument) => Noted[];

/** Puts entries behind others. There may be more of them than a function takes arguments. */
function append<T>(to: T[] | undefined, entries: readonly T[]): T[] {
  const all = to ?? [];
  for (const entry of entries) all.push(entry);
  return all;
}

const coded = (entries: readonly string[]): CopiedWords[] => entries.map((text) => ({ text }));

const joined = (before: string | undefined, text: string): string =>
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
  (plan, { text }) => {
    const about = (plan.aboutMe ??= {});
    about[key] = joined(about[key], text);
    return [about];
  };

const contacts =
  (key: 'personalContacts' | 'professionalContacts'): Write =>
  (plan, { entries }) => {
    const added: (CopiedContact & Noted)[] = contactsOf(entries);
    plan[key] = append(plan[key], added);
    return added;
  };

const care =
  (write: (plan: CopiedCare, said: SaidInDocument) => void): Write =>
  (plan, said) => {
    const copied = (plan.careAndSupportPlan ??= {});
    write(copied, said);
    return [copied];
  };

/** Goals hang on needs: of which need, a document under headings does not say, so they have one without words. */
function needOfNone(plan: CopiedCare): CopiedNeed {
  const needs = (plan.needsConcernsOrProblems ??= []);
  let found = needs.find(({ text }) => text === undefined);
  if (!found) needs.push((found = {}));
  return found;
}

/** As `needOfNone`, for what hangs on a goal. */
function goalOfNone(plan: CopiedCare): CopiedGoal {
  const goals = (needOfNone(plan).goalsAndHopes ??= []);
  let found = goals.find(({ text }) => text === undefined);
  if (!found) goals.push((found = {}));
  return found;
}

const contingency =
  (write: (plan: CopiedContingencyPlan, said: SaidInDocument) => void): Write =>
  (plan, said) => {
    const plans = (plan.contingencyPlans ??= []);
    if (!plans.length) plans.push({});
    const last = plans.at(-1)!;
    write(last, said);
    return [last];
  };

const writers: Readonly<Record<TranscriptionPlace, Write>> = {
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
  formulations: (plan, { text: formulation }) => {
    const added: Noted & { formulation: string } = { formulation };
    (plan.formulations ??= []).push(added);
    return [added];
  },
  proceduresAndTherapies: (plan, { entries }) => {
    const added: (Noted & { procedure: CopiedWords })[] = coded(entries).map((procedure) => ({
      procedure,
    }));
    plan.proceduresAndTherapies = append(plan.proceduresAndTherapies, added);
    return added;
  },
  'careAndSupportPlan.strengths': care((plan, { entries }) => {
    plan.strengths = append(plan.strengths, coded(entries));
  }),
  'careAndSupportPlan.needsConcernsOrProblems': care((plan, { entries }) => {
    plan.needsConcernsOrProblems = append(plan.needsConcernsOrProblems, coded(entries));
  }),
  'careAndSupportPlan.goalsAndHopes': care((plan, { entries }) => {
    const need = needOfNone(plan);
    need.goalsAndHopes = append(need.goalsAndHopes, coded(entries));
  }),
  'careAndSupportPlan.actionsAndActivities': care((plan, { entries }) => {
    const actions = entries.map((text) => ({ what: [{ text }] }));
    const goal = goalOfNone(plan);
    goal.actionsAndActivities = append(goal.actionsAndActivities, actions);
  }),
  'careAndSupportPlan.outcomes': care((plan, { entries }) => {
    const goal = goalOfNone(plan);
    goal.outcomes = append(goal.outcomes, coded(entries));
  }),
  'careAndSupportPlan.otherCarePlanningDocuments': care((plan, { entries }) => {
    plan.otherCarePlanningDocuments = append(plan.otherCarePlanningDocuments, entries);
  }),
  'contingencyPlans.name': (plan, { text }) => {
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
  additionalSupportPlans: (plan, { heading, text: content }) => {
    const added: Noted & CopiedSupportPlan = {
      ...(heading !== undefined && { name: { text: heading } }),
      content,
    };
    (plan.additionalSupportPlans ??= []).push(added);
    return [added];
  },
};

/** What each entry of a list says: of lines with signs before them, one for each sign. */
export function documentEntries(lines: readonly DocumentLine[]): string[] {
  const entries: string[] = [];
  let hasSign = false;
  for (const { text, isEntry, isAlone } of lines) {
    // a document that breaks its lines goes on with the sentence of the one before
    const isMore = !isEntry && !isAlone && (hasSign || /^\p{Ll}/u.test(text));
    if (isMore && entries.length) entries[entries.length - 1] += `\n${text}`;
    else {
      entries.push(text);
      hasSign = isEntry ?? false;
    }
  }
  return entries;
}

/** What a passage becomes where it is placed: for a name, its heading. */
export function saidIn({ place, heading, lines }: Passage): SaidInDocument {
  const isName = place === 'contingencyPlans.name';
  const all = isName && heading ? [heading, ...lines] : lines;
  return {
    text: all.map(({ text }) => text).join('\n'),
    entries: documentEntries(all),
    heading: heading?.text,
  };
}

/** Where the heading is the name of what it is over, and needs no note. */
const NAMED_BY_HEADING: ReadonlySet<TranscriptionPlace | undefined> = new Set([
  'contingencyPlans.name',
  'additionalSupportPlans',
]);

const linesInWords = (lines: readonly DocumentLine[]): string => {
  let [first, last] = [Infinity, 0];
  for (const { number } of lines) [first, last] = [Math.min(first, number), Math.max(last, number)];
  return first === last ? String(first) : `${first}–${last}`;
};

/**
 * Where a passage is from, as a line of an import's note: in English, as all of them are, with names that
 * are shown in the reader's language.
 */
function noteOf(
  { heading, lines, place }: Passage,
  { document, confirmed }: TranscriptionOptions,
): string {
  const all = heading ? [heading, ...lines] : lines;
  const from = [linesInWords(all), ...(document ? [document.replace(/\s+/g, ' ')] : [])].join(', ');
  const state = confirmed ? 'Confirmed' : 'Not confirmed';
  return [
    `${state}, copied from the document, lines: ${from}`,
    ...(heading && !NAMED_BY_HEADING.has(place)
      ? [`Heading in the document: ${heading.text}`]
      : []),
  ].join('\n');
}

/**
 * A draft of a plan from the passages that have a place, and the others. Nothing in it is coded, agreed or
 * dated, and each entry says in its `importNote` which lines it is from and that nobody confirmed it. Every
 * word of the document is in the draft or in `unplaced`.
 */
export function draftOfPassages(
  passages: readonly Passage[],
  options: TranscriptionOptions = {},
): Transcription {
  const plan: CopiedPlan = {};
  const unplaced: Passage[] = [];
  for (const passage of passages) {
    const { place } = passage;
    const said = saidIn(passage);
    // a heading over nothing says nothing
    if (!place || !said.text) {
      unplaced.push(passage);
      continue;
    }
    const note = noteOf(passage, options);
    for (const noted of writers[place](plan, said))
      noted[IMPORT_NOTE] = joined(noted[IMPORT_NOTE], note);
  }
  return { value: plan as DraftOfKey<'plan'>, unplaced };
}
