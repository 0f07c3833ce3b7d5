import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Path } from '../../src/json/path.js';
import { Store } from '../../src/store/store.js';
import { elementOf } from '../support/arbitrary.js';

const plans = elementOf('contingencyPlans');
const aboutMe = elementOf('aboutMe');
const formulations = elementOf('formulations');

const plan = (id: string, more: object = {}) => ({
  id,
  triggerFactors: [{ id: `${id}-t`, text: 'Not sleeping' }],
  ...more,
});

const twoPlans = () =>
  new Store(plans, [
    plan('a', {
      whoShouldBeContacted: [
        { id: 'c1', name: 'Ana' },
        { id: 'c2', name: 'Ben' },
      ],
    }),
    plan('b'),
  ]);

/** Who of several listeners is told when something is done. */
function told(store: Store, paths: Path[], act: () => void): string[] {
  const heard = new Set<string>();
  for (const path of paths) store.subscribe(path, () => heard.add(path.join('.')));
  act();
  return [...heard].sort();
}

const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

describe('the value of a store', () => {
  it('is what was given, in other objects', () => {
    const given = [plan('a')];

    const store = new Store(plans, given);

    assert.deepEqual(store.now.value, given);
    assert.notEqual(store.now.value, given);
  });

  it('stays as it was when somebody changes what was given', () => {
    const given = [plan('a')];
    const store = new Store(plans, given);

    given[0]!.triggerFactors[0]!.text = 'changed';

    assert.equal(store.at([0, 'triggerFactors', 0, 'text']), 'Not sleeping');
  });

  it('is frozen when it is loaded', () => {
    const store = new Store(plans, [plan('a')]);

    assert.ok(isDeepFrozen(store.now.value));
  });

  it('is frozen after an edit with an object', () => {
    const store = new Store(plans, [plan('a')]);

    store.set([0, 'name'], { coding: { system: 's', code: 'c' }, text: 'x' });

    assert.ok(isDeepFrozen(store.now.value));
  });

  it('is frozen after an edit is amended with an object', () => {
    const store = new Store(plans, [plan('a')]);
    store.set([0, 'name'], { text: 'x' });

    store.amend([0, 'personCompletingRecord'], { name: 'Sam', role: { text: 'Nurse' } });

    assert.ok(isDeepFrozen(store.now.value));
  });

  it('is frozen after an entry is inserted', () => {
    const store = new Store(plans, [plan('a')]);

    store.insert([], 1, { triggerFactors: [{ text: 'x' }] });

    assert.ok(isDeepFrozen(store.now.value));
  });

  it('is frozen as it is stored, without what is empty', () => {
    const store = new Store(plans, [plan('a')]);

    store.insert([0, 'triggerFactors'], 1, {});

    assert.ok(isDeepFrozen(store.now.stored));
  });

  it('keeps the objects beside an edit', () => {
    const store = twoPlans();
    const before = store.now.value as { whoShouldBeContacted: unknown[] }[];

    store.set([0, 'whoShouldBeContacted', 0, 'name'], 'Anna');

    const after = store.now.value as typeof before;
    assert.equal(after[1], before[1]);
    assert.equal(after[0]!.whoShouldBeContacted[1], before[0]!.whoShouldBeContacted[1]);
    assert.notEqual(after[0]!.whoShouldBeContacted[0], before[0]!.whoShouldBeContacted[0]);
  });

  it('keeps every entry when they are moved', () => {
    const store = twoPlans();
    const [a, b] = store.now.value as unknown[];

    store.move([], 0, 1);

    const after = store.now.value as unknown[];
    assert.equal(after[0], b);
    assert.equal(after[1], a);
  });

  it('is the same when an edit changes nothing', () => {
    const store = twoPlans();
    const before = store.now.value;

    store.set([0, 'whoShouldBeContacted', 0, 'name'], 'Ana');

    assert.equal(store.now.value, before);
    assert.equal(store.canUndo, false);
  });

  it('loses a key that is set to undefined', () => {
    const store = new Store(aboutMe, { myWellness: 'Well', date: '2024' });

    store.set(['myWellness'], undefined);

    assert.deepEqual(store.now.value, { date: '2024' });
  });

  it('keeps what the model does not know, as it came', () => {
    const strange = { deep: { list: [1] } };
    const store = new Store(aboutMe, { myWellness: 'Well', strange });

    store.set(['myWellness'], 'Better');

    assert.deepEqual(store.at(['strange']), strange);
  });

  it('is nobody’s to change, wherever it came from', () => {
    const strange = { deep: { list: [1] }, local: { a: 1 } };
    const store = new Store(aboutMe, { myWellness: 'Well', strange });

    strange.local.a = 99;
    strange.deep.list.push(2);

    const kept = store.at(['strange']) as typeof strange;
    assert.deepEqual(kept, { deep: { list: [1] }, local: { a: 1 } });
    assert.throws(() => (kept.local.a = 7), TypeError);
    assert.throws(() => kept.deep.list.push(2), TypeError);
  });

  it('may be of any depth', () => {
    let strange: unknown = 'end';
    for (let depth = 0; depth < 50_000; depth++) strange = [strange];

    const store = new Store(aboutMe, { myWellness: 'Well', strange });

    assert.equal(Array.isArray(store.at(['strange'])), true);
  });

  it('keeps a key called __proto__ as a key', () => {
    const store = new Store(aboutMe, JSON.parse('{"myWellness":"Well","__proto__":{"bad":1}}'));

    store.set(['myWellness'], 'Better');

    assert.equal(JSON.stringify(store.now.stored), '{"myWellness":"Better","__proto__":{"bad":1}}');
    assert.equal(({} as { bad?: unknown }).bad, undefined);
  });

  it('is stored without entries that are still empty', () => {
    const store = twoPlans();

    store.insert([0, 'triggerFactors'], 0, {});

    assert.equal((store.at([0, 'triggerFactors']) as unknown[]).length, 2);
    assert.deepEqual((store.now.stored as ReturnType<typeof plan>[])[0]!.triggerFactors, [
      { id: 'a-t', text: 'Not sleeping' },
    ]);
  });

  it('has findings at the places where they are once it is stored', () => {
    const store = new Store(plans, [{}, { triggerFactors: [{}, { text: 'x' }], archivedOn: 'no' }]);

    const [found] = store.now.storedFindings;

    assert.deepEqual(found?.path, [0, 'archivedOn']);
  });

  it('refuses a place that the model does not have', () => {
    const store = twoPlans();

    assert.throws(() => store.set([0, 'strange', 'deep'], 1), RangeError);
  });
});

