import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinDate, NO_PARTS } from '../../src/fields/date-parts.js';
import { clockTime, monthOf, settled, spread } from '../../src/fields/understand-date.js';

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
    ['2 o’clock', '02:00:00'],
    ['2 oclock', '02:00:00'],
    ['2 pm.', '14:00:00'],
    ['2.30 pm', '14:30:00'],
    ['2 30 pm', '14:30:00'],
    ['2:30 P.M.', '14:30:00'],
    ['2:30p', '14:30:00'],
    ['2p', '14:00:00'],
    ['9a', '09:00:00'],
    ['2·30pm', '14:30:00'],
    ['14·30', '14:30:00'],
    ['14 30', '14:30:00'],
    ['1430h', '14:30:00'],
    ['1430hrs', '14:30:00'],
    ['1430 hours', '14:30:00'],
    ['14:30h', '14:30:00'],
    ['14h30m', '14:30:00'],
    ['14 h 30', '14:30:00'],
    ['14H', '14:00:00'],
    ['0900', '09:00:00'],
    ['09', '09:00:00'],
    ['0', '00:00:00'],
    ['00:00', '00:00:00'],
    ['12:00am', '00:00:00'],
    ['12pm', '12:00:00'],
    ['12.30am', '00:30:00'],
    ['2 in the afternoon', '14:00:00'],
    ['9 in the morning', '09:00:00'],
    ['Noon.', '12:00:00'],
    ['at noon', '12:00:00'],
    ['hanner dydd', '12:00:00'],
    ['canol nos', '00:00:00'],
    ['hanner nos', '00:00:00'],
    ['9yb', '09:00:00'],
    ['9 y.b.', '09:00:00'],
    ['9.30 y.p.', '21:30:00'],
    ['9yh', '21:00:00'],
    ['9 yn y bore', '09:00:00'],
    ['2 o’r gloch', '02:00:00'],
    ["2 o'r gloch", '02:00:00'],
    ['am 9', '09:00:00'],
    ['am 2yp', '14:00:00'],
    ['@ 9', '09:00:00'],
    ['@9am', '09:00:00'],
    ['9.00', '09:00:00'],
    ['9:00:00 AM', '09:00:00'],
    ['02:30:00 PM', '14:30:00'],
    ['14.30.15', '14:30:15'],
    ['T14:30', '14:30:00'],
    ['14:30Z', '14:30Z'],
    ['14:30 GMT', '14:30 GMT'],
    ['٢:٣٠', '02:30:00'],
    ['２：３０ｐｍ', '14:30:00'],
    ['2㏘', '14:00:00'],
    ['9am', '09:00:00'],
    ['9 a m', '09:00:00'],
    ['9 A.M', '09:00:00'],
    ['9,', '09:00:00'],
    ['(9am)', '09:00:00'],
    // what is no time, or may be another
    ['14-30', '14-30'],
    ['14’30', '14’30'],
    ['9 at night', '9 at night'],
    ['7 this evening', '7 this evening'],
    ['half past two', 'half past two'],
    ['half two', 'half two'],
    ['quarter past 2', 'quarter past 2'],
    ['approx 9', 'approx 9'],
    ['9ish', '9ish'],
    ['2 PM GMT', '2 PM GMT'],
    ['2:60', '2:60'],
    ['2.5', '2.5'],
    ['9 to 5', '9 to 5'],
    ['tea time', 'tea time'],
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
    ['Febuary', '02'],
    ['Marhc', '03'],
    ['Ebril', '04'],
    ['Mehefn', '06'],
    ['Agust', '08'],
    ['Septmber', '09'],
    ['Tachwed', '11'],
    ['Octobre', '10'],
    ['Smarch', 'Smarch'],
    ['Juny', 'Juny'],
    ['Maybe', 'Maybe'],
    ['Sepulchre', 'Sepulchre'],
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
  ...['today', '27 March', '27/3', 'Spring 2026', '1950s', 'c. 1950', '9am 2026', '9.30 12.2026'],
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
    // in Welsh, misspelt, with what stands around it, and the time first
    ['3 Ionawr 2026', '2026-01-03'],
    ['14 Chwefror 2026', '2026-02-14'],
    ['1 Mawrth 2026', '2026-03-01'],
    ['2 Ebrill 2026', '2026-04-02'],
    ['3 Mai 2026', '2026-05-03'],
    ['4 Mehefin 2026', '2026-06-04'],
    ['5 Gorffennaf 2026', '2026-07-05'],
    ['6 Awst 2026', '2026-08-06'],
    ['7 Medi 2026', '2026-09-07'],
    ['8 Hydref 2026', '2026-10-08'],
    ['9 Tachwedd 2026', '2026-11-09'],
    ['10 Rhagfyr 2026', '2026-12-10'],
    ['1af o Ionawr 2026', '2026-01-01'],
    ['2il o Chwefror 2026', '2026-02-02'],
    ['3ydd o Fai 2026', '2026-05-03'],
    ['4ydd o Fehefin, 2026', '2026-06-04'],
    ['5ed o Orffennaf 2026', '2026-07-05'],
    ['7fed o Fedi 2026', '2026-09-07'],
    ['9fed o Dachwedd 2026', '2026-11-09'],
    ['21ain o Ragfyr 2026', '2026-12-21'],
    ['31ain o Ragfyr 1950', '1950-12-31'],
    ['dydd Llun 6 Ebrill 2026', '2026-04-06'],
    ['Dydd Mawrth, 7 Ebrill 2026', '2026-04-07'],
    ['Mercher 8 Ebrill 2026', '2026-04-08'],
    ['dydd Iau, 9 Ebrill 2026', '2026-04-09'],
    ['ddydd Gwener 10 Ebrill 2026', '2026-04-10'],
    ['Sul 12 Ebrill 2026', '2026-04-12'],
    ['14 Chwe 2026', '2026-02-14'],
    ['14 Chw 2026', '2026-02-14'],
    ['5 Gorff 2026', '2026-07-05'],
    ['5 Gor 26', '2026-07-05'],
    ['7 Med 2026', '2026-09-07'],
    ['9 Tach 2026', '2026-11-09'],
    ['10 Rhag 2026', '2026-12-10'],
    ['10 Rhag. 2026', '2026-12-10'],
    ['4 Meh. 2026', '2026-06-04'],
    ['8 Hyd 2026', '2026-10-08'],
    ['Ion 2026', '2026-01'],
    ['Mawrth 2026', '2026-03'],
    ['mis Mawrth 2026', '2026-03'],
    ['27 March, 2026', '2026-03-27'],
    ['27-Mar-2026', '2026-03-27'],
    ['27/Mar/2026', '2026-03-27'],
    ['27.Mar.2026', '2026-03-27'],
    ['27Mar2026', '2026-03-27'],
    ['27MAR2026', '2026-03-27'],
    ['27 mar. 2026', '2026-03-27'],
    ['27th. March 2026', '2026-03-27'],
    ['27 th March 2026', '2026-03-27'],
    ['27th day of March 2026', '2026-03-27'],
    ['Friday, March 27, 2026', '2026-03-27'],
    ['March 27th 2026', '2026-03-27'],
    ['Mar 27 2026', '2026-03-27'],
    ['MARCH 27, 2026', '2026-03-27'],
    ['2026, March 27', '2026-03-27'],
    ['2026 Mar 27', '2026-03-27'],
    ['2026.03.27', '2026-03-27'],
    ['2026 03 27', '2026-03-27'],
    ['2026/03/27 14:30', '2026-03-27T14:30:00+00:00'],
    ['2026-03-27 2.30pm', '2026-03-27T14:30:00+00:00'],
    ['27/03/2026 14:30', '2026-03-27T14:30:00+00:00'],
    ['27/03/26 1430', '2026-03-27T14:30:00+00:00'],
    ['27/03/2026, 14:30:05', '2026-03-27T14:30:05+00:00'],
    ['27/03/2026 2pm', '2026-03-27T14:00:00+00:00'],
    ['27/03/2026 - 14:30', '2026-03-27T14:30:00+00:00'],
    ['27 March 2026, noon', '2026-03-27T12:00:00+00:00'],
    ['27 March 2026 at noon', '2026-03-27T12:00:00+00:00'],
    ['27 March 2026 12 noon', '2026-03-27T12:00:00+00:00'],
    ['14:30 27/03/2026', '2026-03-27T14:30:00+00:00'],
    ['14:30 on 27 March 2026', '2026-03-27T14:30:00+00:00'],
    ['2pm, 27 March 2026', '2026-03-27T14:00:00+00:00'],
    ['27 Mawrth 2026 am 2yp', '2026-03-27T14:00:00+00:00'],
    ['27 Mawrth 2026 canol dydd', '2026-03-27T12:00:00+00:00'],
    ['27 Mawrth 2026 am 14:30', '2026-03-27T14:30:00+00:00'],
    ['27\u20113\u20112026', '2026-03-27'],
    ['27\u22123\u22122026', '2026-03-27'],
    ['27／03／2026', '2026-03-27'],
    ['２７/０３/２０２６', '2026-03-27'],
    ['27 / 03 / 2026', '2026-03-27'],
    ['27 .03. 2026', '2026-03-27'],
    ['27_03_2026', '2026-03-27'],
    ['27|03|2026', '2026-03-27'],
    ['\ufeff27/03/2026', '2026-03-27'],
    ['"27 March 2026"', '2026-03-27'],
    ['(27/03/2026)', '2026-03-27'],
    ['27/03/2026\n', '2026-03-27'],
    ['27\n03\n2026', '2026-03-27'],
    ['27\t03\t2026', '2026-03-27'],
    ['27 Mar\n2026', '2026-03-27'],
    ['۲۷/۰۳/۲۰۲۶', '2026-03-27'],
    ['২৭/০৩/২০২৬', '2026-03-27'],
    ['date: 27/03/2026', '2026-03-27'],
    ['Date 27/03/2026', '2026-03-27'],
    ['dated 27 March 2026', '2026-03-27'],
    ['born 27 March 1950', '1950-03-27'],
    ['Born on 27/03/1950', '1950-03-27'],
    ['DoB 27.3.50', '1950-03-27'],
    ['Dyddiad geni: 27/03/1950', '1950-03-27'],
    ['Dyddiad: 27/03/2026', '2026-03-27'],
    ['Ganwyd 27 Mawrth 1950', '1950-03-27'],
    ["27 Mar '84", '1984-03-27'],
    ['27th of March 2026', '2026-03-27'],
    ['the 27th March, 2026', '2026-03-27'],
    ['27 of March 2026', '2026-03-27'],
    ['27 Febuary 2026', '2026-02-27'],
    ['27 Feburary 2026', '2026-02-27'],
    ['3 Janurary 2026', '2026-01-03'],
    ['3 Septmber 2026', '2026-09-03'],
    ['3 Agust 2026', '2026-08-03'],
    ['20260327T143000', '2026-03-27T14:30:00+00:00'],
    ['20260327 1430', '2026-03-27T14:30:00+00:00'],
    ['20260327143000', '2026-03-27T14:30:00+00:00'],
    ['Fri 27 Mar 2026 14:30:00 GMT', '2026-03-27T14:30:00+00:00'],
    ['Fri, 27 Mar 2026 14:30:00 +0000', '2026-03-27T14:30:00+00:00'],
    ['27 Mar 2026 14:30 BST', '2026-03-27T14:30:00+01:00'],
    ['27 June 2026 14:30 BST', '2026-06-27T14:30:00+01:00'],
    ['3/2026', '2026-03'],
    ['2026-03-27T14:30:00.123456789Z', '2026-03-27T14:30:00.123456789+00:00'],
    ['1 Mai 26', '2026-05-01'],
    ['12 noon 27/3/2026', '2026-03-27T12:00:00+00:00'],
    ['3.12 1950', '1950-12-03'],
    ['9.30 3.12.2026', '2026-12-03T09:30:00+00:00'],
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

  for (const [day, time] of [
    ['5/6/2025 09:00-10:00', '09:00-10:00'],
    ['5 June 2025 10:00-11:30', '10:00-11:30'],
    ['2025-06-05 09.00-10.00', '09.00-10.00'],
    ['5/6/2025, 0900-1000', '0900-1000'],
  ] as const)
    it(`has no offset where somebody wrote from when to when: ${day}`, () => {
      const { offset, time: found } = settled({ ...NO_PARTS, day }, options);

      assert.equal(offset, '');
      assert.ok(found === time || found === '', found);
    });

  for (const [day, offset] of [
    ['2025-06-05T09:00-10:00', '-10:00'],
    ['2025-06-05 09:00:00-10:00', '-10:00'],
    ['2025-06-05 09:00+10:00', '+10:00'],
    ['5 June 2025 09:00 GMT-0500', '-05:00'],
  ] as const)
    it(`has the offset that a computer wrote: ${day}`, () => {
      assert.equal(settled({ ...NO_PARTS, day }, options).offset, offset);
    });

  for (const day of ['24/12/2026', '2026-12-24', '24 Dec 2026', 'Thursday 24th December 2026'])
    it(`is ${day} where that is put over the day of another date`, () => {
      const before = { ...NO_PARTS, month: '3', year: '2025', time: '14:30' };
      const { day: is, month, year, time } = settled({ ...before, day }, options);

      assert.deepEqual([is, month, year, time], ['24', '12', '2026', '14:30']);
    });

  for (const day of ['24/12/2026 09:15', '09:15 on 24 December 2026', '2026-12-24T09:15:00Z'])
    it(`is ${day} where that is put over another date and time`, () => {
      const before = { ...NO_PARTS, month: '3', year: '2025', time: '14:30' };
      const { day: is, month, year, time } = settled({ ...before, day }, options);

      assert.deepEqual([is, month, year], ['24', '12', '2026']);
      assert.equal(clockTime(time), '09:15:00');
    });

  it('does not take the place of a time that stands alone', () => {
    const before = { ...NO_PARTS, day: '24/12/2026 09:15', time: '14:30' };

    assert.deepEqual(spread(before, true), before);
  });

  for (const day of ['24/12/26', '12/2026', 'March 2026'])
    it(`is left as it was typed where ${day} stands beside a month and a year`, () => {
      const before = { ...NO_PARTS, day, month: '3', year: '2025' };

      assert.deepEqual(spread(before, true), before);
    });

  it('is of a year that is over where nothing ahead is meant', () => {
    const parts = { ...NO_PARTS, day: '1', month: '2', year: '30' };

    assert.equal(settled(parts, { ...options, yearsAhead: 0 }).year, '1930');
    assert.equal(settled(parts, options).year, '2030');
  });
});
