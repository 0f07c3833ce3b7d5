// What nobody is told who reads or writes a plan: who made the standard, and how its data are built.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WordTree } from '../../src/i18n/words.js';
import welsh from '../../src/locales/cy.js';
import english from '../../src/locales/en-GB.js';

const BUILDERS =
  /\b(PRSB|Professional Record Standards|toolkit|pecyn cymorth|SNOMED|HL7|FHIR|ODS|UK Core|NHS Digital|data (dictionary|model)|geiriadur data|value ?sets?|set(iau)? o werthoedd|JSON|schema|ECL|LOINC|ICD-?\d*|URI)\b/i;

/** What only those read who ask for it: how much of the standard there is, imports, and a code’s list. */
const ASKED_FOR = /^(assessment|conformance|fhirImport|questionnaire)\.|^field\.fromHl7$/;

function* stringsIn(tree: WordTree, above = ''): Generator<[string, string]> {
  for (const [key, below] of Object.entries(tree)) {
    if (typeof below === 'string') yield [above + key, below];
    else yield* stringsIn(below, `${above}${key}.`);
  }
}

for (const { words, name } of [
  { words: english.words, name: 'English' },
  { words: welsh.words, name: 'Welsh' },
])
  describe(`what people read at work and at home, in ${name}`, () => {
    const strings = [...stringsIn(words)];

    it('names nobody who builds standards, and nothing of how they are built', () => {
      const read = strings.filter(([key]) => !ASKED_FOR.test(key));
      assert.ok(read.length > 500);

      assert.deepEqual(
        read.filter(([, text]) => BUILDERS.test(text)),
        [],
      );
    });

    it('has such words for those who ask, so that they are looked for', () => {
      const asked = strings.filter(([key]) => ASKED_FOR.test(key));

      assert.ok(asked.some(([, text]) => BUILDERS.test(text)));
    });
  });
