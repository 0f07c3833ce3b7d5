import { isRecord, type Json } from '../json/json.js';
import { attesters } from './attesters.js';
import { aboutMeCodes, aboutMeHeadingOf, headings, sectionKeyOf } from './section-codes.js';
import { shortWords } from './modifiers/fhir-words.js';
import type { HeadingCode } from './supplied-sections.js';
import { narrative, paragraph } from './narrative.js';
import { matchesPattern } from './matches-pattern.js';
import { isCopySection } from './patient-copy.js';
import { listOf, resourcePosition, type Position } from './position.js';
import { DOCUMENT_HEADER, isOurDocument, VERSION } from './composition.js';
import { PLAN_LANGUAGE } from './plan-language.js';
import type { BundleReader } from './bundle-reader.js';

/** Takes up what a Composition has beside the data: its own frame, and headings that we know. */
export function consumeDocumentHeader(
  composition: Position,
  plan: Json,
  reader: BundleReader,
  language: string | undefined,
): void {
  const isOurs = isOurDocument(composition.value);
  for (const key of isOurs ? [...DOCUMENT_HEADER, 'text'] : ['status'])
    consumeKey(composition, key, reader);
  // whose the plan is, its demographics say
  for (const subject of composition.inner('subject'))
    if (reader.resolve(subject.value)?.resourceType === 'Patient') reader.consumeReference(subject);
  tellConfidentiality(composition, reader);
  reader.consumeMatching(composition, { attester: attesters(plan) });
  for (const extension of composition.inner('extension').flatMap((all) => all.entries()))
    if ([VERSION, PLAN_LANGUAGE].some((url) => matchesPattern(extension.value, { url })))
      reader.consumed.consumeWhole(extension);
  consumeSections(composition, plan, reader, language, isOurs);
}

/** Health records are open to those who work with them, or restricted. */
const USUAL: ReadonlySet<unknown> = new Set(['N', 'R']);

function tellConfidentiality(composition: Position, reader: BundleReader): void {
  for (const { value, scope } of composition.inner('confidentiality')) {
    if (USUAL.has(value)) continue;
    reader.findings.add({
      code: 'security-label',
      path: [...reader.pathOf(scope.resource), 'confidentiality'],
      what: 'Composition.confidentiality',
      said: shortWords(value),
    });
  }
}

/** What a heading is called by, where that is what its code is called. */
const isNamedByCode = (name: unknown, { code }: Json, heading: string): boolean => {
  const names = [heading, ...(isRecord(code) ? listOf(code.coding) : []).map(displayOf)];
  return names.some((one) => plainName(one) === plainName(name));
};
const displayOf = (coding: unknown): unknown => (isRecord(coding) ? coding.display : undefined);
const plainName = (name: unknown): unknown =>
  typeof name === 'string' ? name.trim().toLowerCase() : name;

function consumeSections(
  parent: Position,
  plan: Json,
  reader: BundleReader,
  language: string | undefined,
  isOurs: boolean,
): void {
  for (const section of parent.inner('section').flatMap((all) => all.entries())) {
    for (const entry of section.inner('entry').flatMap((all) => all.entries()))
      if (reader.resolve(entry.value, entry.scope)) reader.consumeReference(entry);
    const known = sectionKeyOf(section.value);
    const heading = aboutMeHeadingOf(section.value);
    if (isCopySection(section.value)) consumeCopy(section, reader);
    const named = known ? headings()[known] : heading && aboutMeCodes[heading];
    if (named && isRecord(section.value)) consumeHeading(section, section.value, named, reader);
    if (isOurs && known && plan[known] !== undefined) consumeKey(section, 'text', reader);
    const words = heading && isRecord(plan.aboutMe) ? plan.aboutMe[heading] : undefined;
    if (typeof words === 'string')
      reader.consumeMatching(section, { text: narrative(paragraph(words, language)) });
    consumeSections(section, plan, reader, language, isOurs);
  }
}

/** Takes up a heading that is called as its code is; another name is told. */
function consumeHeading(
  section: Position,
  value: Json,
  { system, code, display }: HeadingCode,
  reader: BundleReader,
): void {
  if (isNamedByCode(value.title, value, display)) consumeKey(section, 'title', reader);
  for (const concept of section.inner('code')) {
    for (const coding of concept.inner('coding').flatMap((all) => all.entries()))
      reader.consumeMatching(coding, { system, code, display });
    const { text } = concept.value as Json;
    if (isNamedByCode(text, value, display) || text === value.title)
      consumeKey(concept, 'text', reader);
  }
}

/** The copy for the person says what the plan says. */
function consumeCopy(section: Position, reader: BundleReader): void {
  reader.consumed.consumeWhole(section);
  for (const entry of section.inner('entry').flatMap((all) => all.entries())) {
    const copy = reader.resolve(entry.value, entry.scope);
    if (copy?.resourceType === 'DocumentReference')
      for (const key of Object.keys(copy)) consumeKey(resourcePosition(copy), key, reader);
  }
}

function consumeKey(at: Position, key: string, reader: BundleReader): void {
  for (const place of at.inner(key)) reader.consume(place);
}
