// The types of the JSON, as the compiler sees them. `npm run types` is the test; running it is not.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { CodedText, Coding } from '../../src/model/element.js';
import type { Plan, SectionKey, ValueOfKey } from '../../src/standard/plan-model.js';
import { schemas } from '../../src/validation/schemas.js';

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only when the two types are one. */
const same = <A, B>(_: Same<A, B>): void => undefined;

type Entry<L> = NonNullable<L> extends (infer E)[] ? E : never;
type CodedEntry = { coding?: Coding; text?: string; id?: string };

type Demographics = Plan['personDemographics'];
type Contingency = Entry<Plan['contingencyPlans']>;
type Need = Entry<NonNullable<Plan['careAndSupportPlan']>['needsConcernsOrProblems']>;
type Goal = Entry<Need['goalsAndHopes']>;
type Action = Entry<Goal['actionsAndActivities']>;

same<keyof Plan, SectionKey>(true);
same<ValueOfKey<'plan'>, Plan>(true);
same<ValueOfKey<'aboutMe'>, NonNullable<Plan['aboutMe']>>(true);
same<ValueOfKey<'contingencyPlans'>, Contingency[]>(true);

same<Demographics['name']['firstName'], string>(true);
same<Demographics['name']['title'], string | undefined>(true);
same<Demographics['dateOfBirth'], string>(true);
same<Demographics['gender'], Coding | undefined>(true);
same<Demographics['religion'], CodedText | undefined>(true);
same<Demographics['aliases'], string[] | undefined>(true);
same<
  Plan['gpPractices'],
  { id?: string; gpName?: string; practiceDetails?: string; practiceIdentifier: string }[]
>(true);

same<Contingency['triggerFactors'], CodedEntry[]>(true);
same<Contingency['id'], string | undefined>(true);
same<
  Contingency['agreement'],
  | {
      agreed?: boolean;
      fullName?: string;
      role?: CodedText;
      reasonNotAgreed?: string;
      previously?: { agreed?: boolean; fullName?: string; role?: CodedText; on?: string };
    }
  | undefined
>(true);
same<Contingency['anticipatoryMedicinesOrEquipment'], string[] | undefined>(true);
same<Entry<Plan['proceduresAndTherapies']>['procedure'], CodedText>(true);
same<Entry<Plan['professionalContacts']>['keyWorker'], boolean | undefined>(true);

same<Goal['goalImportanceScore'], number | undefined>(true);
same<Goal['coding'], Coding | undefined>(true);
same<Action['what'], CodedEntry[] | undefined>(true);
same<Action['archivedOn'], string | undefined>(true);

const plan: Plan = {
  personDemographics: {
    name: { firstName: 'Sam', familyName: 'Okafor' },
    dateOfBirth: '1950-04-01',
  },
  gpPractices: [{ practiceIdentifier: 'A81001' }],
  contingencyPlans: [{ triggerFactors: [{ text: 'Not sleeping' }] }],
};

// @ts-expect-error two sections are Mandatory
const _noSections: Plan = {};
// @ts-expect-error a trigger factor is Mandatory in a contingency plan
const _noTriggers: Contingency = { archivedOn: '2024' };
// @ts-expect-error a name has both of its Mandatory parts
const _halfAName: Demographics['name'] = { firstName: 'Sam' };
// @ts-expect-error a repeating section is a list
const _noList: Plan['formulations'] = { formulation: 'A story' };
// @ts-expect-error a coding has its system
const _noSystem: Coding = { code: '1' };
// @ts-expect-error no nulls
const _null: Plan['aboutMe'] = { myWellness: null };
// @ts-expect-error a misspelt key
const _misspelt: Plan['aboutMe'] = { myWelness: 'Well' };
// @ts-expect-error groups that do not repeat carry no id
const _id: Plan['aboutMe'] = { id: 'a' };
// @ts-expect-error no section of that name
const _section: SectionKey = 'plan';

it('types what a schema gives back', () => {
  const parsed: Plan = schemas.plan.parse(plan);

  assert.deepEqual(parsed, plan);
});