describe('wrong shapes in a store', () => {
  for (const wrong of ['text', 7, true, null, [], ['x'], { a: 1 }, new Date(0)]) {
    it(`gives back ${JSON.stringify(wrong)} for a list of plans as it came`, () => {
      const store = new Store(plans, wrong);

      assert.deepEqual(store.now.value, wrong);
    });
  }

  it('keeps an instance of a class and a cyclic object', () => {
    const cyclic: Record<string, unknown> = { myWellness: 'Well' };
    cyclic.self = cyclic;
    const map = new Map();
    const store = new Store(aboutMe, { ...cyclic, date: map });

    assert.deepEqual(store.at(['self']), cyclic);
    assert.equal(store.at(['date']), map);
  });

  it('puts an object where a string was when something is set below it', () => {
    const store = new Store(plans, [{ id: 'a', agreement: 'yes' }]);

    store.set([0, 'agreement', 'fullName'], 'Ana');

    assert.deepEqual(store.at([0, 'agreement']), { fullName: 'Ana' });
  });

  it('takes the wrong shape back when that is undone', () => {
    const store = new Store(plans, [{ id: 'a', agreement: 'yes' }]);
    store.set([0, 'agreement', 'fullName'], 'Ana');

    store.undo();

    assert.equal(store.at([0, 'agreement']), 'yes');
  });
});

