// Whether each language says all that the English says. Whether it says it well, no test can tell.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { localeFrom, matchLanguage } from '../../src/i18n/languages.js';
import { i18nextLookup } from '../../src/i18n/i18next-lookup.js';
import { Words, type WordTree } from '../../src/i18n/words.js';
import cy from '../../src/locales/cy.js';
import english from '../../src/locales/en-GB.js';
import pa from '../../src/locales/pa.js';
import ur from '../../src/locales/ur.js';
import type { Element } from '../../src/model/element.js';
import { planModel } from '../../src/standard/plan-model.js';
import { valueSets, type ValueSet } from '../../src/value-sets/index.js';

const { calendar, codes } = cy.words;

/** Words that are the same as in English, by language. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  cy: ['field.offset', 'personCompletingRecord.entry'],
  ro: ['contingencyPlans.whoShouldBeContacted.entry'],
};

/** Every string of a tree by its keys. */
function flat(tree: WordTree, above = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, below]) =>
      typeof below === 'string' ? [[above + key, below]] : [...flat(below, `${above}${key}.`)],
    ),
  );
}

/** What a translation should hold: of each of its keys, the English that it is made from. */
function wanted(from: ReadonlyMap<string, string>, categories: readonly string[]) {
  const found = new Map<string, string>();
  for (const [key, text] of from) {
    const [, base = key, form] = /^(.*)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
    const other = from.get(`${base}_other`);
    if (form === undefined || other === undefined) found.set(key, text);
    else {
      for (const category of categories)
        found.set(`${base}_${category}`, from.get(`${base}_${category}`) ?? other);
    }
  }
  return found;
}

const placeholders = (text: string): string => (text.match(/{{\w+}}/g) ?? []).sort().join(' ');

const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/{{\w+}}/g, ''));

/** What is wrong with a translation of a tree. */
function complaints(
  from: WordTree,
  translation: WordTree,
  categories: readonly string[],
  same: readonly string[] = [],
): string[] {
  const sources = wanted(flat(from), categories);
  const translated = flat(translation);
  const missing = [...sources.keys()]
    .filter((key) => !translated.has(key))
    .map((key) => `${key} is missing`);
  return [...translated].reduce((found, [key, text]) => {
    // other words for the person may be needed where English does with the same
    const source = sources.get(key) ?? sources.get(key.replace(/_person$/, ''));
    if (source === undefined) return [...found, `${key} is no key of the English`];
    if (!text.trim()) return [...found, `${key} is empty`];
    if (/["']/.test(text)) return [...found, `${key} has straight quotation marks`];
    if (placeholders(text) !== placeholders(source))
      return [...found, `${key} has other placeholders`];
    if ((text === source && hasWords(text)) !== same.includes(key))
      return [...found, `${key} is ${text === source ? 'in English' : 'not the same'}`];
    return found;
  }, missing);
}

const tags = readdirSync('src/locales')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((tag) => tag !== english.lang);

for (const tag of tags) {
  const [source] = matchLanguage(tag).sources;
  const locale = await localeFrom(source!);
  const { calendar: _calendar, codes: _codes, ...words } = locale.words;
  const isWhole = locale.covers === undefined;
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();

  describe(`the language ${tag}`, () => {
    it('has every key of the English, its placeholders, and every plural that it counts in', () => {
      const found = complaints(english.words, words, pluralCategories, SAME[tag]);

      // those of one element are held to its keys by their type, and by what it asks for in a browser
      assert.deepEqual(isWhole ? found : found.filter((one) => !one.endsWith(' is missing')), []);
    });

    it('says of itself that it awaits review', () => {
      assert.equal(locale.awaitsReview, true);
    });

    it('goes by its own tag', () => {
      assert.equal(locale.lang, tag);
    });
  });
}

describe('the Welsh', () => {
  it('counts in six forms', () => {
    assert.equal(new Intl.PluralRules('cy').resolvedOptions().pluralCategories.length, 6);
  });
});

describe('the names of codes in Welsh', () => {
  const lists = Object.values<ValueSet>(valueSets).filter(({ concepts }) => concepts);
  const names = flat(codes);
  const displays = new Map(
    lists.flatMap(({ name, concepts = [] }) =>
      concepts.map(({ code, display }) => [`${name}.${code}`, display]),
    ),
  );

  it('are there for every code of every list that we hold, and for no other', () => {
    assert.ok(displays.size > 50);
    assert.deepEqual([...names.keys()].sort(), [...displays.keys()].sort());
  });

  it('are Welsh', () => {
    for (const [key, name] of names) {
      assert.ok(name.trim(), key);
      assert.notEqual(name, displays.get(key), key);
    }
  });

  it('are not the same for two codes of a list', () => {
    for (const [list, ofList] of Object.entries(codes))
      assert.equal(new Set(Object.values(ofList)).size, Object.keys(ofList).length, list);
  });
});

// as in Chromium, which has no data of some of them
describe('the calendars of languages for the crisis page', () => {
  for (const { lang, words } of [pa, ur]) {
    it(`write ${lang} as a browser does that knows it`, () => {
      const month = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
      const months = Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2026, index)));
      const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();

      assert.deepEqual(Object.values(words.calendar.months), months);
      for (const unit of ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'])
        for (const category of pluralCategories)
          assert.ok(flat(words.calendar).get(`${unit}_${category}`), `${unit}_${category}`);
    });
  }
});

