import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinDate, NO_PARTS } from '../../src/fields/date-parts.js';
import { clockTime, monthOf, settled } from '../../src/fields/understand-date.js';

describe('a time', () => {
  for (const [typed, time] of [
    ['2pm', '14:00:00'],
    ['2.30 p.m.', '14:30:00'],
    ['2:30PM', '14:30:00'],
    ['12 am', '00:00:00'],
    ['12:15 PM', '12:15:00'],
    ['noon', '12:00:00'],
    ['Midnight', '00:00:00'],
    ['9', '09:00:00'],
    ['905', '09:05:00'],
    ['1430', '14:30:00'],
    ['14h30', '14:30:00'],
    ['14h', '14:00:00'],
    ['１４：３０', '14:30:00'],
    ['2.30yp', '14:30:00'],
    ['14:30:15', '14:30:15'],
    ['12 noon', '12:00:00'],
    ['12 midnight', '00:00:00'],
    ['9 o’clock', '09:00:00'],
    ['1400hrs', '14:00:00'],
    ['9am-10am', '9am-10am'],
    ['lunch', 'lunch'],
    ['2 or 3', '2 or 3'],
  ] as const) {
    it(`is ${time} for ${JSON.stringify(typed)}`, () => {
      assert.equal(clockTime(typed), time);
    });
  }
});

describe('a month', () => {
  for (const [typed, month] of [
    ['March', '03'],
    ['mar.', '03'],
    ['Sept', '09'],
    ['Mawrth', '03'],
    ['Mai', '05'],
    ['Ma', 'Ma'],
    ['３', '3'],
    ['13', '13'],
  ] as const) {
    it(`is ${month} for ${JSON.stringify(typed)}`, () => {
      assert.equal(monthOf(typed), month);
    });
  }
});

describe('a whole date in the first box', () => {
  const options = { hasTime: true, thisYear: 2026, yearsAhead: 20 };
  for (const [typed, date] of [
    ['27/3/2026', '2026-03-27'],
    ['27/3/2026.', '2026-03-27'],
    ['2026/3/27', '2026-03-27'],
    ['20260327', '2026-03-27'],
    ['27 Mar ’26', '2026-03-27'],
    ['Dydd Gwener 27 Mawrth 2026', '2026-03-27'],
    ['27ain o Fawrth 2026', '2026-03-27'],
    ['March 2026', '2026-03'],
    ['03/2026', '2026-03'],
    ['27.03.2026', '2026-03-27'],
    ['27 – 3 – 2026', '2026-03-27'],
    ['27 March 2026', '2026-03-27'],
    ['Friday 27th March 2026', '2026-03-27'],
    ['Fri, 27 Mar 2026', '2026-03-27'],
    ['27ain Mawrth 2026', '2026-03-27'],
    ['March 27, 2026', '2026-03-27'],
    ['2026-03-27', '2026-03-27'],
    ['27032026', '2026-03-27'],
    ['27 Mar 84', '1984-03-27'],
    ['27/3/46', '2046-03-27'],
    ['27/3/47', '1947-03-27'],
    ['27 March 2026 at 2.30pm', '2026-03-27T14:30:00+00:00'],
    ['2026-06-27T14:30', '2026-06-27T14:30:00+01:00'],
    ['\u200e27\u00a0March\u00a02026', '2026-03-27'],
  ] as const) {
    it(`is ${date} for ${JSON.stringify(typed)}`, () => {
      assert.equal(joinDate(settled({ ...NO_PARTS, day: typed }, options)), date);
    });
  }

  for (const typed of ['27', 'next Friday', '27 Smarch 2026', 'ward 7']) {
    it(`is none in ${JSON.stringify(typed)}`, () => {
      assert.equal(settled({ ...NO_PARTS, day: typed }, options).day, typed);
    });
  }

  it('with a time stays where no time is asked for', () => {
    const day = '27 March 2026 at 2pm';

    assert.equal(settled({ ...NO_PARTS, day }, { ...options, hasTime: false }).day, day);
  });

  for (const day of ['1984-03-07T00:00', '1984-03-07 00:00:00.000', '07-Mar-1984 00:00:00']) {
    it(`is meant by ${day} where no time is asked for, as computers write it`, () => {
      const parts = settled({ ...NO_PARTS, day }, { ...options, hasTime: false });

      assert.deepEqual(parts, { ...NO_PARTS, day: '07', month: '03', year: '1984' });
    });
  }

  it('is of a year that is over where nothing ahead is meant', () => {
    const parts = { ...NO_PARTS, day: '1', month: '2', year: '30' };

    assert.equal(settled(parts, { ...options, yearsAhead: 0 }).year, '1930');
    assert.equal(settled(parts, options).year, '2030');
  });
});
