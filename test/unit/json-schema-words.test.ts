import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchema, type JsonSchema } from '../../src/core.js';
import { rulesAsJsonSchema } from '../../src/validation/json-schema.js';
import { keys } from '../support/arbitrary.js';

/** Every schema of an element in a schema: those with a title. */
function* titled(schema: unknown): Generator<JsonSchema> {
  if (typeof schema !== 'object' || schema === null) return;
  if ('title' in schema && typeof schema.title === 'string') yield schema;
  for (const inner of Object.values(schema)) yield* titled(inner);
}

const withoutWords = (schema: JsonSchema): unknown =>
  JSON.parse(
    JSON.stringify(schema, function (this: object, key, value: unknown) {
      const isWords =
        key === '$id' || ('title' in this && ['description', 'examples'].includes(key));
      return isWords && typeof (this as JsonSchema).title === 'string' ? undefined : value;
    }),
  );

for (const key of keys) {
  describe(`the words in the JSON Schema of ${key}`, () => {
    it('describe each element in a sentence', () => {
      for (const { title, description } of titled(jsonSchema(key)))
        if (title !== 'Id') assert.match(String(description), /^\S.+[.?!]$/s, String(title));
    });

    it('have examples that are valid', () => {
      const ajv = new Ajv2020({ strict: true });
      for (const schema of titled(jsonSchema(key)))
        for (const example of (schema.examples as unknown[] | undefined) ?? [])
          assert.ok(ajv.validate(schema, example), `${String(schema.title)}: ${String(example)}`);
    });

    it('change none of its rules', () => {
      assert.deepEqual(withoutWords(jsonSchema(key)), rulesAsJsonSchema(key));
    });

    it('come under an id of its own', () => {
      assert.equal(jsonSchema(key).$id, `urn:pcsp-elements:schema:2.0:${key}`);
    });
  });
}
