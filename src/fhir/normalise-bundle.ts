import type { SectionKey } from '../standard/plan-model.js';
import { isRecord, type Json } from '../json/json.js';
import { normaliseCarePlan, hasNoContent } from './normalise-care-plan.js';
import { aboutMeResponseIn } from './normalise-about-me.js';
import { dropReferencesToLeftOut } from './drop-references.js';
import { excludeOtherPatients } from './exclude-other-patients.js';
import type { Modifiers } from './modifiers/apply-modifiers.js';
import {
  contactsOf,
  leaveOutFormerMembers,
  leaveOutPersonalContacts,
} from './normalise-contacts.js';
import { normaliseContingencyPlan } from './normalise-contingency-plan.js';
import { normalisePractices } from './normalise-practices.js';
import { sayOfGoals } from './say-of-parts.js';
import { suppliedFhir } from './supplied-sections.js';
import { conceptOf, sectionCodes, sectionKeyOf } from './section-codes.js';
import { sectionOfKind } from './section-of-kind.js';
import { listOf } from './position.js';
import type { BundleReader } from './bundle-reader.js';
import type { FhirResource } from './types.js';

// other systems arrange the same resources in other ways. before a bundle is read, what it leaves
// out of our arrangement is added to it: entries of sections, and references. added references
// stand at the end of their lists, so that the places of what was there stay the same

/** The sections that take every resource of a type, wherever it is in a bundle. */
const sectionOfType: Readonly<Record<string, SectionKey>> = {
  RelatedPerson: 'personalContacts',
  ClinicalImpression: 'formulations',
  Procedure: 'proceduresAndTherapies',
};

/** The Composition of a bundle, with every resource in its sections that a plan has an element for. */
export function normaliseBundle(reader: BundleReader, modifiers: Modifiers): FhirResource {
  const original: FhirResource = reader.ofType('Composition')[0] ?? { resourceType: 'Composition' };
  const sections = listOf(original.section);
  const composition: FhirResource = { ...original, section: [...sections] };
  reader.standsFor(composition, original);
  const patient = excludeOtherPatients(reader, original);
  if (patient) {
    composition.subject = reader.createReference(patient);
    normaliseAddresses(patient, reader);
    normalisePractices(patient, reader, modifiers.now);
  }
  dropReferencesToLeftOut(reader);
  endReplacedPlans(reader, modifiers);
  unlistEnded(sections, reader);
  const listed = new Set(listedIn(sections, reader));
  const theirs = new Set(
    Object.keys(suppliedFhir).flatMap((key) => listedIn(sections, reader, key)),
  );
  const list = (key: SectionKey, resource: FhirResource) => {
    if (listed.has(resource)) return;
    listed.add(resource);
    const coding = sectionCodes[key];
    const entry = [reader.createReference(resource)];
    (composition.section as unknown[]).push({ code: conceptOf(coding), entry });
  };
  for (const [type, key] of Object.entries(sectionOfType))
    for (const resource of reader.ofType(type)) list(key, resource);
  for (const contact of contactsOf(patient, reader)) list('personalContacts', contact);
  const contingencyPlans = listedIn(sections, reader, 'contingencyPlans');
  for (const plan of reader.ofType('CarePlan')) {
    const key = listed.has(plan) ? undefined : sectionOfKind(plan);
    if (key === 'contingencyPlans') contingencyPlans.push(plan);
    if (key) list(key, plan);
  }
  for (const plan of contingencyPlans) normaliseContingencyPlan(plan, reader, modifiers);
  normaliseCarePlans(reader, modifiers, {
    listed,
    list,
    theirs,
    main: listedIn(sections, reader, 'careAndSupportPlan'),
  });
  const crisisTeams = teamsOf(contingencyPlans, reader);
  for (const team of reader.everyOfType('CareTeam')) {
    if (theirs.has(team)) continue;
    list('professionalContacts', team);
    if (crisisTeams.has(team)) continue;
    leaveOutFormerMembers(team, reader, modifiers.now, true);
    for (const person of leaveOutPersonalContacts(team, reader)) list('personalContacts', person);
  }
  const aboutMe = aboutMeResponseIn(sections, reader);
  if (aboutMe) list('aboutMe', aboutMe);
  return composition;
}

interface Arrangement {
  /** what is in some section already */
  readonly listed: Set<FhirResource>;
  /** of those, what is in sections of suppliers, and no part of another */
  readonly theirs: ReadonlySet<FhirResource>;
  /** of those, the care and support plans */
  readonly main: readonly FhirResource[];
  readonly list: (key: SectionKey, resource: FhirResource) => void;
}

