import { isRecord, type Json } from '../json/json.js';
import type { BundleReader } from './bundle-reader.js';
import { activityPeriods } from './modifiers/activity-periods.js';
import { activityDetail, type Modifiers } from './modifiers/apply-modifiers.js';
import { shortWords } from './modifiers/fhir-words.js';
import type { ModifierRule } from './modifiers/modifier-table.js';
import { statementOf } from './modifiers/statements.js';
import { normaliseProduct, normaliseReferred } from './normalise-activity.js';
import { leaveOutFormerMembers } from './normalise-contacts.js';
import { isAmong } from './is-among.js';
import { matchesPattern } from './matches-pattern.js';
import { listOf } from './position.js';
import { extensionUrl } from './systems.js';
import { sayOfActivity } from './say-of-parts.js';
import type { FhirResource } from './types.js';

/** What should happen in a crisis has no status in a plan: what nobody does any more is left out. */
const activityStatus: ModifierRule = {
  'not-started': 'recorded',
  scheduled: 'told',
  'in-progress': 'told',
  unknown: 'told',
  '*': 'left out',
};

const isCopingStrategy = (activity: unknown): boolean =>
  matchesPattern(activity, {
    extension: [{ url: extensionUrl('activity-role'), valueCode: 'coping-strategy' }],
  });

/**
 * What is a trigger has no date on which it was archived, so it is left out where it is over. It is
 * called as the plan that refers to it calls it, unless its own words say more of what it is.
 */
function normaliseTriggers(plan: FhirResource, reader: BundleReader, modifiers: Modifiers): void {
  const triggers = listOf(plan.addresses);
  for (const [index, reference] of triggers.entries()) {
    const found = reader.resolve(reference, { resource: plan });
    if (!found) continue;
    const words = statementOf(found, found.resourceType);
    const why = reader.whyOver(found);
    if (!why) {
      if (modifiers.saidOf(found).length > 0) nameAs(words, reference as Json);
      continue;
    }
    const path = [...reader.pathOf(plan), 'addresses', index];
    const value = shortWords(words);
    reader.findings.add({ code: 'not-current', path, ...why, value });
    triggers[index] = null;
  }
}

function nameAs(words: string, reference: Json): void {
  const { display } = reference;
  if (typeof display !== 'string') return;
  const isSaid = isAmong(display.toLowerCase(), words.toLowerCase());
  reference.display = isSaid ? words : `${words} (${display})`;
}

/** Leaves out of a contingency plan what is not done, and who is not there, any more. */
export function normaliseContingencyPlan(
  plan: FhirResource,
  reader: BundleReader,
  modifiers: Modifiers,
): void {
  for (const [index, activity] of listOf(plan.activity).entries()) {
    const from = isRecord(activity) ? normaliseReferred(plan, activity, reader) : undefined;
    const detail = activityDetail(plan, index, reader);
    if (!detail) continue;
    normaliseProduct(detail.value, reader);
    sayOfActivity(plan, detail.value, reader, modifiers);
    modifiers.applyRule(detail, 'status', activityStatus);
    // a coping strategy has an end of its own
    if (isCopingStrategy(activity)) continue;
    for (const period of activityPeriods) modifiers.applyPeriod(detail, period, 'left out', from);
  }
  normaliseTriggers(plan, reader, modifiers);
  for (const reference of listOf(plan.careTeam)) {
    const team = reader.resolve(reference, { resource: plan });
    if (team) leaveOutFormerMembers(team, reader, modifiers.now, false);
  }
}
