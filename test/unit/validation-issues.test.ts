// Each issue code of the contract: when, how severe, where, and with which numbers.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckOptions } from '../../src/validation/check.js';
import type { Finding } from '../../src/validation/issue.js';
import { validateElement } from '../../src/validation/validate-element.js';
import { elementOf } from '../support/arbitrary.js';
import { withAt } from '../support/slots.js';
import type { SectionKey } from '../../src/standard/plan-model.js';
import type { Path } from '../../src/json/path.js';

type Key = SectionKey | 'plan';

const snomed = 'http://snomed.info/sct';
const gender =
  'https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonStatedGenderCode';

/** The least that is valid. */
const least = {
  plan: {
    personDemographics: {
      name: { firstName: 'Sam', familyName: 'Okafor' },
      dateOfBirth: '1950-04-01',
    },
    gpPractices: [{ practiceIdentifier: 'A81001' }],
  },
  personDemographics: {
    name: { firstName: 'Sam', familyName: 'Okafor' },
    dateOfBirth: '1950-04-01',
  },
  gpPractices: [{ practiceIdentifier: 'A81001' }],
  aboutMe: { myWellness: 'Well' },
  professionalContacts: [{ name: 'Dr Bell' }],
  personalContacts: [{ name: 'Jo' }],
  formulations: [{ formulation: 'A story' }],
  proceduresAndTherapies: [{ procedure: { text: 'Physiotherapy' } }],
  careAndSupportPlan: { needsConcernsOrProblems: [{ text: 'Pain' }] },
  contingencyPlans: [{ triggerFactors: [{ text: 'Not sleeping' }] }],
  additionalSupportPlans: [{ content: 'A plan' }],
} satisfies Record<Key, unknown>;

/** What is found when one place of the least value is changed. */
const findingsWith = (key: Key, path: Path, next: unknown, options?: CheckOptions) => {
  const element = elementOf(key);
  return validateElement(element, withAt(element, least[key], path, next), options).findings;
};

type Rest = Partial<Omit<Finding, 'code'>>;

const error = (code: Finding['code'], path: Path, rest: Rest = {}): Finding => ({
  code,
  severity: 'error',
  path,
  params: {},
  ...rest,
});
const warning = (code: Finding['code'], path: Path, params: Finding['params'] = {}): Finding =>
  error(code, path, { severity: 'warning', params });

/** One change, and what is found at its path; nothing else is. */
function finds(
  what: string,
  [key, path, next, options]: [Key, Path, unknown, CheckOptions?],
  ...expected: Finding[]
) {
  it(what, () => {
    const found = findingsWith(key, path, next, options);

    assert.deepEqual(found, expected);
  });
}

describe('the least of every section', () => {
  for (const key of Object.keys(least) as Key[]) {
    it(`is valid: ${key}`, () => {
      const result = validateElement(elementOf(key), least[key]);

      assert.deepEqual(result, { valid: true, value: least[key], findings: [] });
    });
  }
});

