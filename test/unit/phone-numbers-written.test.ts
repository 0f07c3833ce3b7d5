// A number is written to where somebody is asked to, and not where they are asked not to.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phoneNumbersIn } from '../../src/text/phone-numbers.js';

const schemes = (text: string): string[] =>
  phoneNumbersIn(text).map(({ href }) => href.slice(0, 4));

describe('a telephone number', () => {
  for (const words of [
    ...['Text 07700 900123', 'Text me on 07700 900123', '07700 900123, text only'],
    ...['Text only, do not ring: 07700 900123', 'Don’t ring, text 07700 900123'],
    ...['Text me, do not call, 07700 900123', '07700 900123 (texts only)'],
    ...['Peidiwch â ffonio, tecstiwch 07700 900123', 'Never call. Text 07700 900123'],
  ]) {
    it(`is written to: ${words}`, () => {
      assert.deepEqual(schemes(words), ['sms:']);
    });
  }

  for (const words of [
    ...['Do not text 07700 900123', 'Don’t text 07700 900123', 'Never text 07700 900123'],
    ...[
      'Please do not call or text 07700 900123',
      'Can’t text 07700 900123',
      'Dont text 07700 900123',
    ],
    ...['Peidiwch â thecstio 07700 900123', 'Nie wysyłaj SMS na 07700 900123'],
    // what stands on a table
    ...['Can’t text 01632 960001', 'Please don’t text my landline 01632 960001'],
    ...['Text 01632 960001', 'Text +44 1632 960001', 'Text 0300 123 1234'],
  ]) {
    it(`is not written to: ${words}`, () => {
      assert.deepEqual(schemes(words), ['tel:']);
    });
  }

  it('is none where it takes messages only, and none is to be written', () => {
    assert.deepEqual(schemes('Do not text 85258'), []);
  });
});
