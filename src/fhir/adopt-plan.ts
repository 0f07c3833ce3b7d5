import { isRecord, type Json } from '../validation/empty.js';
import { isReview } from './mapping/parts.js';
import type { Reader } from './reader.js';
import { holds } from './holds.js';
import { extensionUrl } from './systems.js';
import type { FhirResource } from './types.js';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** The list under a key, made where there is none; one of another shape is left alone. */
function listIn(holder: Json, key: string): unknown[] {
  const list = (holder[key] ??= []);
  return Array.isArray(list) ? (list as unknown[]) : [];
}

/** A plan in words, without needs, goals or actions. */
export const isBare = ({ addresses, goal, activity }: FhirResource): boolean =>
  [addresses, goal, activity].every((list) => listOf(list).length === 0);

const isStage = (reference: unknown): boolean =>
  holds(reference, { extension: [{ url: extensionUrl('stage-goal') }] });

/**
 * Gives each goal of a care plan a need, and each action a goal, as our plans have: where nobody
 * said which, one without a name.
 */
export function adoptPlan(plan: FhirResource, reader: Reader): void {
  const unnamed = new Unnamed(plan, reader);
  for (const activity of listOf(plan.activity).filter(isRecord)) {
    adoptReferred(plan, activity, reader);
    const { detail } = activity;
    if (isRecord(detail)) adoptActivity(plan, activity, detail, unnamed, reader);
  }
  for (const reference of listOf(plan.goal)) {
    const goal = goalOf(plan, reference, reader);
    if (goal) adoptGoal(plan, goal, unnamed, reader);
  }
}

const goalOf = (plan: FhirResource, reference: unknown, reader: Reader) =>
  reader.asResource(reference, 'Goal', { resource: plan });

/** An action may be another resource, such as a request: what it is stands there. */
function adoptReferred(plan: FhirResource, activity: Json, reader: Reader): void {
  const { detail, reference } = activity;
  if (detail !== undefined || !isRecord(reference)) return;
  const scope = { resource: plan };
  const what = reader.asResource(reference, 'Condition', scope);
  if (!what) return;
  activity.detail = { code: what.code };
  if (reader.resolve(reference, scope)) reader.use({ holder: reference, key: 'reference' });
}

function adoptActivity(
  plan: FhirResource,
  activity: Json,
  detail: Json,
  unnamed: Unnamed,
  reader: Reader,
): void {
  const goals = listIn(plan, 'goal');
  const known = goals.map((reference) => goalOf(plan, reference, reader));
  const own = listOf(detail.goal)
    .filter((reference) => !isStage(reference))
    .map((reference) => goalOf(plan, reference, reader))
    .filter((goal) => goal !== undefined);
  for (const goal of own) if (!known.includes(goal)) goals.push(reader.refer(goal));
  if (own.length === 0 && !isReview(activity))
    listIn(detail, 'goal').push(reader.refer(unnamed.goal));
}

function adoptGoal(plan: FhirResource, goal: FhirResource, unnamed: Unnamed, reader: Reader): void {
  const needs = listIn(plan, 'addresses');
  const scope = { resource: plan };
  const known = needs.map((reference) => reader.asResource(reference, 'Condition', scope));
  const [first, ...others] = listOf(goal.addresses)
    .map((reference) => reader.asResource(reference, 'Condition', { resource: goal, up: scope }))
    .filter((need) => need !== undefined);
  if ([first, ...others].some((need) => need && known.includes(need))) return;
  if (first) needs.push(reader.refer(first));
  else listIn(goal, 'addresses').push(reader.refer(unnamed.need));
}

/** A need and a goal without a name, made when they are first wanted. */
class Unnamed {
  readonly #plan: FhirResource;
  readonly #reader: Reader;
  #need?: FhirResource;
  #goal?: FhirResource;

  constructor(plan: FhirResource, reader: Reader) {
    this.#plan = plan;
    this.#reader = reader;
  }

  get need(): FhirResource {
    if (!this.#need) {
      this.#need = { resourceType: 'Condition' };
      listIn(this.#plan, 'addresses').push(this.#reader.refer(this.#need));
    }
    return this.#need;
  }

  get goal(): FhirResource {
    if (!this.#goal) {
      this.#goal = { resourceType: 'Goal', addresses: [this.#reader.refer(this.need)] };
      listIn(this.#plan, 'goal').push(this.#reader.refer(this.#goal));
    }
    return this.#goal;
  }
}
