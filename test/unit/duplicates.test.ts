// Entries that stand twice in a list: copies under two ids, and two under one.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  findDuplicates,
  joinDuplicates,
  mergePlans,
  resolve,
  Store,
  validate,
} from '../../src/core.js';
import type { SectionKey } from '../../src/standard/plan-model.js';
import { planModel } from '../../src/standard/plan-model.js';
import { elementOf, validValue } from '../support/arbitrary.js';

type Entry = Record<string, unknown>;

const plan = (id: string | undefined, more: Entry = {}): Entry => ({
  ...(id === undefined ? {} : { id }),
  triggerFactors: [{ text: 'Not sleeping' }],
  whatShouldHappen: [{ text: 'Ring Sam' }, { text: 'Go to the cafe' }],
  ...more,
});

/** What copies of one plan may say of whether it was agreed. */
const AGREEMENTS: readonly Entry[] = [
  {},
  { agreement: { agreed: true, fullName: 'Ann' } },
  { agreement: { agreed: true, fullName: 'Bo' } },
  { agreement: { agreed: false, reasonNotAgreed: 'Too much' } },
  { agreement: { previously: { agreed: true, fullName: 'Ann' } } },
];

const found = (value: unknown, key: SectionKey | 'plan' = 'contingencyPlans') =>
  validate(key, value).issues.flatMap(({ code, severity, path, params }) =>
    code.startsWith('duplicate') ? [[code, severity, path, params.other]] : [],
  );