describe('required', () => {
  finds(
    'a Mandatory element that is missing',
    ['personDemographics', ['dateOfBirth'], undefined],
    error('required', ['dateOfBirth']),
  );
  for (const empty of [undefined, null, '', ' \n\t', '\u00a0']) {
    finds(
      `a Mandatory element that is ${JSON.stringify(empty)}`,
      ['personDemographics', ['name', 'firstName'], empty],
      error('required', ['name', 'firstName']),
    );
  }
  for (const empty of [undefined, null, {}, [], { title: ' ' }]) {
    finds(
      `a Mandatory group that is ${JSON.stringify(empty)}`,
      ['personDemographics', ['name'], empty],
      error('required', ['name']),
    );
  }
  finds(
    'what a Mandatory section must hold, when it is empty',
    ['personDemographics', [], {}],
    error('required', ['name']),
    error('required', ['dateOfBirth']),
  );
  finds('a Mandatory list, when it is empty', ['gpPractices', [], []], error('required', []));
  finds(
    'the Mandatory sections of an empty plan',
    ['plan', [], {}],
    error('required', ['personDemographics']),
    error('required', ['gpPractices']),
  );
  finds('not a Required section that is empty', ['contingencyPlans', [], []]);
  finds(
    'an inner Mandatory element, once its parent exists',
    ['personDemographics', ['addresses'], [{ line2: 'Mill Lane' }]],
    error('required', ['addresses', 0, 'line1']),
    error('required', ['addresses', 0, 'postcode']),
  );
  finds('not an inner Mandatory element while its parent holds nothing', [
    'personDemographics',
    ['addresses'],
    [{ id: 'a', line2: ' ', type: {} }],
  ]);
  finds(
    'trigger factors, once there is a contingency plan',
    ['contingencyPlans', [0], { name: { text: 'Crisis plan' } }],
    error('required', [0, 'triggerFactors']),
  );
  finds(
    'the system and the code of a coding',
    ['personDemographics', ['gender'], { display: 'Male' }],
    error('required', ['gender', 'system']),
    error('required', ['gender', 'code']),
  );
  finds(
    'a code that is blank, without a word about its list',
    ['personDemographics', ['gender'], { system: gender, code: ' ' }],
    error('required', ['gender', 'code']),
  );
  finds(
    'a code or words, where something unknown is all there is',
    ['personDemographics', ['religion'], { local: 1 }],
    error('required', ['religion', 'text']),
    error('unknown', ['religion', 'local'], { severity: 'info' }),
  );
  finds(
    'the two Mandatory sections, once there is a plan',
    ['plan', [], { aboutMe: { myWellness: 'Well' } }],
    error('required', ['personDemographics']),
    error('required', ['gpPractices']),
  );
  finds('never a Required element that is empty', ['personDemographics', ['nhsNumber'], '']);
  finds('never the Optional and the unclassified', [
    'personalContacts',
    [0],
    { name: 'Jo', comments: null },
  ]);
});

describe('type', () => {
  for (const wrong of [7, true, { a: 1 }, ['x']]) {
    finds(
      `${JSON.stringify(wrong)} in place of words`,
      ['aboutMe', ['myWellness'], wrong],
      error('type', ['myWellness']),
    );
  }
  for (const wrong of [7, false, 'x', ['x'], [{ firstName: 'Sam' }]]) {
    finds(
      `${JSON.stringify(wrong)} in place of a group`,
      ['personDemographics', ['name'], wrong],
      error('type', ['name']),
    );
  }
  for (const wrong of [7, false, 'x', { 0: { text: 'x' } }]) {
    finds(
      `${JSON.stringify(wrong)} in place of a list`,
      ['contingencyPlans', [0, 'triggerFactors'], wrong],
      error('type', [0, 'triggerFactors']),
    );
  }
  for (const wrong of ['true', 1, 0, { a: 1 }]) {
    finds(
      `${JSON.stringify(wrong)} in place of yes or no`,
      ['professionalContacts', [0, 'keyWorker'], wrong],
      error('type', [0, 'keyWorker']),
    );
  }
  finds(
    'words in place of a coding',
    ['personDemographics', ['gender'], 'Male'],
    error('type', ['gender']),
  );
  finds(
    'words in place of a number',
    [
      'careAndSupportPlan',
      ['needsConcernsOrProblems', 0, 'goalsAndHopes'],
      [{ goalImportanceScore: '7' }],
    ],
    error('type', ['needsConcernsOrProblems', 0, 'goalsAndHopes', 0, 'goalImportanceScore']),
  );
  finds(
    'an id that is no JSON',
    ['contingencyPlans', [1], { id: 7n, triggerFactors: [{ text: 'Not eating' }] }],
    error('type', [1, 'id']),
  );
});

