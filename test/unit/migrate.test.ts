// From one version of a standard to another and back: a version 2.1 that is made up, in which elements are
// renamed, split, retired and new, and a list of codes is another.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  migrate,
  modelVersions,
  openEnvelope,
  registerModelVersion,
  standard,
  toEnvelope,
  validate,
  type ModelChange,
} from '../../src/core.js';
import cy from '../../src/locales/cy.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { sameJson } from '../../src/json/same-json.js';
import { coding, group, string, text, type Children, type Group } from '../../src/model/element.js';
import { planModel } from '../../src/standard/plan-model.js';
import { validateElement } from '../../src/validation/validate-element.js';
import { maritalStatus } from '../../src/value-sets/index.js';
import { almostValue, anyJson, validValue } from '../support/arbitrary.js';
import { deepFreeze } from '../support/slots.js';
import { times } from '../support/sample.js';

const KNOWN = { name: standard.name, version: standard.version };
const NEXT = { name: standard.name, version: '2.1' };
const AFTER_THAT = { name: standard.name, version: '2.2' };

const SYSTEM = 'https://example.org/marital-status';
const codes = (maritalStatus.concepts ?? [])
  // two codes become one, and there is none for what was not disclosed
  .filter(({ code }) => code !== 'N')
  .map(({ system, code, display }) => {
    const after = code === 'P' ? 'M' : code;
    return { before: { system, code }, after: { system: SYSTEM, code: `new-${after}`, display } };
  });

const changes: readonly ModelChange[] = [
  { kind: 'renamed', at: ['aboutMe', 'myWellness'], to: 'whenIAmWell' },
  { kind: 'renamed', at: ['contingencyPlans', 'relapseIndicators'], to: 'warningSigns' },
  {
    kind: 'split',
    at: ['professionalContacts', 'name'],
    into: ['givenName', 'familyName'],
    split(name) {
      const [, givenName, familyName] = /^(\S+) (\S+)$/.exec(String(name)) ?? [];
      return givenName && familyName ? { givenName, familyName } : undefined;
    },
    join: ({ givenName, familyName }) =>
      typeof givenName === 'string' && typeof familyName === 'string'
        ? `${givenName} ${familyName}`
        : undefined,
  },
  { kind: 'retired', at: ['aboutMe', 'multimediaLocation'] },
  { kind: 'added', at: ['aboutMe', 'languages'] },
  { kind: 'recoded', at: ['personDemographics', 'maritalStatus'], codes },
];

/** A group with other children. */
const changed = (element: Group, change: (children: Children) => Children): Group =>
  group(element.mro, element.term, change(element.children));

const { aboutMe, contingencyPlans, professionalContacts, personDemographics } = planModel.children;

const next = changed(planModel, (sections) => ({
  ...sections,
  aboutMe: changed(aboutMe, ({ myWellness, multimediaLocation: _, ...rest }) => ({
    ...rest,
    whenIAmWell: myWellness!,
    languages: text('O', 'Languages'),
  })),
  contingencyPlans: {
    ...contingencyPlans,
    item: {
      ...contingencyPlans.item,
      children: (({ relapseIndicators, ...rest }) => ({
        ...rest,
        warningSigns: relapseIndicators,
      }))(contingencyPlans.item.children),
    },
  },
  professionalContacts: {
    ...professionalContacts,
    item: {
      ...professionalContacts.item,
      children: (({ name: _, ...rest }) => ({
        ...rest,
        givenName: string('O', 'Given name'),
        familyName: string('O', 'Family name'),
      }))(professionalContacts.item.children),
    },
  },
  personDemographics: changed(personDemographics, (children) => ({
    ...children,
    maritalStatus: coding('R', 'Marital status', {
      codes: {
        name: 'example-marital-status',
        title: 'Marital status',
        system: SYSTEM,
        closed: false,
        concepts: codes.map(({ after }) => after),
      },
    }),
  })),
}));

