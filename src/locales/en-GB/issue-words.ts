/** Words of what is wrong or unusual with a value, under the key `issues`. */
export const issueWords = {
  required: { error: 'Fill in “{{label}}”. The plan cannot be saved without it.' },
  'too-few': { error: 'Add at least one entry to “{{label}}”.' },
  type: {
    error:
      '“{{label}}” came in a form that cannot be shown here. It is kept as it came until you replace it.',
  },
  'too-long': {
    error: 'Shorten “{{label}}” to {{limit}} characters or fewer. It has {{length}}.',
    warning:
      '“{{label}}” has {{length}} characters and the standard allows {{limit}}. All of it is kept: shorten it if you can.',
    supplied:
      '“{{label}}” has {{length}} characters and there should be {{limit}} at most. All of it is kept: shorten it if you can.',
    warning_person:
      '“{{label}}” has {{length}} characters. Other systems may keep no more than {{limit}}. All of it is kept here.',
  },
  'too-short': {
    error: 'Check “{{label}}”: it should have at least {{limit}} characters.',
    warning: 'Check “{{label}}”: it usually has at least {{limit}} characters.',
  },
  date: {
    error: '“{{label}}” must be a real date, such as 27 3 2026.',
    day: '“{{label}}” must include a day.',
    month: '“{{label}}” must include a month.',
    year: '“{{label}}” must include a year.',
  },
  'date-precision': {
    YM: 'Add the month to “{{label}}” if you know it.',
    'YMD!': 'Enter “{{label}}” as a day, month and year.',
    YMDHM: 'Add the day and the time to “{{label}}” if you know them.',
  },
  'date-order': { error: 'Check “{{label}}”: it is before its start date.' },
  duration: { error: 'Check “{{label}}”: enter how long in whole numbers, such as 6 months.' },
  future: {
    warning: 'Check “{{label}}”: it is in the future, and this cannot have happened yet.',
  },
  'reason-missing': { warning: 'Fill in “{{label}}”: no one has said why it was not agreed.' },
  'reason-at-odds': {
    warning:
      'Check “{{label}}”: it was agreed, so there is nothing to give a reason for. Change the answer or clear the reason.',
  },
  'clock-change': {
    warning:
      'Check “{{label}}”: the clocks changed that night, so UK clocks showed this time twice or not at all.',
  },
  range: { error: 'Choose a whole number from {{min}} to {{max}} for “{{label}}”.' },
  'nhs-number': {
    error: 'Check the NHS number: this is not a real one. It has 10 digits, such as 999 012 3454.',
  },
  postcode: { warning: 'Check “{{label}}”: this does not look like a UK postcode.' },
  telephone: { warning: 'Check “{{label}}”: this does not look like a telephone number.' },
  email: { error: 'Check “{{label}}”: enter an email address, such as name@example.com.' },
  url: { error: 'Check “{{label}}”: enter a web address that starts with https:// or http://.' },
  code: {
    error: 'Choose “{{label}}” again: “{{code}}” is not from the list.',
    warning: 'Check “{{label}}”: “{{code}}” is not from the list. It is kept as it is.',
  },
  characters: {
    warning:
      'Type “{{label}}” again: a character in it cannot be seen, and other systems may refuse it.',
  },
  duplicate: {
    warning:
      '“{{label}}” says the same as number {{other}} of its list. If they are one, take one of the two away.',
  },
  'duplicate-agreement': {
    warning:
      '“{{label}}” says the same as number {{other}} of its list, but not the same of who agreed to it. Find out who agreed before you take one of the two away.',
  },
  'duplicate-id': {
    warning:
      '“{{label}}” has the same id as number {{other}} of its list, so another system may take the two for one.',
    warning_person:
      '“{{label}}” and number {{other}} of its list have one id. Other systems may take them for one thing: tell your team.',
  },
  'snomed-code': {
    warning: 'Check the code of “{{label}}”: {{code}} has a digit that is wrong or missing.',
    warning_person:
      'Check “{{label}}”: a part of it that came from elsewhere, {{code}}, is not right.',
  },
  'practice-code': {
    warning: 'Check “{{label}}”: the code of a practice is a letter and five digits, like A81001.',
  },
  uncoded: {
    error: 'Choose from the list for “{{label}}”.',
    warning: 'Choose from the list, or clear it: “{{label}}” has no code. Your words are kept.',
  },
  unknown: {
    info: '“{{label}}” is not part of the standard. It is kept as it came.',
    info_person: '“{{label}}” is not known here. It is kept as it came.',
  },
  'too-deep': {
    warning:
      '“{{label}}” is not part of the standard, and has more than {{max}} levels inside each other. It is kept as it came: ask whoever sent it to check it, as other systems may not be able to read it.',
    warning_person:
      '“{{label}}” is not known here. It is kept as it came. Other systems may not read it all: tell your team.',
  },
};
