// What of a plan is copied from a document: words, in the shapes of the standard.
import type { IMPORT_NOTE } from '../model/import-note.js';
import type { TranscriptionPlace } from './headings.js';

export interface Noted {
  [IMPORT_NOTE]?: string;
}

export type CopiedWords = { text: string };

interface CopiedAction {
  what: CopiedWords[];
}

export interface CopiedGoal extends Partial<CopiedWords> {
  actionsAndActivities?: CopiedAction[];
  outcomes?: CopiedWords[];
}

export interface CopiedNeed extends Partial<CopiedWords> {
  goalsAndHopes?: CopiedGoal[];
}

export interface CopiedContact {
  name?: string;
  contactDetails?: string;
}

export interface CopiedCare extends Noted {
  strengths?: CopiedWords[];
  needsConcernsOrProblems?: CopiedNeed[];
  otherCarePlanningDocuments?: string[];
}

export interface CopiedContingencyPlan extends Noted {
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

export interface CopiedSupportPlan {
  name?: CopiedWords;
  content?: string;
}

export type AboutMeKey =
  Extract<TranscriptionPlace, `aboutMe.${string}`> extends `aboutMe.${infer K}` ? K : never;

export interface CopiedPlan {
  aboutMe?: Noted & Partial<Record<AboutMeKey, string>>;
  professionalContacts?: (CopiedContact & Noted)[];
  personalContacts?: (CopiedContact & Noted)[];
  formulations?: (Noted & { formulation: string })[];
  proceduresAndTherapies?: (Noted & { procedure: CopiedWords })[];
  careAndSupportPlan?: CopiedCare;
  contingencyPlans?: CopiedContingencyPlan[];
  additionalSupportPlans?: (Noted & CopiedSupportPlan)[];
}
