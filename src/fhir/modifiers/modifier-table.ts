// Every element of FHIR R4 that can change what the rest of a resource means (`isModifier`), on the
// resources that an import reads, and what the import makes of each of its values. A value that is
// not here is not understood, and what it is about is left out.

import { isRecord, type Json } from '../../json/json.js';
import { matchesPattern } from '../matches-pattern.js';
import { listOf } from '../position.js';

/** What an import does with what a modifier is about. */
export type Outcome =
  /** as it is: nothing more to say */
  | 'current'
  /** as it is: an element of the plan says it, or an issue does where none has read it */
  | 'recorded'
  /** as it is, with an issue of what nothing in the plan says */
  | 'told'
  /** as it is, with an error: it may not be so any more */
  | 'doubtful'
  /** archived where a plan can say so, and otherwise left out */
  | 'ended'
  | 'left out'
  | 'entered in error'
  /** as words, which begin with these and have no code any more */
  | { readonly say: string };

/** What each value of a modifier means; `*` is any other. */
export type ModifierRule = Readonly<Record<string, Outcome>>;

const all = (outcome: Outcome, ...values: readonly string[]): ModifierRule =>
  Object.fromEntries(values.map((value) => [value, outcome]));

const error = all('entered in error', 'entered-in-error');
const onHold: ModifierRule = { 'on-hold': { say: 'On hold' } };

/** FHIR's doNotPerform. */
const notToBeDone: ModifierRule = { false: 'current', true: { say: 'Do not' } };

/** Of what somebody asked for; how far it came, the action says. */
const requestStatus: ModifierRule = {
  ...all('recorded', 'completed', 'on-hold', 'revoked'),
  ...all('left out', 'draft'),
  active: 'current',
  unknown: 'doubtful',
  ...error,
};
const requestIntent: ModifierRule = {
  ...all('current', 'plan', 'order'),
  ...all('told', 'directive', 'original-order', 'reflex-order', 'filler-order', 'instance-order'),
  ...all('left out', 'proposal', 'option'),
};

const clinicalStatuses: ModifierRule = {
  active: 'current',
  ...all('told', 'recurrence', 'relapse'),
  ...all('ended', 'inactive', 'remission', 'resolved'),
};

