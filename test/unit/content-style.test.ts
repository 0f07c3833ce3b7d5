// The rules of the guide “Writing words” that a test can judge, over all words that people read.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WordTree } from '../../src/i18n/words.js';
import cy from '../../src/locales/cy.js';
import english from '../../src/locales/en-GB.js';

interface StyleRule {
  readonly rule: string;
  readonly breaks: RegExp;
  /** which keys it is about, where not all: of what the person reads, those of `_person` in their place */
  readonly keys?: RegExp;
  readonly personsOnly?: boolean;
}

/** What the page says: messages, and what searches and buttons led to. */
const SPOKEN_BY_THE_PAGE = /^(?:issues|search|list|changing|section)\./;

const ENGLISH: readonly StyleRule[] = [
  { rule: 'someone, anyone, everyone, no one', breaks: /\b(?:some|any|every|no)body\b/i },
  { rule: 'no Latin', breaks: /\b(?:e\.?g|i\.?e|etc)\b/i },
  { rule: 'no exclamation mark', breaks: /!/ },
  { rule: 'no “and/or”', breaks: /\band\/or\b/i },
  { rule: 'no “please” of a page', breaks: /\bplease\b/i, keys: SPOKEN_BY_THE_PAGE },
  {
    rule: 'no other word for whoever reads',
    breaks: /\b(?:users?|patients?|the person|service users?|invalid)\b/i,
    personsOnly: true,
  },
  {
    rule: 'a label speaks of the person as I',
    breaks: /\byou(?:r|rs|rself)?\b/i,
    keys: /\.(?:label|entry|add)(?:_person)?$/,
    personsOnly: true,
  },
  {
    rule: 'a page speaks to the person as you, never as I',
    breaks: /\b(?:I|me|my|mine|myself)\b/,
    keys: SPOKEN_BY_THE_PAGE,
    personsOnly: true,
  },
];

const WELSH: readonly StyleRule[] = [
  { rule: 'no exclamation mark', breaks: /!/ },
  {
    rule: 'a label speaks of the person as I',
    breaks: /\b(?:chi|chwi|eich|ydych|rydych)\b/i,
    keys: /\.(?:label|entry|add)(?:_person)?$/,
    personsOnly: true,
  },
  {
    // and before some words that begin with a consonant: forms of “to be”, “fe” and the like
    rule: '“ac” before a vowel alone',
    breaks:
      /\bac (?=[bcdfghjlmnprst])(?!(?:fe|felly|mae|mai|maent|nid|ni|nad|na|roedd|rwy|ryd|sydd|mor)\p{L}*)(?!fe’)/iu,
  },
];

/** What only a host or a professional reads, and what another system calls the parts of its record. */
const NOT_THE_PERSONS =
  /^(?:(?:assessment|conformance|fhirImport|importNote|migration|questionnaire)\.|field\.(?:fromHl7|reworded)$)/;

interface Read {
  readonly key: string;
  readonly text: string;
  readonly isPersons: boolean;
}

function* wordsOf(tree: WordTree, above = ''): Generator<Read> {
  for (const [name, text] of Object.entries(tree)) {
    const key = above + name;
    if (typeof text !== 'string') yield* wordsOf(text, `${key}.`);
    else {
      const persons = name.replace(/(_(?:zero|one|two|few|many|other))?$/, '_person$1');
      yield { key, text, isPersons: !(persons in tree) && !NOT_THE_PERSONS.test(key) };
    }
  }
}

/** What breaks a rule among the words of a language. */
const broken = (
  words: WordTree,
  { breaks, keys = /./, personsOnly = false }: StyleRule,
): string[] =>
  [...wordsOf(words)]
    .filter(
      ({ key, text, isPersons }) =>
        (isPersons || !personsOnly) && keys.test(key) && breaks.test(text),
    )
    .map(({ key, text }) => `${key}: ${text}`);

for (const { locale, rules } of [
  { locale: english, rules: ENGLISH },
  { locale: cy, rules: WELSH },
]) {
  describe(`the words in ${locale.lang}`, () => {
    for (const rule of rules) {
      it(`keep to: ${rule.rule}`, () => assert.deepEqual(broken(locale.words, rule), []));
    }
  });
}