describe('ids', () => {
  it('are given to an entry that is added', () => {
    const store = twoPlans();

    store.insert([], 2, {});

    assert.match(String(store.at([2, 'id'])), /^[0-9a-f]{24}$/);
  });

  it('are not given to an entry that is no object', () => {
    const store = twoPlans();

    store.insert([0, 'anticipatoryMedicinesOrEquipment'], 0, '');

    assert.equal(store.at([0, 'anticipatoryMedicinesOrEquipment', 0]), '');
  });

  it('are given to an entry that is edited, and to those around it', () => {
    const store = new Store(plans, [{ triggerFactors: [{ text: 'x' }] }]);

    store.set([0, 'triggerFactors', 0, 'text'], 'y');

    assert.ok(store.at([0, 'id']));
    assert.ok(store.at([0, 'triggerFactors', 0, 'id']));
  });

  it('are not given to entries that nobody edited', () => {
    const store = new Store(plans, [{ triggerFactors: [{ text: 'x' }] }, plan('b')]);

    store.set([1, 'name', 'text'], 'y');

    assert.equal(store.at([0, 'id']), undefined);
  });

  it('stay the same through further edits, moves and saves', () => {
    const store = new Store(formulations, [{ formulation: 'x' }, { formulation: 'y' }]);
    store.set([0, 'formulation'], 'xx');
    const id = store.at([0, 'id']);

    store.set([0, 'formulation'], 'xxx');
    store.move([], 0, 1);
    store.markSaved();
    store.set([1, 'formulation'], 'xxxx');

    assert.equal(store.at([1, 'id']), id);
  });

  it('that the host gave stay', () => {
    const store = twoPlans();

    store.set([0, 'name', 'text'], 'Crisis plan');

    assert.equal(store.at([0, 'id']), 'a');
  });

  it('take the place of one that is undefined', () => {
    const store = new Store(formulations, [{ id: undefined, formulation: 'x' }]);

    store.set([0, 'formulation'], 'y');

    assert.equal(typeof store.at([0, 'id']), 'string');
  });
});

describe('undo and redo', () => {
  it('take one edit back and bring it again', () => {
    const store = new Store(aboutMe, {});
    store.set(['myWellness'], 'Well');

    const back = store.undo();
    assert.equal(store.at(['myWellness']), undefined);
    assert.deepEqual(back, { path: ['myWellness'], previous: 'Well', next: undefined });

    const again = store.redo();
    assert.equal(store.at(['myWellness']), 'Well');
    assert.deepEqual(again, { path: ['myWellness'], previous: undefined, next: 'Well' });
  });

  it('take what was typed in one place back as one', () => {
    const store = new Store(aboutMe, {});
    for (const text of ['W', 'We', 'Wel', 'Well'])
      store.set(['myWellness'], text, { typing: true });

    store.undo();

    assert.equal(store.now.stored, undefined);
    assert.equal(store.canUndo, false);
  });

  it('keep what was typed before and after a commit apart', () => {
    const store = new Store(aboutMe, {});
    store.set(['myWellness'], 'W', { typing: true });
    store.commit();
    store.set(['myWellness'], 'We', { typing: true });

    store.undo();

    assert.equal(store.at(['myWellness']), 'W');
  });

  it('keep what was typed in two places apart', () => {
    const store = new Store(aboutMe, {});
    store.set(['myWellness'], 'W', { typing: true });
    store.set(['pleaseDoAndPleaseDont'], 'D', { typing: true });

    store.undo();

    assert.deepEqual(store.now.value, { myWellness: 'W' });
  });

  it('take back as one what was typed and amended, however often', () => {
    const store = new Store(formulations, [{ id: 'a' }]);
    for (const text of ['W', 'We', 'Wel', 'Well']) {
      store.set([0, 'formulation'], text, { typing: true });
      if (text === 'W') store.amend([0, 'personCompletingRecord'], { name: 'Sam' });
    }

    const change = store.undo();

    assert.deepEqual(store.now.value, [{ id: 'a' }]);
    assert.deepEqual(change?.path, [0, 'formulation']);
  });

  it('forget what was undone once there is another edit', () => {
    const store = new Store(aboutMe, {});
    store.set(['myWellness'], 'Well');
    store.undo();

    store.set(['date'], '2024');

    assert.equal(store.canRedo, false);
  });

  it('say when there is nothing to take back', () => {
    const store = new Store(aboutMe, {});

    assert.equal(store.undo(), undefined);
    assert.equal(store.redo(), undefined);
  });

  it('bring a removed entry back where it was', () => {
    const store = twoPlans();
    const before = store.now.value;
    store.remove([0, 'whoShouldBeContacted'], 0);

    store.undo();

    assert.equal(store.now.value, before);
  });

  it('take an archived entry back', () => {
    const store = twoPlans();
    store.archive([1], '2026-01-01');

    store.undo();

    assert.equal(store.at([1, 'archivedOn']), undefined);
  });
});

