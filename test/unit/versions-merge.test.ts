import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sameJson } from '../../src/json/same-json.js';
import { childrenOf } from '../../src/model/children.js';
import type { SectionKey } from '../../src/standard/plan-model.js';
import { valueAt } from '../../src/json/path.js';
import { mergePlans, resolve, type Conflict, type Merge } from '../../src/versions/merge.js';
import { almostValue, anyJson, elementOf, keys, validValue } from '../support/arbitrary.js';
import { asJson, edited, edits } from '../support/edits.js';
import { deepFreeze, scalars, slots } from '../support/slots.js';
import { times } from '../support/sample.js';

describe('merging what two people made of one plan', () => {
  it('takes the changes of different elements from both', () => {
    const base = { aboutMe: { myWellness: 'Well', alsoWorthKnowingAboutMe: 'Buses' } };

    const merged = mergePlans<unknown>(
      base,
      { aboutMe: { ...base.aboutMe, myWellness: 'Better' } },
      { aboutMe: { ...base.aboutMe, alsoWorthKnowingAboutMe: 'Trains' } },
    );

    assert.deepEqual(merged, {
      value: { aboutMe: { myWellness: 'Better', alsoWorthKnowingAboutMe: 'Trains' } },
      conflicts: [],
      joined: [],
    });
  });

  it('takes a whole section that only one side has', () => {
    const merged = mergePlans<unknown>(
      {},
      { aboutMe: { myWellness: 'Well' } },
      { formulations: [{ formulation: 'Loss' }] },
    );

    assert.deepEqual(merged, {
      value: { aboutMe: { myWellness: 'Well' }, formulations: [{ formulation: 'Loss' }] },
      conflicts: [],
      joined: [],
    });
  });

  it('takes the same change of both as one', () => {
    const merged = about('Well', 'Better', 'Better');

    assert.deepEqual(merged, { value: { myWellness: 'Better' }, conflicts: [], joined: [] });
  });

  it('never joins two texts: what both changed is a conflict that holds mine', () => {
    const merged = about('One.\nTwo.', 'One!\nTwo.', 'One.\nTwo!');

    assert.deepEqual(merged, {
      value: { myWellness: 'One!\nTwo.' },
      conflicts: [
        { path: ['myWellness'], base: 'One.\nTwo.', mine: 'One!\nTwo.', theirs: 'One.\nTwo!' },
      ],
      joined: [],
    });
  });

  it('keeps what one side changed and the other took away, whoever that was', () => {
    assert.deepEqual(about('Well', undefined, 'Better'), {
      value: { myWellness: 'Better' },
      conflicts: [{ path: ['myWellness'], base: 'Well', mine: undefined, theirs: 'Better' }],
      joined: [],
    });
    assert.deepEqual(about('Well', 'Better', undefined), {
      value: { myWellness: 'Better' },
      conflicts: [{ path: ['myWellness'], base: 'Well', mine: 'Better', theirs: undefined }],
      joined: [],
    });
  });

  it('keeps unknown data of both, and does not look into it', () => {
    const merged = mergePlans<unknown>(
      { local: { a: 1, b: 1 } },
      { local: { a: 2, b: 1 }, ward: 7 },
      { local: { a: 1, b: 2 }, bed: [1] },
    );

    assert.deepEqual(merged, {
      value: { local: { a: 2, b: 1 }, ward: 7, bed: [1] },
      conflicts: [
        { path: ['local'], base: { a: 1, b: 1 }, mine: { a: 2, b: 1 }, theirs: { a: 1, b: 2 } },
      ],
      joined: [],
    });
  });

  it('keeps a value of the wrong shape', () => {
    const merged = mergePlans<unknown>(
      {},
      { aboutMe: 'Well' },
      { aboutMe: { myWellness: 'Well' } },
    );

    assert.deepEqual(merged.value, { aboutMe: 'Well' });
    assert.deepEqual(merged.conflicts, [
      { path: ['aboutMe'], base: undefined, mine: 'Well', theirs: { myWellness: 'Well' } },
    ]);
  });

  it('takes a coded text as one value, not as its parts', () => {
    const name = (text: string, code: string) => [
      { id: 'a', name: { text, coding: { system: 's', code } } },
    ];

    const merged = plans(name('Crisis', '1'), name('Safety', '1'), name('Crisis', '2'));

    assert.deepEqual(merged.value, name('Safety', '1'));
    assert.deepEqual(paths(merged), [[0, 'name']]);
  });

  it('does not put half of one agreement into the other', () => {
    const agreed = (agreement: object) => [{ id: 'a', agreement }];

    const merged = plans(
      agreed({ agreed: false }),
      agreed({ agreed: true }),
      agreed({ agreed: false, reasonNotAgreed: 'Hospital' }),
    );

    assert.deepEqual(merged.value, agreed({ agreed: true }));
    assert.deepEqual(paths(merged), [[0, 'agreement']]);
  });

  it('does not put the name of one recorder beside the date of another', () => {
    const by = (personCompletingRecord: object) => ({ id: 'a', personCompletingRecord });

    const merged = plans(
      [by({ name: 'Funmi', dateCompleted: '2026-01-01' })],
      [by({ name: 'Hannah', dateCompleted: '2026-01-01' })],
      [by({ name: 'Funmi', dateCompleted: '2026-02-01' })],
    );

    assert.deepEqual(merged.value, [by({ name: 'Hannah', dateCompleted: '2026-01-01' })]);
    assert.deepEqual(paths(merged), [[0, 'personCompletingRecord']]);
  });
});

