import type { readingWords as english } from '../en-GB/reading.js';
import { shortTimes } from './short-times.js';
import type { Welsh } from './welsh.js';

export const readingWords = {
  field: {
    failed:
      'Ni ellir dangos y rhan hon, oherwydd nam yn y dudalen hon. Nid oes dim sydd ynddi wedi’i golli.',
    notRecorded: 'Heb ei gofnodi',
    yes: 'Ie',
    no: 'Na',
    notFromList: '{{code}} (cofnodwyd, nid o’r rhestr)',
    codedAs: 'Wedi’i godio fel {{display}}',
    codedAs_person: 'Mewn cofnodion iechyd: {{display}}',
    rank: {
      1: 'Dewis cyntaf',
      2: 'Ail ddewis',
      3: 'Trydydd dewis',
      4: 'Pedwerydd dewis',
      5: 'Pumed dewis',
    },
    notADate: '{{value}} (nid oes dyddiad o’r fath)',
    inFuture: '{{value}} (mae’r dyddiad hwn eto i ddod)',
    outOf: '{{value}} allan o {{max}}',
    opensNewTab: '(yn agor mewn tab newydd)',
    misshapen: 'Daeth “{{label}}” ar ffurf na ellir ei dangos yma. Mae’n aros fel y daeth.',
    misshapen_person:
      'Daeth “{{label}}” ar ffurf na all y dudalen hon ei dangos. Mae’n aros fel y daeth: gofynnwch i’ch tîm amdano.',
    asSent: 'Yr hyn a anfonwyd',
    reworded: 'Daeth hwn ar ffurf arall i’r safon. Dangosir ei eiriau.',
    unknown: 'Gwybodaeth arall a ddaeth gyda hyn',
    unknown_person: 'Rhagor a ddaeth gyda hyn',
    importNote: 'Nodyn o’r system y daeth hwn ohoni',
    importNote_person: 'Beth arall a ddaeth gyda hyn',
  },
  due: {
    review: 'Dyddiad yr adolygiad oedd {{date}}, {{time}} yn ôl',
    longAgo: '{{date}}, {{time}} yn ôl',
    action: 'Y dyddiad oedd {{date}}, {{time}} yn ôl',
    time: shortTimes,
  },
  list: {
    entry: '{{label}}, rhif {{number}}',
    archivedOn: 'Archifwyd: {{date}}',
    archivesOn: 'Mewn defnydd tan {{date}}',
    archivedEntries: 'Wedi’u harchifo ({{count}})',
    onlyArchived_zero: 'Dim un mewn defnydd; archifwyd {{count}}, y diweddaraf: {{date}}',
    onlyArchived_one: 'Dim un mewn defnydd; archifwyd {{count}}, dyddiad: {{date}}',
    onlyArchived_two: 'Dim un mewn defnydd; archifwyd {{count}}, y diweddaraf: {{date}}',
    onlyArchived_few: 'Dim un mewn defnydd; archifwyd {{count}}, y diweddaraf: {{date}}',
    onlyArchived_many: 'Dim un mewn defnydd; archifwyd {{count}}, y diweddaraf: {{date}}',
    onlyArchived_other: 'Dim un mewn defnydd; archifwyd {{count}}, y diweddaraf: {{date}}',
  },
} satisfies Welsh<typeof english>;