describe('what is put back', () => {
  const edited = (): Store => {
    const store = new Store(plans, [plan('a', { name: { text: 'First' } }), plan('b')]);
    store.set([0, 'name'], { text: 'Other' });
    store.commit();
    store.set([1, 'name'], { text: 'Another' });
    store.commit();
    return store;
  };

  it('is as it was, and what stands beside it stays edited', () => {
    const store = edited();
    const before = plan('a', { name: { text: 'First' } });

    const change = store.putBack([0], [[[0], before]]);

    assert.deepEqual(store.at([0]), before);
    assert.deepEqual(store.at([1, 'name']), { text: 'Another' });
    assert.deepEqual(change.next, before);
    assert.deepEqual(store.edited, [[1, 'name']]);
  });

  it('is one step, which is taken back and done again with what counted as edited', () => {
    const store = edited();
    store.putBack([0], [[[0, 'name'], { text: 'First' }]]);
    const after = store.now.value;

    store.undo();
    assert.deepEqual(store.at([0, 'name']), { text: 'Other' });
    assert.deepEqual(store.edited, [
      [0, 'name'],
      [1, 'name'],
    ]);
    store.redo();

    assert.equal(store.now.value, after);
    assert.deepEqual(store.edited, [[1, 'name']]);
  });

  it('counts as edited where it is not what is saved', () => {
    const store = edited();
    store.markSaved();
    store.set([0, 'name'], { text: 'Third' });
    store.commit();

    store.putBack([0], [[[0, 'name'], { text: 'First' }]]);

    assert.deepEqual(store.edited, [[0, 'name']]);
    assert.equal(store.dirty, true);
  });

  it('gives no id to an entry that had none', () => {
    const store = new Store(plans, [{ name: { text: 'A' } }]);
    store.set([0, 'name'], { text: 'B' });

    store.putBack([0], [[[0], { name: { text: 'A' } }]]);

    assert.deepEqual(store.now.value, [{ name: { text: 'A' } }]);
    assert.equal(store.dirty, false);
  });
});

