// In which state an ACTION is: openEHR has no word for “not known”, so the least is said that is true.
import { isRecord, type Json } from '../json/json.js';
import { actionProgress } from '../value-sets/progress-state.js';
import type { Home } from './homes.js';

/** A state of openEHR, and the step of the archetype's care flow that leads to it. */
export interface ActionState {
  readonly code: string;
  readonly value: string;
  readonly step: string;
  readonly stepName: string;
}

const state = (code: string, value: string, step: string, stepName: string): ActionState => ({
  code,
  value,
  step,
  stepName,
});

const PLANNED = state('526', 'planned', 'at0002', 'Service planned');
const COMPLETED = state('532', 'completed', 'at0005', 'Service activity complete');
const ABORTED = state('531', 'aborted', 'at0006', 'Service abandoned');
/** its time is over, and nobody says how it ended */
const EXPIRED = state('533', 'expired', 'at0023', 'Service expired');
const PERFORMED = state('245', 'active', 'at0047', 'Procedure performed');

/** By HL7's codes, where they say more than whether it is done. */
const BY_CODE: Readonly<Record<string, ActionState>> = {
  scheduled: state('529', 'scheduled', 'at0003', 'Service scheduled'),
  'in-progress': state('245', 'active', 'at0004', 'Service carried out'),
  'on-hold': state('530', 'suspended', 'at0010', 'Service suspended'),
  cancelled: state('528', 'cancelled', 'at0009', 'Service cancelled'),
};

/** Every state that an action or a procedure may be in, by its code. */
export const STATES: readonly (readonly [code: string, value: string])[] = [
  PLANNED,
  COMPLETED,
  ABORTED,
  EXPIRED,
  ...Object.values(BY_CODE),
].map(({ code, value }) => [code, value] as const);

const HL7 = 'http://hl7.org/fhir/care-plan-activity-status';

function serviceState(action: Json, isArchived: boolean): ActionState {
  const coding = isRecord(action.status) ? action.status.coding : undefined;
  const { system, code } = isRecord(coding) ? coding : ({} as Json);
  const isKnown = system === HL7 && typeof code === 'string' && Object.hasOwn(BY_CODE, code);
  const progress = actionProgress(action);
  if (isKnown && code === 'cancelled') return BY_CODE.cancelled!;
  if (progress === 'done') return COMPLETED;
  if (progress === 'stopped') return ABORTED;
  // what was archived is not to be done any more, whatever was said of it before
  if (isArchived) return EXPIRED;
  return isKnown ? BY_CODE[code]! : PLANNED;
}

const states: Readonly<
  Record<NonNullable<Home['state']>, (entry: Json, isArchived: boolean) => ActionState>
> = {
  service: serviceState,
  // the section is of what was done
  performed: () => PERFORMED,
};

/** The state that an entry says, or that can be said of it. `isArchived`: it is, or what it is in. */
export const stateOf = (
  kind: NonNullable<Home['state']>,
  entry: Json,
  isArchived: boolean,
): ActionState => states[kind](entry, isArchived);
