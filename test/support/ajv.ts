// What another validator makes of our JSON Schemas.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { SectionKey } from '../../src/standard/plan-model.js';
import { rulesAsJsonSchema } from '../../src/validation/json-schema.js';

const compiled = new Map<string, ValidateFunction>();

/** Whether Ajv, in its strict mode, takes a value for what our JSON Schema describes. */
export function ajvAccepts(key: SectionKey | 'plan', value: unknown): boolean {
  let validate = compiled.get(key);
  if (!validate) {
    compiled.set(key, (validate = new Ajv2020({ strict: true }).compile(rulesAsJsonSchema(key))));
  }
  return validate(value);
}