describe('who is told of an edit', () => {
  const others: Path[] = [
    [],
    [0],
    [0, 'whoShouldBeContacted'],
    [0, 'whoShouldBeContacted', 0],
    [0, 'whoShouldBeContacted', 0, 'name'],
    [0, 'whoShouldBeContacted', 0, 'role'],
    [0, 'whoShouldBeContacted', 1],
    [0, 'name'],
    [1],
  ];

  it('those at its path and above it', () => {
    const store = twoPlans();

    const heard = told(store, others, () =>
      store.set([0, 'whoShouldBeContacted', 0, 'name'], 'Anna'),
    );

    assert.deepEqual(heard, [
      '',
      '0',
      '0.whoShouldBeContacted',
      '0.whoShouldBeContacted.0',
      '0.whoShouldBeContacted.0.name',
    ]);
  });

  it('those below it', () => {
    const store = twoPlans();

    const heard = told(store, others, () => store.move([0, 'whoShouldBeContacted'], 0, 1));

    assert.deepEqual(heard, [
      '',
      '0',
      '0.whoShouldBeContacted',
      '0.whoShouldBeContacted.0',
      '0.whoShouldBeContacted.0.name',
      '0.whoShouldBeContacted.0.role',
      '0.whoShouldBeContacted.1',
    ]);
  });

  it('everybody, when the value is replaced', () => {
    const store = twoPlans();

    const heard = told(store, others, () => store.load([]));

    assert.equal(heard.length, others.length);
  });

  it('nobody, when nothing changed', () => {
    const store = twoPlans();

    const heard = told(store, others, () => store.set([0, 'id'], 'a'));

    assert.deepEqual(heard, []);
  });

  it('a place beside it that is judged anew: an end before its start', () => {
    const store = new Store(plans, [
      plan('a', { copingStrategies: [{ id: 's', endDate: '2024-01-01' }] }),
    ]);
    const at = (key: string): Path => [0, 'copingStrategies', 0, key];

    const heard = told(store, [at('endDate'), at('strategy')], () =>
      store.set(at('startDate'), '2025-01-01'),
    );

    assert.deepEqual(heard, [at('endDate').join('.')]);
  });

  it('that place again, once the start is mended', () => {
    const store = new Store(plans, [
      plan('a', {
        copingStrategies: [{ id: 's', startDate: '2025-01-01', endDate: '2024-01-01' }],
      }),
    ]);
    const at = (key: string): Path => [0, 'copingStrategies', 0, key];

    const heard = told(store, [at('endDate'), at('strategy')], () =>
      store.set(at('startDate'), '2023-01-01'),
    );

    assert.deepEqual(heard, [at('endDate').join('.')]);
  });

  it('a mandatory place that is found missing by an edit beside it', () => {
    const store = new Store(plans, []);
    store.insert([], 0, {});

    const heard = told(
      store,
      [
        [0, 'triggerFactors'],
        [0, 'agreement'],
      ],
      () => store.set([0, 'name'], { text: 'Crisis plan' }),
    );

    assert.deepEqual(heard, ['0.triggerFactors']);
  });

  it('nobody who stopped listening', () => {
    const store = twoPlans();
    let heard = 0;
    const stop = store.subscribe([], () => heard++);

    stop();
    store.set([0, 'name'], { text: 'x' });

    assert.equal(heard, 0);
  });

  it('nobody who stopped while others were told', () => {
    const store = twoPlans();
    let heard = 0;
    store.subscribe([], () => stop());
    const stop = store.subscribe([0], () => heard++);

    store.set([0, 'name'], { text: 'x' });

    assert.equal(heard, 0);
  });

  it('those at every place of a step that is undone', () => {
    const store = new Store(formulations, [{ id: 'a' }]);
    store.set([0, 'formulation'], 'x');
    store.amend([0, 'personCompletingRecord'], { name: 'Sam' });

    const heard = told(
      store,
      [
        [0, 'formulation'],
        [0, 'personCompletingRecord', 'name'],
        [0, 'date'],
      ],
      () => store.undo(),
    );

    assert.deepEqual(heard, ['0.formulation', '0.personCompletingRecord.name']);
  });

  it('everybody, when from now on all findings are shown', () => {
    const store = twoPlans();

    const heard = told(store, [[], [1, 'name']], () => store.touchAll());

    assert.deepEqual(heard, ['', '1.name']);
  });

  it('those at a place that is left, once', () => {
    const store = twoPlans();
    let heard = 0;
    store.subscribe([0, 'name'], () => heard++);

    store.touch([0, 'name']);
    store.touch([0, 'name']);

    assert.equal(heard, 1);
  });
});

describe('places that were left', () => {
  const touchedStore = () => {
    const store = twoPlans();
    store.touch([0, 'whoShouldBeContacted', 0, 'name']);
    return store;
  };
  const name = (index: number): Path => [0, 'whoShouldBeContacted', index, 'name'];

  it('follow an entry that is moved', () => {
    const store = touchedStore();

    store.move([0, 'whoShouldBeContacted'], 0, 1);

    assert.equal(store.isTouched(name(0)), false);
    assert.equal(store.isTouched(name(1)), true);
  });

  it('follow it back when the move is undone', () => {
    const store = touchedStore();
    store.move([0, 'whoShouldBeContacted'], 0, 1);

    store.undo();

    assert.equal(store.isTouched(name(0)), true);
    assert.equal(store.isTouched(name(1)), false);
  });

  it('follow it again when the move is redone', () => {
    const store = touchedStore();
    store.move([0, 'whoShouldBeContacted'], 0, 1);
    store.undo();

    store.redo();

    assert.equal(store.isTouched(name(0)), false);
    assert.equal(store.isTouched(name(1)), true);
  });

  it('make way for an entry that is inserted before', () => {
    const store = touchedStore();

    store.insert([0, 'whoShouldBeContacted'], 0, {});

    assert.equal(store.isTouched(name(0)), false);
    assert.equal(store.isTouched(name(1)), true);
  });

  it('go with an entry that is removed, and come back with it', () => {
    const store = touchedStore();

    store.remove([0, 'whoShouldBeContacted'], 0);
    assert.equal(store.isTouched(name(0)), false);

    store.undo();
    assert.equal(store.isTouched(name(0)), true);
  });

  it('are forgotten when another value is loaded', () => {
    const store = touchedStore();
    store.touchAll();

    store.load([]);

    assert.equal(store.isTouched(name(0)), false);
  });
});