describe('merging lists', () => {
  it('follows an entry by its id, wherever it moved', () => {
    const merged = plans(
      [named('a', 'A'), named('b', 'B'), named('c', 'C')],
      [named('c', 'C'), named('a', 'A'), named('b', 'B')],
      [named('a', 'A'), named('b', 'B'), named('c', 'Changed')],
    );

    assert.deepEqual(merged, {
      value: [named('c', 'Changed'), named('a', 'A'), named('b', 'B')],
      conflicts: [],
      joined: [],
    });
  });

  it('keeps the entries that both added', () => {
    const merged = plans(
      [named('a', 'A')],
      [named('a', 'A'), named('b', 'B')],
      [named('c', 'C'), named('a', 'A')],
    );

    assert.deepEqual(merged, {
      value: [named('c', 'C'), named('a', 'A'), named('b', 'B')],
      conflicts: [],
      joined: [],
    });
  });

  it('keeps two entries that were added in the same place, in an order that is always the same', () => {
    const base = [named('a', 'A')];
    const one = [named('a', 'A'), named('b', 'B')];
    const other = [named('a', 'A'), named('c', 'C')];

    const merged = plans(base, one, other);

    assert.deepEqual(idsOf(merged.value), new Set(['a', 'b', 'c']));
    assert.deepEqual(plans(base, other, one), merged);
  });

  it('takes an entry that both added, the same and without an id, as one', () => {
    const added = [{ triggerFactors: [{ text: 'Noise' }, { text: 'Crowds' }] }];

    const merged = plans([{ triggerFactors: [{ text: 'Noise' }] }], added, [
      { ...added[0], name: { text: 'Crisis' } },
    ]);

    assert.deepEqual(merged, {
      value: [{ ...added[0], name: { text: 'Crisis' } }],
      conflicts: [],
      joined: [
        {
          path: [0, 'triggerFactors', 1],
          base: undefined,
          mine: { text: 'Crowds' },
          theirs: { text: 'Crowds' },
        },
      ],
    });
  });

  it('applies different moves of both', () => {
    const abcd = (order: string) => [...order].map((id) => named(id, id));

    const merged = plans(abcd('abcd'), abcd('dabc'), abcd('bcda'));

    assert.deepEqual(merged, { value: abcd('dbca'), conflicts: [], joined: [] });
  });

  it('loses no entry that both moved, and puts it in the same place whoever asks', () => {
    const abc = (order: string) => [...order].map((id) => named(id, id));

    const merged = plans(abc('abcd'), abc('bacd'), abc('bcda'));

    assert.equal(merged.conflicts.length, 0);
    assert.deepEqual(idsOf(merged.value), new Set('abcd'));
    assert.deepEqual(plans(abc('abcd'), abc('bcda'), abc('bacd')), merged);
  });

  it('takes out what one side removed and the other left as it was', () => {
    const merged = plans(
      [named('a', 'A'), named('b', 'B')],
      [named('b', 'B')],
      [named('a', 'A'), named('b', 'B'), named('c', 'C')],
    );

    assert.deepEqual(merged, {
      value: [named('b', 'B'), named('c', 'C')],
      conflicts: [],
      joined: [],
    });
  });

  it('keeps an entry that one side removed and the other edited, as a conflict', () => {
    const merged = plans(
      [named('a', 'A'), named('b', 'B')],
      [named('b', 'B')],
      [named('a', 'Edited'), named('b', 'B')],
    );

    assert.deepEqual(merged, {
      value: [named('a', 'Edited'), named('b', 'B')],
      conflicts: [
        { path: [0], base: named('a', 'A'), mine: undefined, theirs: named('a', 'Edited') },
      ],
      joined: [],
    });
  });

  it('archives an entry and takes the edit of it, too', () => {
    const merged = plans(
      [named('a', 'A')],
      [{ ...named('a', 'A'), archivedOn: '2026-11-22' }],
      [named('a', 'Edited')],
    );

    assert.deepEqual(merged, {
      value: [{ ...named('a', 'Edited'), archivedOn: '2026-11-22' }],
      conflicts: [],
      joined: [],
    });
  });

  it('knows an entry that got its id with the edit', () => {
    const [before, mine] = [{ text: 'Two nights without sleep' }, 'Three nights without sleep'];

    const merged = triggers([before], [{ id: 'a', text: mine }], [before, { text: 'Noise' }]);

    assert.deepEqual(merged, {
      value: [{ triggerFactors: [{ id: 'a', text: mine }, { text: 'Noise' }] }],
      conflicts: [],
      joined: [],
    });
  });

  it('keeps one and the same of two ids that an entry got', () => {
    const before = { text: 'Two nights without sleep' };
    const [one, other] = [
      { id: 'b', text: 'Three nights without sleep' },
      { id: 'a', text: 'Two nights without any sleep' },
    ];

    const merged = triggers([before], [one], [other]);
    const turned = triggers([before], [other], [one]);

    assert.deepEqual(merged.value, [{ triggerFactors: [{ ...one, id: 'a' }] }]);
    assert.deepEqual(turned.value, [{ triggerFactors: [{ ...other, id: 'a' }] }]);
    assert.deepEqual(paths(merged), [[0, 'triggerFactors', 0]]);
  });

  it('follows a line of words that has no id by its words', () => {
    const kept = (...lines: string[]) => [{ id: 'a', anticipatoryMedicinesOrEquipment: lines }];

    const merged = plans(
      kept('Lorazepam 1 mg', 'Torch'),
      kept('Lorazepam 2 mg', 'Torch'),
      kept('Torch', 'Lorazepam 1 mg', 'Blanket'),
    );

    assert.deepEqual(merged, {
      value: kept('Torch', 'Lorazepam 2 mg', 'Blanket'),
      conflicts: [],
      joined: [],
    });
  });

  it('does not keep two doses where both sides changed one', () => {
    const kept = (line: string) => [{ id: 'a', anticipatoryMedicinesOrEquipment: [line] }];

    const merged = plans(kept('Lorazepam 1 mg'), kept('Lorazepam 2 mg'), kept('Lorazepam 4 mg'));

    assert.deepEqual(merged.value, kept('Lorazepam 2 mg'));
    assert.deepEqual(paths(merged), [[0, 'anticipatoryMedicinesOrEquipment', 0]]);
  });

  it('keeps a line as often as it is there', () => {
    const merged = lines(['Ade'], ['Ade', 'Ade'], ['Ade', 'Bo']);

    const { aliases } = merged.value as { aliases: string[] };
    assert.deepEqual(aliases.toSorted(), ['Ade', 'Ade', 'Bo']);
  });

  it('keeps the order of the one side that moved and added entries', () => {
    const some = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const base = before.map((id) => named(id, id));
        const mine = after.map((id) => named(id, id));
        const theirs = base.map((entry) => ({ ...entry, lastUpdated: '2026' }));

        const ids = [...idsOf(plans(base, mine, theirs).value)];

        assert.deepEqual(
          ids.filter((id) => after.includes(String(id))),
          after,
        );
      }),
      { numRuns: times(1000) },
    );
  });
});