describe('entries that stand twice', () => {
  const cases: [what: string, value: unknown, found: unknown[]][] = [
    ['the same under two ids', [plan('a'), plan('b')], [['duplicate', 'warning', [1], 1]]],
    [
      'the same without ids',
      [plan(undefined), plan(undefined)],
      [['duplicate', 'warning', [1], 1]],
    ],
    [
      'the same three times, and another between them',
      [plan('a'), plan('x', { name: { text: 'Other' } }), plan('b'), plan('c')],
      [
        ['duplicate', 'warning', [2], 1],
        ['duplicate', 'warning', [3], 1],
      ],
    ],
    [
      'copies that two services recorded, at two times',
      [
        plan('a', { personCompletingRecord: { name: 'Ann' }, lastUpdated: '2026-01-01' }),
        plan('b', { personCompletingRecord: { name: 'Bo' }, lastUpdated: '2026-02-02' }),
      ],
      [['duplicate', 'warning', [1], 1]],
    ],
    [
      'copies that say the same of who agreed',
      [
        plan('a', { agreement: { agreed: true, fullName: 'Ann' } }),
        plan('b', { agreement: { fullName: 'Ann', agreed: true } }),
      ],
      [['duplicate', 'warning', [1], 1]],
    ],
    ...AGREEMENTS.flatMap((one, at) =>
      AGREEMENTS.filter((_, index) => index !== at).map((other): [string, unknown, unknown[]] => [
        `copies that were agreed otherwise: ${JSON.stringify([one, other])}`,
        [plan('a', one), plan('b', other)],
        [['duplicate-agreement', 'warning', [1], 1]],
      ]),
    ),
    [
      'copies that somebody else led',
      [plan('a', { performingProfessional: { name: 'Ann' } }), plan('b')],
      [['duplicate', 'warning', [1], 1]],
    ],
    [
      'copies with their keys in another order, and with what is empty',
      [
        plan('a', { name: { text: 'Low', coding: undefined } }),
        { name: { text: 'Low' }, ...plan('b'), locations: [] },
      ],
      [['duplicate', 'warning', [1], 1]],
    ],
    ...[' Not  sleeping ', 'NOT SLEEPING', 'Not\u00a0sleeping\n'].map(
      (text): [string, unknown, unknown[]] => [
        `copies that are written otherwise: ${JSON.stringify(text)}`,
        [plan('a'), plan('b', { triggerFactors: [{ text }] })],
        [['duplicate', 'warning', [1], 1]],
      ],
    ),
    [
      'copies with a letter of one and of two characters',
      [plan('a', { name: { text: 'Caf\u00e9' } }), plan('b', { name: { text: 'Cafe\u0301' } })],
      [['duplicate', 'warning', [1], 1]],
    ],
    [
      'codes that differ in a capital, which are two codes',
      [
        plan('a', { name: { coding: { system: 'x:y', code: 'a', display: 'A' } } }),
        plan('b', { name: { coding: { system: 'x:y', code: 'A', display: 'A' } } }),
      ],
      [],
    ],
    [
      'two under one id',
      [plan('a'), plan('a', { name: { text: 'Other' } })],
      [['duplicate-id', 'warning', [1], 1]],
    ],
    ['the same under one id', [plan('a'), plan('a')], [['duplicate', 'warning', [1], 1]]],
    ['others', [plan('a'), plan('b', { whatShouldHappen: [{ text: 'Ring Kit' }] })], []],
    ['an archived one and its successor', [plan('a', { archivedOn: '2026-01-01' }), plan('b')], []],
    [
      'steps in another order',
      [
        plan('a'),
        plan('b', { whatShouldHappen: [{ text: 'Go to the cafe' }, { text: 'Ring Sam' }] }),
      ],
      [],
    ],
    ['unknown data that differs', [plan('a', { ours: 1 }), plan('b', { ours: 2 })], []],
    [
      'a key called __proto__',
      [plan('a', JSON.parse('{"__proto__":{"x":1}}') as Entry), plan('b')],
      [],
    ],
    ['empty entries', [{ id: 'a' }, { id: 'a' }, {}, plan('c')], []],
    [
      'the same behind an empty one',
      [{}, plan('a'), plan('b')],
      [['duplicate', 'warning', [1], 1]],
    ],
    ['numbers for ids', [plan(7 as never), plan(7 as never, { name: { text: 'Other' } })], []],
    ['entries of another shape', ['a', 'a', null, 7, 7], []],
  ];

  for (const [what, value, issues] of cases) {
    it(`are told: ${what}`, () => assert.deepEqual(found(value), issues));
  }

  it('are found deep within a plan', () => {
    const goal = {
      text: 'Walk',
      actionsAndActivities: [
        { id: '1', what: [{ text: 'A' }] },
        { id: '2', what: [{ text: 'A' }] },
      ],
    };
    const need = { text: 'Sleep', goalsAndHopes: [goal] };
    const value = { careAndSupportPlan: { needsConcernsOrProblems: [need] } };

    const at = [
      'careAndSupportPlan',
      'needsConcernsOrProblems',
      0,
      'goalsAndHopes',
      0,
      'actionsAndActivities',
      1,
    ];
    assert.deepEqual(found(value, 'plan'), [['duplicate', 'warning', at, 1]]);
  });

  it('are not two procedures that two people carried out', () => {
    const procedure = (name: string) => ({
      procedure: { text: 'Bloods' },
      performingProfessional: { name },
    });

    assert.deepEqual(found([procedure('Ann'), procedure('Bo')], 'proceduresAndTherapies'), []);
  });

  it('come and go while somebody types', () => {
    const store = new Store(planModel.children.contingencyPlans, [
      plan('a'),
      plan('b', { name: { text: 'Low' } }),
    ]);
    const codes = () => store.findingsAt([1]).map(({ code }) => code);

    assert.deepEqual(codes(), []);
    store.set([1, 'name', 'text'], '');
    assert.deepEqual(codes(), ['duplicate']);
    store.set([0, 'whatShouldHappen', 0, 'text'], 'Ring Kit');
    assert.deepEqual(codes(), []);
    store.undo();
    assert.deepEqual(codes(), ['duplicate']);
  });

  it('are told by the numbers that are on the screen, and in what is stored by those there', () => {
    const store = new Store(planModel.children.contingencyPlans, [{}, plan('a'), plan('b')]);

    assert.deepEqual(
      store.findingsAt([2]).map(({ params }) => params.other),
      [2],
    );
    assert.deepEqual(
      store.now.storedFindings.map(({ path, params }) => [path, params.other]),
      [[[1], 1]],
    );
  });

  it('are looked for again in entries whose own object alone is frozen', () => {
    const step = { text: 'Ring Sam' };
    const value = [plan('a'), Object.freeze({ ...plan('b'), whatShouldHappen: [step] })];

    assert.deepEqual(found(value), []);
    (value[1]!.whatShouldHappen as unknown[]).push({ text: 'Go to the cafe' });
    (value[0]!.whatShouldHappen as unknown[])[0] = { text: 'Ring Kit' };
    assert.deepEqual(found(value), []);
    step.text = 'Ring Kit';
    assert.deepEqual(found(value), [['duplicate', 'warning', [1], 1]]);
  });

  it('are those of any list: a copy with another id of any entry is told', () => {
    const lists = Object.entries(planModel.children).filter(([, { kind }]) => kind === 'list');
    for (const [key] of lists as [SectionKey, unknown][]) {
      fc.assert(
        fc.property(validValue(elementOf(key)), (value) => {
          const [entry] = value as Entry[];
          const last = (value as Entry[]).length;
          const told = found([...(value as Entry[]), { ...entry, id: 'another' }], key);
          const isBare = Object.keys(entry!).every((one) =>
            ['id', 'lastUpdated', 'personCompletingRecord'].includes(one),
          );

          assert.equal(
            told.some(
              ([code, , path]) =>
                code === 'duplicate' && String(path as unknown[]) === String(last),
            ),
            !isBare,
          );
        }),
        { numRuns: 50 },
      );
    }
  });
});

