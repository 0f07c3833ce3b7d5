// Whatever a host sends gets an answer.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Element } from '../../src/model/element.js';
import { planModel } from '../../src/standard/plan-model.js';
import { valueAt, type Path } from '../../src/json/path.js';
import { schemas } from '../../src/validation/schemas.js';
import { validateElement } from '../../src/validation/validate-element.js';
import { elementOf, keys } from '../support/arbitrary.js';
import { slots, withAt } from '../support/slots.js';

const { aboutMe, contingencyPlans, personDemographics } = planModel.children;

const nestedLists = (depth: number): unknown => {
  let list: unknown[] = [];
  for (let at = 0; at < depth; at++) list = [list];
  return list;
};

const cyclicObject = (): unknown => {
  const object: Record<string, unknown> = { name: 'round' };
  object.self = { again: [object] };
  return object;
};

const cyclicList = (): unknown => {
  const list: unknown[] = [];
  list.push(list);
  return list;
};

class Person {
  name = 'Sam';
  get broken(): string {
    throw new Error('never read');
  }
}

/** Not JSON, each of them, or too deep for a careless walk. */
const strange: Record<string, () => unknown> = {
  'a cyclic object': cyclicObject,
  'a cyclic list': cyclicList,
  'an instance of a class': () => new Person(),
  'a function': () => () => 'x',
  'a class': () => Person,
  'a symbol': () => Symbol('x'),
  'a BigInt': () => 1n,
  NaN: () => NaN,
  Infinity: () => Infinity,
  'a Date': () => new Date(0),
  'an invalid Date': () => new Date(NaN),
  'a Map': () => new Map([['name', 'x']]),
  'a Set': () => new Set(['x']),
  'a WeakMap': () => new WeakMap(),
  'a RegExp': () => /x/g,
  'a Promise': () => Promise.resolve('x'),
  'an Error': () => new Error('x'),
  'a typed array': () => new Uint8Array(3),
  'a boxed string': () => Object('x') as unknown,
  'a boxed number': () => Object(1) as unknown,
};

const allowed: Record<string, () => unknown> = {
  'an object without prototype': () => Object.assign(Object.create(null) as object, { a: 1 }),
  'a sparse list': () => Object.assign([], { 5: 'x' }),
  'lists 100,000 deep': () => nestedLists(100_000),
  undefined: () => undefined,
};

/** Each place of a model once: the first entry of every list, every key of every object. */
function everyPath(element: Element): Path[] {
  let value: unknown;
  let paths: Path[] = [];
  for (let before = -1; before < paths.length;) {
    before = paths.length;
    const open = [...slots(element, value)].filter((slot) => !(Number(slot.path.at(-1)) >= 1));
    paths = open.map(({ path }) => path);
    for (const slot of open) {
      if (slot.value !== undefined) continue;
      value = withAt(element, value, slot.path, slot.element.kind === 'list' ? [] : {});
    }
  }
  return paths;
}

const planPaths = everyPath(planModel);

for (const [name, make] of Object.entries({ ...strange, ...allowed })) {
  describe(`given ${name}`, () => {
    it('answers wherever it stands in a plan', () => {
      const data = make();
      for (const path of planPaths) {
        const value = withAt(planModel, undefined, path, data);

        assert.doesNotThrow(() => validateElement(planModel, value), JSON.stringify(path));
      }
    });

    it('answers when it is the whole value of a section or plan', () => {
      for (const key of keys) {
        assert.doesNotThrow(() => validateElement(elementOf(key), make()), key);
      }
    });

    it('answers when it is what the model does not know', () => {
      const data = make();
      const value = { local: data, deeper: { still: [data] }, myWellness: 'Well' };

      const result = validateElement(aboutMe, value);

      assert.equal((result.value as typeof value).deeper.still[0], data);
    });

    it('is judged alike by the zod schema', () => {
      const value = { myWellness: make(), local: make(), date: '2024' };

      const { success } = schemas.aboutMe.safeParse(value);

      assert.equal(success, validateElement(aboutMe, value).valid);
    });
  });
}

