// What an import's note says to whoever reads it in another language than it was written in.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle } from '../../src/fhir.js';
import { i18nextLookup } from '../../src/i18n/i18next-lookup.js';
import { importNoteLines } from '../../src/i18n/import-note.js';
import { Words } from '../../src/i18n/words.js';
import cy from '../../src/locales/cy.js';
import { commonWords } from '../../src/locales/en-GB/common.js';
import enGB from '../../src/locales/en-GB.js';
import { importNoteWords } from '../../src/locales/en-GB/import-note.js';
import { wordsOfKey } from '../../src/fhir/modifiers/fhir-words.js';
import { everyResourceBundle } from '../support/every-resource-bundle.js';
import { foreignBundle } from '../support/foreign-bundle.js';
import { patientSummary, sharedCarePlan, syntheticRecord } from '../support/other-systems.js';

// what every widget carries
const english = new Words(commonWords);
const welsh = new Words(enGB.words);
welsh.choose({ lang: cy.lang, trees: [cy.words], lookup: i18nextLookup });

const inWelsh = (note: string) => importNoteLines(welsh, note);

/** Every note in a plan. */
function notesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'importNote' && typeof inner === 'string' ? [inner] : notesIn(inner),
  );
}

describe('the note of an import', () => {
  for (const [note, said] of [
    ['Lifecycle status: accepted', 'Statws: accepted'],
    [
      'Target: Measure: Body weight, Detail quantity: < 80 kg',
      'Targed: Mesur: Body weight, Manylion: < 80 kg',
    ],
    ['Activity, detail, scheduled timing: 2027-01', 'Gweithgaredd, manylion, amserlen: 2027-01'],
    ['Period: from 2026-01-02 until 2026-03', 'Cyfnod: o 2 Ionawr 2026 hyd at Mawrth 2026'],
    ['Period: from 2026-01-02', 'Cyfnod: o 2 Ionawr 2026'],
    ['Do not perform: true', 'Peidio â’i wneud: Ie'],
    // what somebody wrote is theirs
    [
      'Note: Reason: I fell, Status: tired (Ann, 2026)',
      'Nodyn: Reason: I fell, Status: tired (Ann, 2026)',
    ],
    ['Asked for: a lift', 'Asked for: a lift'],
    ['from me: Reason', 'from me: Reason'],
    ['No label', 'No label'],
    ['', ''],
  ] as const) {
    it(`is read in Welsh: ${note || 'nothing'}`, () => assert.deepEqual(inWelsh(note), [said]));

    it(`is read in English as it was written: ${note || 'nothing'}`, () =>
      assert.deepEqual(importNoteLines(english, note), [note]));
  }

  it('has its lines in their order', () => {
    assert.deepEqual(inWelsh('Goal: A\nCategory: B\nown words'), [
      'Nod: A',
      'Categori: B',
      'own words',
    ]);
  });

  it('is written with the names that the words are for', () => {
    for (const [key, words] of Object.entries(importNoteWords.parts))
      assert.equal(words, wordsOfKey(key));
  });

  it('has no name that only English has, whatever was imported', () => {
    const bundles = [
      everyResourceBundle(),
      foreignBundle(),
      patientSummary(),
      sharedCarePlan(),
      syntheticRecord(),
    ];
    const lines = bundles
      .flatMap((bundle) => notesIn(fromFhirBundle(bundle).plan))
      .flatMap((note) => note.split('\n'));
    const named = lines.filter((line) => /^[A-Z][A-Za-z, ]*: /.test(line));

    assert.ok(named.length > 10, String(named.length));
    assert.deepEqual(
      [
        ...new Set(
          named.filter((line) => inWelsh(line)[0] === line).map((line) => line.split(': ')[0]),
        ),
      ],
      [],
    );
  });
});
