import { shortTimes } from './short-times.js';

/** Words that every widget uses. Each message is a whole sentence that says what to do. */
export const commonWords = {
  issues: {
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
    date: { error: 'Check “{{label}}”: enter a date that exists, such as 27 3 2026.' },
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
    'reason-missing': { warning: 'Fill in “{{label}}”: nobody has said why it was not agreed.' },
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
      error:
        'Check the NHS number: this is not a real one. It has 10 digits, such as 999 012 3454.',
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
      warning:
        'Check “{{label}}”: the code of a practice is a letter and five digits, like A81001.',
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
  },
  field: {
    failed:
      'This part cannot be shown, through a fault in this page. Nothing that it holds is lost.',
    fromHl7: 'The choices are HL7’s, as an aid. The standard’s own list is in SNOMED CT.',
    notRecorded: 'Not recorded',
    yes: 'Yes',
    no: 'No',
    charactersLeft_one: 'You have {{count}} character left',
    charactersLeft_other: 'You have {{count}} characters left',
    charactersOver_one:
      '{{count}} character more than there is room for ({{limit}}). All of it is kept.',
    charactersOver_other:
      '{{count}} characters more than there is room for ({{limit}}). All of it is kept.',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    time: 'Time',
    yearRead: '“{{typed}}” was read as {{year}}. Change the year if that is wrong.',
    now: 'Use the time now',
    onDate: 'On a date',
    afterInterval: 'After an interval',
    every: 'How long',
    everyMissing: 'Enter a whole number, such as 6. Until then nothing is recorded.',
    unit: 'Unit',
    days: 'days',
    weeks: 'weeks',
    months: 'months',
    years: 'years',
    otherCode: '{{code}} (not on this list)',
    notFromList: '{{code}} (recorded, not from the list)',
    codeOf: 'Code for “{{label}}”, if you know it',
    code: 'Code',
    code_person: 'In health records',
    codedAs: 'Coded as {{display}}',
    codedAs_person: 'In health records: {{display}}',
    removeCode: 'Remove the code {{display}} from “{{label}}”',
    removeCode_person: 'Remove “{{display}}” from “{{label}}”',
    scale: '1 is the lowest and {{max}} the highest.',
    ranks: '1 is the first choice and {{max}} the last.',
    rank: {
      1: 'First choice',
      2: 'Second choice',
      3: 'Third choice',
      4: 'Fourth choice',
      5: 'Fifth choice',
    },
    notADate: '{{value}} (there is no such date)',
    offset: 'UTC{{offset}}',
    outOf: '{{value}} out of {{max}}',
    example: 'Examples',
    opensNewTab: '(opens in a new tab)',
    misshapen: '“{{label}}” came in a form that cannot be shown here. It is kept as it came.',
    misshapen_person:
      '“{{label}}” came in a form that this page cannot show. It is kept as it came: ask your team about it.',
    asSent: 'What was sent',
    reworded: 'This came in another form than the standard’s. Its words are shown.',
    replace: 'Replace “{{label}}”',
    unknown: 'Other information that came with this',
    unknown_person: 'More that came with this',
    importNote: 'Note from the system that this came from',
    importNote_person: 'What else came with this',
  },
  due: {
    review: 'Review was due {{date}}, {{time}} ago',
    action: 'Was due {{date}}, {{time}} ago',
    time: shortTimes,
  },
  search: {
    loading: 'Searching…',
    none: 'Nothing found. Your words are kept as you typed them.',
    failed: 'The list cannot be reached. Your words are kept as you typed them.',
    offline:
      'You are offline, so the list cannot be searched. Your words are kept as you typed them.',
    refused:
      'The list did not accept this search. Try other words, or go on: yours are kept as you typed them.',
    chosen: 'Chosen: {{display}}',
    found_one: '{{count}} suggestion',
    found_other: '{{count}} suggestions',
  },
  person: {
    from: {
      me: 'me',
      person: 'whose plan this is',
      person_person: 'me',
      professionalContacts: 'professional contact',
      personalContacts: 'personal contact',
      here: 'named in this plan',
      directory: 'on the staff list',
    },
    filled: '{{name}} chosen. Also filled in: {{parts}}.',
    kept: 'Left as it was, and not known to be {{name}}’s: {{parts}}.',
    replace: 'Put what is known of {{name}} there instead',
    replaced: 'What is known of {{name}} is there now.',
    clear: 'Clear that',
    cleared: 'It is cleared.',
    failed:
      'The staff list does not answer. Type the name, or choose somebody whom the plan knows.',
    add: {
      professionalContacts: 'Add {{name}} to the professional contacts',
      professionalContacts_person: 'Add {{name}} to the professionals who support me',
      personalContacts: 'Add {{name}} to the personal contacts',
      personalContacts_person: 'Add {{name}} to my family, friends and others',
    },
    added: {
      professionalContacts: '{{name}} is among the professional contacts now.',
      professionalContacts_person: '{{name}} is among the professionals who support me now.',
      personalContacts: '{{name}} is among the personal contacts now.',
      personalContacts_person: '{{name}} is among my family, friends and others now.',
    },
    numberElsewhere: 'The old number, {{number}}, still stands elsewhere in the plan: {{places}}.',
    changeNumber: 'Put the new number there, too',
    numberChanged_one: 'The new number stands in {{count}} more place now.',
    numberChanged_other: 'The new number stands in {{count}} more places now.',
  },
  list: {
    add: 'Add to “{{label}}”',
    entry: '{{label}}, number {{number}}',
    remove: 'Remove',
    removeEntry: 'Remove {{entry}}',
    moveUp: 'Move {{entry}} up',
    moveDown: 'Move {{entry}} down',
    archive: 'Archive',
    archiveEntry: 'Archive {{entry}}',
    restore: 'Restore',
    restoreEntry: 'Restore {{entry}}',
    added: '{{entry}} added',
    addedSeveral_one: '{{count}} entry was added',
    addedSeveral_other: '{{count}} entries were added',
    keys: 'Press Enter for the next one, or paste several lines.',
    keys_person: 'Press Enter to write the next one.',
    removed: '{{entry}} removed',
    putBack: 'Undo',
    moved: '{{entry}} moved to position {{position}}',
    archived: '{{entry}} archived',
    restored: '{{entry}} restored',
    archivedOn: 'Archived {{date}}',
    archivedEntries: 'Archived ({{count}})',
    onlyArchived_one: 'None in use; {{count}} archived on {{date}}',
    onlyArchived_other: 'None in use; {{count}} archived, the last on {{date}}',
  },
  changing: {
    change: 'Change',
    changeEntry: 'Change {{entry}}',
    about: '{{entry}}: {{about}}',
    done: 'Done',
    doneEntry: 'Done: {{entry}}',
    leave: 'Leave it for now',
    leaveEntry: 'Leave it for now: {{entry}}',
    cancel: 'Cancel',
    cancelEntry: 'Cancel: {{entry}}',
    changed: '{{entry}} changed. It is not saved yet.',
    cancelled: 'Your changes to this were taken back: {{entry}}',
    unsaved: 'Changed, not saved yet',
    unsavedIn: 'Changed, not saved yet: {{entries}}',
    wrong: 'Something here has to be put right before it can be saved.',
    problems_one: 'One thing here has to be put right before it can be saved.',
    problems_other: '{{count}} things here have to be put right before they can be saved.',
  },
  section: {
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved',
    notSaved: 'Not saved',
    undone: 'Undone: {{label}}',
    redone: 'Done again: {{label}}',
    unusable:
      'This part cannot be shown or changed here, because this page is not set up as it should be. Tell whoever looks after it.',
    unchangeable:
      'This cannot be changed here, because this page is not set up as it should be. Tell whoever looks after it.',
    problem: 'There is a problem',
    problems_one: 'There is a problem',
    problems_other: 'There are {{count}} problems',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    error: 'Error:',
    check: 'Check:',
    empty: 'Nothing has been recorded yet.',
    dates: 'Dates',
    record: 'About this record',
    recordedBy: 'Who recorded this, and when',
    recordedLine: 'Recorded by {{who}}',
    recordedLineOn: 'Recorded by {{who}}, {{date}}',
  },
} as const;
