import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { depthOfJson } from '../../src/json/is-json.js';
import { valueAt } from '../../src/json/path.js';
import { check, findings } from '../../src/validation/check.js';
import { isRecord } from '../../src/json/json.js';
import { childAt, childrenOf } from '../../src/model/children.js';
import type { Element } from '../../src/model/element.js';
import { isEmpty, prune } from '../../src/validation/empty.js';
import type { Finding } from '../../src/validation/issue.js';
import { schemas } from '../../src/validation/schemas.js';
import { editedPath } from '../../src/validation/stored-path.js';
import { validateElement, type Validated } from '../../src/validation/validate-element.js';
import { ajvAccepts } from '../support/ajv.js';
import { almostValue, anyJson, elementOf, keys, validValue } from '../support/arbitrary.js';
import { unknownKeys } from '../support/junk.js';
import { deepFreeze, isBlank, scalars, setOwn, slots, withAt, withOwn } from '../support/slots.js';
import { times } from '../support/sample.js';

const errorsOf = ({ findings }: Validated) => findings.filter((one) => one.severity === 'error');

/** What JSON Schema cannot say. */
const beyondJsonSchema = new Set(['nhs-number', 'date-order']);

/** Of data that the model does not know, that it is no JSON: a schema for JSON has nothing to say of it. */
const isOfNoJson = ({ value }: Validated, { code, path }: Finding): boolean =>
  code === 'type' && depthOfJson(valueAt(value, path)) === undefined;

const sayableErrors = (result: Validated) =>
  errorsOf(result).filter((one) => !beyondJsonSchema.has(one.code) && !isOfNoJson(result, one));

for (const key of keys) {
  const element = elementOf(key);
  const imperfect = fc.oneof(
    { weight: 5, arbitrary: almostValue(element) },
    { weight: 1, arbitrary: anyJson },
  );
  // a plan is as large as its sections together
  const runs = key === 'plan' ? 100 : 200;
  const holds = <T extends unknown[]>(property: fc.IProperty<T>, numRuns = runs) =>
    fc.assert(property, { numRuns: times(numRuns), includeErrorInReport: true });

  describe(`any value of ${key}`, () => {
    it('is valid and comes back as the same object when the model says so', () => {
      holds(
        fc.property(validValue(element), (value) => {
          const result = validateElement(element, value);

          assert.deepEqual(errorsOf(result), []);
          assert.equal(result.valid, true);
          assert.equal(result.value, value);
        }),
      );
    });

    it('is valid exactly when no finding is an error', () => {
      holds(
        fc.property(imperfect, fc.boolean(), (value, strict) => {
          const result = validateElement(element, value, { strict });

          assert.equal(result.valid, errorsOf(result).length === 0);
        }),
      );
    });

    it('is judged alike by our JSON Schema once it is pruned', () => {
      holds(
        fc.property(imperfect, (value) => {
          const result = validateElement(element, value);
          if (result.value === undefined) return;

          if (ajvAccepts(key, result.value)) assert.deepEqual(sayableErrors(result), []);
          else assert.equal(result.valid, false);
        }),
      );
    });

    it('is judged alike by the zod schema once it is pruned', () => {
      holds(
        fc.property(imperfect, (value) => {
          const result = validateElement(element, value);
          if (result.value === undefined) return;

          assert.equal(schemas[key].safeParse(result.value).success, result.valid);
        }),
      );
    });

    it('is valid when our JSON Schema takes it as it came', () => {
      holds(
        fc.property(imperfect, (value) => {
          fc.pre(ajvAccepts(key, value));

          assert.deepEqual(sayableErrors(validateElement(element, value)), []);
        }),
      );
    });

    it('has findings whose paths lead into the pruned value', () => {
      holds(
        fc.property(imperfect, (value) => {
          const { value: stored, findings } = validateElement(element, value);

          // of a Mandatory section that is empty, nothing is left to point into
          if (stored === undefined) return;
          for (const { code, path } of findings) {
            const isMissing = ['required', 'too-few', 'reason-missing'].includes(code);
            const at = isMissing ? path.slice(0, -1) : path;
            assert.notEqual(valueAt(stored, at), undefined, `${code} at ${JSON.stringify(path)}`);
          }
        }),
      );
    });

    it('has findings whose paths lead back into the value as it came', () => {
      holds(
        fc.property(imperfect, (value) => {
          const asItCame = findings(element, check(element, value));

          const back = validateElement(element, value).findings.map((one) => ({
            ...one,
            path: editedPath(element, value, one.path),
          }));

          assert.deepEqual(back, asItCame);
        }),
      );
    });

    it('keeps what the model does not know, and says so', () => {
      holds(
        fc.property(
          validValue(element),
          fc.nat(),
          fc.constantFrom(...unknownKeys),
          anyJson,
          (value, pick, name, data) => {
            const objects = [...slots(element, value)].filter((slot) => isRecord(slot.value));
            fc.pre(objects.length > 0);
            const { path, value: object } = objects[pick % objects.length] ?? { path: [] };
            const changed = withAt(element, value, path, withOwn(object as object, name, data));

            const result = validateElement(element, changed);

            assert.equal(result.value, changed);
            assert.deepEqual(
              result.findings.filter(({ code }) => code === 'unknown'),
              [{ code: 'unknown', severity: 'info', path: [...path, name], params: {} }],
            );
          },
        ),
      );
    });

    it('has the same findings when each object in it has one more', () => {
      const beside = 'a key beside the others';
      const marked = (at: Element, value: unknown): unknown => {
        if (isEmpty(at, value)) return value;
        if (at.kind === 'list')
          return Array.isArray(value) ? value.map((entry) => marked(at.item, entry)) : value;
        if (!childrenOf(at) || !isRecord(value)) return value;
        const copy: Record<string, unknown> = {};
        for (const [key, inner] of Object.entries(value)) {
          const child = childAt(at, key);
          setOwn(copy, key, child ? marked(child, inner) : inner);
        }
        return { ...copy, [beside]: true };
      };
      // two entries that only say who recorded them are no copies, until there is more in them
      const others = ({ findings }: Validated) =>
        findings.filter(
          ({ code, path }) => path.at(-1) !== beside && !code.startsWith('duplicate'),
        );
      holds(
        fc.property(imperfect, (value) => {
          const closely = validateElement(element, marked(element, value));

          assert.deepEqual(others(closely), others(validateElement(element, value)));
        }),
      );
    });

    it('keeps nothing empty where the model knows it', () => {
      holds(
        fc.property(imperfect, (value) => {
          const pruned = prune(element, value);
          if (pruned === undefined) return;

          for (const slot of slots(element, pruned)) {
            assert.ok(!slot.present || !isBlank(slot.value), JSON.stringify(slot.path));
          }
        }),
      );
    });

    it('loses nothing that is not empty', () => {
      holds(
        fc.property(imperfect, (value) => {
          const pruned = prune(element, value);

          assert.deepEqual(scalars(pruned), scalars(value));
        }),
      );
    });

    it('is not pruned twice, nor changed by pruning', () => {
      holds(
        fc.property(imperfect, (value) => {
          const once = prune(element, deepFreeze(value));

          const twice = prune(element, once);

          assert.equal(twice, once);
        }),
      );
    });
  });
}