describe('resolving conflicts', () => {
  const merged = plans(
    [named('a', 'A'), named('b', 'B'), named('c', 'C')],
    [named('c', 'Mine')],
    [named('a', 'Theirs'), named('b', 'Theirs'), named('c', 'Theirs')],
  );

  it('leaves the value as it is where nobody chose', () => {
    assert.deepEqual(resolve(merged, []), merged.value);
  });

  it('puts in what was chosen, and takes out what that side removed', () => {
    assert.deepEqual(resolve(merged, ['mine', 'theirs', 'theirs']), [
      named('b', 'Theirs'),
      named('c', 'Theirs'),
    ]);
    assert.deepEqual(resolve(merged, ['mine', 'mine', 'mine']), [named('c', 'Mine')]);
  });

  it('takes away an element that was removed', () => {
    assert.deepEqual(resolve(about('Well', undefined, 'Better'), ['mine']), {});
  });

  it('changes neither the merge nor what went into it', () => {
    const before = structuredClone(merged);

    resolve(deepFreeze(merged), ['mine', 'mine', 'mine']);

    assert.deepEqual(merged, before);
  });
});

/** What holds of every merge, whatever is merged. */
function holdsOf(name: string, key: SectionKey | 'plan', any: fc.Arbitrary<Versions>): void {
  const settings = { numRuns: key === 'plan' ? 60 : 120, includeErrorInReport: true };
  const holds = (what: string, property: (all: Versions) => void): void => {
    it(what, () => fc.assert(fc.property(any, property), settings));
  };

  describe(`a merge of ${name}`, () => {
    holds('of one edit is that edit', ({ base, mine }) => {
      assert.deepEqual(mergePlans(base, mine, base, key), {
        value: mine,
        conflicts: [],
        joined: [],
      });
      assert.deepEqual(mergePlans(base, base, mine, key), {
        value: mine,
        conflicts: [],
        joined: [],
      });
    });

    holds('of the same edit twice is that edit', ({ base, mine }) => {
      const merged = mergePlans(base, mine, structuredClone(mine), key);
      assert.deepEqual([merged.value, merged.conflicts], [mine, []]);
    });

    holds('has all that either side put in, or a conflict has it', (all) => {
      const merged = mergeOf(all, key);
      const kept = count([
        ...scalars(merged.value),
        ...merged.conflicts.flatMap(({ mine, theirs }) => scalars([mine, theirs])),
      ]);
      const before = count(scalars(all.base));
      for (const side of [all.mine, all.theirs]) {
        for (const [one, times] of count(scalars(side)))
          assert.ok((kept.get(one) ?? 0) >= times - (before.get(one) ?? 0), `lost ${String(one)}`);
      }
    });

    holds('gives no two entries of a list one id', (all) => {
      const unique = (value: unknown) =>
        lists(key, value).every((ids) => new Set(ids).size === ids.length);
      fc.pre(unique(all.base) && unique(all.mine) && unique(all.theirs));
      assert.ok(unique(mergeOf(all, key).value));
    });

    holds('has the same conflicts when the sides change places', (all) => {
      const merged = mergeOf(all, key);
      const turned = mergeOf({ base: all.base, mine: all.theirs, theirs: all.mine }, key);
      assert.deepEqual(
        turned.conflicts,
        merged.conflicts.map((one) => ({ ...one, mine: one.theirs, theirs: one.mine })),
      );
      assert.deepEqual(
        turned.joined,
        merged.joined.map((one) => ({ ...one, mine: one.theirs, theirs: one.mine })),
      );
    });

    holds('holds, where there is a conflict, mine or what I removed', (all) => {
      const { value, conflicts } = mergeOf(all, key);
      for (const { path, mine, theirs } of conflicts) {
        const held = mine === undefined ? theirs : mine;
        const isLapsed =
          valueAt(held, ['agreed']) === true && valueAt(value, [...path, 'agreed']) === undefined;
        if (isLapsed) assert.equal(at(value, [...path, 'previously', 'agreed']), true);
        else assert.deepEqual(at(value, path), held);
      }
    });

    holds('stays as it is when what it holds is chosen', (all) => {
      const merged = mergeOf(all, key);
      const held = merged.conflicts.map(({ mine }) => (mine === undefined ? 'theirs' : 'mine'));
      assert.deepEqual(resolve(merged, held), merged.value);
    });

    holds('changes nothing that it was given', (all) => {
      mergeOf(deepFreeze(all), key);
    });
  });
}

