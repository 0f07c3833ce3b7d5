// A plan that was written in a document, as a draft: what is found, and that no word is lost.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from 'parse5';
import { draftOfPassages, importText } from '../../src/import-text.js';
import { isRecord } from '../../src/json/json.js';
import { Words } from '../../src/i18n/words.js';
import { elementLabel } from '../../src/i18n/label.js';
import welsh from '../../src/locales/cy.js';
import english from '../../src/locales/en-GB.js';
import { elementAt } from '../../src/model/element-at.js';
import { planModel } from '../../src/standard/plan-model.js';
import {
  transcriptionPlaces,
  transcriptionHeadings,
  forAPerson,
} from '../../src/transcription/headings.js';
import { knownHeading } from '../../src/transcription/known-heading.js';
import { pathOfPlace } from '../../src/transcription/path-of-place.js';
import { validate } from '../../src/core/validate.js';
import { assertLinear } from '../support/growth.js';
import { i18nextLookup } from '../../src/i18n/i18next-lookup.js';

/** What HTML says, parsed as nothing that runs. */
const html = (text: string) => importText(parse(text, { scriptingEnabled: false }));

/** Every string in a value but the notes. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isRecord(value) || Array.isArray(value)
    ? Object.entries(value).flatMap(([key, one]) => (key === 'importNote' ? [] : stringsIn(one)))
    : [];
}

/** A draft without the notes of where it is from. */
const withoutNotes = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one: unknown) => (key === 'importNote' ? undefined : one)),
  );

/** The headings that the notes tell: each once, though several entries are from under it. */
function headingsIn(value: unknown): string[] {
  const found = new Set<string>();
  const look = (one: unknown): void => {
    if (!isRecord(one) && !Array.isArray(one)) return;
    for (const [key, inner] of Object.entries(one) as [string, unknown][])
      if (key !== 'importNote') look(inner);
      else for (const [told] of String(inner).matchAll(/^.*\nHeading in .*$/gm)) found.add(told);
  };
  look(value);
  return [...found].map((told) => told.replace(/^.*\nHeading in the document: /, ''));
}

/** Every word of a text: all that is letters, marks, digits or an emoji. */
const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu) ?? [];

/** Every word that came out, in the draft or in what has no place. */
const wordsOut = ({ value, unplaced }: ReturnType<typeof importText>): string[] =>
  [
    ...stringsIn(value),
    ...headingsIn(value),
    ...unplaced.flatMap(({ heading, lines }) =>
      [...(heading ? [heading] : []), ...lines].map(({ text }) => text),
    ),
  ].flatMap(wordsIn);

const sorted = (words: readonly string[]): string[] => [...words].sort();

const names = Object.values(transcriptionHeadings)
  .flatMap((all) => all.split(' | '))
  .concat(forAPerson.split(' | '));

const said = fc.string({
  unit: fc.constantFrom(...Array.from('abcdeXYZ019 .,:;-–•*()#=\t\u00a0é\u0301ŵ😀م/|&')),
  minLength: 0,
  maxLength: 60,
});

const line = fc.oneof(
  { weight: 4, arbitrary: said },
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => name.toUpperCase()) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...names), said).map((two) => two.join(': ')) },
  { weight: 1, arbitrary: said.map((words) => `• ${words}`) },
  { weight: 1, arbitrary: fc.constantFrom('Mum 07700 900123', '(01632 960001)', '----', '====') },
);

const plainDocument = fc
  .array(line, { maxLength: 40 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\v').map((end) => lines.join(end)));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const TAGS = ['p', 'b', 'h2', 'li', 'ul', 'td', 'tr', 'th', 'table', 'del', 'span', 'pre', 'div'];

/** HTML of any nesting, closed where it should be or not. */
const htmlDocument = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: line.map((text) => ({ text, html: escaped(text) })) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...TAGS).map((tag) => ({ text: '', html: `<${tag}>` })),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...TAGS).map((tag) => ({ text: '', html: `</${tag}>` })),
    },
    { weight: 1, arbitrary: fc.constant({ text: '', html: '<br>' }) },
    {
      weight: 1,
      arbitrary: said.map((alt) => ({ text: alt, html: `<img alt="${escaped(alt)}">` })),
    },
    { weight: 1, arbitrary: fc.constant({ text: '', html: '<script>evil()</script>' }) },
  ),
  { maxLength: 40 },
);