registerModelVersion({ ...NEXT, model: next, since: { version: '2.0', changes } });
registerModelVersion({
  ...AFTER_THAT,
  model: next,
  since: {
    version: '2.1',
    changes: [{ kind: 'renamed', at: ['aboutMe', 'whenIAmWell'], to: 'wellness' }],
  },
});

const forth = (section: string, value: unknown, to = '2.1') =>
  migrate(section, value, KNOWN, { to })!;
const back = (section: string, value: unknown, from = NEXT) => migrate(section, value, from)!;

const notesOf = ({ notes }: { notes: readonly { code: string; path: unknown }[] }) =>
  notes.map(({ code, path }) => [code, path]);

describe('a value that is brought to the next version', () => {
  it('has what was renamed under the other name, wherever it is', () => {
    assert.deepEqual(forth('aboutMe', { myWellness: 'Walks', date: '2026' }).value, {
      whenIAmWell: 'Walks',
      date: '2026',
    });
    assert.deepEqual(forth('contingencyPlans', [{ relapseIndicators: [] }, { other: 1 }]).value, [
      { warningSigns: [] },
      { other: 1 },
    ]);
  });

  it('has what was split in parts, or as it was, which is told', () => {
    const { value, notes } = forth('professionalContacts', [
      { name: 'Mo Ash' },
      { name: 'Dr Mo Ash' },
    ]);

    assert.deepEqual(value, [{ givenName: 'Mo', familyName: 'Ash' }, { name: 'Dr Mo Ash' }]);
    assert.deepEqual(notesOf({ notes }), [['not-split', [1, 'name']]]);
    assert.match(notes[0]!.message, /^Version 2\.1 has “Name” in parts/);
  });

  it('keeps what was retired, which is told', () => {
    const value = { multimediaLocation: 'https://example.org/a.mp4' };

    const migrated = forth('aboutMe', value);

    assert.deepEqual(migrated.value, value);
    assert.deepEqual(notesOf(migrated), [['retired', ['multimediaLocation']]]);
  });

  it('has the codes of the other list, and tells of those that it has not, or that were others', () => {
    const coded = (code: string, display?: string) => ({
      maritalStatus: { system: maritalStatus.system, code, ...(display && { display }) },
    });

    assert.deepEqual(forth('personDemographics', coded('S', 'Single')).value, {
      maritalStatus: { system: SYSTEM, code: 'new-S', display: 'Single' },
    });
    const without = forth('personDemographics', coded('N'));
    assert.deepEqual(
      [without.value, notesOf(without)],
      [coded('N'), [['no-code', ['maritalStatus']]]],
    );
    const joined = forth('personDemographics', coded('P', 'Separated'));
    assert.deepEqual(
      joined.notes.map(({ code, before }) => [code, before]),
      [['one-way', coded('P', 'Separated').maritalStatus]],
    );
  });

  it('leaves data that no version knows alone, and what stands in the way of it', () => {
    const value = { myWellness: 'Walks', whenIAmWell: 'Something else' };

    const migrated = forth('aboutMe', value);

    assert.deepEqual(migrated.value, value);
    assert.deepEqual(notesOf(migrated), [['taken', ['myWellness']]]);
  });

  it('goes through every version in between, and its notes lead where things are', () => {
    const value = { myWellness: 'Walks', multimediaLocation: 'x' };

    const { value: migrated, standard: followed, notes } = forth('aboutMe', value, '2.2');

    assert.deepEqual(migrated, { wellness: 'Walks', multimediaLocation: 'x' });
    assert.deepEqual(followed, AFTER_THAT);
    assert.deepEqual(notesOf({ notes }), [['retired', ['multimediaLocation']]]);
    assert.deepEqual(back('aboutMe', migrated, AFTER_THAT).value, value);
  });

  it('is valid there where it was valid, and comes back as it was but for what was told', () => {
    fc.assert(
      fc.property(validValue(planModel), (value) => {
        const there = forth('plan', deepFreeze(value));
        const again = back('plan', there.value);

        const { valid } = validateElement(next, there.value, {});
        const untold = ['one-way', 'several-codes'];
        const isTold = [...there.notes, ...again.notes].some(({ code }) => untold.includes(code));
        assert.ok(valid || there.notes.length);
        assert.ok(isTold || sameJson(again.value, value));
        assert.ok(isTold || validate('plan', again.value).valid);
      }),
      { numRuns: times(150) },
    );
  });
});

