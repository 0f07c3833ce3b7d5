import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Element } from '../../src/model/element.js';
import { planModel } from '../../src/standard/plan-model.js';
import { readableValue } from '../../src/model/readable-value.js';
import { ReadingStore } from '../../src/store/reading-store.js';
import { Store } from '../../src/store/store.js';
import { deepFreeze } from '../support/slots.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';

const { aboutMe, contingencyPlans, personDemographics } = planModel.children;
const plan = contingencyPlans.item;
const coding = { system: 'http://snomed.info/sct', code: '1', display: 'Telephone call' };

/** Where words stand in another shape, and the shape in which they are read. */
const table: Record<string, [element: Element, came: unknown, read: unknown]> = {
  'a text for a code with words': [plan, { name: 'Low' }, { name: { text: 'Low' } }],
  'a number for a code with words': [plan, { name: 7 }, { name: { text: '7' } }],
  'a number for its text': [plan, { name: { text: 7 } }, { name: { text: '7' } }],
  'a code for a code with words': [plan, { name: coding }, { name: { coding } }],
  'a code in a list of one, as FHIR has it': [
    plan,
    { name: { text: 'Ring', coding: [coding] } },
    { name: { text: 'Ring', coding } },
  ],
  'texts in a list of codes with words': [
    plan,
    { whatShouldHappen: ['Ring Sam', { id: 'b', text: 'Wait' }] },
    { whatShouldHappen: [{ text: 'Ring Sam' }, { id: 'b', text: 'Wait' }] },
  ],
  'a text for a list': [plan, { triggerFactors: 'Noise' }, { triggerFactors: [{ text: 'Noise' }] }],
  'one entry for a list': [
    plan,
    { whoShouldBeContacted: { name: 'Sam' } },
    { whoShouldBeContacted: [{ name: 'Sam' }] },
  ],
  'one plan for a list of them': [
    contingencyPlans,
    { id: 'a', name: 'Low' },
    [{ id: 'a', name: { text: 'Low' } }],
  ],
  'a code with words for a text': [
    plan,
    { anticipatoryMedicinesOrEquipment: [{ text: 'Lorazepam' }] },
    { anticipatoryMedicinesOrEquipment: ['Lorazepam'] },
  ],
  'a code for a text': [aboutMe, { myWellness: coding }, { myWellness: 'Telephone call' }],
  'a code and other words for a text': [
    aboutMe,
    { myWellness: { text: 'Ring Sam', coding } },
    { myWellness: 'Ring Sam (Telephone call)' },
  ],
  'a number for a text': [
    plan,
    { whoShouldBeContacted: [{ contactDetails: 999 }] },
    { whoShouldBeContacted: [{ contactDetails: '999' }] },
  ],
  'a list of one for a text': [aboutMe, { myWellness: ['Well'] }, { myWellness: 'Well' }],
  'a list of one for a group': [
    plan,
    { advanceStatement: [{ statement: 'No ECT' }] },
    { advanceStatement: { statement: { text: 'No ECT' } } },
  ],
  'a text for a code': [
    personDemographics,
    { maritalStatus: 'Married' },
    { maritalStatus: { display: 'Married' } },
  ],
};

/** What has no words, more words than one, or a meaning that words do not have. */
const untouched: Record<string, [Element, unknown]> = {
  'a yes for an agreement': [plan, { agreement: 'yes' }],
  'a yes in words': [plan, { agreement: { agreed: 'true' } }],
  'a yes in a list': [plan, { agreement: [{ agreed: true }] }],
  'a yes in a list of one': [plan, { agreement: { agreed: [true] } }],
  'a date in a list, which would archive it': [plan, { archivedOn: ['2026-01-01'] }],
  'a number for a date': [plan, { lastUpdated: 2026 }],
  'an object for a date': [plan, { lastUpdated: { year: 2026 } }],
  'an object of another kind for a text': [aboutMe, { myWellness: { a: 'b' } }],
  'two texts for one': [aboutMe, { myWellness: ['a', 'b'] }],
  'a yes for a text': [aboutMe, { myWellness: true }],
  'a code whose parts are numbers': [
    plan,
    { name: { coding: { system: 1, code: 2, display: 3 } } },
  ],
  'no entry that the list could have': [plan, { triggerFactors: { a: 1 } }],
  'an id that is a number': [contingencyPlans, [{ id: 7 }]],
  'what is as it should be': [planModel, samplePlan],
};

describe('what came in another shape than the model’s', () => {
  for (const [name, [element, came, read]] of Object.entries(table)) {
    it(`is read in the model’s, where its words are told: ${name}`, () => {
      const { value, reworded } = readableValue(element, deepFreeze(came));

      assert.deepEqual(value, read);
      assert.equal(reworded.length, 1);
    });
  }

  for (const [name, [element, came]] of Object.entries(untouched)) {
    it(`is read as it came: ${name}`, () => {
      const { value, reworded } = readableValue(element, deepFreeze(came));

      assert.equal(value, came);
      assert.deepEqual(reworded, []);
    });
  }

  it('is read once: what was read is read as it is, whatever came', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }),
        fc.constantFrom(...Object.keys(plan.children)),
        (one, key) => {
          const { value } = readableValue(plan, { [key]: one });

          assert.equal(readableValue(plan, value).value, value);
        },
      ),
    );
  });
});

describe('a store for somebody who reads', () => {
  it('reads words, tells what came, and leaves what is kept as it came', () => {
    const came = [{ whatShouldHappen: 'Ring Sam' }];
    const store = new Store(contingencyPlans, came);
    const reading = new ReadingStore(store);

    assert.equal(reading.at([0, 'whatShouldHappen', 0, 'text']), 'Ring Sam');
    assert.equal(reading.cameAs([0, 'whatShouldHappen']), 'Ring Sam');
    assert.equal(reading.cameAs([0, 'whatShouldHappen', 0]), undefined);
    assert.deepEqual(store.at([]), came);
    assert.ok(store.findingsAt([0, 'whatShouldHappen']).some(({ code }) => code === 'type'));
  });

  it('follows the store', () => {
    const store = new Store(contingencyPlans, [{ name: 'Low' }]);
    const reading = new ReadingStore(store);
    assert.equal(reading.at([0, 'name', 'text']), 'Low');

    store.set([0, 'name'], { text: 'High' });

    assert.equal(reading.at([0, 'name', 'text']), 'High');
    assert.equal(reading.cameAs([0, 'name']), undefined);
  });

  it('is the store itself where everything is as it should be', () => {
    const store = new Store(planModel, samplePlan);

    assert.equal(new ReadingStore(store).at([]), store.at([]));
  });
});
