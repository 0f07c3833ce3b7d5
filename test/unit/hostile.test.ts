// Every function of the core and of FHIR, given the same hostile values: each answers, loses nothing,
// changes nothing that is not its own, and what it sends is sendable.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  conformanceReport,
  diffPlans,
  mergePlans,
  resolve,
  schemas,
  Store,
  validate,
} from '../../src/core.js';
import {
  fromFhirBundle,
  fromQuestionnaireResponse,
  toFhirBundle,
  toQuestionnaireResponse,
} from '../../src/fhir.js';
import cy from '../../src/locales/cy.js';
import { jsonText } from '../../src/json/json-text.js';
import { NEED } from '../../src/sections/care-and-support-plan/levels.js';
import { tallyIn } from '../../src/sections/care-and-support-plan/progress.js';
import { planModel, type Plan } from '../../src/standard/plan-model.js';
import { isSendable } from '../../src/text/sendable-characters.js';
import { isRecord } from '../../src/json/json.js';
import { prune } from '../../src/validation/empty.js';
import {
  elementOf,
  hostileValue,
  hostileValues,
  keys,
  type Hostile,
} from '../support/arbitrary.js';
import { anyJson } from '../support/junk.js';
import { placesIn } from '../support/places.js';
import { times } from '../support/sample.js';
import { share } from '../support/share.js';

/** `npm run test:hostile`, before a release, has more. */
const RUNS = Number(process.env.HOSTILE_RUNS ?? 200);

/** As data, however deep: the same text for the same JSON. */
const textOf = (value: unknown): string =>
  value === undefined ? 'nothing' : jsonText(value, { sorted: true });

function assertSame(actual: unknown, expected: unknown): void {
  const [is, should] = [textOf(actual), textOf(expected)];
  if (is === should) return;
  let from = 0;
  while (is[from] === should[from]) from++;
  const around = (text: string) => text.slice(Math.max(0, from - 80), from + 80);
  assert.fail(`…${around(is)}… instead of …${around(should)}…`);
}

/** Every string in some JSON, and every key. */
function* stringsIn(root: unknown): Generator<string> {
  const open = [root];
  while (open.length) {
    const value = open.pop();
    if (typeof value === 'string') yield value;
    if (typeof value !== 'object' || value === null) continue;
    yield* Object.keys(value);
    for (const inner of Object.values(value)) open.push(inner);
  }
}

function assertSendable(value: unknown): void {
  for (const text of stringsIn(value)) assert.ok(isSendable(text), JSON.stringify(text));
}

const holds = <T extends unknown[]>(property: fc.IProperty<T>, runs = RUNS) =>
  fc.assert(property, { numRuns: times(runs), includeErrorInReport: true });

const plans = hostileValues(planModel);
const made = (hostile: Hostile) => hostileValue(planModel, hostile);

for (const key of keys) {
  const element = elementOf(key);
  const values = hostileValues(element);
  // all sections together have as many runs as the plan
  const runs = key === 'plan' ? RUNS : RUNS / (keys.length - 1);

  describe(`any value of ${key}`, () => {
    it('is validated, in two languages, and comes back whole', () => {
      holds(
        fc.property(values, (hostile) => {
          const value = hostileValue(element, hostile);
          const before = textOf(value);

          const { valid, value: stored, issues } = validate(key, value);
          const welsh = validate(key, value, { locale: cy });

          assert.equal(textOf(value), before);
          assertSame(stored, prune(element, value));
          assert.equal(valid, !issues.some(({ severity }) => severity === 'error'));
          assert.deepEqual(
            welsh.issues.map(({ code }) => code),
            issues.map(({ code }) => code),
          );
          for (const { code, message } of [...issues, ...welsh.issues])
            assert.ok(message.length > 10, `${code}: ${message}`);
          if (stored !== undefined) assert.equal(schemas[key].safeParse(stored).success, valid);
        }),
        runs,
      );
    });

    it('is edited in a store, and all of it undone', () => {
      holds(
        fc.property(values, values, (first, second) => {
          const [start, next] = [hostileValue(element, first), hostileValue(element, second)];
          const store = new Store(element, start);

          const before = textOf(store.now.value);
          store.set([], next);
          store.undo();

          assert.equal(textOf(store.now.value), before);
          store.redo();
          assertSame(store.now.value, next);
          assertSame(store.now.stored, prune(element, next));
          const { json } = store.now;
          assertSame(json === null ? undefined : JSON.parse(json), store.now.stored);
          store.markSaved();
          assert.equal(store.dirty, false);
          store.load(start);
          store.touchFound();
          assert.equal(store.now.findings.length, store.now.storedFindings.length);
        }),
        runs,
      );
    });

    it('is compared with any other, and with itself', () => {
      holds(
        fc.property(values, values, (first, second) => {
          const [before, after] = [hostileValue(element, first), hostileValue(element, second)];

          assert.deepEqual(diffPlans(before, before, key), []);
          const there = diffPlans(before, after, key);
          const back = diffPlans(after, before, key);

          const changed = ({ kind }: { kind: string }) => kind !== 'moved';
          assert.equal(there.filter(changed).length > 0, back.filter(changed).length > 0);
        }),
        runs,
      );
    });

    it('is merged with any other two, and loses nothing that only one of them changed', () => {
      holds(
        fc.property(values, values, values, (first, second, third) => {
          const [base, mine, theirs] = [first, second, third].map((one) =>
            hostileValue(element, one),
          );

          assertSame(mergePlans(base, mine, base, key).value, mine);
          assertSame(mergePlans(base, base, theirs, key).value, theirs);
          assertSame(mergePlans(base, mine, mine, key).value, mine);
          const merge = mergePlans(base, mine, theirs, key);
          resolve(
            merge,
            merge.conflicts.map(() => 'theirs'),
          );
        }),
        runs,
      );
    });
  });
}