describe('a value that is brought back', () => {
  it('has what was split in one', () => {
    const { value } = back('professionalContacts', [
      { givenName: 'Mo', familyName: 'Ash', role: 1 },
    ]);

    assert.deepEqual(value, [{ name: 'Mo Ash', role: 1 }]);
  });

  it('keeps parts that make no whole, what is new, and codes that could be several, and tells it', () => {
    const migrated = back('plan', {
      aboutMe: { languages: 'Welsh' },
      professionalContacts: [{ familyName: 'Ash' }],
      personDemographics: { maritalStatus: { system: SYSTEM, code: 'new-M' } },
    });

    assert.deepEqual(migrated.value, {
      aboutMe: { languages: 'Welsh' },
      professionalContacts: [{ familyName: 'Ash' }],
      personDemographics: { maritalStatus: { system: SYSTEM, code: 'new-M' } },
    });
    assert.deepEqual(notesOf(migrated), [
      ['several-codes', ['personDemographics', 'maritalStatus']],
      ['not-known', ['aboutMe', 'languages']],
      ['not-joined', ['professionalContacts', 0]],
    ]);
    assert.match(migrated.notes[1]!.message, /^Version 2\.0 does not know “Languages”/);
    assert.match(
      migrate('plan', { aboutMe: { languages: 'x' } }, NEXT, { locale: cy })!.notes[0]!.message,
      /^Nid yw fersiwn 2\.0/,
    );
  });
});

describe('an envelope of another version', () => {
  it('is opened as the version that is known, with what is to be told', () => {
    const stored = {
      ...toEnvelope('aboutMe', {}),
      standard: NEXT,
      value: { whenIAmWell: 'Walks', languages: 'x' },
    };

    const { value, standard: followed, notes, problem } = openEnvelope(stored);

    assert.deepEqual(
      [value, followed, problem],
      [{ myWellness: 'Walks', languages: 'x' }, NEXT, undefined],
    );
    assert.deepEqual(notesOf({ notes: notes! }), [['not-known', ['languages']]]);
  });

  it('is a problem where nobody knows a way, and one of the known version says nothing', () => {
    const stored = toEnvelope('plan', samplePlan);

    assert.equal(
      openEnvelope({ ...stored, standard: { ...KNOWN, version: '9' } }).problem,
      'version',
    );
    assert.ok(!('notes' in openEnvelope(stored)));
  });
});

describe('any JSON', () => {
  it('goes forth and back without an error, and is left as it was', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, almostValue(planModel)), (value) => {
        const frozen = deepFreeze(value);

        const there = forth('plan', frozen);

        assert.ok(back('plan', there.value));
      }),
      { numRuns: times(150) },
    );
  });
});

describe('the versions', () => {
  it('are listed, the library’s own first', () => {
    assert.deepEqual(
      modelVersions().map(({ version }) => version),
      ['2.0', '2.1', '2.2'],
    );
  });

  it('are registered once, and after those that they follow on', () => {
    const one = { name: standard.name, version: '3.0', model: next };

    assert.throws(() => registerModelVersion({ ...one, version: '2.1' }), RangeError);
    assert.throws(
      () => registerModelVersion({ ...one, since: { version: '2.9', changes: [] } }),
      RangeError,
    );
    assert.equal(migrate('plan', {}, { ...KNOWN, version: '3.0' }), undefined);
    assert.equal(migrate('plan', {}, { name: 'Another', version: '2.0' }), undefined);
    for (const from of [undefined, null, '2.0', {}])
      assert.equal(migrate('plan', {}, from as never), undefined);
  });
});
