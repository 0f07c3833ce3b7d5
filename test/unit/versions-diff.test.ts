import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { diffPlans, type PlanChange } from '../../src/versions/diff.js';
import { samplePlan, sampleVersions } from '../../fixtures/sample/sample-plan.js';
import { almostValue, anyJson, elementOf, keys, validValue } from '../support/arbitrary.js';
import { asJson, edited, edits } from '../support/edits.js';
import { deepFreeze, scalars } from '../support/slots.js';

describe('what differs between two versions of a plan', () => {
  it('is nothing where they are equal', () => {
    assert.deepEqual(diffPlans(samplePlan, structuredClone(samplePlan)), []);
  });

  it('is nothing where one says nothing in other ways than the other', () => {
    assert.deepEqual(diffPlans({ aboutMe: { myWellness: ' ' }, formulations: [] }, undefined), []);
  });

  it('is told for a text with what it was and is', () => {
    assert.deepEqual(about({ myWellness: 'Well' }, { myWellness: 'Better' }), [
      { kind: 'changed', path: ['aboutMe', 'myWellness'], before: 'Well', after: 'Better' },
    ]);
  });

  it('is told for a text that was filled in, and for one that was cleared', () => {
    assert.deepEqual(about({ myWellness: 'Well' }, { whatIsMostImportantToMe: 'My dog' }), [
      { kind: 'added', path: ['aboutMe', 'whatIsMostImportantToMe'], after: 'My dog' },
      { kind: 'removed', path: ['aboutMe', 'myWellness'], within: ['aboutMe'], before: 'Well' },
    ]);
  });

  it('is told for a section that is new as one addition', () => {
    assert.deepEqual(diffPlans(undefined, { aboutMe: { myWellness: 'Well' } }), [
      { kind: 'added', path: ['aboutMe'], after: { myWellness: 'Well' } },
    ]);
  });

  for (const none of [undefined, null, {}, { aboutMe: {} }, { formulations: [] }])
    it(`is told section by section where a version is ${JSON.stringify(none)}`, () => {
      const plan = { aboutMe: { myWellness: 'Well' }, formulations: [{ formulation: 'Loss' }] };
      const { aboutMe, formulations } = plan;

      assert.deepEqual(diffPlans(none, plan), [
        { kind: 'added', path: ['aboutMe'], after: aboutMe },
        { kind: 'added', path: ['formulations'], after: formulations },
      ]);
      assert.deepEqual(diffPlans(plan, none), [
        { kind: 'removed', path: ['aboutMe'], within: [], before: aboutMe },
        { kind: 'removed', path: ['formulations'], within: [], before: formulations },
      ]);
    });

  it('is told entry by entry where a section is empty', () => {
    const plans = [{ name: { text: 'Low' } }, { name: { text: 'High' } }];

    assert.deepEqual(
      diffPlans(plans, undefined, 'contingencyPlans').map(({ kind, path }) => [kind, path]),
      [
        ['removed', [0]],
        ['removed', [1]],
      ],
    );
  });

  it('comes in the order of the plan', () => {
    const changes = diffPlans(
      { formulations: [{ formulation: 'Loss' }], aboutMe: { myWellness: 'Well' } },
      {
        extra: 1,
        contingencyPlans: [{ name: { text: 'Crisis' } }],
        aboutMe: { alsoWorthKnowingAboutMe: 'Buses', myWellness: 'Better' },
      },
    );

    assert.deepEqual(
      changes.map(({ kind, path }) => `${kind} ${path.join('.')}`),
      [
        'changed aboutMe.myWellness',
        'added aboutMe.alsoWorthKnowingAboutMe',
        'removed formulations',
        'added contingencyPlans',
        'added extra',
      ],
    );
  });

  it('is one change where a code and its words changed', () => {
    const name = (text: string, code: string) => ({ text, coding: { system: 's', code } });

    assert.deepEqual(
      plans([{ id: 'a', name: name('A', '1') }], [{ id: 'a', name: name('B', '2') }]),
      [{ kind: 'changed', path: [0, 'name'], before: name('A', '1'), after: name('B', '2') }],
    );
  });

  it('is told for data that the model does not know, as a whole', () => {
    assert.deepEqual(
      about(
        { local: { a: [1] }, gone: 1, same: [{}] },
        { local: { a: [2] }, came: null, same: [{}] },
      ),
      [
        { kind: 'changed', path: ['aboutMe', 'local'], before: { a: [1] }, after: { a: [2] } },
        { kind: 'added', path: ['aboutMe', 'came'], after: null },
        { kind: 'removed', path: ['aboutMe', 'gone'], within: ['aboutMe'], before: 1 },
      ],
    );
  });

  it('is told for a value of the wrong shape', () => {
    assert.deepEqual(diffPlans({ aboutMe: 'Well' }, { aboutMe: { myWellness: 'Well' } }), [
      { kind: 'changed', path: ['aboutMe'], before: 'Well', after: { myWellness: 'Well' } },
    ]);
    assert.deepEqual(diffPlans('Well', 7), [
      { kind: 'changed', path: [], before: 'Well', after: 7 },
    ]);
  });

  it('is told of one section, with paths from it', () => {
    assert.deepEqual(diffPlans({ myWellness: 'Well' }, { myWellness: 'Better' }, 'aboutMe'), [
      { kind: 'changed', path: ['myWellness'], before: 'Well', after: 'Better' },
    ]);
  });

  it('is told where data stands under names that JavaScript knows', () => {
    const strange = (value: number) =>
      JSON.parse(`{"__proto__": ${value}, "toString": 1}`) as unknown;

    assert.deepEqual(diffPlans(strange(1), strange(2)), [
      { kind: 'changed', path: ['__proto__'], before: 1, after: 2 },
    ]);
  });

  it('is told of data that is nested thousands deep, and of data with cycles', () => {
    const deep = (end: string) =>
      JSON.parse('['.repeat(50_000) + end + ']'.repeat(50_000)) as unknown;
    const round: { self?: unknown; end: number } = { end: 1 };
    round.self = round;

    assert.equal(diffPlans({ a: deep('1') }, { a: deep('1') }).length, 0);
    assert.equal(diffPlans({ a: deep('1') }, { a: deep('2') }).length, 1);
    assert.equal(diffPlans({ a: round }, { a: { ...round, end: 2 } }).length, 1);
  });
});