describe('too-long', () => {
  finds('not at the limit, an emoji being one character', [
    'personDemographics',
    ['name', 'firstName'],
    '😀'.repeat(35),
  ]);
  finds(
    'an error in a string',
    ['personDemographics', ['name', 'firstName'], '😀'.repeat(36)],
    error('too-long', ['name', 'firstName'], { params: { limit: 35, length: 36 } }),
  );
  finds('not at the limit of a text', ['formulations', [0, 'formulation'], 'x'.repeat(150)]);
  finds(
    'a warning in a text',
    ['formulations', [0, 'formulation'], 'x'.repeat(151)],
    warning('too-long', [0, 'formulation'], { limit: 150, length: 151 }),
  );
  finds(
    'an error in a text when strict',
    ['formulations', [0, 'formulation'], 'x'.repeat(151), { strict: true }],
    error('too-long', [0, 'formulation'], { params: { limit: 150, length: 151 } }),
  );
  finds(
    'a warning in the words beside a code',
    ['formulations', [0, 'location'], { text: 'x'.repeat(151) }],
    warning('too-long', [0, 'location', 'text'], { limit: 150, length: 151 }),
  );
  finds('never where the standard has no limit', ['aboutMe', ['myWellness'], 'x'.repeat(100_000)]);
  const odsCode = (code: string) => ({ coding: { system: 'x', code } });
  for (const strict of [false, true]) {
    finds(
      `a warning in an ODS code, ${strict ? 'even when' : 'not'} strict`,
      ['formulations', [0, 'location'], odsCode('RX1RA1'), { strict }],
      warning('too-long', [0, 'location', 'coding', 'code'], { limit: 5, length: 6 }),
    );
  }
  finds(
    'an error in any other code',
    ['formulations', [0, 'performingProfessional'], { specialty: { system: 'x', code: '1000' } }],
    error('too-long', [0, 'performingProfessional', 'specialty', 'code'], {
      params: { limit: 3, length: 4 },
    }),
  );
});

describe('too-short', () => {
  finds(
    'a warning in an ODS code',
    ['formulations', [0, 'location'], { coding: { system: 'x', code: 'A8' } }],
    warning('too-short', [0, 'location', 'coding', 'code'], { limit: 3, length: 2 }),
  );
});

describe('too-few', () => {
  for (const none of [[], [null], ['', {}], [{ id: 'a' }, { text: ' ' }]]) {
    finds(
      `no entry where there must be one: ${JSON.stringify(none)}`,
      ['contingencyPlans', [0], { triggerFactors: none, name: { text: 'Crisis plan' } }],
      error('too-few', [0, 'triggerFactors'], { params: { min: 1 } }),
    );
  }
  finds('never a list that is not Mandatory', ['personDemographics', ['addresses'], []]);
});

