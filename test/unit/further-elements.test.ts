// An Optional element that is added to the model, in every group of it, is everywhere that the model is
// walked: checked, in the JSON Schema, FHIR, the Questionnaire, what differs, a merge and conformance.
import { isAddedKey } from '../support/added-everywhere.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  conformanceReport,
  diffPlans,
  mergePlans,
  schemas,
  validate,
  type Path,
} from '../../src/core.js';
import { messagesIn } from '../../src/core/validate.js';
import {
  fhirMapping,
  fromFhirBundle,
  fromQuestionnaireResponse,
  toFhirBundle,
  toQuestionnaire,
  toQuestionnaireResponse,
  type QuestionnaireItem,
} from '../../src/fhir.js';
import { elementLabel } from '../../src/i18n/label.js';
import { planModel, type Plan, type SectionKey } from '../../src/standard/plan-model.js';
import { validValue } from '../support/arbitrary.js';
import { ajvAccepts } from '../support/ajv.js';
import { elementRows, recordedTwice } from '../support/every-element.js';
import { wired } from '../support/wired.js';
import { withAt } from '../support/slots.js';
import { times } from '../support/sample.js';

const added = elementRows().filter(({ key }) => isAddedKey(key));

/** Two plans that differ in every element. */
const plans = [0, 1].map((version) =>
  Object.fromEntries(
    Object.keys(planModel.children).map((section) => [
      section,
      recordedTwice(section as SectionKey)[version]!.value,
    ]),
  ),
) as [Plan, Plan];
const [plan, other] = plans;

const inPlan = ({ section, path }: { section: SectionKey; path: Path }): Path => [section, ...path];

const isLeaf = ({ element: { kind } }: (typeof added)[number]): boolean =>
  kind !== 'group' && kind !== 'list';

/** Without the indexes: whether something is said of an element, in whatever entry. */
const keysOf = (path: Path): string => path.filter((key) => typeof key === 'string').join('.');

function* linkIds(items: readonly QuestionnaireItem[] = []): Generator<string> {
  for (const { linkId, item } of items) {
    yield linkId;
    yield* linkIds(item);
  }
}

describe('an Optional element that was added to every group of the model', () => {
  it('is there to be tested, of each kind', () => {
    assert.ok(added.length > 40);
    assert.ok(new Set(added.map(({ element }) => element.kind)).size > 11);
  });

  it('goes by the standard’s term where it has no words', () => {
    for (const row of added.filter(({ key }) => key.endsWith('.furtherText')))
      assert.equal(elementLabel(messagesIn(), planModel, '', inPlan(row)), row.element.term);
  });

  it('is checked, alike by validate, zod and the JSON Schema', () => {
    assert.deepEqual(
      validate('plan', plan).issues.filter(({ severity }) => severity === 'error'),
      [],
    );
    for (const row of added.filter(isLeaf)) {
      // an object that says nothing of what it should is wrong for every kind
      const wrong = withAt(planModel, plan, inPlan(row), { neither: 'here nor there' });

      const { valid, issues } = validate('plan', wrong);

      assert.equal(valid, false, row.key);
      assert.ok(
        issues.some(({ path }) => keysOf(path).startsWith(keysOf(inPlan(row)))),
        row.key,
      );
      assert.equal(schemas.plan.safeParse(wrong).success, false, row.key);
      assert.equal(ajvAccepts('plan', wrong), false, row.key);
    }
  });

  it('comes back from a FHIR document as it went, with nothing that is not understood', () => {
    const holdsAll = validValue(planModel) as fc.Arbitrary<Plan>;
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...plans), holdsAll), (value) => {
        const document = wired(toFhirBundle(value, { showSexAndGender: true }));
        assert.deepEqual(fromFhirBundle(document), { plan: wired(value), issues: [] });
      }),
      { numRuns: times(150) },
    );
  });

  it('has a place of its own in FHIR, which is in the table of the mapping', () => {
    const document = JSON.stringify(toFhirBundle(plan));
    const located = new Set(fhirMapping().map(({ key }) => key));

    assert.deepEqual(
      added.filter(({ key }) => !located.has(key)).map(({ key }) => key),
      [],
    );
    assert.doesNotMatch(document, /fhir:extension:data/);
  });

  it('is a question of the Questionnaire, and its answers come back', async () => {
    const questions = new Set(linkIds((await toQuestionnaire()).item));

    for (const { section, path } of added) assert.ok(questions.has(keysOf([section, ...path])));
    for (const flat of [true, false]) {
      const response = wired(toQuestionnaireResponse(plan, { flat }));
      assert.deepEqual(fromQuestionnaireResponse(response), { plan: wired(plan), issues: [] });
    }
  });

  it('is told where two versions differ in it, and merged from either', () => {
    for (const row of added.filter(isLeaf)) {
      const path = inPlan(row);
      const before = withAt(planModel, plan, path, undefined) as Plan;

      const changes = diffPlans(before, plan);
      const { value, conflicts } = mergePlans(before, plan, before);

      assert.equal(changes.length, 1, row.key);
      assert.ok(keysOf(path).startsWith(keysOf(changes[0]!.path)), row.key);
      assert.deepEqual([value, conflicts], [plan, []], row.key);
    }
  });

  it('counts as Optional in the conformance of a plan', () => {
    const recorded = (value: unknown) =>
      conformanceReport(value)
        .sections.flatMap(({ elements }) => elements)
        .filter(({ key }) => isAddedKey(key));

    assert.deepEqual(
      recorded(other).map(({ key, mro, state }) => [key, mro, state]),
      added.map(({ key, element }) => [key, element.mro, 'recorded']),
    );
    assert.ok(recorded({}).every(({ state }) => state === 'notRecorded'));
  });
});