export const modifierTable: Readonly<Record<string, ModifierRule>> = {
  'Composition.status': {
    ...all('current', 'final', 'amended'),
    preliminary: 'doubtful',
    ...error,
  },

  // a person's record is needed to know whose the plan is, whatever became of it
  'Patient.active': { true: 'current', false: 'doubtful' },
  'Patient.deceasedBoolean': { false: 'current', true: 'doubtful' },
  'Patient.deceasedDateTime': { '*': 'doubtful' },
  'Patient.link': { '*': 'doubtful' },
  // a plan says of a telephone or an email what it is used for, and that it is an old one
  'Patient.telecom.use': all('recorded', 'home', 'work', 'temp', 'old', 'mobile'),

  'Organization.active': { true: 'current', false: 'left out' },
  'RelatedPerson.active': { true: 'current', false: 'left out' },
  'CareTeam.status': {
    active: 'current',
    ...all('left out', 'proposed', 'suspended', 'inactive'),
    ...error,
  },

  'QuestionnaireResponse.status': {
    ...all('current', 'completed', 'amended'),
    'in-progress': 'doubtful',
    stopped: 'left out',
    ...error,
  },
  'ClinicalImpression.status': {
    completed: 'current',
    'in-progress': 'doubtful',
    draft: 'left out',
    ...error,
  },
  'Procedure.status': {
    completed: 'current',
    'in-progress': 'told',
    ...all('left out', 'preparation', 'not-done'),
    ...onHold,
    stopped: { say: 'Stopped' },
    unknown: 'doubtful',
    ...error,
  },
  'Observation.status': {
    ...all('current', 'final', 'amended', 'corrected'),
    ...all('doubtful', 'preliminary', 'unknown'),
    ...all('left out', 'registered', 'cancelled'),
    ...error,
  },
  'Consent.status': {
    active: 'current',
    ...all('left out', 'draft', 'proposed', 'rejected', 'inactive'),
    ...error,
  },
  // only an advance directive is an advance statement
  'Consent.scope': { adr: 'current', '*': 'left out' },

  'CarePlan.status': {
    active: 'current',
    ...all('ended', 'on-hold', 'revoked', 'completed'),
    draft: { say: 'Draft' },
    unknown: 'doubtful',
    ...error,
  },
  'CarePlan.intent': { plan: 'current', order: 'told', ...all('left out', 'proposal', 'option') },
  'CarePlan.activity.detail.status': {
    ...all('recorded', 'not-started', 'scheduled', 'in-progress', 'on-hold', 'completed'),
    ...all('recorded', 'cancelled', 'stopped'),
    unknown: 'told',
    ...error,
  },
  'CarePlan.activity.detail.doNotPerform': notToBeDone,

  'Condition.clinicalStatus': clinicalStatuses,
  'Condition.verificationStatus': {
    confirmed: 'current',
    unconfirmed: { say: 'Not confirmed' },
    provisional: { say: 'Provisional' },
    ...all('left out', 'differential', 'refuted'),
    ...error,
  },
  'Goal.lifecycleStatus': {
    active: 'current',
    ...all('told', 'planned', 'accepted'),
    ...all('ended', 'completed', 'cancelled'),
    ...onHold,
    ...all('left out', 'proposed', 'rejected'),
    ...error,
  },

  // what the activities of care plans refer to
  'ServiceRequest.status': requestStatus,
  'ServiceRequest.intent': requestIntent,
  'ServiceRequest.doNotPerform': notToBeDone,
  'Task.status': {
    ...all('recorded', 'requested', 'received', 'accepted', 'ready', 'in-progress'),
    ...all('recorded', 'on-hold', 'completed', 'cancelled', 'failed'),
    ...all('left out', 'draft', 'rejected'),
    ...error,
  },
  'Task.intent': { ...requestIntent, unknown: 'told' },
  'Appointment.status': {
    ...all('recorded', 'booked', 'arrived', 'checked-in', 'fulfilled', 'cancelled', 'noshow'),
    ...all('left out', 'proposed', 'pending', 'waitlist'),
    ...error,
  },
};

/**
 * Modifiers of STU3, DSTU2 and R5 that R4 does not have, on what an import reads: somebody may send
 * such a resource as one of R4. Nothing in a resource says which it is of.
 */
const otherVersions: Readonly<Record<string, ModifierRule>> = {
  'CarePlan.activity.detail.prohibited': notToBeDone,
  'Goal.status': {
    ...all('recorded', 'in-progress', 'on-target', 'ahead-of-target', 'behind-target'),
    sustaining: 'recorded',
    ...all('told', 'planned', 'accepted'),
    ...all('ended', 'achieved', 'cancelled'),
    ...onHold,
    ...all('left out', 'proposed', 'rejected'),
    ...error,
  },
  'Condition.abatementBoolean': { false: 'current', true: 'ended' },
  'Patient.animal': { '*': 'doubtful' },
  'Procedure.notDone': { false: 'current', true: 'left out' },
  'Procedure.notPerformed': { false: 'current', true: 'left out' },
};

/** Of data types, by the end of the element's name that holds them. */
const dataTypes: Readonly<Record<string, ModifierRule>> = {
  'name.use': {
    ...all('current', 'usual', 'official', 'nickname'),
    temp: 'told',
    ...all('left out', 'anonymous', 'old', 'maiden'),
  },
  'telecom.use': {
    ...all('current', 'home', 'work', 'mobile'),
    temp: 'told',
    old: 'left out',
  },
  'address.use': { home: 'current', ...all('told', 'work', 'temp', 'billing'), old: 'left out' },
  'identifier.use': {
    ...all('current', 'usual', 'official'),
    ...all('told', 'temp', 'secondary'),
    old: 'left out',
  },
  // amounts are in no element of a plan: the words of one begin with it
  comparator: { '*': 'recorded' },
};

