import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whosePlan } from '../../src/standard/whose-plan.js';

const nobody = { name: '', born: '', nhsNumber: '' };

describe('whose plan one is', () => {
  for (const [what, personDemographics, expected] of [
    ['a name in parts', { name: { firstName: 'Jo', familyName: 'Bee' } }, { name: 'Jo Bee' }],
    [
      'a full name, before its parts',
      { name: { fullName: ' Jo B. ', firstName: 'Jo' } },
      { name: 'Jo B.' },
    ],
    ['a blank full name', { name: { fullName: '\u200b ', firstName: 'Jo' } }, { name: 'Jo' }],
    ['a name that is one text', { name: 'Jo Bee' }, { name: 'Jo Bee' }],
    ['a part of a name that is a number', { name: { firstName: 7 } }, { name: '7' }],
    ['a number that is one', { nhsNumber: 9434765919 }, { nhsNumber: '9434765919' }],
    ['one of a list', [{ nhsNumber: '9434765919' }], { nhsNumber: '9434765919' }],
    ['several', [{ nhsNumber: '9434765919' }, { nhsNumber: '9434765870' }], {}],
    ['nothing', undefined, {}],
  ] as const)
    it(`is read from ${what}`, () =>
      assert.deepEqual(whosePlan({ personDemographics }), { ...nobody, ...expected }));
});