describe('date', () => {
  const born = (value: unknown): [Key, Path, unknown] => [
    'personDemographics',
    ['dateOfBirth'],
    value,
  ];
  for (const real of ['2024-02-29', '2000-02-29', '1600-02-29', '2023-12-31', '0001-01-01']) {
    finds(`not ${real}`, born(real));
  }
  for (const none of [
    ...['2023-02-29', '1900-02-29', '2100-02-29', '2024-02-30', '2024-04-31', '2024-13-01'],
    ...['2024-00-10', '2024-01-00', '0000-01-01', '2024-1-1', '2024', '01/04/1950'],
    ...['2024-01-01T00:00:00Z', ' 2024-01-01', '2024-01-01\n', '２０２４-01-01', '20240101'],
  ]) {
    finds(`${JSON.stringify(none)} as a date`, born(none), error('date', ['dateOfBirth']));
  }
  it('29 February in every year that is no leap year, and in no other', () => {
    const years = Array.from({ length: 2400 }, (_, index) => index + 1);

    const refused = years.filter((year) => {
      const [, path, date] = born(`${String(year).padStart(4, '0')}-02-29`);
      const found = findingsWith('personDemographics', path, date);
      return found.some(({ code }) => code === 'date');
    });

    const leaps = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    assert.deepEqual(
      refused,
      years.filter((year) => !leaps(year)),
    );
  });

  for (const [typed, missing] of [
    ['2024-06', 'day'],
    ['2024--06', 'month'],
    ['-06-01', 'year'],
  ] as const) {
    finds(
      `${typed} as a date`,
      born(typed),
      error('date', ['dateOfBirth'], { params: { missing } }),
    );
  }

  const archived = (value: unknown): [Key, Path, unknown] => [
    'contingencyPlans',
    [0, 'archivedOn'],
    value,
  ];
  for (const real of [
    ...[
      '2024',
      '2024-06',
      '2024-02-29',
      '2024-06-01T10:30:00Z',
      '2024-06-01T10:30:00.123456+01:00',
    ],
    ...['2024-06-01T00:00:00-14:00', '2016-12-31T23:59:60Z'],
  ]) {
    finds(`not ${real}`, archived(real));
  }
  for (const none of [
    ...['0000', '2024-13', '2023-02-29', '1900-02-29', '24', '2024-06-01T10:30', 'P6M'],
    ...['2024-06-01T10:30:00', '2024-06-01T24:00:00Z', '2024-06-01T10:60:00Z', '2024-06T10:30:00Z'],
    ...['2024-06-01T10:30:00+15:00', '2024-06-01T10:30:00+14:30', '2024-06-01t10:30:00z', 'now'],
  ]) {
    finds(`${none} as a dateTime`, archived(none), error('date', [0, 'archivedOn']));
  }

  const review = (value: unknown): [Key, Path, unknown] => [
    'additionalSupportPlans',
    [0, 'plannedReview'],
    value,
  ];
  for (const real of [
    'P6M',
    'P1Y',
    'P2W',
    'P10D',
    'PT36H',
    'P1Y2M3DT4H5M6S',
    '2024',
    '2024-06-01',
  ]) {
    finds(`not ${real} as an interval or a date`, review(real));
  }
  for (const none of ['P', 'PM', 'PT', 'P6', 'P1M1Y', 'P1DT', 'P1.5Y', 'PsixM']) {
    finds(`${none} as an interval`, review(none), error('duration', [0, 'plannedReview']));
  }
  for (const none of ['6M', '-P6M', 'p6m', '6 months', '2024-13']) {
    finds(`${none} as an interval or a date`, review(none), error('date', [0, 'plannedReview']));
  }
});

describe('date-precision', () => {
  for (const coarse of ['2024', '2024-06', '2024-06-01']) {
    finds(
      `a warning for ${coarse} where the minute is asked for`,
      ['aboutMe', ['date'], coarse],
      warning('date-precision', ['date'], { precision: 'YMDHM' }),
    );
  }
  finds('not with a time', ['aboutMe', ['date'], '2024-06-01T10:30:00+01:00']);
  finds(
    'stays a warning when strict',
    ['aboutMe', ['date'], '2024', { strict: true }],
    warning('date-precision', ['date'], { precision: 'YMDHM' }),
  );
  const action = ['needsConcernsOrProblems', 0, 'goalsAndHopes', 0, 'actionsAndActivities', 0];
  finds(
    'a warning for a year where the month is asked for',
    ['careAndSupportPlan', [...action, 'when'], '2024'],
    warning('date-precision', [...action, 'when'], { precision: 'YM' }),
  );
  finds('not for the month', ['careAndSupportPlan', [...action, 'when'], '2024-06']);
  finds('not for an interval', ['contingencyPlans', [0, 'plannedReview'], 'P6M']);
});

