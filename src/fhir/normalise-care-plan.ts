import { isRecord, type Json } from '../json/json.js';
import { isReviewActivity } from '../sections/shared/shared.fhir.js';
import { listOf } from './position.js';
import type { BundleReader } from './bundle-reader.js';
import { matchesPattern } from './matches-pattern.js';
import type { ResourceType } from './resource-kinds.js';
import { extensionUrl } from './systems.js';
import type { FhirResource } from './types.js';

/** The list under a key, made where there is none; one of another shape is left alone. */
function listIn(holder: Json, key: string): unknown[] {
  const list = (holder[key] ??= []);
  return Array.isArray(list) ? (list as unknown[]) : [];
}

/** A plan in words, without needs, goals or actions. */
export const hasNoContent = ({ addresses, goal, activity }: FhirResource): boolean =>
  [addresses, goal, activity].every((list) => listOf(list).length === 0);

const isStage = (reference: unknown): boolean =>
  matchesPattern(reference, { extension: [{ url: extensionUrl('stage-goal') }] });

/**
 * Gives each goal of a care plan a need, and each action a goal, as our plans have: where nobody
 * said which, one without a name.
 */
export function normaliseCarePlan(plan: FhirResource, reader: BundleReader): void {
  const members = new Members(plan, reader);
  for (const activity of listOf(plan.activity).filter(isRecord)) {
    normaliseReferred(plan, activity, reader);
    const { detail } = activity;
    if (isRecord(detail)) normaliseActivity(plan, activity, detail, members, reader);
  }
  for (const goal of [...members.goals]) normaliseGoal(plan, goal, members, reader);
}

/** An action may be another resource, such as a request: what it is stands there. */
function normaliseReferred(plan: FhirResource, activity: Json, reader: BundleReader): void {
  const { detail, reference } = activity;
  if (detail !== undefined || !isRecord(reference)) return;
  const scope = { resource: plan };
  const what = reader.asResource(reference, 'Condition', scope);
  if (!what) return;
  activity.detail = { code: what.code };
  if (reader.resolve(reference, scope)) reader.consume({ holder: reference, key: 'reference' });
}

function normaliseActivity(
  plan: FhirResource,
  activity: Json,
  detail: Json,
  members: Members,
  reader: BundleReader,
): void {
  const own = listOf(detail.goal)
    .filter((reference) => !isStage(reference))
    .map((reference) => reader.asResource(reference, 'Goal', { resource: plan }))
    .filter((goal) => goal !== undefined);
  for (const goal of own) members.addGoal(goal);
  if (own.length === 0 && !isReviewActivity(activity))
    listIn(detail, 'goal').push(reader.createReference(members.unnamedGoal));
}

function normaliseGoal(
  plan: FhirResource,
  goal: FhirResource,
  members: Members,
  reader: BundleReader,
): void {
  const scope = { resource: goal, up: { resource: plan } };
  const own = listOf(goal.addresses)
    .map((reference) => reader.asResource(reference, 'Condition', scope))
    .filter((need) => need !== undefined);
  if (own.some((need) => members.needs.has(need))) return;
  const [first] = own;
  if (first) members.addNeed(first);
  else listIn(goal, 'addresses').push(reader.createReference(members.unnamedNeed));
}

/** The needs and goals of a care plan; one of each without a name, when they are first wanted. */
class Members {
  readonly needs: Set<FhirResource>;
  readonly goals: Set<FhirResource>;
  readonly #plan: FhirResource;
  readonly #reader: BundleReader;
  #need?: FhirResource;
  #goal?: FhirResource;

  constructor(plan: FhirResource, reader: BundleReader) {
    this.#plan = plan;
    this.#reader = reader;
    this.needs = this.#all('addresses', 'Condition');
    this.goals = this.#all('goal', 'Goal');
  }

  addNeed(need: FhirResource): void {
    this.#add('addresses', this.needs, need);
  }

  addGoal(goal: FhirResource): void {
    this.#add('goal', this.goals, goal);
  }

  get unnamedNeed(): FhirResource {
    if (!this.#need) this.addNeed((this.#need = { resourceType: 'Condition' }));
    return this.#need;
  }

  get unnamedGoal(): FhirResource {
    if (!this.#goal) this.addGoal((this.#goal = { resourceType: 'Goal' }));
    return this.#goal;
  }

  #all(key: string, type: ResourceType): Set<FhirResource> {
    const scope = { resource: this.#plan };
    const found = listOf(this.#plan[key]).map((one) => this.#reader.asResource(one, type, scope));
    return new Set(found.filter((one) => one !== undefined));
  }

  #add(key: string, known: Set<FhirResource>, resource: FhirResource): void {
    if (known.has(resource)) return;
    known.add(resource);
    listIn(this.#plan, key).push(this.#reader.createReference(resource));
  }
}
