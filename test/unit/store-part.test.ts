// A part of a store: the same store, seen from one of its paths.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planModel } from '../../src/standard/plan-model.js';
import type { Path } from '../../src/json/path.js';
import { StorePart } from '../../src/store/store-part.js';
import { Store } from '../../src/store/store.js';

const value = {
  aboutMe: { myWellness: 'Well' },
  formulations: [
    { id: 'a', formulation: 'One' },
    { id: 'b', formulation: 'Two' },
  ],
};

const make = () => {
  const whole = new Store(planModel, value);
  return { whole, part: new StorePart(whole, ['formulations']) };
};

type Plan = { aboutMe?: unknown; formulations?: { formulation?: string; id?: string }[] };
const planOf = (store: Store) => store.now.value as Plan;

describe('a part of a store', () => {
  it('holds what stands at its path', () => {
    const { part } = make();

    assert.deepEqual(part.now.value, value.formulations);
    assert.equal(part.at([1, 'formulation']), 'Two');
    assert.equal(part.isRecorded([1]), true);
  });

  it('has nothing at a path that the model does not know', () => {
    assert.throws(() => new StorePart(make().whole, ['nothing']), RangeError);
  });

  it('is edited as a part of the whole, which tells both', () => {
    const { whole, part } = make();
    const told: Path[] = [];
    const toldWhole: Path[] = [];
    part.subscribe([], (path) => told.push(path));
    whole.subscribe([], (path) => toldWhole.push(path));

    const change = part.set([0, 'formulation'], 'Other');

    assert.deepEqual(change, { path: [0, 'formulation'], previous: 'One', next: 'Other' });
    assert.equal(planOf(whole).formulations?.[0]?.formulation, 'Other');
    assert.equal(planOf(whole).aboutMe, (whole.saved as Plan).aboutMe);
    assert.deepEqual(told, [[0, 'formulation']]);
    assert.deepEqual(toldWhole, [['formulations', 0, 'formulation']]);
  });

  it('is told of a change above it as of one of all of it', () => {
    const { whole, part } = make();
    const told: Path[] = [];
    part.subscribe([1], (path) => told.push(path));

    whole.load({});

    assert.deepEqual(told, [[]]);
  });

  it('is not told of a change beside it', () => {
    const { whole, part } = make();
    const told: Path[] = [];
    part.subscribe([], (path) => told.push(path));

    whole.set(['aboutMe', 'myWellness'], 'Better');

    assert.deepEqual(told, []);
  });

  it('inserts, moves, removes and archives entries of the whole', () => {
    const { whole, part } = make();

    part.insert([], 2, { formulation: 'Three' });
    part.move([], 2, 0);
    part.remove([], 1);

    const texts = planOf(whole).formulations?.map(({ formulation }) => formulation);
    assert.deepEqual(texts, ['Three', 'Two']);
    assert.equal(part.isNew([0]), true);
    assert.equal(part.isNew([1]), false);
  });

  it('shares the history of the whole', () => {
    const { whole, part } = make();
    part.set([0, 'formulation'], 'Other');

    whole.undo();

    assert.deepEqual(part.now.value, value.formulations);
    assert.equal(part.dirty, false);
  });

  it('is dirty by itself', () => {
    const { whole, part } = make();

    whole.set(['aboutMe', 'myWellness'], 'Better');

    assert.equal(whole.dirty, true);
    assert.equal(part.dirty, false);
  });

  it('has the findings of its own, with paths of its own', () => {
    const { part } = make();

    part.set([0, 'date'], '2026-02-31');

    assert.deepEqual(
      part.now.findings.map(({ code, path }) => [code, path]),
      [['date', [0, 'date']]],
    );
    assert.deepEqual(
      part.findingsAt([0, 'date']).map(({ path }) => path),
      [[0, 'date']],
    );
    assert.equal(part.now.valid, false);
  });

  it('knows its own edits and touches', () => {
    const { whole, part } = make();
    whole.set(['aboutMe', 'myWellness'], 'Better');

    part.set([0, 'formulation'], 'Other');
    part.touch([0, 'formulation']);

    assert.deepEqual(part.edited, [[0, 'formulation']]);
    assert.equal(whole.isTouched(['formulations', 0, 'formulation']), true);
  });
});

describe('loading a part of a store', () => {
  it('leaves edits elsewhere, and counts as loaded', () => {
    const { whole, part } = make();
    whole.set(['aboutMe', 'myWellness'], 'Better');
    part.set([0, 'formulation'], 'Other');

    whole.load([{ id: 'c', formulation: 'New' }], ['formulations']);

    assert.deepEqual(part.now.value, [{ id: 'c', formulation: 'New' }]);
    assert.equal(part.dirty, false);
    assert.deepEqual(planOf(whole).aboutMe, { myWellness: 'Better' });
    assert.equal(whole.dirty, true);
    assert.deepEqual(whole.edited, [['aboutMe', 'myWellness']]);
  });

  it('leaves a whole clean that was', () => {
    const { whole } = make();

    whole.load(undefined, ['formulations']);

    assert.equal(whole.dirty, false);
    assert.deepEqual(whole.now.value, { aboutMe: { myWellness: 'Well' } });
  });

  it('forgets the history, of which a step would bring the old part back', () => {
    const { whole } = make();
    whole.set(['aboutMe', 'myWellness'], 'Better');

    whole.load([], ['formulations']);

    assert.equal(whole.canUndo, false);
  });

  it('can be reset alone', () => {
    const { whole, part } = make();
    whole.set(['aboutMe', 'myWellness'], 'Better');
    part.set([0, 'formulation'], 'Other');

    whole.reset(['formulations']);

    assert.deepEqual(part.now.value, value.formulations);
    assert.deepEqual(planOf(whole).aboutMe, { myWellness: 'Better' });
  });
});
