// Where a telephone number begins and ends, with other digits beside it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phoneNumbersIn } from '../../src/text/phone-numbers.js';

const hrefs = (text: string): string[] => phoneNumbersIn(text).map(({ href }) => href);

/** What people write behind a number, and what of it is a number of its own. */
const BEHIND: readonly string[] = [
  ...['7 days a week', '9 to 5', '9 - 5', '9-5', '9 am to 5 pm', '9am-5pm', '9:30', '8.30-5'],
  ...['(7 days)', '(24/7)', '(9-5)', '24/7', '24 hours', '(24 hours)', '0900-1700', '9-17'],
  ...['1 or 2', '/ 2', '2 rings', '(2 lines)', '2 hours before', '6 - 8pm', '6–8pm'],
  ...['7 diwrnod yr wythnos', '1 neu 2'],
];

const WHOLE = [
  // the UK's, of which there is a longer form, and others
  ...['0800 132 737', '01204 12345', '01946 12345', '+44 1204 12345', '0800 1111', '016977 2345'],
  ...['0800 132 7377', '01632 960110', '07700 900417', '0845 46 47'],
  // of countries of which it is known how long a number is
  ...['+353 1 234 5678', '+353 87 123 4567', '+48 22 123 45 67', '+1 (555) 010-9999'],
  ...['+33 1 23 45 67 89', '0040 721 234 567'],
];

/** Where nobody knows how long they are. */
const UNKNOWN = ['+49 30 901820', '+353 21 234 5678', '+39 06 1234567'];

describe('the end of a telephone number', () => {
  for (const number of WHOLE) {
    it(`is that of ${number}, whatever is written behind it`, () => {
      const alone = hrefs(number);

      assert.equal(alone.length, 1);
      for (const behind of BEHIND) {
        assert.deepEqual(hrefs(`Ring ${number} ${behind}`), alone, `${number} ${behind}`);
      }
    });
  }

  for (const number of UNKNOWN) {
    it(`is where ${number} stands alone, and nowhere where it may go on`, () => {
      assert.equal(hrefs(number).length, 1);
      assert.equal(hrefs(`${number}, 24 hours`).length, 1);
      for (const behind of [...BEHIND, '999', '/ 5679', '01 234 5679', '2'].filter(
        // a letter at its digits says that they are none of it
        (one) => !/^\d{1,2}(?:am|:)/.test(one),
      )) {
        assert.deepEqual(hrefs(`${number} ${behind}`), [], `${number} ${behind}`);
      }
    });
  }

  for (const [text, ...expected] of [
    // nobody knows whether a lone digit is the last of it
    ['0800 132 737 7'],
    ['0800 132 737 7, any time'],
    ['01204 12345 6.'],
    ['01632 96000 1'],
    ['0800 1111 222'],
    ['0800 1111 116 123'],
    ['0 1 6 3 2 9 6 0 0 0 1', 'tel:01632960001'],
    ['+353 1 234 5678 999', 'tel:+35312345678'],
    ['+353 1 234 5678, or 999', 'tel:+35312345678', 'tel:999'],
    ['+353 1 234 5678 / 5679', 'tel:+35312345678'],
    ['+353 1 234 5678 01 234 5679', 'tel:+35312345678'],
    ['+1 555 010 9999 2', 'tel:+15550109999'],
  ] as const) {
    it(`is told apart in ${text}`, () => {
      assert.deepEqual(hrefs(text), expected);
    });
  }
});

describe('what is dialled before a telephone number', () => {
  for (const prefix of ['141', '1470']) {
    it(`is ${prefix}, but where that is the number of a place`, () => {
      for (const before of ['', 'Dial ', 'Ring Sam on '])
        assert.deepEqual(hrefs(`${before}${prefix} 01632 960001`), [`tel:${prefix}01632960001`]);
      for (const place of ['Ward', 'Flat', 'Room', 'Room no.', 'Bed', 'Office', 'Ext', 'Bleep'])
        for (const by of [' ', ': ', ' (']) {
          const text = `${place} ${prefix}${by}01632 960001`;
          assert.deepEqual(hrefs(text), ['tel:01632960001'], text);
        }
    });
  }
});
