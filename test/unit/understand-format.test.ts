import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { understoodAs } from '../../src/fields/understand-format.js';

const CASES = {
  'nhs-number': [
    ['943 476 5919', '9434765919'],
    ['NHS: 943 476 5919', '9434765919'],
    ['NHS No. 943-476-5919', '9434765919'],
    ['nhs number: 9434765919', '9434765919'],
    ['９４３\u2011４７６\u20115919', '9434765919'],
    ['\ufeff943\u00a0476\u200b5919 ', '9434765919'],
    ['943.476.5919', '9434765919'],
    ['943 476 591O', '943 476 591O'],
    [' not yet ', 'not yet'],
    ['', ''],
  ],
  email: [
    [' sam@example.org ', 'sam@example.org'],
    ['Sam Okafor <sam@example.org>', 'sam@example.org'],
    ['sam@example.org,', 'sam@example.org'],
    ['mailto:sam@example.org', 'sam@example.org'],
    ['sam@example.org .uk', 'sam@example.org.uk'],
    ['sam＠example.org', 'sam@example.org'],
    ['sam\u200b@example.org', 'sam@example.org'],
    ['ask sam@example.org', 'ask sam@example.org'],
    ['a@x.org b@y.org', 'a@x.org b@y.org'],
    ['ana at home', 'ana at home'],
  ],
  telephone: [
    ['0300\u2011123\u20111234', '0300-123-1234'],
    ['tel:0300 123 1234', '0300 123 1234'],
    ['０３００ １２３ １２３４', '0300 123 1234'],
    ['ask Sam', 'ask Sam'],
  ],
  postcode: [
    ['\u00a0LS1\u00a04AP', 'LS1 4AP'],
    ['ＬＳ１ ４ＡＰ', 'LS1 4AP'],
  ],
} as const;

for (const [format, cases] of Object.entries(CASES)) {
  describe(`what is typed as ${format}`, () => {
    for (const [typed, understood] of cases) {
      it(`is “${understood}” for ${JSON.stringify(typed)}`, () => {
        assert.equal(understoodAs[format as keyof typeof CASES](typed), understood);
      });

      it(`is understood no other way again: “${understood}”`, () => {
        assert.equal(understoodAs[format as keyof typeof CASES](understood), understood);
      });
    }
  });
}