describe('date-order', () => {
  const between = (startDate: string, endDate: string): [Key, Path, unknown] => [
    'professionalContacts',
    [0],
    { name: 'Dr Bell', startDate, endDate },
  ];
  const coarse = (...paths: string[]) =>
    paths.map((name) => warning('date-precision', [0, name], { precision: 'YMDHM' }));
  const disorder = error('date-order', [0, 'endDate']);
  finds(
    'an end before its start',
    between('2024-06-01T10:00:00Z', '2024-06-01T09:59:59Z'),
    disorder,
  );
  finds('not at the same time', between('2024-06-01T10:00:00Z', '2024-06-01T11:00:00+01:00'));
  finds(
    'an end before its start in another offset',
    between('2024-06-01T10:00:00Z', '2024-06-01T10:30:00+01:00'),
    disorder,
  );
  finds(
    'an end before a start in a leap second',
    between('2016-12-31T23:59:60Z', '2016-01-01T00:00:00Z'),
    disorder,
  );
  finds(
    'an end before a start with a long fraction of a second',
    between(`2024-06-01T10:00:00.${'9'.repeat(400)}Z`, '2024-06-01T10:00:00.1Z'),
    disorder,
  );
  finds('years out of order', between('2024', '2023'), disorder, ...coarse('startDate', 'endDate'));
  finds(
    'not as far as both say',
    between('2024-06-15', '2024-06'),
    ...coarse('startDate', 'endDate'),
  );
  finds(
    'not on one day, where only one of the two has a time',
    between('2024-06-01', '2024-06-01T00:30:00+01:00'),
    ...coarse('startDate'),
  );
  finds(
    'not when one of the two is no date',
    between('2024-06-01T10:00:00Z', 'later'),
    error('date', [0, 'endDate']),
  );
  finds(
    'in coping strategies too',
    [
      'contingencyPlans',
      [0, 'copingStrategies'],
      [{ startDate: '2024-06-01T10:00:00Z', endDate: '2023-06-01T10:00:00Z' }],
    ],
    error('date-order', [0, 'copingStrategies', 0, 'endDate']),
  );
});

describe('range', () => {
  const score = (value: unknown): [Key, Path, unknown] => [
    'careAndSupportPlan',
    ['needsConcernsOrProblems', 0, 'goalsAndHopes'],
    [{ text: 'Walk', goalImportanceScore: value }],
  ];
  const path = ['needsConcernsOrProblems', 0, 'goalsAndHopes', 0, 'goalImportanceScore'];
  for (const inside of [1, 7, 10]) finds(`not ${inside} of 10`, score(inside));
  for (const outside of [0, 11, -1, 5.5, 1e21]) {
    finds(
      `${outside} of 10`,
      score(outside),
      error('range', path, { params: { min: 1, max: 10 } }),
    );
  }
  finds(
    '6 of 5',
    ['personDemographics', ['contactDetails'], { telephones: [{ preference: 6 }] }],
    error('range', ['contactDetails', 'telephones', 0, 'preference'], {
      params: { min: 1, max: 5 },
    }),
  );
});

describe('nhs-number', () => {
  const at = ['nhsNumber'];
  for (const right of ['9434765919', '4010232137', '9000000009']) {
    finds(`not ${right}`, ['personDemographics', at, right]);
  }
  for (const wrong of ['9434765918', '943476591', '94347659XX', '٩٤٣٤٧٦٥٩١٩']) {
    finds(`${wrong} fails the check`, ['personDemographics', at, wrong], error('nhs-number', at));
  }
  for (let digit = 0; digit < 10; digit++) {
    const placeholder = String(digit).repeat(10);
    finds(
      `${placeholder} stands in for a number`,
      ['personDemographics', at, placeholder],
      error('nhs-number', at),
    );
  }
  finds(
    'spaces are none of it',
    ['personDemographics', at, '943 476 5919'],
    error('too-long', at, { params: { limit: 10, length: 12 } }),
    error('nhs-number', at),
  );
});

describe('postcode', () => {
  const at = ['addresses', 0, 'postcode'];
  const lives = (postcode: string): [Key, Path, unknown] => [
    'personDemographics',
    ['addresses'],
    [{ line1: '1 Mill Lane', postcode }],
  ];
  for (const usual of ['LS1 4AP', 'ls14ap', 'SW1A 1AA', 'M1 1AE', 'BFPO 57', 'GIR 0AA']) {
    finds(`not ${usual}`, lives(usual));
  }
  for (const unusual of ['LS1', '12345', 'LS1  4AP', 'L\u017f1 4AP']) {
    finds(`a warning for ${unusual}`, lives(unusual), warning('postcode', at));
  }
});