/** What a modifier says, as the codes that its rule may know. */
export function codesIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [String(value)];
  if (!isRecord(value)) return [];
  const codes = listOf(value.coding)
    .map((one) => (isRecord(one) ? one.code : undefined))
    .filter((code) => typeof code === 'string');
  if (codes.length > 0) return codes;
  return typeof value.text === 'string' ? [value.text.trim().toLowerCase()] : [];
}

/** What a concept says beside the codes that its rule knows, and what those are called. */
export function saidBesideCodes(value: unknown, rule: ModifierRule = {}): string | undefined {
  const { coding, text }: Json = isRecord(value) ? value : {};
  const codings = listOf(coding).filter(isRecord);
  const isKnown = ({ code }: Json) => typeof code === 'string' && Object.hasOwn(rule, code);
  const known = new Set(
    codings.filter(isKnown).flatMap(({ code, display }) => [plain(code), plain(display)]),
  );
  const others = codings.filter((one) => !isKnown(one)).map(({ display }) => display);
  return [text, ...others].find(
    (words): words is string => known.size > 0 && plain(words) !== '' && !known.has(plain(words)),
  );
}

const plain = (words: unknown): string =>
  typeof words === 'string'
    ? words
        .trim()
        .toLowerCase()
        .replace(/[\s_-]+/g, ' ')
    : '';

/** What somebody did who recorded nothing. */
const deletions: readonly string[] = ['DELETE', 'NULLIFY'];
export const isDeletion = (activity: unknown): boolean =>
  codesIn(activity).some((code) => deletions.includes(code.toUpperCase()));

/** Of resources that nothing is read of. */
const onlyErrors: ModifierRule = { ...error, '*': 'recorded' };

/** Says that what it is of is, or was, as it seems. */
const AS_IT_SEEMS: ReadonlySet<string> = new Set([
  ...['active', 'amended', 'arrived', 'available', 'booked', 'completed', 'confirmed', 'corrected'],
  ...['current', 'directive', 'final', 'finished', 'fulfilled', 'in-progress', 'order', 'plan'],
  ...['filler-order', 'instance-order', 'original-order', 'reflex-order', 'true', 'unconfirmed'],
]);

/** What says of a resource of which nothing is read that it is not what it is called: “stopped”. */
export const otherwiseIn = (resource: Json): string[] =>
  ['status', 'docStatus', 'clinicalStatus', 'verificationStatus', 'intent', 'active']
    .filter((key) => !Object.hasOwn(modifierTable, `${String(resource.resourceType)}.${key}`))
    .flatMap((key) => codesIn(resource[key]))
    .filter((code) => !AS_IT_SEEMS.has(code));

/** No modifiers: that something was deleted, whatever is still here. */
const provenance: Readonly<Record<string, ModifierRule>> = {
  'Provenance.activity': { ...all('doubtful', ...deletions), '*': 'recorded' },
};

/** No modifiers: of a condition, nobody can tell from these whether it is over, unless its status does. */
const abatement: Readonly<Record<string, ModifierRule>> = {
  'Condition.abatementAge': { '*': 'doubtful' },
  'Condition.abatementRange': { '*': 'doubtful' },
  'Condition.abatementString': { '*': 'doubtful' },
};

const isSaidToBeOver = ({ clinicalStatus }: Json): boolean =>
  codesIn(clinicalStatus).some((code) => clinicalStatuses[code] === 'ended');

/** Nobody can know what these change. */
export const notUnderstood: readonly string[] = ['modifierExtension', 'implicitRules'];

/** What has no meaning without one of its elements: nobody knows what a Consent consents to. */
export const neededToBeUnderstood: Readonly<Record<string, string>> = { Consent: 'scope' };

