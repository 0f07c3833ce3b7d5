// An agreement says only what somebody agreed to: while it is edited, after a save, and in a merge.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toFhirBundle, fromFhirBundle } from '../../src/fhir.js';
import { standard, type Plan } from '../../src/core.js';
import { valueAt, type Path } from '../../src/json/path.js';
import { Store } from '../../src/store/store.js';
import { mergePlans, resolve } from '../../src/versions/merge.js';

const agreement = { agreed: true, fullName: 'Ana Silva', role: { text: 'Herself' } };

const previously = { ...agreement, on: '2026-03-05T10:00:00+00:00' };

const need = (text: string, more: object = {}) => ({ id: 'n', text, ...more });

const agreedPlan = (more: object = {}) => ({
  personDemographics: {
    name: { firstName: 'Ana', familyName: 'Silva' },
    dateOfBirth: '1988-03-14',
    addresses: [{ id: 'h', line1: '1 High Street', postcode: 'LS1 4AP' }],
  },
  gpPractices: [{ id: 'g', practiceIdentifier: 'A81001' }],
  careAndSupportPlan: {
    needsConcernsOrProblems: [need('Sleep')],
    agreement,
    lastUpdated: previously.on,
    ...more,
  },
  contingencyPlans: [
    { id: 'a', triggerFactors: [{ id: 't', text: 'No sleep' }], agreement },
    { id: 'b', triggerFactors: [{ id: 'u', text: 'Noise' }], agreement: { agreed: true } },
  ],
});

const open = (more?: object): Store => new Store(standard.plan, agreedPlan(more));

const CARE: Path = ['careAndSupportPlan', 'agreement'];
const SLEEP: Path = ['careAndSupportPlan', 'needsConcernsOrProblems', 0, 'text'];
const first: Path = ['contingencyPlans', 0];
const second: Path = ['contingencyPlans', 1];

const stored = (store: Store, path: Path): unknown => valueAt(store.now.stored, path);

describe('an agreement, when what was agreed is edited', () => {
  it('becomes what was agreed before, by whom and to which version', () => {
    const store = open();

    store.set(SLEEP, 'Something else');

    assert.deepEqual(stored(store, CARE), { previously });
  });

  it('says no date where none is recorded', () => {
    const store = open({ lastUpdated: undefined });

    store.set(SLEEP, 'Something else');

    assert.deepEqual(stored(store, CARE), { previously: agreement });
  });

  it('is each plan’s own', () => {
    const store = open();

    store.set([...first, 'triggerFactors', 0, 'text'], 'Noise');

    assert.deepEqual(stored(store, [...first, 'agreement']), { previously: agreement });
    assert.deepEqual(stored(store, [...second, 'agreement']), { agreed: true });
    assert.deepEqual(stored(store, CARE), agreement);
  });

  const edits: Record<string, (store: Store) => unknown> = {
    'something is added': (store) =>
      store.insert(['careAndSupportPlan', 'strengths'], 0, { text: 'Patience' }),
    'something is removed': (store) => store.remove(SLEEP.slice(0, 2), 0),
    'a need is archived': (store) => store.archive(SLEEP.slice(0, 3), '2026-04-01'),
    'a review is put off': (store) => store.set(['careAndSupportPlan', 'plannedReview'], 'P5Y'),
    'all of it is replaced': (store) =>
      store.set(['careAndSupportPlan'], {
        needsConcernsOrProblems: [need('Else')],
        agreement,
      }),
    'it is typed letter by letter': (store) => {
      for (const text of ['S', 'So', 'Som']) store.set(SLEEP, text, { typing: true });
    },
    'a name in the agreement was put right before': (store) => {
      store.set([...CARE, 'fullName'], 'Ana M Silva');
      store.set(SLEEP, 'Else');
    },
  };

  for (const [what, edit] of Object.entries(edits)) {
    it(`is not claimed once ${what}`, () => {
      const store = open();

      edit(store);

      assert.equal(stored(store, [...CARE, 'agreed']), undefined);
      assert.equal(stored(store, [...CARE, 'fullName']), undefined);
      assert.equal(stored(store, [...CARE, 'previously', 'agreed']), true);
    });
  }

  const bookkeeping: Record<string, (store: Store) => unknown> = {
    'who recorded it': (store) =>
      store.set(['careAndSupportPlan', 'peopleCompletingRecord'], [{ name: 'Sam' }]),
    'who led it': (store) =>
      store.set(['careAndSupportPlan', 'performingProfessional', 'name'], 'Sam'),
    'when it was updated': (store) => store.set(['careAndSupportPlan', 'lastUpdated'], '2026-05'),
    'an entry that is empty yet': (store) => store.insert(SLEEP.slice(0, 2), 1, {}),
    'another section': (store) => store.set(['aboutMe', 'myWellness'], 'Walking'),
  };

  for (const [what, edit] of Object.entries(bookkeeping)) {
    it(`stays when the edit is ${what}`, () => {
      const store = open();

      edit(store);

      assert.deepEqual(stored(store, CARE), agreement);
    });
  }

  it('stays when the plan is archived, moved, or has a new one before it', () => {
    const store = open();

    store.archive(first, '2026-04-01');
    store.move(['contingencyPlans'], 0, 1);
    store.insert(['contingencyPlans'], 0, { agreement: { agreed: true } });

    const plans = stored(store, ['contingencyPlans']) as { agreement: object }[];
    assert.deepEqual(
      plans.map((plan) => plan.agreement),
      [{ agreed: true }, { agreed: true }, agreement],
    );
  });

  for (const turned of ['all of the list', 'the plan'] as const)
    it(`is still asked for where ${turned} was set with another order`, () => {
      const store = open();
      const plan = store.now.stored as Plan;
      const contingencyPlans = [...plan.contingencyPlans!].reverse();
      if (turned === 'the plan') store.set([], { ...plan, contingencyPlans });
      else store.set(['contingencyPlans'], contingencyPlans);

      store.set([...second, 'triggerFactors', 0, 'text'], 'Heat');

      assert.deepEqual(stored(store, [...first, 'agreement']), { agreed: true });
      assert.deepEqual(stored(store, [...second, 'agreement']), { previously: agreement });
    });

  it('holds again when the edit is undone, and not once it is redone', () => {
    const store = open();
    store.set(SLEEP, 'Else');

    store.undo();
    assert.deepEqual(stored(store, CARE), agreement);

    store.redo();
    assert.deepEqual(stored(store, CARE), { previously });
  });

  it('holds again when the same is typed again, whatever id an entry got meanwhile', () => {
    const store = open({ needsConcernsOrProblems: [{ text: 'Sleep' }] });

    store.set(SLEEP, 'Sleeps', { typing: true });
    store.set(SLEEP, 'Sleep', { typing: true });

    assert.deepEqual(stored(store, CARE), agreement);
  });

  it('is told to whoever shows it', () => {
    const store = open();
    let told = 0;
    store.subscribe([...CARE, 'agreed'], () => told++);

    store.set(SLEEP, 'Else');
    store.undo();

    assert.equal(told, 2);
  });

  it('stays somebody’s answer, when they answered again', () => {
    const store = open();
    store.set(SLEEP, 'Else');
    store.set([...CARE, 'agreed'], true);

    store.set(SLEEP, 'Something else');

    assert.deepEqual(stored(store, CARE), { agreed: true, previously });
  });

  it('is bound to what it was saved with', () => {
    const store = open();
    store.set(SLEEP, 'Else');
    store.set([...CARE, 'agreed'], true);
    store.markSaved();

    store.set(SLEEP, 'Something else');

    assert.deepEqual(stored(store, CARE), {
      previously: { agreed: true, on: previously.on },
    });
  });

  it('does not come back with the history to what was never agreed', () => {
    const store = open();
    store.set(SLEEP, 'Else');
    store.set([...CARE, 'agreed'], true);
    store.set(SLEEP, 'Something else');
    store.markSaved();

    store.undo();

    assert.equal(stored(store, [...CARE, 'agreed']), undefined);
  });

  it('is left as it is where it is a refusal, or of another shape', () => {
    for (const other of [{ agreed: false, reasonNotAgreed: 'No' }, { agreed: 'yes' }, 'yes']) {
      const store = open({ agreement: other });

      store.set(SLEEP, 'Else');

      assert.deepEqual(stored(store, CARE), other);
    }
  });
});