describe('telephone', () => {
  const at = ['contactDetails', 'telephones', 0, 'number'];
  const calls = (number: string): [Key, Path, unknown] => [
    'personDemographics',
    ['contactDetails'],
    { telephones: [{ number }] },
  ];
  for (const usual of ['0113 496 0000', '+44 (0)113 496-0000', '01134960000 ext. 12', '111']) {
    finds(`not ${usual}`, calls(usual));
  }
  for (const unusual of ['ask Sam', '12', '0113 496 OOOO', 'tel:0113']) {
    finds(`a warning for ${unusual}`, calls(unusual), warning('telephone', at));
  }
});

describe('email', () => {
  const at = ['contactDetails', 'emails', 0, 'address'];
  const writes = (address: string): [Key, Path, unknown] => [
    'personDemographics',
    ['contactDetails'],
    { emails: [{ address }] },
  ];
  for (const usable of [
    'sam@example.org',
    "o'hara+nhs@mail.example.co.uk",
    'a@b.c',
    'A/b@x-y.uk',
    'jörg@exämple.org',
    '用户@例子.测试',
  ]) {
    finds(`not ${usable}`, writes(usable));
  }
  for (const wrong of [
    ...['sam', 'sam@', '@example.org', 'sam@example', 'sam@@example.org', 'sam@exa mple.org'],
    ...['Sam <sam@example.org>', 'sam@example.org,jo@example.org', 'mailto:sam@example.org'],
    ...['sam@-example.org', 'sam@example..org', 'sam@example.org\n', 'sam@example.org?bcc=x@y.z'],
  ]) {
    finds(JSON.stringify(wrong), writes(wrong), error('email', at));
  }
});

describe('uncoded', () => {
  finds(
    'a warning for words where a code belongs, once',
    ['personalContacts', [0, 'relationship'], { display: 'old friend' }],
    warning('uncoded', [0, 'relationship']),
  );
  finds(
    'not for half a code',
    ['personalContacts', [0, 'relationship'], { display: 'x', code: 'y' }],
    error('required', [0, 'relationship', 'system']),
  );
  finds('not for a code', [
    'personalContacts',
    [0, 'relationship'],
    { system: 'x', code: 'y', display: 'z' },
  ]);
});

describe('characters', () => {
  const says = (text: string): [Key, Path, unknown] => ['aboutMe', ['myWellness'], text];
  for (const fine of ['one\ttwo', 'one\r\ntwo', 'one\u007ftwo', 'caf\u00e9 \u{1f600}']) {
    finds(`not in ${JSON.stringify(fine)}`, says(fine));
  }
  const forbidden = [...Array(32).keys()].filter((code) => ![9, 10, 13].includes(code));
  for (const text of forbidden.map((code) => `a${String.fromCharCode(code)}`)) {
    finds(
      `a warning for ${JSON.stringify(text)}`,
      says(text),
      warning('characters', ['myWellness']),
    );
  }
  finds(
    'a warning in the words of a code',
    ['contingencyPlans', [0, 'triggerFactors'], [{ text: 'a\u0000b' }]],
    warning('characters', [0, 'triggerFactors', 0, 'text']),
  );
});

describe('clock-change', () => {
  const happened = (date: string): [Key, Path, unknown] => ['formulations', [0, 'date'], date];
  for (const once of [
    ...['2026-03-29T00:59:59+00:00', '2026-03-29T02:00:00+01:00', '2026-10-25T00:59:59+01:00'],
    ...['2026-10-25T02:00:00+00:00', '2026-03-28T01:30:00+00:00', '2026-03-29T01:30:00+02:00'],
  ]) {
    finds(`not at ${once}`, happened(once));
  }
  for (const doubtful of ['2026-03-29T01:30:00+00:00', '2026-03-29T01:30:00+01:00']) {
    finds(`a warning at ${doubtful}`, happened(doubtful), warning('clock-change', [0, 'date']));
  }
  for (const twice of ['2026-10-25T01:30:00+00:00', '2026-10-25T01:00:00+01:00']) {
    finds(`a warning at ${twice}`, happened(twice), warning('clock-change', [0, 'date']));
  }
  finds('not for what is stamped', ['aboutMe', ['date'], '2026-10-25T01:30:00+00:00']);
});