describe('a document that becomes a draft', () => {
  it('keeps every word of plain text, and makes none up', () => {
    fc.assert(
      fc.property(plainDocument, (text) => {
        const out = wordsOut(importText(text));

        assert.deepEqual(sorted(out), sorted(wordsIn(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every letter of HTML, and makes none up', () => {
    fc.assert(
      fc.property(htmlDocument, (parts) => {
        const { value, unplaced } = html(parts.map((part) => part.html).join(''));

        // where a word ends is for the tags around it to say
        const letters = (words: readonly string[]) => sorted(Array.from(words.join('')));
        assert.deepEqual(
          letters(wordsOut({ value, unplaced })),
          letters(parts.flatMap(({ text }) => wordsIn(text))),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('has nothing that is coded, agreed or dated', () => {
    fc.assert(
      fc.property(plainDocument, (text) => {
        const { value } = importText(text);

        const keys = JSON.stringify(value, (key, one: unknown) =>
          /^(?:coding|agreement|date|lastUpdated|plannedReview|when|startDate|personDemographics|gpPractices)$/.test(
            key,
          )
            ? 'made up'
            : one,
        );
        assert.doesNotMatch(keys, /made up/);
      }),
    );
  });

  it('is in the shapes of the standard', () => {
    fc.assert(
      fc.property(plainDocument, (text) => {
        const { issues } = validate('plan', importText(text).value);

        // its notes are the only thing that the standard does not know
        const wrong = issues.filter(({ code }) => code === 'type' || code === 'unknown');
        assert.ok(wrong.every(({ path }) => path.at(-1) === 'importNote'));
      }),
    );
  });

  it('says of each entry where it is from, and that nobody confirmed it', () => {
    const { value } = importText('Triggers\nNoise\n\nWhat matters to me\nMy dog', {
      document: 'letter.txt',
    });

    assert.deepEqual(value, {
      aboutMe: {
        whatIsMostImportantToMe: 'My dog',
        importNote:
          'Not confirmed, copied from the document, lines: 4–5, letter.txt\nHeading in the document: What matters to me',
      },
      contingencyPlans: [
        {
          triggerFactors: [{ text: 'Noise' }],
          importNote:
            'Not confirmed, copied from the document, lines: 1–2, letter.txt\nHeading in the document: Triggers',
        },
      ],
    });
  });

  it('leaves to a person whose plan it is, what was agreed, and every date', () => {
    const { value, unplaced } = importText(
      'NHS number: 943 476 5919\nTriggers\nNoise\nAgreed by: Rhi Tarn\nReview date: 1 May 2027\nSmoke',
    );

    assert.deepEqual(
      unplaced.map(({ reason, heading }) => [reason, heading?.text]),
      [
        ['forAPerson', 'NHS number:'],
        ['forAPerson', 'Agreed by:'],
        ['forAPerson', 'Review date:'],
      ],
    );
    // what is beside it stays where it was
    assert.deepEqual(value.contingencyPlans?.[0]?.triggerFactors, [
      { text: 'Noise' },
      { text: 'Smoke' },
    ]);
  });

  it('takes nothing under a heading that is not known for what stands before it', () => {
    const { value, unplaced } = importText('Triggers\nNoise\nAllergies:\npenicillin');

    assert.deepEqual(value.contingencyPlans?.[0]?.triggerFactors, [{ text: 'Noise' }]);
    assert.deepEqual(
      unplaced[0]?.lines.map(({ text }) => text),
      ['penicillin'],
    );
  });

  it('does not take an entry of a list for a heading', () => {
    const { value } = importText('What matters to me\n• Family\n• Communication\n• Goals');

    assert.equal(value.aboutMe?.whatIsMostImportantToMe, 'Family\nCommunication\nGoals');
  });

  it('keeps who to call together with their number', () => {
    const { value } = importText(
      'Who to call\nMum (07700 900123)\nDad\n07700 900124\nGP: 01632 960001\nReview date: May',
    );

    assert.deepEqual(value.contingencyPlans?.[0]?.whoShouldBeContacted, [
      { name: 'Mum', contactDetails: '(07700 900123)' },
      { name: 'Dad', contactDetails: '07700 900124' },
      { name: 'GP:', contactDetails: '01632 960001' },
    ]);
  });

  it('takes needs, goals and actions that have a heading each as they hang together', () => {
    const { value, unplaced } = importText(
      [
        'Need: Weight has gone up',
        'Rationale: since the new tablets',
        'Goal 1: Swim twice a week',
        'Action 1: Buy a costume',
        'Action 2: Find out times',
        'Outcome: Went three times in May',
        'Goal 2: Eat at the table',
        '',
        'Need: Money worries',
        'Review date: 3 May 2026',
        'Action: See the advice centre',
        '',
        'Copies: GP, husband',
      ].join('\n'),
    );

    assert.deepEqual(withoutNotes(value), {
      careAndSupportPlan: {
        needsConcernsOrProblems: [
          {
            text: 'Weight has gone up',
            goalsAndHopes: [
              {
                text: 'Swim twice a week',
                actionsAndActivities: [
                  { what: [{ text: 'Buy a costume' }] },
                  { what: [{ text: 'Find out times' }] },
                ],
                outcomes: [{ text: 'Went three times in May' }],
              },
              { text: 'Eat at the table' },
            ],
          },
          {
            text: 'Money worries',
            goalsAndHopes: [
              { actionsAndActivities: [{ what: [{ text: 'See the advice centre' }] }] },
            ],
          },
        ],
      },
    });
    assert.deepEqual(
      unplaced.map(({ reason, heading }) => [reason, heading?.text]),
      [
        ['unknownHeading', 'Rationale:'],
        ['forAPerson', 'Review date:'],
        ['unknownHeading', 'Copies:'],
      ],
    );
  });

  it('hangs nothing on a need that another part of the document stands after', () => {
    for (const between of ['Formulation\nA hard year', 'NEXT OF KIN', 'OTHER THINGS']) {
      const { value } = importText(`Need: Sleep\n\n${between}\n\nGoals\n- Swim`);

      assert.deepEqual(value.careAndSupportPlan?.needsConcernsOrProblems, [
        { text: 'Sleep' },
        { goalsAndHopes: [{ text: 'Swim' }] },
      ]);
    }
  });

  it('leaves what is done in a crisis in its plan', () => {
    for (const heading of ['Actions', 'Action plan:', 'Next steps', 'ACTIONS']) {
      const { value } = importText(`Triggers\n- bad news\n\n${heading}\n- ring Bob`);

      assert.deepEqual(withoutNotes(value), {
        contingencyPlans: [
          { triggerFactors: [{ text: 'bad news' }], whatShouldHappen: [{ text: 'ring Bob' }] },
        ],
      });
    }
  });

  it('goes on with the numbers of the headings, and not with those of a list', () => {
    const { value, unplaced } = importText(
      [
        '1. Triggers',
        'bad news',
        '',
        '2. Who to call',
        'Ann 07700 900123',
        '',
        '3. Things the ward knows',
        'Penicillin brings a rash',
        '',
        '4. What should happen',
        '3. Ring Ann',
        '4. Go to the ward',
        '',
        '5. Stay there',
      ].join('\n'),
    );

    assert.deepEqual(withoutNotes(value), {
      contingencyPlans: [
        {
          triggerFactors: [{ text: 'bad news' }],
          whoShouldBeContacted: [{ name: 'Ann', contactDetails: '07700 900123' }],
          whatShouldHappen: [
            { text: '3. Ring Ann' },
            { text: '4. Go to the ward' },
            { text: '5. Stay there' },
          ],
        },
      ],
    });
    assert.deepEqual(
      unplaced.map(({ heading, lines }) => [heading?.text, ...lines.map(({ text }) => text)]),
      [['3. Things the ward knows', 'Penicillin brings a rash']],
    );
  });

  it('takes a few words over lines, apart from those before, for a heading', () => {
    const headings = ({ unplaced }: ReturnType<typeof importText>) =>
      unplaced.map(({ heading }) => heading?.text);

    const under = (rest: string) => headings(importText(`What helps\n- a walk\n\n${rest}`));
    assert.deepEqual(under('Allergies\nPenicillin: rash'), ['Allergies']);
    // a sentence, a line that goes on, a line by itself, a person
    assert.deepEqual(under('I go to the sea.\nIt helps'), []);
    assert.deepEqual(under('The allotment\nand the cat'), []);
    assert.deepEqual(under('The allotment\n\nThe cat'), []);
    assert.deepEqual(headings(importText('Who to call\nAnn\n\nBob Smith\n07700 900123')), []);
  });

  it('leaves what was signed to a person', () => {
    for (const signed of [
      'Agreed by Joan Smith 3/5/26',
      'Signed: Joan Smith, 3.5.2026',
      'Completed with Joan on 3rd May 2026',
      'Reviewed 03-05-2026',
    ]) {
      const { value, unplaced } = importText(`What helps\n- a walk\n\n${signed}`);

      assert.deepEqual(withoutNotes(value), {
        contingencyPlans: [{ copingStrategies: [{ strategy: 'a walk' }] }],
      });
      assert.deepEqual(
        unplaced.map(({ reason }) => reason),
        ['forAPerson'],
      );
    }
    assert.deepEqual(importText('What helps\nAgreed with Bob that I ring him').unplaced, []);
  });

  it('reads a heading before a dash where it can be nothing else', () => {
    const { value } = importText('How best to support me - speak slowly\nFamily - they visit');

    assert.equal(value.aboutMe?.howAndWhenToSupportMe, 'speak slowly\nFamily - they visit');
    assert.equal(value.personalContacts, undefined);
  });

  it('does not say of which need a goal is', () => {
    const { value } = importText('Needs\nSleep\n\nGoals\nEight hours\n\nActions\nNo phone in bed');

    assert.deepEqual(value.careAndSupportPlan?.needsConcernsOrProblems, [
      { text: 'Sleep' },
      {
        goalsAndHopes: [
          { text: 'Eight hours' },
          { actionsAndActivities: [{ what: [{ text: 'No phone in bed' }] }] },
        ],
      },
    ]);
  });

  it('begins another contingency plan with each name of one', () => {
    const { value } = importText('Crisis plan\nRing the team\n\nSafety plan\n\nTriggers\nNoise');

    assert.deepEqual(
      value.contingencyPlans?.map(({ importNote: _, ...plan }: Record<string, unknown>) => plan),
      [
        { name: { text: 'Crisis plan' }, whatShouldHappen: [{ text: 'Ring the team' }] },
        { name: { text: 'Safety plan' }, triggerFactors: [{ text: 'Noise' }] },
      ],
    );
  });

  it('reads HTML by its transcriptionHeadings, and sets apart what is crossed out, a table or a picture', () => {
    const { value, unplaced } = html(
      '<p><b>Triggers</b></p><ul><li>Noise<li><s>Dogs</s> Cats<br>at night</ul>' +
        '<table><tr><td>Early warning signs<td>Pacing<tr><td>Smell<td>Smoke</table>' +
        '<table><tr><th>Needs<th>Goals<tr><td>Sleep<td>Rest</table>' +
        '<img alt="A map" src="https://example.org/map.png"><script>alert(1)</script>',
    );

    assert.deepEqual(value.contingencyPlans?.[0]?.triggerFactors, [
      { text: 'Noise' },
      { text: 'Cats\nat night' },
    ]);
    assert.deepEqual(value.contingencyPlans?.[0]?.relapseIndicators, [{ text: 'Pacing' }]);
    assert.deepEqual(
      unplaced.map(({ reason, heading, lines }) => [
        reason,
        [...(heading ? [heading] : []), ...lines].map(({ text }) => text).join(' '),
      ]),
      [
        ['crossedOut', 'Dogs'],
        ['unknownHeading', 'Smell Smoke'],
        ['table', 'Needs Goals Sleep Rest'],
        ['picture', 'A map'],
      ],
    );
  });

  it('places nothing where it is about more than one person', () => {
    const of = (second: string) =>
      importText(
        `NHS number: 943 476 5919\nTriggers\n- Noise\n\nNHS number: ${second}\nTriggers\n- Cats`,
      );

    for (const second of ['999-012-3454', '9990123454', '999 012 3454']) {
      const { value, unplaced } = of(second);
      assert.deepEqual(value, {});
      assert.deepEqual(
        unplaced.map(({ reason, lines }) => [reason, ...lines.map(({ text }) => text)]),
        [
          ['forAPerson', '943 476 5919'],
          ['severalPeople', 'Noise'],
          ['forAPerson', second],
          ['severalPeople', 'Cats'],
        ],
      );
    }
    // the same person again, a wrong number and a telephone are nobody else
    for (const second of ['9434765919', '9434765918', '01632 960114'])
      assert.deepEqual(of(second).value.contingencyPlans?.[0]?.triggerFactors, [
        { text: 'Noise' },
        { text: 'Cats' },
      ]);
  });

  it('reads a document of any depth', () => {
    const deep = `${'<div>'.repeat(5000)}Triggers<p>Noise${'</div>'.repeat(5000)}`;

    assert.deepEqual(html(deep).value.contingencyPlans?.[0]?.triggerFactors, [{ text: 'Noise' }]);
  });

  it('has a place for as many lines as there are, under each heading', () => {
    const lines = Array.from({ length: 200_000 }, (_, at) => ({ number: at + 1, text: 'A' }));
    for (const place of transcriptionPlaces) {
      const { value, unplaced } = draftOfPassages([{ place, lines }]);

      assert.deepEqual(unplaced, [], place);
      assert.equal(stringsIn(value).join('').replaceAll('\n', '').length, lines.length, place);
    }
  });

  it('takes the time of a document in one cell that grows with it', () => {
    for (const beside of ['', '<tr><td>Triggers<td>Noise'])
      assertLinear((size) => {
        const cell = Array.from({ length: size }, (_, index) => `<p>line ${index}`).join('');
        const document = parse(`<table>${beside}<tr><td>${cell}</table>`);
        return () => importText(document);
      }, 4000);
  });

  it('tells what is ticked and chosen on a form from what is not', () => {
    const { unplaced } = html(
      '<p><input type=checkbox checked>Ring my mum<p><input type=radio>Ring the police' +
        '<p><select><option>Yes<option selected>No</select>',
    );

    assert.deepEqual(
      unplaced.map(({ reason, lines }) => [reason, ...lines.map(({ text }) => text)]),
      [
        ['noHeading', '☒ Ring my mum', '☐ Ring the police', 'No'],
        ['crossedOut', 'Yes'],
      ],
    );
  });
});

describe('the headings that are known', () => {
  // the heading of a plan is its name, and that of all needs is of their goals and actions, too
  const apart = ['contingencyPlans.name', 'careAndSupportPlan.needsConcernsOrProblems'];
  for (const place of transcriptionPlaces.filter((one) => !apart.includes(one)))
    it(`are the standard’s own and the widgets’ of ${place}, in both languages`, () => {
      const inEnglish = new Words(english.words);
      const inWelsh = new Words(english.words);
      inWelsh.choose({ lang: 'cy', trees: [welsh.words], lookup: i18nextLookup });
      const path = pathOfPlace(place);

      const own = [
        elementAt(planModel, path)?.term ?? '',
        ...[inEnglish, inWelsh].map((words) => elementLabel(words, planModel, '', path)),
      ];

      for (const heading of own) {
        assert.equal(knownHeading(heading), place, heading);
      }
    });
});
