// What is kept of a store comes back as it was, whatever was done to it before.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { depthOfJson } from '../../src/json/is-json.js';
import { GraphReader, GraphWriter } from '../../src/store/graph.js';
import { keepHistory, readHistory } from '../../src/store/kept-history.js';
import { Store } from '../../src/store/store.js';
import { modelOf, planModel } from '../../src/standard/plan-model.js';
import { makeDraft, readDraft } from '../../src/widget/drafts.js';
import { elementOf, keys, validValue } from '../support/arbitrary.js';
import { slots } from '../support/slots.js';
import { acts, perform } from '../support/store-acts.js';

const overJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const isJson = (store: Store): boolean => depthOfJson(store.now.value ?? null) !== undefined;

/** A store that was kept as JSON and brought back in another. */
function again(store: Store): Store {
  const read = readHistory(store.element, overJson(keepHistory(store)));
  assert.ok(read);
  const other = new Store(store.element, store.saved);
  other.restore(read.state, read.agreements);
  return other;
}

/** All that can be asked of a store. */
const facts = (store: Store) =>
  overJson({
    value: store.now.value ?? null,
    stored: store.now.stored ?? null,
    saved: store.saved ?? null,
    dirty: store.dirty,
    findings: store.now.findings,
    edited: store.edited.map((path) => path.join('/')).sort(),
    touched: [...slots(store.element, store.now.value)]
      .filter(({ path }) => store.isTouched(path))
      .map(({ path }) => path.join('/')),
    added: [...slots(store.element, store.now.value)]
      .filter(({ path, value }) => value !== undefined && store.isNew(path))
      .map(({ path }) => path.join('/')),
    canUndo: store.canUndo,
    canRedo: store.canRedo,
  });

for (const key of keys.filter((one) => one !== 'plan')) {
  const element = elementOf(key);
  const starts = fc.oneof(fc.constant(undefined), validValue(element));

  describe(`a store of ${key} that is kept and brought back`, () => {
    it('is as it was, and so is all that is undone and done again', () => {
      fc.assert(
        fc.property(starts, acts, fc.nat(4), fc.nat(8), (start, doing, undone, left) => {
          const store = new Store(element, start);
          for (const [index, one] of doing.entries()) {
            perform(store, one);
            const places = [...slots(element, store.now.value)];
            if (index === left) store.touch(places[one.seed % places.length]!.path);
          }
          for (let count = 0; count < undone; count++) store.undo();
          fc.pre(isJson(store));

          const other = again(store);

          assert.deepEqual(facts(other), facts(store));
          while (store.undo()) {
            other.undo();
            assert.deepEqual(facts(other), facts(store));
          }
          while (store.redo()) {
            other.redo();
            assert.deepEqual(facts(other), facts(store));
          }
          assert.equal(other.redo(), undefined);
          other.markSaved();
          store.markSaved();
          assert.deepEqual(facts(other), facts(store));
        }),
        { numRuns: 40, includeErrorInReport: true },
      );
    });
  });
}

describe('a store that is brought back', () => {
  it('knows that an agreement lapsed, and has it hold again when the edit is taken back', () => {
    const element = modelOf('contingencyPlans');
    const store = new Store(element, [
      { id: 'a', triggerFactors: [{ id: 't', text: 'Noise' }], agreement: { agreed: true } },
    ]);
    store.set([0, 'triggerFactors', 0, 'text'], 'Crowds');
    const agreed = (one: Store) => one.at([0, 'agreement', 'agreed']);
    assert.equal(agreed(store), undefined);

    const other = again(store);

    assert.equal(agreed(other), undefined);
    other.set([0, 'triggerFactors', 0, 'text'], 'Noise');
    assert.equal(agreed(other), true);
    other.undo();
    other.undo();
    assert.equal(agreed(other), true);
    assert.equal(other.dirty, false);
  });

  it('knows an entry by the same key before and after an edit that is undone', () => {
    const element = modelOf('contingencyPlans');
    const store = new Store(element, [{ id: 'a', name: { text: 'A' } }]);
    store.set([0, 'name'], { text: 'B' });

    const other = again(store);
    const key = other.keyOf(other.at([0]));
    other.undo();

    assert.equal(other.keyOf(other.at([0])), key);
  });

  it('writes what many states share once: a draft grows with what was edited', () => {
    const store = new Store(planModel, samplePlan);
    const none = JSON.stringify(keepHistory(store)).length;
    for (let count = 0; count < 100; count++) store.set(['aboutMe', 'myWellness'], `Well ${count}`);

    const hundred = JSON.stringify(keepHistory(store)).length;

    assert.ok(hundred - none < 100 * 1000, `${none} and ${hundred} characters`);
  });

  it('holds what is nested very deep', () => {
    let deep: unknown = 'end';
    for (let depth = 0; depth < 20_000; depth++) deep = [deep];
    const graph = new GraphWriter();
    const written = graph.write(deep);

    let read = new GraphReader(graph.nodes).read(written);

    let depth = 0;
    for (; Array.isArray(read); depth++) [read] = read as unknown[];
    assert.deepEqual([depth, read], [20_000, 'end']);
  });
});

