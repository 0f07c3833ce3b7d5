// A short number is called where words ask for it; a reading, a house or a code is called by nobody.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phoneNumbersIn } from '../../src/text/phone-numbers.js';

const SHORT = ['999', '111', '112', '101', '105'];

const hrefs = (text: string): string[] => phoneNumbersIn(text).map(({ href }) => href);

/** With each of the short numbers in the place of `#`. */
const CALLED = [
  ...['Call #', 'Ring # now', 'phone #', 'Dial #.', 'ring NHS #', 'tel: #', 'Phone: #', 'tel #'],
  ...['Call the police on #', 'Ring Mum, then #', 'I ring Funmi or # before the next dose'],
  ...['In an emergency: #', 'In an emergency #', 'the police (#)', 'Out of hours: #', 'NHS-#'],
  ...['Duty team #', 'Call somebody on #', 'If I am worse I call #'],
  ...['Ffoniwch #', 'ffonio #', 'Galwch #', 'Deialwch #', 'Ffoniwch yr heddlu ar #'],
  ...['Zadzwoń pod #', 'Zadzwoń pod numer #', 'Sunați la #', 'فاتصل بالرقم #', 'ফোন করুন: #'],
  ...['فون کریں: #', 'ਫ਼ੋਨ ਕਰੋ: #'],
];

const NOT_CALLED = [
  ...['If systolic is below #, call GP', 'sugar goes above #', 'Hb below #', 'sodium below #'],
  ...['BP drops to #', 'If temp reaches #', 'resps #', 'Cr #', 'Call the GP if sats reach #'],
  ...['Call GP if it reads 98 or #', 'Ring the ward when pulse is #', 'Hb: #', 'Reads #, or more'],
  ...['Bleep # for crash team', 'bleep # for the registrar', 'pager #', 'Call bleep #'],
  ...['key safe #', 'Key safe (#)', 'Key safe: #', 'PIN: #', 'Alarm #', 'Password #', 'Alarm: #'],
  ...['# Rose Cottage', 'lives at #, The Limes', 'lives at # The Limes', 'Call at # Rose Cottage'],
];

describe('a short number', () => {
  for (const words of CALLED) {
    it(`is called: ${words}`, () => {
      for (const number of SHORT)
        assert.deepEqual(hrefs(words.replace('#', number)), [`tel:${number}`], number);
    });
  }

  for (const words of NOT_CALLED) {
    it(`is called by nobody: ${words}`, () => {
      for (const number of SHORT.filter((one) => one !== '999' || !words.startsWith('#')))
        assert.deepEqual(hrefs(words.replace('#', number)), [], number);
    });
  }

  it('is called where it stands alone, or with others, in a line', () => {
    for (const number of ['999', '111', '112', '101'])
      for (const words of ['#', '(#)', '- #', '1. #', 'or #', '#!', '“#”', 'Wait\n#', '# option 2'])
        assert.deepEqual(hrefs(words.replace('#', number)), [`tel:${number}`], words);
    assert.deepEqual(hrefs('999 or 111'), ['tel:999', 'tel:111']);
  });

  it('is called where it follows another number', () => {
    for (const words of ['0800 123 4567, or 111', '0800 123 4567 (24 hours) or NHS 111'])
      assert.deepEqual(hrefs(`Crisis team ${words}`), ['tel:08001234567', 'tel:111'], words);
    assert.deepEqual(hrefs('Sam 07700 900417, 101 The Limes'), ['tel:07700900417']);
  });

  it('is called behind what happens, where it is 999', () => {
    for (const words of ['Chest pain: 999', 'If breathing is bad 999', 'Wait, then 999'])
      assert.deepEqual(hrefs(words), ['tel:999'], words);
    assert.deepEqual(hrefs('Chest pain: 101'), []);
  });
});
