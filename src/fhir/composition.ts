import { childAt } from '../model/children.js';
import { planModel as planGroup, type SectionKey } from '../standard/plan-model.js';
import { standard } from '../standard/standard.js';
import { dateAsSaid } from './document-date.js';
import { matchesPattern } from './matches-pattern.js';
import { isRecord, type Json } from '../json/json.js';
import { canonicalJson } from '../json/canonical-json.js';
import { attesters } from './attesters.js';
import { aboutMeCodes, conceptOf, headings, isUnder, sectionCodes } from './section-codes.js';
import type { HeadingCode } from './supplied-sections.js';
import { PLAN_LANGUAGE } from './plan-language.js';
import { narrateElement, narrative, paragraph } from './narrative.js';
import { COPY_SECTION } from './patient-copy.js';
import { ourCoding } from './our-codes.js';
import { dataAbsent } from './resource-path.js';
import { hl7Extension, ODS, SNOMED } from './systems.js';
import type { FhirExportOptions, FhirResource } from './types.js';
import { uuidOf } from './uuid.js';
import { recordOf, type BundleWriter } from './bundle-writer.js';

/** FHIR R4 has no element for the version of a document. */
export const VERSION = hl7Extension('composition-clinicaldocument-versionNumber');

interface Composed {
  readonly composition: FhirResource;
  readonly plan: Json;
  /** the DocumentReference with the person's copy */
  readonly copy: FhirResource | undefined;
  readonly out: BundleWriter;
  readonly options: FhirExportOptions;
}

/** What a Composition has beside the sections' resources. */
export function completeComposition({ composition, plan, copy, out, options }: Composed): void {
  const { custodian, replaces, planLanguage: language } = options;
  const written = (composition.section ?? []) as Json[];
  // that of its titles, and not of what somebody wrote
  composition.language = 'en-GB';
  composition.type = conceptOf({ system: SNOMED, code: '734163000', display: 'Care plan' });
  composition.category = [standardCategory];
  composition.date = dateAsSaid(options) ?? out.date;
  composition.title = planGroup.term;
  composition.author = authors(written, out);
  composition.confidentiality = options.confidentiality ?? 'R';
  const attester = attesters(plan);
  if (attester) composition.attester = attester;
  const version = options.version ?? uuidOf(canonicalJson([composition.date, plan]));
  composition.extension = [
    ...((composition.extension ?? []) as Json[]),
    { url: VERSION, valueString: version },
    ...(language ? [{ url: PLAN_LANGUAGE, valueCode: language }] : []),
  ];
  if (custodian) composition.custodian = organisation(custodian);
  if (replaces?.identifier)
    composition.relatesTo = [{ code: 'replaces', targetIdentifier: { ...replaces.identifier } }];
  const unknown = Object.entries(plan).filter(([key]) => !childAt(planGroup, key));
  if (unknown.length)
    composition.text = narrative(narrateElement(planGroup, Object.fromEntries(unknown), language));
  const sections = Object.entries(headings())
    .filter(([key]) => Object.hasOwn(plan, key))
    .map(([key, heading]) => {
      const value = plan[key];
      const isListed = key !== 'gpPractices' || recordOf(options) === undefined;
      return sectionOf({ key, heading, value, isListed, language }, written, out);
    });
  if (copy) sections.push({ ...COPY_SECTION, entry: [out.createReference(copy)] });
  if (sections.length) composition.section = sections;
}

/** What a Composition says that makes its resources a document. It is made anew with every export. */
export const DOCUMENT_HEADER: readonly string[] = [
  ...['status', 'type', 'date', 'author', 'title', 'subject', 'identifier', 'custodian'],
  ...['category', 'confidentiality', 'relatesTo'],
];

/** Whether a document was made here: what its header and its narratives say, its data say. */
export const isOurDocument = (composition: unknown): boolean =>
  matchesPattern(composition, { category: [{ coding: [ourCoding('standard', 'pcsp')] }] });

/** Which standard, and which version of it, the document is by. */
const standardCategory = {
  coding: [{ ...ourCoding('standard', 'pcsp'), version: standard.version }],
  text: `${standard.name.replace('PRSB ', '')} ${standard.version}`,
};

const organisation = ({ odsCode, name }: NonNullable<FhirExportOptions['custodian']>): Json => ({
  ...(odsCode !== undefined && { identifier: { system: ODS, value: odsCode } }),
  ...(name !== undefined && { display: name }),
});

const listings: Partial<Record<SectionKey, (out: BundleWriter) => Json[]>> = {
  personDemographics: (out) => [out.createReference(out.patient)],
  gpPractices: (out) =>
    ((out.patient.generalPractitioner ?? []) as Json[])
      .map((reference) => out.targetOf(reference))
      .filter((practice) => practice !== undefined)
      .map((practice) => out.createReference(practice)),
};

interface SectionOfPlan {
  readonly key: string;
  readonly heading: HeadingCode;
  readonly value: unknown;
  /** what is listed goes along with it */
  readonly isListed: boolean;
  /** in which it is written, where that is known */
  readonly language: string | undefined;
}

function sectionOf(
  { key, heading, value, isListed, language }: SectionOfPlan,
  written: readonly Json[],
  out: BundleWriter,
): Json {
  const found = written.find((one) => isUnder(one, heading));
  const listed = isListed ? (listings[key as SectionKey]?.(out) ?? []) : [];
  const parts = key === 'aboutMe' ? partsOfAboutMe(value, language) : [];
  return {
    title: heading.display,
    code: conceptOf(heading),
    text: narrative(narrateElement(childAt(planGroup, key) ?? planGroup, value, language)),
    ...(listed.length ? { entry: listed } : found),
    ...(parts.length ? { section: parts } : {}),
  };
}

/** A section within About me for each of its headings. */
const partsOfAboutMe = (value: unknown, language: string | undefined): Json[] =>
  Object.entries(aboutMeCodes).flatMap(([key, heading]) => {
    const words = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    if (typeof words !== 'string') return [];
    const text = narrative(paragraph(words, language));
    return [{ title: heading.display, code: conceptOf(heading), text }];
  });

/** Who leads the plan. FHIR insists on an author: where nobody says who leads it, it is marked as unknown. */
function authors(written: readonly Json[], out: BundleWriter): Json[] {
  const found = written.find((one) => isUnder(one, sectionCodes.careAndSupportPlan));
  const main = out.targetOf((found?.entry as Json[] | undefined)?.[0]);
  const author = out.targetOf(main?.author as Json | undefined);
  return [author ? out.createReference(author) : dataAbsent()];
}
