import { isRecord, type Json } from '../json/json.js';
import { attesters } from './attesters.js';
import { aboutMeHeadingOf, sectionKeyOf } from './section-codes.js';
import { narrative, paragraph } from './narrative.js';
import { matchesPattern } from './matches-pattern.js';
import { isCopySection } from './patient-copy.js';
import { resourcePosition, type Position } from './position.js';
import { VERSION } from './composition.js';
import { PLAN_LANGUAGE } from './plan-language.js';
import type { BundleReader } from './bundle-reader.js';

/** What makes resources a document. It is made anew with every export. */
const DOCUMENT_HEADER = [
  'status',
  'type',
  'date',
  'author',
  'title',
  'subject',
  'identifier',
  'custodian',
  'category',
  'confidentiality',
  'relatesTo',
];

/** Takes up what a Composition has beside the data: its own frame, and headings that we know. */
export function consumeDocumentHeader(
  composition: Position,
  plan: Json,
  reader: BundleReader,
  language: string | undefined,
): void {
  for (const key of DOCUMENT_HEADER)
    for (const place of composition.inner(key)) reader.consume(place);
  reader.consumeMatching(composition, { attester: attesters(plan) });
  for (const extension of composition.inner('extension').flatMap((all) => all.entries()))
    if ([VERSION, PLAN_LANGUAGE].some((url) => matchesPattern(extension.value, { url })))
      reader.consumed.consumeWhole(extension);
  consumeSections(composition, plan, reader, language);
}

function consumeSections(
  parent: Position,
  plan: Json,
  reader: BundleReader,
  language: string | undefined,
): void {
  for (const section of parent.inner('section').flatMap((all) => all.entries())) {
    for (const entry of section.inner('entry').flatMap((all) => all.entries()))
      if (reader.resolve(entry.value, entry.scope)) reader.consumeReference(entry);
    const known = sectionKeyOf(section.value);
    const heading = aboutMeHeadingOf(section.value);
    if (isCopySection(section.value)) consumeCopy(section, reader);
    if (known ?? heading) for (const key of ['title', 'code']) consumeKey(section, key, reader);
    if (known && plan[known] !== undefined) consumeKey(section, 'text', reader);
    const words = heading && isRecord(plan.aboutMe) ? plan.aboutMe[heading] : undefined;
    if (typeof words === 'string')
      reader.consumeMatching(section, { text: narrative(paragraph(words, language)) });
    consumeSections(section, plan, reader, language);
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
