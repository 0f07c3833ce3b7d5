import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planModel } from '../../src/standard/plan-model.js';
import { isEmpty, prune } from '../../src/validation/empty.js';
import { validateElement } from '../../src/validation/validate-element.js';
import { deepFreeze } from '../support/slots.js';

const { aboutMe, contingencyPlans, personDemographics } = planModel.children;

describe('what is empty', () => {
  const nothing: Record<string, unknown> = {
    undefined: undefined,
    null: null,
    'no text': '',
    'white space': ' \t\n\u00a0\u3000',
    'what nobody can see':
      '\u00ad\u034f\u061c\u115f\u17b4\u180b\u200b\u2060\u3164\ufe0f\ufeff\uffa0\u{e0020}',
    'an empty list': [],
    'an empty object': {},
    'a list of nothing': [null, {}, { id: 'a' }, { triggerFactors: [{ text: ' ' }] }],
    'a sparse list': new Array(3),
  };
  for (const [name, value] of Object.entries(nothing)) {
    it(`counts as absent, and valid: ${name}`, () => {
      const result = validateElement(contingencyPlans, value);

      assert.deepEqual(result, { valid: true, value: undefined, findings: [] });
    });

    it(`is empty: ${name}`, () => {
      assert.equal(isEmpty(contingencyPlans, value), true);
    });
  }

  const something: Record<string, unknown> = {
    no: false,
    'the number nought': 0,
    'a word': 'x',
    'a list of lists': [[null]],
    'an entry that we do not know': [{ local: null }],
    'an id that is no text': [{ id: 7 }],
    'an instance of a class': new Map(),
  };
  for (const [name, value] of Object.entries(something)) {
    it(`is not ${name}`, () => {
      assert.equal(isEmpty(contingencyPlans, value), false);
    });

    it(`is not dropped: ${name}`, () => {
      assert.equal(prune(contingencyPlans, value), value);
    });
  }
});

describe('pruning', () => {
  it('drops what is empty, whatever was meant to stand there', () => {
    const value = {
      ...{ myWellness: 'Well', date: '', multimediaLocation: null },
      ...{ whatIsMostImportantToMe: {}, supportedToWriteThisBy: [] },
    };

    const pruned = prune(aboutMe, value);

    assert.deepEqual(pruned, { myWellness: 'Well' });
  });

  it('drops an object that held only what is empty', () => {
    const value = { name: { firstName: 'Sam' }, gender: { system: '', code: ' ' } };

    const pruned = prune(personDemographics, value);

    assert.deepEqual(pruned, { name: { firstName: 'Sam' } });
  });

  it('drops empty entries, with the ids we gave them', () => {
    const value = [{ id: 'a', name: {} }, { id: 'b', name: { text: 'Crisis plan' } }, null];

    const pruned = prune(contingencyPlans, value);

    assert.deepEqual(pruned, [{ id: 'b', name: { text: 'Crisis plan' } }]);
  });

  it('never cuts or trims text', () => {
    const text = ` ${'long '.repeat(1000)}\n`;

    const pruned = prune(aboutMe, { myWellness: text });

    assert.deepEqual(pruned, { myWellness: text });
  });

  it('keeps objects in which nothing was dropped', () => {
    const [full, spare] = [{ name: { text: 'Crisis plan' } }, { name: null }];

    const pruned = prune(contingencyPlans, [full, spare]) as unknown[];

    assert.equal(pruned[0], full);
  });

  it('keeps the same unknown data, empty or not, beside what it drops', () => {
    const local = { a: null, b: [], c: '' };

    const pruned = prune(aboutMe, { myWellness: '', local, other: null });

    assert.deepEqual(pruned, { local, other: null });
    assert.equal((pruned as { local: unknown }).local, local);
  });

  it('keeps a key called __proto__ as a key', () => {
    const value: unknown = JSON.parse('{"myWellness":"","__proto__":{"date":"2024"}}');

    const pruned = prune(aboutMe, value) as object;

    assert.equal(JSON.stringify(pruned), '{"__proto__":{"date":"2024"}}');
    assert.equal(Object.getPrototypeOf(pruned), Object.prototype);
  });

  it('keeps the order of keys', () => {
    const pruned = prune(aboutMe, { zebra: 1, myWellness: 'Well', date: '', apple: 2 });

    assert.deepEqual(Object.keys(pruned as object), ['zebra', 'myWellness', 'apple']);
  });

  it('leaves its input as it was', () => {
    const value = deepFreeze([{ id: 'a' }, { triggerFactors: [null, { text: 'x' }, {}] }]);

    const pruned = prune(contingencyPlans, value);

    assert.deepEqual(pruned, [{ triggerFactors: [{ text: 'x' }] }]);
  });
});

describe('paths of findings', () => {
  it('lead into the pruned value, where empty entries are gone', () => {
    const value = [null, { id: 'a' }, { triggerFactors: ['', { text: 'x' }, { text: 7 }] }];

    const { findings } = validateElement(contingencyPlans, value);

    assert.deepEqual(
      findings.map(({ code, path }) => [code, path]),
      [['type', [0, 'triggerFactors', 1, 'text']]],
    );
  });

  it('count the holes of a sparse list as gone', () => {
    const value: unknown[] = [];
    value[2] = { triggerFactors: 7 };

    const { findings } = validateElement(contingencyPlans, value);

    assert.deepEqual(findings[0]?.path, [0, 'triggerFactors']);
  });

  it('come out right where one list stands in two places', () => {
    const shared = [{ id: 'a' }, 7];
    const value = { aliases: shared, addresses: shared };

    const { findings } = validateElement(personDemographics, value);

    assert.deepEqual(
      findings.filter(({ code }) => code === 'type').map(({ path }) => path),
      [
        ['aliases', 0],
        ['aliases', 1],
        ['addresses', 0],
      ],
    );
  });
});