function normaliseCarePlans(
  reader: BundleReader,
  modifiers: Modifiers,
  { listed, theirs, main: ours, list }: Arrangement,
): void {
  const plans = reader.ofType('CarePlan');
  const others = new Set(plans.filter((plan) => listed.has(plan) && !ours.includes(plan)));
  // whom to contact in a crisis is known from the plan for it
  for (const team of teamsOf(others, reader)) listed.add(team);
  // a goal of a plan that was left out is no goal by itself
  const everyPlan = reader.entries.filter(({ resource }) => resource.resourceType === 'CarePlan');
  const known = new Set(
    everyPlan.flatMap(({ resource }) => referred(resource.goal, reader, resource)),
  );
  const main = plans.filter(
    (plan) => !others.has(plan) && !hasNoContent(plan) && !reader.hasEnded(plan),
  );
  for (const plan of main) {
    normaliseCarePlan(plan, reader, modifiers);
    for (const goal of referred(plan.goal, reader, plan)) known.add(goal);
    for (const goal of stagesIn(plan, reader)) known.add(goal);
    list('careAndSupportPlan', plan);
  }
  sayOfGoals(main, reader, modifiers);
  for (const plan of plans) {
    if (others.has(plan)) continue;
    list('additionalSupportPlans', plan);
  }
  const loose = reader.ofType('Goal').filter((goal) => !known.has(goal) && !theirs.has(goal));
  if (loose.length === 0) return;
  const made: FhirResource = {
    resourceType: 'CarePlan',
    goal: loose.map((goal) => reader.createReference(goal)),
  };
  normaliseCarePlan(made, reader, modifiers);
  list('careAndSupportPlan', made);
}

const teamsOf = (plans: Iterable<FhirResource>, reader: BundleReader): Set<FhirResource> =>
  new Set([...plans].flatMap((plan) => referred(plan.careTeam, reader, plan)));

const referred = (
  references: unknown,
  reader: BundleReader,
  within?: FhirResource,
): FhirResource[] =>
  listOf(references)
    .map((reference) => reader.resolve(reference, within && { resource: within }))
    .filter((one) => one !== undefined);

const stagesIn = (plan: FhirResource, reader: BundleReader): FhirResource[] =>
  listOf(plan.activity).flatMap((one) =>
    isRecord(one) && isRecord(one.detail) ? referred(one.detail.goal, reader, plan) : [],
  );

/** What the sections of a Composition list that stand for a section of a plan. */
const listedIn = (
  sections: readonly unknown[],
  reader: BundleReader,
  key?: string,
): FhirResource[] =>
  sections.filter(isRecord).flatMap((section) => {
    const its = sectionKeyOf(section);
    return its !== undefined && (key ?? its) === its ? referred(section.entry, reader) : [];
  });

/** Of two plans in a bundle, one that the other replaces is over. A draft replaces nothing yet. */
function endReplacedPlans(reader: BundleReader, modifiers: Modifiers): void {
  const replacedBy = (plan: FhirResource): FhirResource[] =>
    plan.status === 'draft'
      ? []
      : referred(plan.replaces, reader, plan).filter(
          (old) => old.resourceType === 'CarePlan' && old !== plan && !reader.exclusionOf(old),
        );
  const leadsTo = (from: FhirResource, to: FhirResource): boolean => {
    // a set goes on to what is added to it on the way
    const met = new Set([from]);
    for (const one of met) for (const old of replacedBy(one)) met.add(old);
    return met.has(to);
  };
  for (const plan of reader.ofType('CarePlan'))
    for (const [index, reference] of listOf(plan.replaces).entries()) {
      const old = reader.resolve(reference, { resource: plan });
      if (!old || !replacedBy(plan).includes(old)) continue;
      const path = [...reader.pathOf(plan), 'replaces', index];
      const where = { path, said: String((reference as Json).reference) };
      if (leadsTo(old, plan)) modifiers.tellCircle(old, where);
      else modifiers.endReplaced(old, where);
    }
}

/** A plan that is over is another plan, which can be archived. */
function unlistEnded(sections: readonly unknown[], reader: BundleReader): void {
  for (const section of sections.filter(isRecord)) {
    const entries = listOf(section.entry);
    if (sectionKeyOf(section) !== 'careAndSupportPlan') continue;
    for (const [index, entry] of entries.entries()) {
      const plan = reader.resolve(entry);
      if (plan && reader.hasEnded(plan)) entries[index] = null;
    }
  }
}

/** The town and county of an address are lines to us. */
function normaliseAddresses(patient: FhirResource, reader: BundleReader): void {
  for (const address of listOf(patient.address).filter(isRecord)) {
    const lines = (address.line ??= []);
    if (!Array.isArray(lines)) continue;
    for (const key of ['city', 'district', 'state']) {
      const part = address[key];
      if (typeof part !== 'string' || lines.length >= 5) continue;
      lines.push(part);
      reader.consume({ holder: address, key });
    }
  }
}