describe('what is no JSON', () => {
  for (const [name, make] of Object.entries(strange)) {
    it(`is a type issue where it is not known: ${name}`, () => {
      const data = make();

      const { findings, value } = validateElement(aboutMe, { local: data, myWellness: 'Well' });

      assert.deepEqual(findings, [
        { code: 'type', severity: 'error', path: ['local'], params: {} },
      ]);
      assert.equal(valueAt(value, ['local']), data);
    });

    it(`is a type issue in place of a section: ${name}`, () => {
      const data = make();

      const result = validateElement(aboutMe, data);

      assert.ok(result.findings.some(({ code }) => code === 'type'));
      assert.equal(result.valid, false);
      assert.equal(result.value, data);
    });

    it(`is refused by the zod schema of a section: ${name}`, () => {
      const { success } = schemas.aboutMe.safeParse(make());

      assert.equal(success, false);
    });

    it(`is a type issue in place of text: ${name}`, () => {
      const data = make();

      const result = validateElement(aboutMe, { myWellness: data });

      assert.equal(result.findings[0]?.code, 'type');
      assert.equal(valueAt(result.value, ['myWellness']), data);
    });
  }

  it('is a type issue in a section that holds itself', () => {
    const value: Record<string, unknown> = { myWellness: 'Well' };
    value.self = value;

    const result = validateElement(aboutMe, value);

    assert.deepEqual(result.findings, [
      { code: 'type', severity: 'error', path: ['self'], params: {} },
    ]);
    assert.equal(result.value, value);
  });

  it('does not include data that appears twice', () => {
    const shared = { a: [1] };

    const { findings } = validateElement(aboutMe, { one: shared, two: [shared, shared] });

    assert.deepEqual(new Set(findings.map(({ code }) => code)), new Set(['unknown']));
  });

  it('does not include data whose parts appear twice at every level', () => {
    let local: unknown = 'x';
    for (let level = 0; level < 100; level++) local = { left: local, right: local };

    const { findings } = validateElement(aboutMe, { local });

    assert.equal(findings[0]?.code, 'unknown');
  });

  it('does not include keys that JSON leaves out', () => {
    const { findings } = validateElement(aboutMe, { local: { a: undefined, b: 1 } });

    assert.deepEqual(
      findings.map(({ code }) => code),
      ['unknown'],
    );
  });

  it('does not include objects of another realm', async () => {
    const { runInNewContext } = await import('node:vm');

    const value: unknown = runInNewContext('({ myWellness: "Well", local: { a: [1] } })');

    assert.deepEqual(
      validateElement(aboutMe, value).findings.map(({ code }) => code),
      ['unknown'],
    );
  });
});

describe('depth and size', () => {
  it('of unknown data is no error', () => {
    const data = nestedLists(100_000);

    const result = validateElement(aboutMe, { local: data });

    assert.equal(result.valid, true);
    assert.equal(valueAt(result.value, ['local']), data);
  });

  it('of a list in place of text is a type issue', () => {
    const data = nestedLists(100_000);

    const result = validateElement(aboutMe, { myWellness: data });

    assert.deepEqual(
      result.findings.map(({ code }) => code),
      ['type'],
    );
    assert.equal(valueAt(result.value, ['myWellness']), data);
  });

  const size = 10 * 1024 * 1024;
  const huge: Record<string, string> = {
    letters: 'a'.repeat(size),
    digits: '1'.repeat(size),
    emoji: '😀'.repeat(size / 2),
    'white space and a letter': `${' '.repeat(size)}x`,
    'the labels of a domain': `a@${'a.'.repeat(size / 2)}!`,
    'long labels of a domain': `a@${`${'a'.repeat(60)}.`.repeat(size / 61)}!`,
    'the host of a URL': `http://${'a'.repeat(size)}!`,
    'the path of a URL': `http://a/${'😀'.repeat(size / 2)} `,
    'the digits of a duration': `P${'1'.repeat(size)}`,
    'a fraction of a second': `2024-01-01T00:00:00.${'1'.repeat(size)}Z`,
    'a telephone number': `${'0 '.repeat(size / 2)}x`,
  };
  for (const [name, text] of Object.entries(huge)) {
    it(`of ${name} is checked without an exception`, () => {
      const demographics = {
        name: { firstName: text },
        nhsNumber: text,
        addresses: [{ line1: 'x', postcode: text }],
        gender: { system: text, code: text },
        contactDetails: { telephones: [{ number: text }], emails: [{ address: text }] },
        dateOfBirth: text,
      };
      const me = { myWellness: text, date: text, multimediaLocation: text };
      const plans = [
        {
          triggerFactors: [{ text }],
          plannedReview: text,
          copingStrategies: [{ startDate: text, endDate: text }],
          advanceStatement: { documentLocation: text },
        },
      ];

      const results = [
        validateElement(personDemographics, demographics),
        validateElement(aboutMe, me),
        validateElement(contingencyPlans, plans),
      ];

      assert.equal(results[0]?.valid, false);
      assert.equal(valueAt(results[1]?.value, ['myWellness']), text);
    });
  }

  it('of white space alone is nothing recorded', () => {
    const result = validateElement(aboutMe, { myWellness: ' '.repeat(size) });

    assert.equal(result.value, undefined);
  });

  it('of a long list with an error in every entry costs no more than its length', () => {
    const entry = { triggerFactors: [{ text: 'x' }], lastUpdated: 'yesterday' };

    const { findings } = validateElement(
      contingencyPlans,
      Array.from({ length: 5_000 }, (_, index) => ({ ...entry, name: { text: `${index}` } })),
    );

    assert.equal(findings.length, 5_000);
  });
});