for (const key of keys) {
  const element = elementOf(key);
  const versions = fc
    .tuple(fc.oneof(validValue(element), almostValue(element)), edits, edits)
    .map(([start, mine, theirs]) => ({
      base: asJson(start),
      mine: edited(element, start, mine),
      theirs: edited(element, start, theirs),
    }));
  const junk = fc.record({ base: anyJson, mine: anyJson, theirs: anyJson }).map((all) => ({
    base: asJson(all.base),
    mine: asJson(all.mine),
    theirs: asJson(all.theirs),
  }));
  holdsOf(key, key, fc.oneof({ weight: 4, arbitrary: versions }, { weight: 1, arbitrary: junk }));
}

// few ids and few words, so that entries are taken for each other wherever they can be
const crowd = fc
  .uniqueArray(
    fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        name: fc.record({ text: fc.constantFrom('one two', 'one three', 'four', 'one two five') }),
        archivedOn: fc.constantFrom('2025', '2026'),
      },
      { requiredKeys: ['name'] },
    ),
    { maxLength: 5, comparator: (one, other) => one.id !== undefined && one.id === other.id },
  )
  .map(asJson);

holdsOf(
  'crowded lists',
  'contingencyPlans',
  fc.record({ base: crowd, mine: crowd, theirs: crowd }),
);

