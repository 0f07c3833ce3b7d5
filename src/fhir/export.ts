import type { DeepReadonly } from '../json/deep-readonly.js';
import { childAt } from '../model/children.js';
import { planModel as planGroup, type Plan, type SectionKey } from '../standard/plan-model.js';
import { isRecord, type Json } from '../json/json.js';
import { prune } from '../validation/empty.js';
import { canonicalJson } from '../json/canonical-json.js';
import { attesters } from './attesters.js';
import { documentDate } from './document-date.js';
import { RawOverflow } from './raw-overflow.js';
import { planMapping } from './plan-mapping.js';
import { aboutMeCodes, conceptOf, sectionCodes } from './section-codes.js';
import { narrateElement, narrative, paragraph, type OmitFromNarrative } from './narrative.js';
import { resourcePosition } from './position.js';
import { SNOMED } from './systems.js';
import type { FhirDocument, FhirExportOptions, FhirResource } from './types.js';
import { uuidOf } from './uuid.js';
import { BundleWriter } from './bundle-writer.js';

const isBoth: OmitFromNarrative = (element, value, key) =>
  key === 'sex' && element === planGroup.children.personDemographics && 'gender' in value;

const everything: OmitFromNarrative = () => false;

/**
 * A plan as a FHIR R4 document. The same plan always gives the same bytes: ids are derived from the
 * entries' ids or what they say, and the date from the options or the plan.
 *
 * Nothing is left out: what has no place in a resource is in an extension, and all of it is in the
 * narrative. `fromFhirBundle` gives the same plan back. A plan that is not valid is exported too,
 * but may not make valid FHIR.
 */
export function toFhirBundle(
  plan: DeepReadonly<Plan>,
  options: FhirExportOptions = {},
): FhirDocument {
  const stored = prune(planGroup, plan) ?? {};
  const out = new BundleWriter(documentDate(stored, options));
  const composition = out.make('Composition');
  const root = resourcePosition(composition);
  const overflow = new RawOverflow(root);
  if (planMapping.write(stored, root, out, overflow) === 'none')
    overflow.inner('plan').store(stored, false);
  complete(composition, isRecord(stored) ? stored : {}, out, options);
  const entry = out.entries();
  const { date } = out;
  const identifier = {
    system: 'urn:ietf:rfc:3986',
    value: `urn:uuid:${uuidOf(canonicalJson([date, entry]))}`,
  };
  return {
    resourceType: 'Bundle',
    type: 'document',
    identifier,
    timestamp: date,
    entry,
  };
}

/** What a Composition has beside the sections' resources. */
function complete(
  composition: FhirResource,
  plan: Json,
  out: BundleWriter,
  options: FhirExportOptions,
) {
  const written = (composition.section ?? []) as Json[];
  const { showSexAndGender } = options;
  const unsaid = showSexAndGender ? everything : isBoth;
  composition.language = 'en-GB';
  composition.type = conceptOf({ system: SNOMED, code: '734163000', display: 'Care plan' });
  composition.date = out.date;
  composition.title = planGroup.term;
  composition.author = authors(written, out);
  const attester = attesters(plan);
  if (attester) composition.attester = attester;
  const unknown = Object.entries(plan).filter(([key]) => !childAt(planGroup, key));
  if (unknown.length) {
    const all = narrateElement(planGroup, Object.fromEntries(unknown), unsaid);
    composition.text = narrative(all);
  }
  const sections = (Object.keys(sectionCodes) as SectionKey[])
    .filter((key) => Object.hasOwn(plan, key))
    .map((key) => sectionOf(key, plan[key], written, out, unsaid));
  if (sections.length) composition.section = sections;
}

const listings: Partial<Record<SectionKey, (out: BundleWriter) => Json[]>> = {
  personDemographics: (out) => [out.createReference(out.patient)],
  gpPractices: (out) =>
    ((out.patient.generalPractitioner ?? []) as Json[])
      .map((reference) => out.targetOf(reference))
      .filter((practice) => practice !== undefined)
      .map((practice) => out.createReference(practice)),
};

function sectionOf(
  key: SectionKey,
  value: unknown,
  written: readonly Json[],
  out: BundleWriter,
  unsaid: OmitFromNarrative,
): Json {
  const { display } = sectionCodes[key];
  const found = written.find(({ title }) => title === display);
  const listed = listings[key]?.(out) ?? [];
  const parts = key === 'aboutMe' ? headings(value) : [];
  return {
    title: display,
    code: conceptOf(sectionCodes[key]),
    text: narrative(narrateElement(planGroup.children[key], value, unsaid)),
    ...(listed.length ? { entry: listed } : found),
    ...(parts.length ? { section: parts } : {}),
  };
}

/** A section within About me for each of its headings. */
const headings = (value: unknown): Json[] =>
  Object.entries(aboutMeCodes).flatMap(([key, heading]) => {
    const words = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    if (typeof words !== 'string') return [];
    const text = narrative(paragraph(words));
    return [{ title: heading.display, code: conceptOf(heading), text }];
  });

/** Who leads the plan, or else the person, whose plan it is. */
function authors(written: readonly Json[], out: BundleWriter): Json[] {
  const found = written.find(({ title }) => title === sectionCodes.careAndSupportPlan.display);
  const main = out.targetOf((found?.entry as Json[] | undefined)?.[0]);
  const author = out.targetOf(main?.author as Json | undefined);
  return [out.createReference(author ?? out.patient)];
}