describe('places that were edited', () => {
  it('are told in the order of the value, once', () => {
    const store = twoPlans();

    store.set([0, 'name', 'text'], 'x');
    store.set([0, 'name', 'text'], 'xy');
    store.set([1, 'name', 'text'], 'y');

    assert.deepEqual(store.edited, [
      [0, 'name', 'text'],
      [1, 'name', 'text'],
    ]);
  });

  it('follow an entry that is moved', () => {
    const store = twoPlans();
    store.set([0, 'name', 'text'], 'x');

    store.move([], 0, 1);

    assert.deepEqual(store.edited, [[], [1, 'name', 'text']]);
  });

  it('are no longer edited once they are undone', () => {
    const store = twoPlans();
    store.set([0, 'name', 'text'], 'x');
    store.set([1, 'name', 'text'], 'y');

    store.undo();

    assert.deepEqual(store.edited, [[0, 'name', 'text']]);
  });

  it('stay edited while one of two edits is undone', () => {
    const store = twoPlans();
    store.set([0, 'name', 'text'], 'x');
    store.set([0, 'name', 'text'], 'xy');

    store.undo();

    assert.deepEqual(store.edited, [[0, 'name', 'text']]);
  });

  it('are edited again once they are redone', () => {
    const store = twoPlans();
    store.set([0, 'name', 'text'], 'x');
    store.undo();

    store.redo();

    assert.deepEqual(store.edited, [[0, 'name', 'text']]);
  });

  it('come back with an entry that was removed', () => {
    const store = twoPlans();
    store.set([0, 'name', 'text'], 'x');
    store.remove([], 0);

    store.undo();

    assert.deepEqual(store.edited, [[0, 'name', 'text']]);
  });

  it('are edited when what was saved is undone', () => {
    const store = twoPlans();
    store.set([0, 'name', 'text'], 'x');
    store.markSaved();

    store.undo();

    assert.deepEqual(store.edited, [[0, 'name', 'text']]);
  });

  it('are none once the value is saved', () => {
    const store = twoPlans();
    store.set([0, 'name', 'text'], 'x');

    store.markSaved();

    assert.deepEqual(store.edited, []);
  });

  it('are not those that were amended', () => {
    const store = new Store(formulations, [{ id: 'a' }]);
    store.set([0, 'formulation'], 'x');

    store.amend([0, 'personCompletingRecord'], { name: 'Sam' });

    assert.deepEqual(store.edited, [[0, 'formulation']]);
  });
});

describe('several places that are set at once', () => {
  const everywhere = (): Store => {
    const store = twoPlans();
    store.setAll([
      [[0, 'whoShouldBeContacted', 0, 'name'], 'Cy'],
      [[1, 'name'], { text: 'Other' }],
    ]);
    return store;
  };

  it('are each edited', () => {
    const store = everywhere();

    assert.deepEqual(store.edited, [
      [0, 'whoShouldBeContacted', 0, 'name'],
      [1, 'name'],
    ]);
  });

  it('are one step, with what counted as edited', () => {
    const store = everywhere();

    store.undo();

    assert.deepEqual([store.edited, store.dirty, store.canUndo], [[], false, false]);
  });

  it('are done again with it', () => {
    const store = everywhere();
    store.undo();

    store.redo();

    assert.deepEqual([store.at([1, 'name']), store.edited.length], [{ text: 'Other' }, 2]);
  });
});

describe('loading, saving and going back', () => {
  it('is not dirty at first', () => {
    assert.equal(twoPlans().dirty, false);
  });

  it('is dirty after an edit, and not once that is undone', () => {
    const store = twoPlans();

    store.set([0, 'name', 'text'], 'x');
    assert.equal(store.dirty, true);

    store.undo();
    assert.equal(store.dirty, false);
  });

  it('is not dirty once it is saved, and dirty when that is undone', () => {
    const store = twoPlans();
    store.set([0, 'name', 'text'], 'x');

    store.markSaved();
    assert.equal(store.dirty, false);

    store.undo();
    assert.equal(store.dirty, true);
  });

  it('keeps what was added and saved, however far it is undone', () => {
    const store = twoPlans();
    store.insert([], 2, { name: { text: 'Third' } });
    store.set([2, 'name', 'text'], 'The third');
    store.markSaved();

    while (store.undo());

    assert.deepEqual(store.at([2, 'name', 'text']), 'Third');
  });

  it('brings nothing back by redo that was not saved', () => {
    const store = twoPlans();
    store.insert([], 2, { name: { text: 'Third' } });
    store.undo();
    store.markSaved();

    assert.equal(store.redo(), undefined);
  });

  it('goes back to what was loaded, and forgets the history', () => {
    const store = twoPlans();
    const before = store.now.stored;
    store.set([0, 'name', 'text'], 'x');

    store.reset();

    assert.deepEqual(store.now.stored, before);
    assert.equal(store.dirty, false);
    assert.equal(store.canUndo, false);
  });

  it('goes back to what was saved', () => {
    const store = twoPlans();
    store.set([0, 'name', 'text'], 'x');
    store.markSaved();
    store.set([0, 'name', 'text'], 'xy');

    store.reset();

    assert.equal(store.at([0, 'name', 'text']), 'x');
  });
});

