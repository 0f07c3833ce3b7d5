import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mainTextOf } from '../../src/fields/list-keys.js';
import type { Element } from '../../src/model/element.js';
import { planModel } from '../../src/standard/plan-model.js';

/** Every list of the model by its key, with where the main text of its entries stands. */
function* listsIn(element: Element, key = ''): Iterable<readonly [string, string | undefined]> {
  if (element.kind === 'list') {
    yield [key, mainTextOf(element)?.join('.')];
    yield* listsIn(element.item, key);
  } else if (element.kind === 'group') {
    for (const [name, child] of Object.entries(element.children)) yield* listsIn(child, name);
  }
}

describe('the main text of the entries of a list', () => {
  const lists = new Map(listsIn(planModel));

  it('is the entry itself where that is a text, coded or not', () => {
    const texts = [...lists].filter(([, main]) => main === '').map(([key]) => key);

    assert.deepEqual(
      new Set(texts),
      new Set([
        ...['aliases', 'otherIdentifiers', 'other', 'strengths', 'what', 'outcomes'],
        ...[
          'otherCarePlanningDocuments',
          'triggerFactors',
          'whatShouldHappen',
          'relapseIndicators',
        ],
        ...['anticipatoryMedicinesOrEquipment', 'locations'],
      ]),
    );
  });

  it('is the first element where the others are dates, scales or can be coded', () => {
    const firsts = [...lists].filter(([, main]) => main);

    assert.deepEqual(Object.fromEntries(firsts), {
      telephones: 'number',
      emails: 'address',
      copingStrategies: 'strategy',
      stageGoals: 'goal',
    });
  });

  it('is none where several things are to be told', () => {
    for (const key of ['whoShouldBeContacted', 'professionalContacts', 'addresses']) {
      assert.equal(lists.get(key), undefined);
    }
  });
});