describe('what both added alike', () => {
  const entry = named('a', 'Low');
  const cases: [what: string, mine: object, theirs: object, id: string | undefined][] = [
    ['under two ids', named('m', 'Low'), named('k', 'Low'), 'k'],
    ['under an id and under none', named('m', 'Low'), { name: { text: 'Low' } }, 'm'],
    ['without ids', { name: { text: 'Low' } }, { name: { text: 'Low' } }, undefined],
    [
      'recorded by one side alone',
      { ...named('m', 'Low'), personCompletingRecord: { name: 'Ann' } },
      named('k', 'Low'),
      'k',
    ],
  ];

  for (const [what, mine, theirs, id] of cases) {
    it(`stands once, and is told with both ids: ${what}`, () => {
      const { value, conflicts, joined } = plans([], [mine], [theirs]);

      const [one] = value as { id?: string }[];
      assert.deepEqual(one, { ...mine, ...(id === undefined ? {} : { id }) });
      assert.deepEqual(conflicts, []);
      assert.deepEqual(joined, [{ path: [0], base: undefined, mine, theirs }]);
    });
  }

  it('is told beside what else is in the list, and where it stands there', () => {
    const added = [named('m', 'Low'), named('k', 'Low')];

    const { value, joined } = plans(
      [entry],
      [entry, added[0]!],
      [named('z', 'Z'), entry, added[1]!],
    );

    assert.deepEqual([...idsOf(value)], ['z', 'a', 'k']);
    assert.deepEqual(joined, [{ path: [2], base: undefined, mine: added[0], theirs: added[1] }]);
  });

  it('is told of a line of words, too', () => {
    const { joined } = lines(['Ade'], ['Ade', 'Bo'], ['Ade', 'Bo', 'Cy']);

    assert.deepEqual(joined, [{ path: ['aliases', 1], base: undefined, mine: 'Bo', theirs: 'Bo' }]);
  });

  it('is no news where it has one id: it is one entry, as an import twice brings it', () => {
    assert.deepEqual(plans([], [entry], [{ ...entry }]).joined, []);
  });

  it('is told of an entry that each side gave an id', () => {
    const { value, joined } = plans(
      [{ name: { text: 'Low' } }],
      [named('m', 'Low')],
      [named('k', 'Low')],
    );

    assert.deepEqual(value, [named('k', 'Low')]);
    assert.deepEqual(joined[0]?.mine, named('m', 'Low'));
  });

  it('is accounted for to the last entry', () => {
    fc.assert(
      fc.property(crowd, crowd, (mine, theirs) => {
        const { value, joined } = mergePlans<unknown>([], mine, theirs, 'contingencyPlans');

        const [own, other] = [idsOf(mine), idsOf(theirs)];
        const common = [...own].filter((id) => id !== undefined && other.has(id));
        const [length, before] = [value, [mine, theirs].flat()].map(
          (entries) => (entries as unknown[]).length,
        );
        assert.equal(length! + common.length + joined.length, before);
        for (const { path, mine: one, theirs: two } of joined) {
          assert.ok((mine as unknown[]).some((each) => sameJson(each, one)));
          assert.ok((theirs as unknown[]).some((each) => sameJson(each, two)));
          assert.deepEqual(at(value, [...path, 'name']), at(one, ['name']));
        }
      }),
      { numRuns: times(1000) },
    );
  });

  const lists = keys.filter((key) => elementOf(key).kind === 'list');
  for (const key of lists) {
    it(`never goes in silence, whatever is in it: ${key}`, () => {
      const own = { personCompletingRecord: { name: 'Ann' }, lastUpdated: '2026-01-01' };
      const theirs = { personCompletingRecord: { name: 'Bo' }, lastUpdated: '2026-02-02' };
      const ids = fc.constantFrom('k', 'm', undefined);
      fc.assert(
        fc.property(
          validValue(elementOf(key)),
          ids,
          ids,
          fc.boolean(),
          (any, id, otherId, stamped) => {
            const [first] = any as object[];
            const added = (by: object, as: string | undefined) =>
              asJson({ ...first, id: as, ...(stamped ? by : {}) });
            const [one, other] = [added(own, id), added(theirs, otherId)];

            const merged = mergePlans<unknown>([], [one], [other], key);

            const told = [
              ...(merged.value as unknown[]),
              ...merged.joined.flatMap((both) => [both.mine, both.theirs]),
            ];
            const isTold = (entry: unknown) => told.some((each) => sameJson(each, entry));
            const isOne = id !== undefined && id === otherId;
            assert.ok(isOne || (isTold(one) && isTold(other)));
          },
        ),
        { numRuns: times(100) },
      );
    });
  }
});