describe('new entries', () => {
  it('are those that were inserted since', () => {
    const store = twoPlans();

    store.insert([], 0, {});

    assert.equal(store.isNew([0]), true);
    assert.equal(store.isNew([1]), false);
  });

  it('are none once they are saved', () => {
    const store = twoPlans();
    store.insert([], 0, {});

    store.markSaved();

    assert.equal(store.isNew([0]), false);
  });

  it('are not those that were only edited, moved or archived', () => {
    const store = twoPlans();

    store.set([0, 'name', 'text'], 'x');
    store.move([], 0, 1);
    store.archive([1], '2026-01-01');

    assert.equal(store.isNew([1]), false);
  });

  it('are not those that came without an id and were edited', () => {
    const store = new Store(plans, [{ triggerFactors: [{ text: 'x' }] }]);

    store.set([0, 'name', 'text'], 'Crisis plan');

    assert.equal(store.isNew([0]), false);
  });

  it('are new again when their insertion is redone', () => {
    const store = twoPlans();
    store.insert([], 0, {});
    store.undo();

    store.redo();

    assert.equal(store.isNew([0]), true);
  });
});

describe('findings at a place', () => {
  it('are its own and what its parent finds there', () => {
    const store = new Store(plans, [{ id: 'a', archivedOn: 'no' }]);

    const codes = (path: Path) => store.findingsAt(path).map(({ code }) => code);

    assert.deepEqual(codes([0, 'triggerFactors']), ['required']);
    assert.deepEqual(codes([0, 'archivedOn']), ['date']);
    assert.deepEqual(codes([0]), []);
  });

  it('are also those below it, when that is asked for', () => {
    const store = new Store(plans, [plan('a', { name: { coding: { system: 's' } } })]);

    const found = store.findingsAt([0, 'name'], true);

    assert.deepEqual(
      found.map(({ code, path }) => [code, ...path]),
      [['required', 0, 'name', 'coding', 'code']],
    );
  });

  it('are errors of length once length counts', () => {
    const store = new Store(formulations, [{ formulation: 'x'.repeat(151) }]);

    store.options = { strict: true };

    assert.equal(store.now.valid, false);
  });

  it('name the keys that are not the standard’s', () => {
    const store = new Store(aboutMe, { myWellness: 'Well', shoeSize: 7 });

    assert.deepEqual(store.unknownKeys([]), ['shoeSize']);
  });
});

describe('A path that the model does not have', () => {
  const misspelt: [string, (store: Store) => unknown][] = [
    ['read', (store) => store.at([0, 'noSuchKey'])],
    ['asked for', (store) => store.isRecorded([0, 'noSuchKey'])],
    ['set', (store) => store.set([0, 'noSuchKey'], 'x')],
    ['amended', (store) => store.amend([0, 'noSuchKey'], 'x')],
    ['archived', (store) => store.archive([0, 'noSuchKey'], '2026')],
    ['given an entry', (store) => store.insert([0, 'noSuchKey'], 0, {})],
  ];

  for (const [what, act] of misspelt) {
    it(`names itself when it is ${what}`, () => {
      assert.throws(() => act(twoPlans()), {
        name: 'RangeError',
        message: /“Contingency\/safety plans” has no (element|list) at \[0, "noSuchKey"/,
      });
    });
  }

  it('is read where something came there', () => {
    const store = new Store(aboutMe, { ours: 'kept' });

    assert.equal(store.at(['ours']), 'kept');
    assert.equal(store.at(['myWellness']), undefined);
  });
});
