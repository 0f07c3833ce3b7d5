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
    ['12midnight', '00:00:00'],
    ['mid-day', '12:00:00'],
    ['9 o clock', '09:00:00'],
    ['at 9', '09:00:00'],
    ['9.', '09:00:00'],
    ['14.30 hrs', '14:30:00'],
    ['14 : 30', '14:30:00'],
    ['14,30', '14:30:00'],
    ['14;30', '14:30:00'],
    ['14：30', '14:30:00'],
    ['2\u202fp.m.', '14:00:00'],
    ['13pm', '13:00:00'],
    ['14:30:15.000', '14:30:15'],
    ['14:30:15.123', '14:30:15.123'],
    // which half of the day, and whether it is one time, is not for us to guess
    ['14am', '14am'],
    ['14:30 AM', '14:30 AM'],
    ['0pm', '0pm'],
    ['half past 2', 'half past 2'],
    ['14-16', '14-16'],
    ['9:5', '9:5'],
    ['about 9', 'about 9'],
    ['9am-10am', '9am-10am'],
    ['Lunch', 'Lunch'],
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

/** with a date in them, and another meaning */
const OTHER_WORDS = [
  'before 3/9/2026',
  'after 3 September 2026',
  'about 3/9/2026',
  'not 3/9/2026',
  'ward 3/9/2026',
  'from 3/9/2026 to 4/9/2026',
  '3 or 4 September 2026',
  '3/9/2026?',
  // of which nobody knows the order
  '030926',
  'Sept 26',
];

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
    ['3rd of Sept 26', '2026-09-03'],
    ['29 Feb 2027', '2027-02-29'],
    ['2026-9-3', '2026-09-03'],
    ['2026 Sept 3rd', '2026-09-03'],
    ['2026-09', '2026-09'],
    ['3Sept2026', '2026-09-03'],
    ['03SEP26', '2026-09-03'],
    ['3,9,2026', '2026-09-03'],
    ['3\\9\\2026', '2026-09-03'],
    ['3 Sept ‘26', '2026-09-03'],
    ['Sept 3, 26', '2026-09-03'],
    ['1af Mai 2026', '2026-05-01'],
    ['DOB: 03/09/1950', '1950-09-03'],
    ['d.o.b. 3/9/50', '1950-09-03'],
    ['on Thurs. the 3rd of September, 2026', '2026-09-03'],
    ['٣/٩/٢٠٢٦', '2026-09-03'],
    // as computers write them; no time is moved
    ['2026-06-27T14:30:00Z', '2026-06-27T14:30:00+00:00'],
    ['2026-06-27T14:30:00.000+01:00', '2026-06-27T14:30:00+01:00'],
    ['2026-06-27 14:30 -0500', '2026-06-27T14:30:00-05:00'],
    ['Sat Jun 27 2026 14:30:00 GMT+0100 (British Summer Time)', '2026-06-27T14:30:00+01:00'],
    ['\u200e27\u00a0March\u00a02026', '2026-03-27'],
  ] as const) {
    it(`is ${date} for ${JSON.stringify(typed)}`, () => {
      assert.equal(joinDate(settled({ ...NO_PARTS, day: typed }, options)), date);
    });
  }

  for (const typed of ['27', 'next Friday', '27 Smarch 2026', 'ward 7', ...OTHER_WORDS]) {
    it(`is none in ${JSON.stringify(typed)}`, () => {
      assert.equal(settled({ ...NO_PARTS, day: typed }, options).day, typed);
    });
  }

  it('with a time stays where no time is asked for', () => {
    const day = '27 March 2026 at 2pm';

    assert.equal(settled({ ...NO_PARTS, day }, { ...options, hasTime: false }).day, day);
  });

  for (const day of [
    '1984-03-07T00:00',
    '1984-03-07 00:00:00.000',
    '1984-03-07T00:00:00Z',
    '07-Mar-1984 00:00:00',
  ]) {
    it(`is meant by ${day} where no time is asked for, as computers write it`, () => {
      const parts = settled({ ...NO_PARTS, day }, { ...options, hasTime: false });

      assert.deepEqual(parts, { ...NO_PARTS, day: '07', month: '03', year: '1984' });
    });
  }

  it('has the offset of a clock elsewhere, and none where it is the UK’s', () => {
    const offsetOf = (day: string) => settled({ ...NO_PARTS, day }, options).offset;

    assert.equal(offsetOf('2026-06-27T14:30:00Z'), '+00:00');
    assert.equal(offsetOf('2026-06-27T14:30:00+01:00'), '');
    assert.equal(offsetOf('2026-01-27T14:30:00Z'), '');
  });

  it('is of a year that is over where nothing ahead is meant', () => {
    const parts = { ...NO_PARTS, day: '1', month: '2', year: '30' };

    assert.equal(settled(parts, { ...options, yearsAhead: 0 }).year, '1930');
    assert.equal(settled(parts, options).year, '2030');
  });
});