interface Versions {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

const mergeOf = ({ base, mine, theirs }: Versions, key: SectionKey | 'plan'): Merge =>
  mergePlans(base, mine, theirs, key);

function about(base: string, mine: string | undefined, theirs: string | undefined): Merge {
  const of = (myWellness: string | undefined) => asJson({ myWellness });
  return mergePlans(of(base), of(mine), of(theirs), 'aboutMe');
}

function plans(base: object[], mine: object[], theirs: object[]): Merge {
  return mergePlans<unknown>(base, mine, theirs, 'contingencyPlans');
}

const triggers = (...lists: [object[], object[], object[]]): Merge => {
  const [base, mine, theirs] = lists.map((triggerFactors) => [{ triggerFactors }]);
  return plans(base ?? [], mine ?? [], theirs ?? []);
};

const lines = (...lists: [string[], string[], string[]]): Merge => {
  const [base, mine, theirs] = lists.map((aliases) => ({ aliases }));
  return mergePlans<unknown>(base, mine, theirs, 'personDemographics');
};

function named(id: string, text: string): object {
  return { id, name: { text } };
}

const paths = ({ conflicts }: Merge): unknown[] => conflicts.map(({ path }: Conflict) => path);

const idsOf = (entries: unknown): Set<unknown> =>
  new Set((entries as { id: unknown }[]).map(({ id }) => id));

const at = (value: unknown, path: Conflict['path']): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value);

const count = (values: unknown[]): Map<unknown, number> => {
  const counted = new Map<unknown, number>();
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
  return counted;
};

/** The ids in each list of entries. */
const lists = (key: SectionKey | 'plan', value: unknown): string[][] =>
  [...slots(elementOf(key), value)].flatMap(({ element, value: entries }) =>
    element.kind === 'list' && childrenOf(element.item)?.id && Array.isArray(entries)
      ? [
          entries.flatMap((entry: unknown) => {
            const id = (entry as { id?: unknown } | null)?.id;
            return typeof id === 'string' && id ? [id] : [];
          }),
        ]
      : [],
  );
