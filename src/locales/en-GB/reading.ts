import { shortTimes } from './short-times.js';

/** Words of whatever shows something that is recorded. */
export const readingWords = {
  field: {
    failed:
      'This part cannot be shown, through a fault in this page. Nothing that it holds is lost.',
    notRecorded: 'Not recorded',
    yes: 'Yes',
    no: 'No',
    notFromList: '{{code}} (recorded, not from the list)',
    codedAs: 'Coded as {{display}}',
    codedAs_person: 'In health records: {{display}}',
    rank: {
      1: 'First choice',
      2: 'Second choice',
      3: 'Third choice',
      4: 'Fourth choice',
      5: 'Fifth choice',
    },
    notADate: '{{value}} (there is no such date)',
    inFuture: '{{value}} (this date is still to come)',
    outOf: '{{value}} out of {{max}}',
    opensNewTab: '(opens in a new tab)',
    misshapen: '“{{label}}” came in a form that cannot be shown here. It is kept as it came.',
    misshapen_person:
      '“{{label}}” came in a form that this page cannot show. It is kept as it came: ask your team about it.',
    asSent: 'What was sent',
    reworded: 'This came in another form than the standard’s. Its words are shown.',
    unknown: 'Other information that came with this',
    unknown_person: 'More that came with this',
    importNote: 'Note from the system that this came from',
    importNote_person: 'What else came with this',
  },
  due: {
    review: 'Review was due {{date}}, {{time}} ago',
    longAgo: '{{date}}, {{time}} ago',
    action: 'Was due {{date}}, {{time}} ago',
    time: shortTimes,
  },
  list: {
    entry: '{{label}}, number {{number}}',
    archivedOn: 'Archived {{date}}',
    archivesOn: 'In use until {{date}}',
    archivedEntries: 'Archived ({{count}})',
    onlyArchived_one: 'None in use; {{count}} archived on {{date}}',
    onlyArchived_other: 'None in use; {{count}} archived, the last on {{date}}',
  },
} as const;