describe('what differs between two lists', () => {
  it('is one move where one entry moved', () => {
    assert.deepEqual(plans(named('abcd'), named('dabc')), [
      { kind: 'moved', path: [0], previousPath: [3] },
    ]);
    assert.deepEqual(plans(named('abcd'), named('bcda')), [
      { kind: 'moved', path: [3], previousPath: [0] },
    ]);
  });

  it('is one move wherever one of many entries moved', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 2 }), fc.nat(), fc.nat(), (ids, a, b) => {
        const entries = ids.map((id) => ({ id, name: { text: id } }));
        const [from, to] = [a % ids.length, b % ids.length];
        const after = entries.toSpliced(from, 1).toSpliced(to, 0, entries[from]!);
        const changes = plans(entries, after);
        assert.equal(changes.length, from === to ? 0 : 1);
      }),
    );
  });

  it('is no move where entries came in or went out before others', () => {
    assert.deepEqual(
      plans(named('abc'), named('xbc')).map(({ kind, path }) => [kind, ...path]),
      [
        ['removed', 0],
        ['added', 0],
      ],
    );
  });

  it('is told of an entry wherever it is now, with where it was', () => {
    assert.deepEqual(
      plans(named('ab'), [named('x')[0], { ...named('a')[0], name: { text: 'A' } }]),
      [
        { kind: 'added', path: [0], after: named('x')[0] },
        {
          kind: 'changed',
          path: [1, 'name'],
          previousPath: [0, 'name'],
          before: { text: 'a' },
          after: { text: 'A' },
        },
        { kind: 'removed', path: [1], within: [], before: named('b')[0] },
      ],
    );
  });

  it('is told of what an entry lost, with where that entry is now', () => {
    assert.deepEqual(plans(named('ab'), [{ id: 'b', lastUpdated: '2026' }]), [
      { kind: 'removed', path: [0], within: [], before: named('a')[0] },
      { kind: 'removed', path: [1, 'name'], within: [0], before: { text: 'b' } },
      { kind: 'added', path: [0, 'lastUpdated'], after: '2026' },
    ]);
  });

  it('is archived and restored, rather than a date', () => {
    const archived = [{ ...named('a')[0], archivedOn: '2026-11-22' }];

    assert.deepEqual(plans(named('a'), archived), [
      { kind: 'archived', path: [0], after: '2026-11-22' },
    ]);
    assert.deepEqual(plans(archived, named('a')), [
      { kind: 'restored', path: [0], before: '2026-11-22' },
    ]);
  });

  it('is a date where somebody changed when an entry was archived', () => {
    const archived = (archivedOn: unknown) => [{ ...named('a')[0], archivedOn }];

    assert.deepEqual(plans(archived('2026'), archived('2025')), [
      { kind: 'changed', path: [0, 'archivedOn'], before: '2026', after: '2025' },
    ]);
    assert.deepEqual(plans(named('a'), archived(7)), [
      { kind: 'added', path: [0, 'archivedOn'], after: 7 },
    ]);
  });

  it('is nothing where an entry only got an id', () => {
    const triggers = (...triggerFactors: object[]) => [{ triggerFactors }];

    assert.deepEqual(
      plans(triggers({ text: 'Noise' }), [{ id: 'a', ...triggers({ id: 'b', text: 'Noise' })[0] }]),
      [],
    );
  });

  it('is a change of an entry without an id that kept half of its words', () => {
    const triggers = (...texts: string[]) => [
      { id: 'a', triggerFactors: texts.map((text) => ({ text })) },
    ];

    assert.deepEqual(
      plans(
        triggers('Noise', 'Two nights without sleep'),
        triggers('Three nights without sleep', 'Noise'),
      ),
      [
        { kind: 'moved', path: [0, 'triggerFactors', 0], previousPath: [0, 'triggerFactors', 1] },
        {
          kind: 'changed',
          path: [0, 'triggerFactors', 0],
          previousPath: [0, 'triggerFactors', 1],
          before: { text: 'Two nights without sleep' },
          after: { text: 'Three nights without sleep' },
        },
      ],
    );
  });

  it('is another entry where the words are others, or the ids', () => {
    assert.deepEqual(kinds(aliases(['Ade']), aliases(['Bo'])), ['removed', 'added']);
    assert.deepEqual(
      plans([{ id: 'a', name: { text: 'Crisis' } }], [{ id: 'b', name: { text: 'Crisis' } }]).map(
        ({ kind }) => kind,
      ),
      ['removed', 'added'],
    );
  });

  it('counts a line as often as it is there', () => {
    assert.deepEqual(diffPlans(aliases(['Ade']), aliases(['Ade', 'Ade'])), [
      { kind: 'added', path: ['personDemographics', 'aliases', 1], after: 'Ade' },
    ]);
  });

  it('follows an id only where it tells one entry from all others', () => {
    const twice = [...named('a'), { id: 'a', name: { text: 'another' } }];

    assert.deepEqual(plans(twice, twice.toReversed()), [
      { kind: 'moved', path: [0], previousPath: [1] },
    ]);
  });

  it('is found in lists of hundreds of entries without ids', () => {
    const many = Array.from({ length: 600 }, (_, at) => `alias ${at}`);
    const others = many.map((alias, at) => (at % 2 ? alias : `other ${at}`));

    assert.equal(kinds(aliases(many), aliases(others)).length, 600);
  });

  it('tells how the sample plan grew', () => {
    const [, before, after] = sampleVersions.map((version) => version.plan);
    const changes = diffPlans(before, after);

    assert.deepEqual(
      new Set(changes.map(({ path }) => path[0])),
      new Set([
        'aboutMe',
        'formulations',
        'proceduresAndTherapies',
        'careAndSupportPlan',
        'contingencyPlans',
        'additionalSupportPlans',
      ]),
    );
  });
});