// a browser that knows Welsh and one that does not should say the same
describe('the Welsh calendar', () => {
  const written = flat(calendar);

  it('has the twelve months', () => {
    const month = new Intl.DateTimeFormat('cy', { month: 'long', timeZone: 'UTC' });
    const months = Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2026, index)));

    assert.deepEqual(Object.values(calendar.months), months);
  });

  for (const unit of ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']) {
    it(`counts each ${unit}`, () => {
      const rules = new Intl.PluralRules('cy');
      const format = new Intl.NumberFormat('cy', { style: 'unit', unit, unitDisplay: 'long' });
      for (let count = 0; count <= 12; count++) {
        const form = written.get(`${unit}_${rules.select(count)}`);
        assert.equal(form?.replace('{{count}}', String(count)), format.format(count));
      }
    });
  }

  it('joins a date and its time, and the items of a sentence', () => {
    const shown = new Intl.DateTimeFormat('cy', {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'UTC',
    }).format(Date.UTC(2026, 2, 27, 14, 30));

    assert.equal(
      calendar.dateAndTime.replace('{{date}}', '27 Mawrth 2026').replace('{{time}}', '14:30'),
      shown,
    );
  });

  // by what is spoken first: “w” is a vowel, and so are the numbers un and wyth
  for (const [last, sentence] of [
    ['Mair', 'Siân a Mair'],
    ['Elin', 'Siân ac Elin'],
    ['Ŵan', 'Siân ac Ŵan'],
    ['“Ann”', 'Siân ac “Ann”'],
    ['3 mis', 'Siân a 3 mis'],
    ['1 mis', 'Siân ac 1 mis'],
    ['8 mis', 'Siân ac 8 mis'],
    ['100 mis', 'Siân a 100 mis'],
  ] as const) {
    it(`writes “${sentence}”`, () => {
      const words = new Words(english.words);
      words.choose({ lang: 'cy', trees: [cy.words], lookup: i18nextLookup });

      assert.equal(words.list(['Siân', last]), sentence);
      assert.equal(words.list(['x', 'Siân', last]), `x, ${sentence}`);
      assert.equal(words.list([last]), last);
    });
  }
});

describe('what is wrong with a translation is found', () => {
  const from = {
    save: 'Save',
    code: 'UTC{{offset}}',
    list: { added: '{{entry}} added', goals_one: '{{count}} goal', goals_other: '{{count}} goals' },
  };
  const good = {
    save: 'Enregistrer',
    code: 'UTC{{offset}}',
    list: { added: 'Ajout : {{entry}}', goals_one: '{{count}} but', goals_other: '{{count}} buts' },
  };
  const found = (translation: WordTree): string[] =>
    complaints(from, translation, ['one', 'other'], ['code']);
  const { save: _, ...withoutSave } = good;
  const { goals_other: __, ...withoutOther } = good.list;

  const cases: [what: string, translation: WordTree, complaint: string][] = [
    ['a missing key', withoutSave, 'save is missing'],
    ['a missing plural', { ...good, list: withoutOther }, 'list.goals_other is missing'],
    ['a key too many', { ...good, sve: 'x' }, 'sve is no key of the English'],
    [
      'a plural that the language has not',
      { ...good, list: { ...good.list, goals_few: '{{count}} buts' } },
      'list.goals_few is no key of the English',
    ],
    [
      'a lost placeholder',
      { ...good, list: { ...good.list, added: 'Ajout' } },
      'list.added has other placeholders',
    ],
    [
      'a placeholder too many',
      { ...good, save: 'Enregistrer {{entry}}' },
      'save has other placeholders',
    ],
    ['nothing said', { ...good, save: ' ' }, 'save is empty'],
    [
      'straight quotation marks',
      { ...good, save: "L'enregistrer" },
      'save has straight quotation marks',
    ],
    ['English', { ...good, save: 'Save' }, 'save is in English'],
    ['an excuse that is not needed', { ...good, code: 'TUC{{offset}}' }, 'code is not the same'],
  ];

  it('where there is something', () => assert.deepEqual(found(good), []));

  for (const [what, translation, complaint] of cases) {
    it(`as ${what}`, () => assert.deepEqual(found(translation), [complaint]));
  }

  it('and other words for the person are nothing wrong', () => {
    assert.deepEqual(found({ ...good, save_person: 'J’enregistre' }), []);
  });
});

describe('the sentences of what changed', () => {
  it('have a noun for each list of the model', () => {
    const nouns = Object.keys(english.words.planChanges.things).map((key) =>
      key.replace(/(_person)?_\w+$/, ''),
    );

    assert.deepEqual(
      listsIn(planModel).filter((key) => !nouns.includes(key)),
      [],
    );
  });
});

/** The keys of every list in an element. */
function listsIn(element: Element, key = ''): string[] {
  if (element.kind === 'list') return [key, ...listsIn(element.item)];
  if (element.kind !== 'group') return [];
  return Object.entries(element.children).flatMap(([child, inner]) => listsIn(inner, child));
}
