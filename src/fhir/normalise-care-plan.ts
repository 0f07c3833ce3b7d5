import { isRecord, type Json } from '../json/json.js';
import { isReviewActivity } from '../sections/shared/shared.fhir.js';
import { normaliseProduct, normaliseReferred } from './normalise-activity.js';
import { listOf } from './position.js';
import type { BundleReader } from './bundle-reader.js';
import { matchesPattern } from './matches-pattern.js';
import { activityPeriods } from './modifiers/activity-periods.js';
import { activityDetail, type Modifiers } from './modifiers/apply-modifiers.js';
import { wasArchived } from './modifiers/archive.js';
import { shortWords } from './modifiers/fhir-words.js';
import { statementOf } from './modifiers/statements.js';
import { isOfArchived, type ResourceType } from './resource-kinds.js';
import { sayOfActivity } from './say-of-parts.js';
import { scheduleInWords } from './schedule-in-words.js';
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
export function normaliseCarePlan(
  plan: FhirResource,
  reader: BundleReader,
  modifiers: Modifiers,
): void {
  const members = new Members(plan, reader);
  for (const [index, activity] of listOf(plan.activity).entries()) {
    if (!isRecord(activity)) continue;
    tellTwofold(plan, index, activity, reader);
    const from = normaliseReferred(plan, activity, reader);
    const own = activityDetail(plan, index, reader);
    if (own)
      for (const period of activityPeriods)
        // a review has no date on which it was archived
        modifiers.applyPeriod(own, period, isReviewActivity(activity) ? 'left out' : 'ended', from);
    const { detail } = activity;
    if (!isRecord(detail)) continue;
    reader.homes.standIn(detail, activity);
    leaveOutStagesThatAreOver(plan, detail, reader, modifiers);
    normaliseProduct(detail, reader);
    sayOfActivity(plan, detail, reader, modifiers);
    if (!isReviewActivity(activity)) scheduleInWords(detail, reader);
    normaliseActivity(plan, activity, detail, members, reader);
  }
  for (const goal of [...members.goals]) normaliseGoal(plan, goal, members, reader, modifiers);
}

/** Of an activity with a detail and a reference, which FHIR forbids, the two may say otherwise. */
function tellTwofold(
  plan: FhirResource,
  index: number,
  activity: Json,
  reader: BundleReader,
): void {
  const { detail, reference } = activity;
  if (!isRecord(detail) || !isRecord(reference)) return;
  const found = reader.resolve(reference, { resource: plan });
  reader.findings.add({
    code: 'doubtful',
    path: [...reader.pathOf(plan), 'activity', index, 'reference'],
    what: 'CarePlan.activity.reference',
    said: typeof reference.reference === 'string' ? reference.reference : shortWords(reference),
    value: found ? statementOf(found, found.resourceType) : shortWords(reference),
  });
}

/** A step on the way to a goal has no date on which it was archived. */
function leaveOutStagesThatAreOver(
  plan: FhirResource,
  detail: Json,
  reader: BundleReader,
  { now }: Modifiers,
): void {
  const goals = listOf(detail.goal);
  for (const [index, reference] of goals.entries()) {
    const goal = isStage(reference) && reader.asResource(reference, 'Goal', { resource: plan });
    if (goal && (reader.hasEnded(goal) || wasArchived(goal, 'Goal', now))) goals[index] = null;
  }
}

/** By its own status; where that is not known it goes with its goal. */
const isInForce = ({ status, extension }: Json): boolean =>
  ['not-started', 'scheduled', 'in-progress', 'on-hold'].includes(String(status)) &&
  !listOf(extension).some((one) => matchesPattern(one, { url: extensionUrl('archived-on') }));

/** What references lead to. What is in force is not archived with a need or goal that is over. */
function targetsInForce(
  references: readonly unknown[],
  inForce: boolean,
  reader: BundleReader,
  targetOf: (reference: unknown) => FhirResource | undefined,
): FhirResource[] {
  return references.flatMap((reference) => {
    const target = targetOf(reference);
    if (!target) return [];
    if (!inForce || !reader.hasEnded(target)) return [target];
    reader.passOver(reference as object);
    return [];
  });
}

function normaliseActivity(
  plan: FhirResource,
  activity: Json,
  detail: Json,
  members: Members,
  reader: BundleReader,
): void {
  const own = targetsInForce(
    listOf(detail.goal).filter((reference) => !isStage(reference)),
    isInForce(detail),
    reader,
    (reference) => reader.asResource(reference, 'Goal', { resource: plan }),
  );
  for (const goal of own) members.addGoal(goal);
  if (own.length === 0 && !isReviewActivity(activity))
    listIn(detail, 'goal').push(reader.createReference(members.unnamedGoal));
}

function normaliseGoal(
  plan: FhirResource,
  goal: FhirResource,
  members: Members,
  reader: BundleReader,
  { now }: Modifiers,
): void {
  const scope = { resource: goal, up: { resource: plan } };
  const isOver =
    reader.hasEnded(goal) ||
    isOfArchived(goal, 'lifecycleStatus') ||
    wasArchived(goal, 'Goal', now);
  const own = targetsInForce(listOf(goal.addresses), !isOver, reader, (reference) =>
    reader.asResource(reference, 'Condition', scope),
  );
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
