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
    ['NHS number - 943 476 5919', '9434765919'],
    ['N.H.S. No: 943 476 5919', '9434765919'],
    ['My NHS number is 943 476 5919.', '9434765919'],
    ['Rhif GIG: 943 476 5919', '9434765919'],
    ['943/476/5919', '9434765919'],
    ['(943) 476_5919', '9434765919'],
    ['“9434765919”', '9434765919'],
    ['943 476', '943476'],
    ['943 476 591O', '943 476 591O'],
    ['943 476 5919?', '943 476 5919?'],
    ['943 476 5919 or 401 023 2137', '943 476 5919 or 401 023 2137'],
    ['943 476 5919, 401 023 2137', '943 476 5919, 401 023 2137'],
    ['CHI 0101234567', 'CHI 0101234567'],
    ['nothing', 'nothing'],
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
    ['mailto:sam@example.org?subject=Hello', 'sam@example.org'],
    ['Email: sam@example.org', 'sam@example.org'],
    ['e-mail sam@example.org', 'sam@example.org'],
    ['“sam@example.org”', 'sam@example.org'],
    ['(sam@example.org).', 'sam@example.org'],
    ['sam@example.org\u00a0', 'sam@example.org'],
    ['sam@exam\u00adple.org', 'sam@example.org'],
    ['email@example.org', 'email@example.org'],
    ["o'brien@example.org", "o'brien@example.org"],
    ['sam@@example.org', 'sam@@example.org'],
    ['ask sam@example.org', 'ask sam@example.org'],
    ['a@x.org b@y.org', 'a@x.org b@y.org'],
    ['ana at home', 'ana at home'],
  ],
  telephone: [
    ['0300\u2011123\u20111234', '0300-123-1234'],
    ['tel:0300 123 1234', '0300 123 1234'],
    ['０３００ １２３ １２３４', '0300 123 1234'],
    ['Tel.: 0300 123 1234', '0300 123 1234'],
    ['mob: 07700 900417', '07700 900417'],
    ['0300 123 1234 ext 4', '0300 123 1234 ext 4'],
    ['\u202a07700 900417\u202c', '07700 900417'],
    ['mobile only', 'mobile only'],
    ['ask Sam', 'ask Sam'],
  ],
  postcode: [
    ['\u00a0LS1\u00a04AP', 'LS1 4AP'],
    ['ＬＳ１ ４ＡＰ', 'LS1 4AP'],
    ['LS1  4AP', 'LS1 4AP'],
    ['LS1\u20114AP', 'LS1 4AP'],
    ['LS1 4AP.', 'LS1 4AP'],
    ['ls14ap', 'ls14ap'],
    ['not known.', 'not known.'],
    ['a half-way house', 'a half-way house'],
  ],
  'practice-code': [
    [' B86001\u200b', 'B86001'],
    ['B 86001', 'B86001'],
    ['Ｂ86001', 'B86001'],
    ['B86001.', 'B86001'],
    ['no practice', 'no practice'],
    ['B86001 or B86002', 'B86001 or B86002'],
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
