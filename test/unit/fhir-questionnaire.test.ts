import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  fromQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
  type QuestionnaireItem,
  type ResponseItem,
} from '../../src/fhir.js';
import cy from '../../src/locales/cy.js';
import { planModel, type Plan } from '../../src/standard/plan-model.js';
import { standard } from '../../src/standard/standard.js';
import { validValue } from '../support/arbitrary.js';
import { lantanaErrors, medplumErrors } from '../support/fhir.js';
import { times } from '../support/sample.js';

const nested = await toQuestionnaire();
const flat = await toQuestionnaire({ flat: true });

function* all(items: readonly QuestionnaireItem[]): Generator<QuestionnaireItem> {
  for (const item of items) {
    yield item;
    yield* all(item.item ?? []);
  }
}

const itemsOf = ({ item }: typeof nested) =>
  new Map([...all(item)].map((one) => [one.linkId, one]));
const items = itemsOf(nested);
const flatItems = itemsOf(flat);

const errorsIn = (resource: object): string[] => [
  ...medplumErrors(resource),
  ...lantanaErrors(resource),
];

describe('the Questionnaire', () => {
  it('has an item for each element of the standard, by its path without indexes', () => {
    const paths = standard.elements().map(({ key }) => key.replaceAll('[]', ''));
    const missing = paths.filter((path) => !items.has(path));
    assert.deepEqual(missing, []);
  });

  it('has every linkId once, and none of them is two things', () => {
    for (const { item } of [nested, flat]) {
      const ids = [...all(item)].map(({ linkId }) => linkId);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it('names its items in the words of a language file', async () => {
    const welsh = itemsOf(await toQuestionnaire({ locale: cy }));

    assert.equal(items.get('contingencyPlans.triggerFactors')?.text, 'Triggers');
    assert.equal(items.get('contingencyPlans.triggerFactors.text')?.text, 'In words');
    assert.equal(welsh.get('contingencyPlans.triggerFactors.text')?.text, 'Mewn geiriau');
    assert.equal(
      flatItems.get('contingencyPlans.agreement.fullName')?.text,
      'Contingency plan: Agreement: Full name of whoever was asked',
    );
    assert.deepEqual(
      [...items.values(), ...flatItems.values()].filter(({ text }) => !text.trim()),
      [],
    );
  });

  it('requires what no plan may be without, and by a rule what a begun group may not', () => {
    for (const known of [items, flatItems]) {
      const required = [...known.values()].filter((item) => item.required);
      assert.deepEqual(
        required.map(({ linkId }) => linkId),
        [
          'personDemographics.name.firstName',
          'personDemographics.name.familyName',
          'personDemographics.dateOfBirth',
          'gpPractices.practiceIdentifier',
        ],
      );
    }
    const rules = JSON.stringify(items.get('contingencyPlans')?.extension);
    assert.match(rules, /item.where\(linkId = 'contingencyPlans.triggerFactors'\).exists\(\)/);
  });

  it('repeats lists, keeps to limits, and offers the lists of codes that it holds', () => {
    assert.equal(items.get('contingencyPlans')?.type, 'group');
    assert.equal(items.get('contingencyPlans')?.repeats, true);
    assert.equal(items.get('personDemographics.aliases')?.repeats, true);
    assert.equal(items.get('personDemographics.name')?.repeats, undefined);
    assert.equal(items.get('personDemographics.name.firstName')?.maxLength, 35);
    // of what is longer a plan only warns
    assert.equal(items.get('formulations.formulation')?.maxLength, undefined);
    const gender = items.get('personDemographics.gender');
    assert.deepEqual([gender?.type, gender?.answerValueSet], ['choice', '#stated-gender']);
    const list = nested.contained.find(({ id }) => id === 'stated-gender');
    assert.equal(list?.expansion.contains.length, 4);
  });

  it('searches SNOMED CT where it is told of a service, and takes words elsewhere', async () => {
    const linkId = 'contingencyPlans.triggerFactors.coding';
    const searching = await toQuestionnaire({
      terminologyServer: 'https://terminology.example/r4',
    });

    assert.equal(items.get(linkId)?.answerValueSet, undefined);
    assert.match(String(itemsOf(searching).get(linkId)?.answerValueSet), /snomed\.info.*fhir_vs/);
    assert.match(JSON.stringify(searching.extension), /terminology\.example/);
    assert.deepEqual(errorsIn(searching), []);
  });

  it('has no items in items when it is flat', () => {
    assert.deepEqual(
      flat.item.filter(({ item, type }) => item ?? type === 'group'),
      [],
    );
  });
});

/** What each type of item may be answered with. */
const answerTypes: Partial<Record<QuestionnaireItem['type'], readonly string[]>> = {
  boolean: ['valueBoolean'],
  integer: ['valueInteger'],
  date: ['valueDate'],
  dateTime: ['valueDateTime'],
  string: ['valueString'],
  text: ['valueString'],
  choice: ['valueCoding'],
  'open-choice': ['valueCoding', 'valueString'],
};

/** Where a response does not fit its Questionnaire. */
function misfits(response: readonly ResponseItem[], known: ReadonlyMap<string, QuestionnaireItem>) {
  return response.flatMap(({ linkId, item = [], answer = [] }): string[] => {
    const { type = 'display', repeats } = known.get(linkId) ?? {};
    const values = answer.flatMap((one) => Object.keys(one).filter((key) => key !== 'extension'));
    const fits =
      type === 'group' ? !answer.length : values.every((key) => answerTypes[type]?.includes(key));
    return [...(fits && (repeats || answer.length <= 1) ? [] : [linkId]), ...misfits(item, known)];
  });
}

describe('the responses of any plan', () => {
  it('fit their Questionnaire', () => {
    fc.assert(
      fc.property(validValue(planModel), (value) => {
        for (const [known, isFlat] of [
          [items, false],
          [flatItems, true],
        ] as const) {
          const { item = [] } = toQuestionnaireResponse(value as Plan, { flat: isFlat });
          assert.deepEqual(misfits(item, known), []);
        }
      }),
      { numRuns: times(200) },
    );
    const wrong = { linkId: 'aboutMe.date', text: '', answer: [{ valueString: 'May' }] };
    assert.deepEqual(misfits([wrong], items), ['aboutMe.date']);
  });
});

describe('validators of FHIR', () => {
  it('find nothing wrong with either Questionnaire', () => {
    assert.deepEqual(errorsIn(nested), []);
    assert.deepEqual(errorsIn(flat), []);
  });

  it('find nothing wrong with the responses of any plan', () => {
    fc.assert(
      fc.property(validValue(planModel), fc.boolean(), (value, isFlat) => {
        const response = toQuestionnaireResponse(value as Plan, { flat: isFlat });
        assert.deepEqual(errorsIn(JSON.parse(JSON.stringify(response)) as object), []);
      }),
      { numRuns: 60 },
    );
  });

  it('would find what is wrong', () => {
    const [first] = flat.item;
    const response = toQuestionnaireResponse({ aboutMe: { myWellness: 'Sleep' } });
    const wrongs = {
      'a list of answers to a question of yes or no': {
        ...flat,
        item: [{ ...first, type: 'boolean', answerValueSet: '#stated-gender' }],
      },
      'a type that FHIR does not have': { ...flat, item: [{ ...first, type: 'paragraph' }] },
      'no status': { ...nested, status: undefined },
      'a status that FHIR does not have': { ...response, status: 'done' },
      'an answer that is no dateTime': {
        ...response,
        item: [{ linkId: 'aboutMe.date', answer: [{ valueDateTime: 'yesterday' }] }],
      },
    };
    for (const [name, wrong] of Object.entries(wrongs)) {
      assert.notDeepEqual(errorsIn(JSON.parse(JSON.stringify(wrong)) as object), [], name);
    }
  });
});

describe('a response from elsewhere', () => {
  const read = (...item: object[]) =>
    fromQuestionnaireResponse({
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item,
    });
  const words = (linkId: string, ...said: string[]) => ({
    linkId,
    answer: said.map((valueString) => ({ valueString })),
  });
  const told = ({ issues }: ReturnType<typeof read>) =>
    issues.map(({ code, path }) => [code, path]);

  it('that is none is refused', () => {
    for (const junk of [undefined, null, 7, 'x', [], {}, { resourceType: 'Patient' }]) {
      assert.deepEqual(fromQuestionnaireResponse(junk).issues[0]?.code, 'not-a-response');
    }
  });

  it('says where it holds what has no place', () => {
    const result = read(
      words('shoeSize', '9'),
      {
        linkId: 'aboutMe',
        item: [
          words('aboutMe.myWellness', 'Sleep', 'Food'),
          { linkId: 'aboutMe.date', answer: [{ valueBoolean: true }] },
          words('formulations.formulation', 'In the wrong group'),
          { linkId: 'aboutMe.supportedToWriteThisBy', answer: 'Ana' },
        ],
      },
      { linkId: 'formulations', answer: [] },
    );

    assert.deepEqual(result.plan, { aboutMe: { myWellness: 'Sleep' } });
    assert.deepEqual(told(result), [
      ['unknown-item', ['item', 0]],
      ['unknown-item', ['item', 1, 'item', 2]],
      ['not-taken', ['item', 1, 'item', 3, 'answer']],
      ['not-taken', ['item', 2, 'answer']],
      ['not-taken', ['item', 1, 'item', 0, 'answer', 1]],
      ['not-taken', ['item', 1, 'item', 1, 'answer', 0]],
    ]);
  });

  it('that is flat and filled in by hand is one entry of each list', () => {
    const result = read(
      words('contingencyPlans.triggerFactors.text', 'A full bus'),
      words('contingencyPlans.name.text', 'Bus plan'),
    );

    assert.deepEqual(result.plan, {
      contingencyPlans: [{ triggerFactors: [{ text: 'A full bus' }], name: { text: 'Bus plan' } }],
    });
    assert.deepEqual(result.issues, []);
  });

  it('that is flat gets no guess at which entry an answer belongs to', () => {
    const response = toQuestionnaireResponse(
      { personalContacts: [{ name: 'Ana' }, { name: 'Tom' }] },
      { flat: true },
    );
    const result = read(...(response.item ?? []), words('personalContacts.comments', 'Has a key'));

    assert.deepEqual(result.plan, { personalContacts: [{ name: 'Ana' }, { name: 'Tom' }] });
    assert.deepEqual(told(result), [['no-place', ['item', 1, 'answer', 0]]]);
  });

  it('keeps what was typed in the place of a code', () => {
    const result = read({
      linkId: 'contingencyPlans',
      item: [
        {
          linkId: 'contingencyPlans.triggerFactors',
          item: [words('contingencyPlans.triggerFactors.coding', 'A full bus')],
        },
      ],
    });

    assert.deepEqual(result.plan, {
      contingencyPlans: [{ triggerFactors: [{ text: 'A full bus' }] }],
    });
  });

  it('takes out what was taken out, though it was kept', () => {
    const response = toQuestionnaireResponse({ aboutMe: { date: '2024-06', myWellness: 'Sleep' } });
    const [aboutMe] = response.item ?? [];
    const item = aboutMe?.item?.filter(({ linkId }) => linkId !== 'aboutMe.date');

    assert.deepEqual(read({ linkId: 'aboutMe', item }), {
      plan: { aboutMe: { myWellness: 'Sleep' } },
      issues: [],
    });
  });

  it('tells when an answer replaces data that no item could show', () => {
    const bad = { aboutMe: { myWellness: { not: 'words' } } } as unknown as Plan;
    const [aboutMe] = toQuestionnaireResponse(bad).item ?? [];
    const item = [...(aboutMe?.item ?? []), words('aboutMe.myWellness', 'Sleep')];

    const result = read({ linkId: 'aboutMe', item });

    assert.deepEqual(result.plan, { aboutMe: { myWellness: 'Sleep' } });
    assert.deepEqual(told(result), [['replaced', ['item', 0, 'item', 1, 'answer', 0]]]);
  });

  it('keeps a time that somebody gave to a date', () => {
    const response = toQuestionnaireResponse({ aboutMe: { date: '2024-06' } });
    const sent = JSON.stringify(response);
    const answered = (valueDateTime: string) =>
      fromQuestionnaireResponse(
        JSON.parse(sent.replace('"valueDateTime":"2024-06"', `"valueDateTime":"${valueDateTime}"`)),
      ).plan;

    for (const start of [
      '2024-05-31T23:00:00.000Z',
      '2024-06-01T00:00:00Z',
      '2024-06-01T00:00:00-04:00',
    ]) {
      assert.deepEqual(answered(start), { aboutMe: { date: '2024-06' } });
    }
    const time = '2024-06-01T09:00:00+01:00';
    assert.deepEqual(answered(time), { aboutMe: { date: time } });
  });
});
