// How old somebody has to be to read what the person whose plan it is reads, by Flesch and Kincaid. The
// formula is one for English: for Welsh there is none that is in use, and nothing here tells.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import english from '../../src/locales/en-GB.js';
import type { WordTree } from '../../src/i18n/words.js';
import { hardWords } from '../support/hard-words.js';

/** The formula gives a school year in the United States, whose first is that of six-year-olds. */
const AGE_OF_NO_SCHOOL = 5;
const OLDEST = 11;

/** Fewer words than that are a name, to which a formula for sentences does not apply. */
const SENTENCE = 6;

/** A name is read by its words: none has more syllables, unless it is on the list. */
const SYLLABLES = 3;

/** What only a professional or a host reads, and what another system calls the parts of its record. */
const NOT_THE_PERSONS =
  /^(?:(?:assessment|conformance|fhirImport|importNote|migration|questionnaire)\.|field\.(?:fromHl7|reworded)$)/;

/** Every string as the person reads it, by its key. */
function* personsWords(tree: WordTree, above = ''): Generator<[string, string]> {
  for (const [key, below] of Object.entries(tree)) {
    const path = above + key;
    const persons = key.replace(/(_(?:one|other))?$/, '_person$1');
    if (typeof below !== 'string') yield* personsWords(below, `${path}.`);
    else if (!(persons in tree) && !NOT_THE_PERSONS.test(path)) yield [path, below];
  }
}

const strings = [...personsWords(english.words)];

const easy = new Set(Object.keys(hardWords));

const wordsIn = (text: string): string[] =>
  text.replaceAll(/\{\{\w+\}\}/g, 'it').match(/\p{L}[\p{L}’'-]*/gu) ?? [];

const syllablesOf = (word: string): number => (easy.has(word.toLowerCase()) ? 1 : syllable(word));

const sentencesIn = (text: string): number =>
  text.split(/[.:?!;](?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The age from which a text is read with ease. */
const ageOf = (text: string): number => {
  const words = wordsIn(text);
  const counts = { sentence: sentencesIn(text), word: words.length };
  return AGE_OF_NO_SCHOOL + fleschKincaid({ ...counts, syllable: sum(words.map(syllablesOf)) });
};

describe('what the person reads, in English', () => {
  for (const [key, text] of strings) {
    const words = wordsIn(text);
    if (words.length >= SENTENCE)
      it(`can be read at ${OLDEST}: ${key}`, () => {
        assert.ok(ageOf(text) <= OLDEST, `${ageOf(text).toFixed(1)}: ${text}`);
      });
    else
      it(`is made of words of few syllables: ${key}`, () => {
        assert.deepEqual(
          words.filter((word) => syllablesOf(word) > SYLLABLES),
          [],
        );
      });
  }

  it('is, all of it together, for somebody younger', () => {
    const texts = strings.map(([, text]) => text);
    const counts = {
      sentence: sum(texts.map(sentencesIn)),
      word: sum(texts.map((text) => wordsIn(text).length)),
      // no word counts as easier here
      syllable: sum(texts.flatMap(wordsIn).map((word) => syllable(word))),
    };

    assert.ok(AGE_OF_NO_SCHOOL + fleschKincaid(counts) <= OLDEST);
  });

  it('says nothing of standards, toolkits and dictionaries', () => {
    const told = strings.filter(([, text]) =>
      /PRSB|SNOMED|toolkit|data dictionar|the standard\b/i.test(text),
    );

    assert.deepEqual(told, []);
  });

  it('has no easier words for those of the list, which it uses', () => {
    const used = new Set(
      strings.flatMap(([, text]) => wordsIn(text)).map((word) => word.toLowerCase()),
    );

    assert.deepEqual(
      [...easy].filter((word) => !used.has(word)),
      [],
    );
  });
});
