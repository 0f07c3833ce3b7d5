import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { elements } from '../../src/standard/rows.js';
import { valueAt, type Path } from '../../src/json/path.js';
import { rulesAsJsonSchema } from '../../src/validation/json-schema.js';
import { schemas } from '../../src/validation/schemas.js';
import { ajvAccepts } from '../support/ajv.js';
import { keys } from '../support/arbitrary.js';

/** Every pattern in a schema. */
function patternsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) =>
    key === 'pattern' && typeof inner === 'string' ? [inner] : patternsIn(inner),
  );
}

/** The schema of an element, by its key in the table of elements. */
function schemaAt(key: string): unknown {
  const path: Path = key
    .split('.')
    .flatMap((name) =>
      name.endsWith('[]') ? ['properties', name.slice(0, -2), 'items'] : ['properties', name],
    );
  return valueAt(rulesAsJsonSchema('plan'), path);
}

for (const key of keys) {
  describe(`the JSON Schema of ${key}`, () => {
    it('compiles in strict mode', () => {
      const ajv = new Ajv2020({ strict: true, allErrors: true });

      assert.doesNotThrow(() => ajv.compile(rulesAsJsonSchema(key)));
    });

    it('names its draft', () => {
      assert.equal(rulesAsJsonSchema(key).$schema, 'https://json-schema.org/draft/2020-12/schema');
    });

    it('is JSON', () => {
      const schema = rulesAsJsonSchema(key);

      assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
    });

    it('has patterns that compile with the flags of JSON Schema and of HTML', () => {
      const patterns = new Set(patternsIn(rulesAsJsonSchema(key)));

      for (const pattern of patterns) {
        for (const flag of ['u', 'v'])
          assert.doesNotThrow(() => new RegExp(pattern, flag), pattern);
      }
    });

    it('is the same each time, and nobody else’s to change', () => {
      const first = rulesAsJsonSchema(key) as { title?: unknown };
      delete first.title;

      assert.notEqual(rulesAsJsonSchema(key).title, undefined);
    });
  });
}

describe('the JSON Schema of the plan', () => {
  it('compiles where formats are asserted too', () => {
    const ajv = new Ajv2020({ strict: true });
    addFormats.default(ajv);

    assert.doesNotThrow(() => ajv.compile(rulesAsJsonSchema('plan')));
  });

  it("titles every element with the standard's own name", () => {
    for (const { key, standardPath } of elements()) {
      // a group that the standard nests in another of its name has the name twice
      const title = valueAt(schemaAt(key), ['title']);
      assert.ok(title && standardPath.endsWith(title as string), `${key}: ${String(title)}`);
    }
  });

  it('holds each section as the schema of its own', () => {
    const whole = rulesAsJsonSchema('plan').properties as Record<string, unknown>;

    for (const key of keys.filter((each) => each !== 'plan')) {
      const { $schema, ...section } = rulesAsJsonSchema(key);
      assert.deepEqual(section, whole[key], String($schema));
    }
  });

  const facts: [key: string, path: Path, expected: unknown][] = [
    ['personDemographics', ['required'], ['name', 'dateOfBirth']],
    ['personDemographics.name', ['required'], ['firstName', 'familyName']],
    ['personDemographics.name.firstName', ['maxLength'], 35],
    ['personDemographics.nhsNumber', ['pattern'], '^\\d{10}$'],
    ['personDemographics.addresses[]', ['required'], ['line1', 'postcode']],
    ['personDemographics.gender', ['required'], ['system', 'code']],
    ['personDemographics.gender', ['anyOf', 'length'], 4],
    ['personDemographics.sex', ['anyOf'], undefined],
    ['gpPractices', ['type'], 'array'],
    ['gpPractices[]', ['required'], ['practiceIdentifier']],
    ['gpPractices[].practiceIdentifier', ['maxLength'], 6],
    ['formulations[].formulation', ['maxLength'], undefined],
    ['contingencyPlans[]', ['required'], ['triggerFactors']],
    ['contingencyPlans[].triggerFactors', ['minItems'], 1],
    ['contingencyPlans[].copingStrategies[]', ['$comment'], 'startDate is not after endDate'],
    ['professionalContacts[].keyWorker', ['type'], 'boolean'],
    ['careAndSupportPlan.needsConcernsOrProblems[].goalsAndHopes[]', ['required'], undefined],
    [
      'careAndSupportPlan.needsConcernsOrProblems[].goalsAndHopes[].goalImportanceScore',
      ['maximum'],
      10,
    ],
  ];
  for (const [key, path, expected] of facts) {
    it(`says of ${key} that ${path.join(' ')} is ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(valueAt(schemaAt(key), path), expected);
    });
  }

  it('asks for the two Mandatory sections', () => {
    assert.deepEqual(rulesAsJsonSchema('plan').required, ['personDemographics', 'gpPractices']);
  });

  it('lets unknown keys pass', () => {
    assert.equal(ajvAccepts('aboutMe', { myWellness: 'Well', local: { a: null } }), true);
  });

  for (const empty of [{}, { myWellness: '' }, { myWellness: ' ' }, { myWellness: null }]) {
    it(`refuses what is empty: ${JSON.stringify(empty)}`, () => {
      assert.equal(ajvAccepts('aboutMe', empty), false);
    });
  }
});

describe('the zod schemas', () => {
  it('are there for every section and for the plan', () => {
    assert.deepEqual(Object.keys(schemas).sort(), [...keys].sort());
  });

  it('give back the same JSON', () => {
    const value = { myWellness: 'Well', local: [{ a: null }] };

    const result = schemas.aboutMe.safeParse(value);

    assert.deepEqual(result.data, value);
  });

  it('carry issue codes for messages, with paths', () => {
    const result = schemas.contingencyPlans.safeParse([
      { triggerFactors: [], archivedOn: 'now', name: { coding: { system: 7 } } },
    ]);

    assert.deepEqual(
      result.error?.issues.map(({ message, path }) => [message, path]),
      [
        ['too-few', [0, 'triggerFactors']],
        ['type', [0, 'name', 'coding', 'system']],
        ['date', [0, 'archivedOn']],
      ],
    );
  });
});