for (const key of keys) {
  const element = elementOf(key);
  const settings = { numRuns: key === 'plan' ? 60 : 120, includeErrorInReport: true };
  const versions = fc
    .tuple(fc.oneof(validValue(element), almostValue(element)), edits)
    .map(([start, doing]) => [asJson(start), edited(element, start, doing)] as const);
  const junk = fc.tuple(anyJson.map(asJson), anyJson.map(asJson));
  const any = fc.oneof({ weight: 4, arbitrary: versions }, { weight: 1, arbitrary: junk });

  describe(`a diff of ${key}`, () => {
    it('is empty for equal values', () => {
      fc.assert(
        fc.property(any, ([value]) => {
          assert.deepEqual(diffPlans(value, structuredClone(value), key), []);
        }),
        settings,
      );
    });

    it('holds all that is in one version and not in the other, and changes neither', () => {
      fc.assert(
        fc.property(any, ([before, after]) => {
          const changes = diffPlans(deepFreeze(before), deepFreeze(after), key);
          assertHolds(before, after, changes, 'before');
          assertHolds(after, before, changes, 'after');
        }),
        settings,
      );
    });

    it('has paths that lead to what changed', () => {
      fc.assert(
        fc.property(any, ([before, after]) => {
          for (const change of diffPlans(before, after, key)) {
            if (change.kind === 'removed') assert.deepEqual(at(before, change.path), change.before);
            if (change.kind === 'added') assert.deepEqual(at(after, change.path), change.after);
            if (change.kind !== 'changed') continue;
            assert.deepEqual(at(after, change.path), change.after);
            assert.deepEqual(at(before, change.previousPath ?? change.path), change.before);
          }
        }),
        settings,
      );
    });
  });
}

/** What one version holds more often than the other is in the changes, ids and blanks aside. */
function assertHolds(
  one: unknown,
  other: unknown,
  changes: readonly PlanChange[],
  side: 'before' | 'after',
): void {
  const there = [...scalars(other), ...changes.flatMap((change) => scalars(change[side]))];
  const left = new Map<unknown, number>();
  for (const value of there) left.set(value, (left.get(value) ?? 0) + 1);
  for (const value of scalars(one)) {
    const times = left.get(value) ?? 0;
    assert.ok(times > 0, `nothing says ${String(value)}`);
    left.set(value, times - 1);
  }
}

const about = (before: object, after: object): PlanChange[] =>
  diffPlans({ aboutMe: before }, { aboutMe: after });

const plans = (before: unknown[], after: unknown[]): PlanChange[] =>
  diffPlans(before, after, 'contingencyPlans');

const named = (ids: string): object[] => [...ids].map((id) => ({ id, name: { text: id } }));

const aliases = (lines: string[]): object => ({ personDemographics: { aliases: lines } });

const kinds = (before: unknown, after: unknown): string[] =>
  diffPlans(before, after).map(({ kind }) => kind);

const at = (value: unknown, path: PlanChange['path']): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value);