describe('merging', () => {
  const base = [plan('x', { name: { text: 'Old' } })];

  it('takes two copies of a new entry as one, under the same id whoever asks', () => {
    const [one, other] = [
      [...base, plan('m')],
      [...base, plan('k')],
    ];

    const merge = mergePlans(base, one, other, 'contingencyPlans');

    assert.deepEqual(merge, {
      value: [...base, plan('k')],
      conflicts: [],
      joined: [{ path: [1], base: undefined, mine: plan('m'), theirs: plan('k') }],
    });
    assert.deepEqual(mergePlans(base, other, one, 'contingencyPlans').value, merge.value);
  });

  it('asks who recorded it, where the two copies say', () => {
    const recorded = (id: string, name: string) => plan(id, { personCompletingRecord: { name } });
    const merge = mergePlans(
      base,
      [...base, recorded('m', 'Ann')],
      [...base, recorded('k', 'Bo')],
      'contingencyPlans',
    );

    assert.deepEqual(
      merge.conflicts.map(({ path }) => path),
      [[1, 'personCompletingRecord']],
    );
    assert.deepEqual(resolve(merge, ['theirs']), [...base, recorded('k', 'Bo')]);
  });

  it('offers to join what stands twice, and joins nothing by itself', () => {
    const twice = [plan('a'), plan('b')];
    const merge = mergePlans(
      twice,
      twice,
      [...twice, plan('c', { name: { text: 'New' } })],
      'contingencyPlans',
    );

    assert.deepEqual(merge.value.length, 3);
    const duplicates = findDuplicates(merge.value, 'contingencyPlans');
    assert.deepEqual(duplicates, [{ path: [1], first: 0, keeps: 'first' }]);
    assert.deepEqual(joinDuplicates(merge.value, duplicates), [merge.value[0], merge.value[2]]);
  });

  it('counts what is empty where the value has it', () => {
    const value = [{}, plan('a'), {}, plan('b')];

    assert.deepEqual(findDuplicates(value, 'contingencyPlans'), [
      { path: [3], first: 1, keeps: 'first' },
    ]);
  });

  it('joins several of one list', () => {
    const value = [plan('a'), plan('b'), plan('c'), plan('d', { name: { text: 'New' } })];
    const duplicates = findDuplicates(value, 'contingencyPlans');

    assert.deepEqual(joinDuplicates(value, duplicates), [value[0], value[3]]);
  });

  const agreed = (fullName: string) => ({ agreement: { agreed: true, fullName } });

  it('takes copies that both added as one, and asks which agreement holds', () => {
    const merge = mergePlans(
      base,
      [...base, plan('k', agreed('Ann'))],
      [...base, plan('m', { agreement: { agreed: false } })],
      'contingencyPlans',
    );

    assert.deepEqual(
      [merge.value.length, merge.joined.length, merge.conflicts.map(({ path }) => path)],
      [2, 1, [[1, 'agreement']]],
    );
    assert.deepEqual(resolve(merge, ['theirs'])[1], plan('k', { agreement: { agreed: false } }));
  });

  it('keeps the agreement that one of two copies has', () => {
    const merge = mergePlans(
      base,
      [...base, plan('k')],
      [...base, plan('m', agreed('Ann'))],
      'contingencyPlans',
    );

    assert.deepEqual([merge.value[1], merge.conflicts], [plan('k', agreed('Ann')), []]);
  });

  it('claims no agreement of words that its copy did not have', () => {
    const other = { ...plan('m', agreed('Ann')), triggerFactors: [{ text: 'NOT SLEEPING' }] };
    const merge = mergePlans(base, [...base, plan('k')], [...base, other], 'contingencyPlans');
    const [, mine] = merge.value as Entry[];

    assert.deepEqual(mine?.triggerFactors, [{ text: 'Not sleeping' }]);
    assert.deepEqual(mine?.agreement, { previously: { agreed: true, fullName: 'Ann' } });
  });

  const copies: [what: string, of: Entry[], joined: Entry[], keeps: unknown[]][] = [
    ['the one with an agreement', [{}, agreed('Ann')], [{ id: '1', ...agreed('Ann') }], ['later']],
    ['the first of one agreement', [agreed('Ann'), {}], [{ id: '0', ...agreed('Ann') }], ['first']],
    [
      'the first of the same agreements',
      [{}, agreed('Ann'), agreed('Ann')],
      [{ id: '1', ...agreed('Ann') }],
      ['later', 'first'],
    ],
    [
      'both of which nobody has chosen',
      [{}, agreed('Ann'), agreed('Bo')],
      [
        { id: '1', ...agreed('Ann') },
        { id: '2', ...agreed('Bo') },
      ],
      ['later', undefined],
    ],
    [
      'what was agreed before it changed',
      [{}, { agreement: { previously: { agreed: true } } }],
      [{ id: '1', agreement: { previously: { agreed: true } } }],
      ['later'],
    ],
  ];
  for (const [what, of, joined, keeps] of copies) {
    it(`joins no agreement away: it keeps ${what}`, () => {
      const value = of.map((more, index) => plan(String(index), more));

      const duplicates = findDuplicates(value, 'contingencyPlans');

      assert.deepEqual(
        duplicates.map((one) => one.keeps),
        keeps,
      );
      assert.deepEqual(
        joinDuplicates(value, duplicates),
        joined.map(({ id, ...more }) => plan(String(id), more)),
      );
    });
  }

  it('joins as somebody chose, with what stands twice in a copy too', () => {
    const contacts = { whoShouldBeContacted: [{ name: 'Sam' }, { name: 'Sam' }] };
    const value = [
      plan('a', { ...contacts, ...agreed('Ann') }),
      plan('b', { ...contacts, ...agreed('Bo') }),
    ];
    const duplicates = findDuplicates(value, 'contingencyPlans').map((one) =>
      one.path.length === 1 ? { ...one, keeps: 'later' as const } : one,
    );

    const [joined, ...others] = joinDuplicates(value, duplicates);

    assert.deepEqual(others, []);
    assert.deepEqual(joined, {
      ...plan('b'),
      whoShouldBeContacted: [{ name: 'Sam' }],
      agreement: { previously: { agreed: true, fullName: 'Bo' } },
    });
  });

  it('leaves no whole agreed of which a part was joined', () => {
    const agreement = { agreed: true, fullName: 'Ann' };
    const value = {
      careAndSupportPlan: {
        lastUpdated: '2026-05-01',
        needsConcernsOrProblems: [{ text: 'Sleep' }, { text: 'Sleep' }],
        agreement,
      },
    };

    assert.deepEqual(joinDuplicates(value, findDuplicates(value)).careAndSupportPlan, {
      lastUpdated: '2026-05-01',
      needsConcernsOrProblems: [{ text: 'Sleep' }],
      agreement: { previously: { ...agreement, on: '2026-05-01' } },
    });
  });

  it('never loses who agreed, and never says what no copy said: of any copies', () => {
    const answers = (all: readonly unknown[]) =>
      new Set(all.map((one) => JSON.stringify((one as Entry).agreement ?? null)));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...AGREEMENTS), { minLength: 1 }), (all) => {
        const value = all.map((more, index) => plan(String(index), more));
        const joined = joinDuplicates(value, findDuplicates(value, 'contingencyPlans'));
        const [before, after] = [answers(value), answers(joined)];
        if (before.size > 1) before.delete('null');

        assert.deepEqual([...after].sort(), [...before].sort());
        assert.ok(joined.every((one) => value.includes(one)));
      }),
    );
  });
});