describe('a draft', () => {
  const edited = (value: unknown = samplePlan): Store => {
    const store = new Store(planModel, value);
    store.set(['aboutMe', 'myWellness'], 'Well');
    return store;
  };
  const made = (store: Store, person?: string) =>
    overJson(makeDraft({ key: 'plan', store, person }, new Date(), undefined)) as object;
  const answer = (draft: unknown, value: unknown, person?: string): string => {
    const store = new Store(planModel, value);
    const read = readDraft(draft, { key: 'plan', store, person });
    return 'problem' in read ? read.problem : 'restored';
  };
  const withPerson = (change: object, value: object = samplePlan) => ({
    ...value,
    personDemographics: { ...samplePlan.personDemographics, ...change },
  });
  const unnumbered = withPerson({ nhsNumber: undefined });

  for (const [what, from, to, expected] of [
    ['the same person', samplePlan, samplePlan, 'restored'],
    ['another NHS number', samplePlan, withPerson({ nhsNumber: '9990548609' }), 'person'],
    [
      'the same number and another name',
      samplePlan,
      withPerson({ name: { firstName: 'A', familyName: 'B' } }),
      'changed',
    ],
    [
      'the same number, written apart',
      withPerson({ nhsNumber: '999 012 3454' }),
      withPerson({ nhsNumber: '9990123454' }),
      'changed',
    ],
    ['name and date of birth alone', unnumbered, unnumbered, 'restored'],
    [
      'another date of birth',
      unnumbered,
      withPerson({ nhsNumber: undefined, dateOfBirth: '1950-01-01' }),
      'person',
    ],
    ['nobody', samplePlan, {}, 'person'],
  ] as const) {
    it(`is of a person, and is given ${what}: ${expected}`, () => {
      assert.equal(answer(made(edited(from)), to), expected);
    });
  }

  it('of a plan that names nobody needs the host to say whose it is', () => {
    assert.throws(() => made(edited({})), TypeError);

    assert.equal(answer(made(edited({}), 'a'), {}, 'a'), 'restored');
    assert.equal(answer(made(edited({}), 'a'), {}, 'b'), 'person');
    assert.equal(answer(made(edited({}), 'a'), {}), 'person');
  });

  it('is not made of what is no JSON', () => {
    const store = new Store(planModel, { ...samplePlan, more: new Date() });

    assert.throws(() => made(store), TypeError);
  });

  it('that is hostile is refused, and nothing is thrown', () => {
    const good = made(edited()) as { history: Record<string, unknown> };
    for (const name of Object.keys(good.history)) {
      for (const bad of [null, 1, 'x', {}, [null], [[9e9]], [[-1, 'a', {}]], [{ path: ['no'] }]]) {
        const draft = { ...good, history: { ...good.history, [name]: bad } };

        assert.match(
          answer(draft, samplePlan),
          /^(unreadable|restored)$/,
          `${name} ${JSON.stringify(bad)}`,
        );
      }
    }
  });
});

describe('pcsp-elements/drafts, where there is no DOM', () => {
  it('loads, and says that nothing can be kept', async () => {
    const { DraftStorage, DraftStorageError } = await import('../../src/drafts.js');
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
    ]);

    await assert.rejects(
      DraftStorage.open({ key, person: 'a', author: 'b' }),
      (error) => error instanceof DraftStorageError && error.problem === 'no-database',
    );
  });
});