describe('any plan', () => {
  it('has a report of conformance that agrees with its validity', () => {
    holds(
      fc.property(plans, anyJson, (hostile, profile) => {
        const value = made(hostile);

        const { missing, unusable } = conformanceReport(value, { profile: profile as never });

        assert.equal(missing.length + unusable.length === 0, validate('plan', value).valid);
      }),
    );
  });

  it('has its goals and actions counted', () => {
    holds(
      fc.property(plans, (hostile) => {
        const value = made(hostile);
        const main = isRecord(value) ? value.careAndSupportPlan : undefined;

        const { goals, actions, archived } = tallyIn(
          NEED,
          isRecord(main) ? main : {},
          new Date('2026-05-01T12:00:00Z'),
        );

        for (const count of [goals.open, actions.done, archived])
          assert.ok(Number.isInteger(count) && count >= 0);
      }),
    );
  });

  it('goes to FHIR and back, and nothing of it is unsendable', () => {
    holds(
      fc.property(plans, (hostile) => {
        const value = made(hostile);
        const bundle = toFhirBundle(value as Plan, { showSexAndGender: true });

        const { plan: back, issues } = fromFhirBundle(JSON.parse(JSON.stringify(bundle)));

        assertSendable(bundle);
        const stored = prune(planModel, value);
        if (!isRecord(stored)) return;
        assertSame(back, stored);
        assert.deepEqual(issues, []);
      }),
    );
  });

  for (const [name, flat] of [
    ['nested', false],
    ['flat', true],
  ] as const) {
    it(`goes to a ${name} response and back, and nothing of it is unsendable`, () => {
      holds(
        fc.property(plans, (hostile) => {
          const value = made(hostile);
          const response = toQuestionnaireResponse(value as Plan, { flat });

          const { plan: back, issues } = fromQuestionnaireResponse(
            JSON.parse(JSON.stringify(response)),
          );

          assertSendable(response);
          const stored = prune(planModel, value);
          if (!isRecord(stored)) return;
          assertSame(back, stored);
          assert.deepEqual(issues, []);
        }),
      );
    });
  }
});

describe('what came from another system', () => {
  it('gets an answer as a bundle, a resource or a response', () => {
    holds(
      fc.property(plans, anyJson, (hostile, more) => {
        const json = made(hostile);
        for (const input of [
          json,
          { resourceType: 'Bundle', entry: [{ resource: json }, { resource: more }, json] },
          { resourceType: 'CarePlan', activity: json, goal: more, contained: json },
          { resourceType: 'QuestionnaireResponse', item: json },
        ]) {
          assert.equal(typeof fromFhirBundle(input).plan, 'object');
          assert.equal(typeof fromQuestionnaireResponse(input).plan, 'object');
        }
      }),
    );
  });

  it('gets an answer where it was a bundle of ours, and something in it went wrong', () => {
    holds(
      fc.property(plans, share, plans, (hostile, where, wrong) => {
        const bundle: unknown = JSON.parse(JSON.stringify(toFhirBundle(made(hostile) as Plan)));
        const places = [...placesIn(bundle)];
        const place = places[Math.floor(where * places.length)];
        if (place) place.holder[place.key] = made(wrong);

        const { plan: got, issues } = fromFhirBundle(bundle);

        assert.equal(typeof got, 'object');
        assert.ok(Array.isArray(issues));
      }),
    );
  });
});