describe('url', () => {
  const shows = (address: string): [Key, Path, unknown] => [
    'aboutMe',
    ['multimediaLocation'],
    address,
  ];
  for (const usable of [
    ...[
      'https://nhs.uk',
      'HTTP://nhs.uk:8080/a%20b?c=d#e',
      'https://nhs.uk?x',
      'http://localhost/',
    ],
    ...['https://उदाहरण.भारत/é', 'https://münchen.example/'],
  ]) {
    finds(`not ${usable}`, shows(usable));
  }
  for (const wrong of [
    ...['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'ftp://nhs.uk', 'nhs.uk'],
    ...['//nhs.uk', 'https:nhs.uk', 'https://', 'https:///x', ' https://nhs.uk', 'https://nhs.uk '],
    ...['https://nhs.uk@evil.example', 'https://nhs.uk\\@evil.example', 'https://nhs.uk/a b'],
    ...['java\nscript:alert(1)', 'https://nhs.uk\njavascript:alert(1)', 'blob:https://nhs.uk/x'],
  ]) {
    finds(JSON.stringify(wrong), shows(wrong), error('url', ['multimediaLocation']));
  }
  finds('not where words do as well', [
    'contingencyPlans',
    [0, 'advanceStatement'],
    { documentLocation: 'javascript:alert(1), in the drawer' },
  ]);
});

describe('code', () => {
  finds('not a code of a closed list', [
    'personDemographics',
    ['gender'],
    { system: gender, code: '1', display: 'anything' },
  ]);
  finds(
    'another code than those of a closed list',
    ['personDemographics', ['gender'], { system: gender, code: '3' }],
    error('code', ['gender'], { params: { code: '3' } }),
  );
  finds(
    'a code of a closed list under another system',
    ['personDemographics', ['gender'], { system: snomed, code: '1' }],
    error('code', ['gender'], { params: { code: '1' } }),
  );
  finds(
    'once, when a code that is not of a closed list is also too long',
    ['personDemographics', ['maritalStatus'], { system: snomed, code: '36629006' }],
    error('code', ['maritalStatus'], { params: { code: '36629006' } }),
  );
  finds('never where the list is open', [
    'personDemographics',
    ['sex'],
    { system: 'urn:local', code: 'Q' },
  ]);
});

describe('snomed-code', () => {
  const coded = (code: string, system = snomed): [Key, Path, unknown] => [
    'personalContacts',
    [0, 'relationship'],
    { system, code },
  ];
  for (const possible of [
    ...['22298006', '195967001', '73211009', '999000011000001104', '71388002+22298006'],
    '=== 64572001 |Disease (disorder)|: {116676008 |Morphology| = 72704001, 116676008 = #-5}',
  ]) {
    finds(`not ${possible}`, coded(possible));
  }
  for (const [what, code] of Object.entries({
    'a digit that was mistyped': '22298007',
    'two digits that were swapped': '22289006',
    'too few digits': '24700',
    'a digit 0 in front': '022298006',
    words: 'heart attack',
    'words before it': 'attack 22298006',
    'a sign before it': '-22298006',
    'a space before it': ' 22298006',
    'a space after it': '22298006 ',
    'an expression with a digit that was mistyped': '71388002+22298007',
  })) {
    finds(what, coded(code), warning('snomed-code', [0, 'relationship'], { code }));
  }
  finds('not a code of another system', coded('22298007', 'urn:local'));
});

describe('unknown', () => {
  for (const name of ['local', 'constructor', '__proto__', 'hasOwnProperty', '']) {
    it(`information about "${name}", which is kept`, () => {
      const value = JSON.parse(
        `{"myWellness":"Well","date":"","${name}":{"a":[null,"",{}]}}`,
      ) as Record<string, unknown>;

      const result = validateElement(elementOf('aboutMe'), value);

      assert.deepEqual(result.findings, [error('unknown', [name], { severity: 'info' })]);
      assert.equal(result.valid, true);
      assert.deepEqual(
        JSON.stringify(result.value),
        `{"myWellness":"Well","${name}":{"a":[null,"",{}]}}`,
      );
    });
  }
});
