import { isRecord, type Json } from '../json/json.js';
import { aboutMeHeadingOf } from './section-codes.js';
import { listOf } from './position.js';
import type { BundleReader } from './bundle-reader.js';
import type { FhirResource } from './types.js';
import { wordsOfXhtml } from './xhtml.js';

const LINK = 'aboutMe.';

const isAboutMe = ({ item }: FhirResource): boolean =>
  listOf(item).some(
    (one) => isRecord(one) && typeof one.linkId === 'string' && one.linkId.startsWith(LINK),
  );

/** About me as questions and answers; or made from a document's sections under its headings. */
export function aboutMeResponseIn(
  sections: readonly unknown[],
  reader: BundleReader,
): FhirResource | undefined {
  const answered = reader.ofType('QuestionnaireResponse').find(isAboutMe);
  if (answered) return answered;
  const item = [...allIn(sections)].flatMap((section) => {
    const key = aboutMeHeadingOf(section);
    const { text } = section;
    if (key === undefined || !isRecord(text) || typeof text.div !== 'string') return [];
    const valueString = wordsOfXhtml(text.div);
    if (!valueString) return [];
    reader.consume({ holder: section, key: 'text' });
    return [{ linkId: LINK + key, answer: [{ valueString }] }];
  });
  return item.length ? { resourceType: 'QuestionnaireResponse', item } : undefined;
}

function* allIn(sections: readonly unknown[]): Generator<Json> {
  for (const section of sections.filter(isRecord)) {
    yield section;
    yield* allIn(listOf(section.section));
  }
}