/** What says whether something is in force, or was done: without it, nobody knows. */
export const neededToBeCurrent: Readonly<Record<string, string>> = {
  CarePlan: 'status',
  Consent: 'status',
  Goal: 'lifecycleStatus',
  Procedure: 'status',
  QuestionnaireResponse: 'status',
};

/** What somebody consents to, or refuses. */
// whether “No CPR” is denied by it, or is what it says, nobody can tell
const provisionType: ModifierRule = { permit: 'current', deny: { say: 'Provision type “deny”' } };
/** What one denies within another, the words of the whole do not say. */
const innerProvisionType: ModifierRule = { permit: 'current', deny: 'doubtful' };

/** A concern is what somebody says that it is: there is no diagnosis to be confirmed. */
const isHealthConcern = ({ category }: Json): boolean =>
  listOf(category).some((one) => matchesPattern(one, { coding: [{ code: 'health-concern' }] }));
const concernStatus: ModifierRule = {
  ...modifierTable['Condition.verificationStatus'],
  unconfirmed: 'current',
};

/**
 * What the values of an element of something mean, by its path without indexes; `undefined` for no
 * modifier.
 */
export function ruleOf(path: string, thing: Json): ModifierRule | undefined {
  if (path === 'Condition.verificationStatus' && isHealthConcern(thing)) return concernStatus;
  for (const table of [modifierTable, otherVersions, provenance])
    if (Object.hasOwn(table, path)) return table[path];
  if (Object.hasOwn(abatement, path) && !isSaidToBeOver(thing)) return abatement[path];
  // R5 has it on more resources than R4
  if (path.endsWith('.doNotPerform')) return notToBeDone;
  if (path === 'Consent.provision.type') return provisionType;
  if (/^Consent(?:\.provision)+\.type$/.test(path)) return innerProvisionType;
  if (/^[A-Z][A-Za-z]*\.(?:status|lifecycleStatus|verificationStatus)$/.test(path))
    return onlyErrors;
  const [holder = '', key] = path.split('.').slice(-2);
  if (key === 'comparator') return dataTypes.comparator;
  if (key !== 'use') return undefined;
  const type = /(name|telecom|address|identifier)$/i.exec(holder)?.[1]?.toLowerCase();
  return dataTypes[`${type}.use`];
}

/** What is no more when its period has ended, by path. What begins later is not yet. */
const periods: Readonly<Record<string, Outcome>> = {
  'Patient.contact.period': 'left out',
  'RelatedPerson.period': 'left out',
  'CareTeam.period': 'left out',
  'Consent.provision.period': 'left out',
  'CarePlan.period': 'ended',
  'Condition.abatementDateTime': 'ended',
  'Condition.abatementPeriod': 'ended',
};

/** What has not begun says so before its words: a day, or a period with its start. */
export const beginnings: ReadonlySet<string> = new Set(['CarePlan.period', 'Goal.startDate']);

/** Who has left a team, or works there no more, it knows that has the team. */
export const periodsOfPeople: ReadonlySet<string> = new Set([
  ...['CareTeam.participant.period', 'PractitionerRole.period'],
]);

/** What becomes of something whose period is over; `undefined` where that does not matter. */
export const outcomeOfPeriod = (path: string): Outcome | undefined =>
  /(?:name|telecom|address|identifier)\.period$/i.test(path) ? 'left out' : periods[path];

const OF_ANY = 'doNotPerform type status lifecycleStatus verificationStatus comparator use period';

const keysWithRules: ReadonlySet<string> = new Set([
  ...OF_ANY.split(' '),
  ...[
    ...[modifierTable, otherVersions, provenance, abatement, periods].flatMap((table) =>
      Object.keys(table),
    ),
    ...beginnings,
  ].map((path) => path.slice(path.lastIndexOf('.') + 1)),
]);

/** Whether anything here may know a path that ends with a key: of most keys nothing does. */
export const mayHaveRule = (key: string): boolean => keysWithRules.has(key);

/** Whether a resource is nothing without one of its elements. */
export const standsForAll = (path: string): boolean => path === 'Consent.provision';
