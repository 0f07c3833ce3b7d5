import { isRecord, type Json } from '../validation/empty.js';
import { attesters } from './attesters.js';
import { headingOf, sectionKeyOf } from './mapping/sections.js';
import { narrative, paragraph } from './narrative.js';
import type { Position } from './position.js';
import type { Reader } from './reader.js';

/** What makes resources a document. It is made anew with every export. */
const DOCUMENT = [
  'status',
  'type',
  'date',
  'author',
  'title',
  'subject',
  'identifier',
  'custodian',
];

/** Takes up what a Composition has beside the data: its own frame, and headings that we know. */
export function takeFrame(composition: Position, plan: Json, reader: Reader): void {
  for (const key of DOCUMENT) for (const place of composition.inner(key)) reader.use(place);
  reader.sees(composition, { attester: attesters(plan) });
  takeSections(composition, plan, reader);
}

function takeSections(parent: Position, plan: Json, reader: Reader): void {
  for (const section of parent.inner('section').flatMap((all) => all.entries())) {
    for (const entry of section.inner('entry').flatMap((all) => all.entries()))
      if (reader.resolve(entry.value, entry.scope)) reader.take(entry);
    const known = sectionKeyOf(section.value);
    const heading = headingOf(section.value);
    if (known ?? heading) for (const key of ['title', 'code']) use(section, key, reader);
    if (known && plan[known] !== undefined) use(section, 'text', reader);
    const words = heading && isRecord(plan.aboutMe) ? plan.aboutMe[heading] : undefined;
    if (typeof words === 'string') reader.sees(section, { text: narrative(paragraph(words)) });
    takeSections(section, plan, reader);
  }
}

function use(at: Position, key: string, reader: Reader): void {
  for (const place of at.inner(key)) reader.use(place);
}