describe('an agreement in a merge', () => {
  const care = (text: string, strength?: string, of: object = agreement) => ({
    needsConcernsOrProblems: [need(text)],
    ...(strength && { strengths: [{ id: 's', text: strength }] }),
    agreement: of,
    lastUpdated: previously.on,
  });
  const merge = (base: object, mine: object, theirs: object) =>
    mergePlans<unknown>(base, mine, theirs, 'careAndSupportPlan');
  const agreementIn = (value: unknown): unknown => valueAt(value, ['agreement']);

  it('is not claimed of what nobody read as it is now', () => {
    const merged = merge(care('Sleep'), care('Sleep well'), care('Sleep', 'Patience'));

    assert.deepEqual(agreementIn(merged.value), { previously });
  });

  it('stays where one side’s version comes out whole', () => {
    const again = { agreed: true, fullName: 'Ben' };
    const merged = merge(care('Sleep'), care('Sleep'), care('Rest', 'Patience', again));

    assert.deepEqual(agreementIn(merged.value), again);
  });

  it('is of a contingency plan by itself', () => {
    const { contingencyPlans: base } = agreedPlan();
    const [one, other] = base;
    const mine = [{ ...one!, name: { text: 'Crisis' } }, other!];
    const theirs = [{ ...one!, locations: [{ id: 'l', text: 'Home' }] }, other!];

    const { value } = mergePlans<unknown>(base, mine, theirs, 'contingencyPlans');

    assert.deepEqual(valueAt(value, [0, 'agreement']), { previously: agreement });
    assert.deepEqual(valueAt(value, [1, 'agreement']), { agreed: true });
  });

  describe('where somebody has to choose', () => {
    const again = { agreed: true, fullName: 'Ben' };
    const lapse = { previously };
    const merged = merge(care('Sleep'), care('Rest', 'Calm', lapse), care('Dreams', 'Calm', again));

    it('is claimed where it and what it is about are chosen', () => {
      assert.deepEqual(agreementIn(resolve(merged, ['theirs', 'theirs'])), again);
    });

    it('is not claimed of the other side’s words', () => {
      assert.deepEqual(agreementIn(resolve(merged, ['mine', 'theirs'])), {
        previously: { ...again, on: previously.on },
      });
    });

    it('is not claimed where the merge is a copy of which nobody knows the versions', () => {
      assert.deepEqual(agreementIn(resolve(structuredClone(merged), ['mine', 'theirs'])), {
        previously: again,
      });
    });
  });
});

describe('an agreement to what has changed since, in FHIR', () => {
  const store = open();
  store.set(SLEEP, 'Else');
  const plan = store.now.stored as Plan;

  it('is attested by nobody', () => {
    const [composition] = toFhirBundle(plan).entry;

    assert.equal(composition!.resource.resourceType, 'Composition');
    assert.equal(composition!.resource.attester, undefined);
  });

  it('comes back equal', () => {
    assert.deepEqual(fromFhirBundle(toFhirBundle(plan)), { plan, issues: [] });
  });
});
