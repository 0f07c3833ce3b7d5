import type { importTextWords as english } from '../en-GB/import-text.js';
import type { Welsh } from './welsh.js';

export const importTextWords = {
  label: 'Copïo cynllun o ddogfen',
  intro:
    'Gludwch eiriau cynllun a gafodd ei ysgrifennu yn rhywle arall. Rydych yn edrych ar bob rhan cyn iddi gael ei defnyddio. Nid oes dim yn cael ei anfon i unman.',
  document: 'Geiriau’r ddogfen',
  documentHint: 'Copïwch y cyfan, o lythyr, e-bost neu dudalen we, a’i ludo yma.',
  find: 'Dod o hyd i’r rhannau',
  nothingThere: 'Does dim geiriau eto. Gludwch y ddogfen, yna dewch o hyd i’w rhannau.',
  found_zero: 'Cafwyd hyd i {{count}} rhan.',
  found_one: 'Cafwyd hyd i {{count}} rhan. Dywedwch a yw’n iawn, neu ei gadael allan.',
  found_two:
    'Cafwyd hyd i {{count}} ran. Ar gyfer pob un, dywedwch a yw’n iawn, neu ei gadael allan.',
  found_few:
    'Cafwyd hyd i {{count}} rhan. Ar gyfer pob un, dywedwch a yw’n iawn, neu ei gadael allan.',
  found_many:
    'Cafwyd hyd i {{count}} rhan. Ar gyfer pob un, dywedwch a yw’n iawn, neu ei gadael allan.',
  found_other:
    'Cafwyd hyd i {{count}} rhan. Ar gyfer pob un, dywedwch a yw’n iawn, neu ei gadael allan.',
  progress: '{{done}} o {{all}} rhan wedi’u gwneud',
  back: 'Newid y ddogfen',
  partNumber: 'Rhan {{number}}:',
  noTitle: 'Dim pennawd',
  source: 'Yn y ddogfen, llinell {{lines}}',
  sources: 'Yn y ddogfen, llinellau {{lines}}',
  range: '{{first}} i {{last}}',
  picture: 'Llun: {{words}}',
  pictureWithoutWords: 'Llun heb eiriau',
  result: 'Yn y cynllun',
  noResult: 'Nid yn y cynllun eto. Dewiswch ble mae’n mynd, neu ei gadael allan.',
  empty: 'Does dim geiriau o dan y pennawd hwn.',
  place: 'Ble mae’n mynd',
  placeOf: 'Ble mae rhan {{number}} yn mynd',
  noPlace: 'Dewiswch le',
  decision: 'A yw hyn yn iawn?',
  decisionOf: 'A yw rhan {{number}} yn iawn?',
  confirm: 'Ydy, defnyddio hyn',
  leaveOut: 'Ei gadael allan',
  reasons: {
    noHeading: 'Does dim pennawd uwchben y geiriau hyn.',
    unknownHeading: 'Nid yw’n hysbys ble mae’r pennawd hwn yn mynd.',
    forAPerson:
      'Nid yw dyddiadau, yr hyn a gytunwyd, na chynllun pwy ydyw yn cael eu copïo. Ysgrifennwch nhw yn y cynllun.',
    table: 'Daw hyn o dabl. Ni ellir darllen ei resi ar eu pen eu hunain.',
    crossedOut: 'Mae’r geiriau hyn wedi’u croesi allan neu wedi’u cuddio yn y ddogfen.',
    picture: 'Ni ellir copïo llun.',
    severalPeople:
      'Mae mwy nag un rhif GIG yn y ddogfen. Defnyddiwch yr hyn sydd am y person hwn yn unig.',
    empty: 'Does dim geiriau o dan y pennawd hwn.',
  },
  make: 'Defnyddio’r rhannau hyn',
  undecided_zero: 'Mae {{count}} rhan heb ei gwneud.',
  undecided_one:
    'Nid yw {{count}} rhan wedi’i gwneud eto. Dywedwch a yw’n iawn, neu ei gadael allan.',
  undecided_two:
    'Nid yw {{count}} ran wedi’u gwneud eto. Ar gyfer pob un, dywedwch a yw’n iawn, neu ei gadael allan.',
  undecided_few:
    'Nid yw {{count}} rhan wedi’u gwneud eto. Ar gyfer pob un, dywedwch a yw’n iawn, neu ei gadael allan.',
  undecided_many:
    'Nid yw {{count}} rhan wedi’u gwneud eto. Ar gyfer pob un, dywedwch a yw’n iawn, neu ei gadael allan.',
  undecided_other:
    'Nid yw {{count}} rhan wedi’u gwneud eto. Ar gyfer pob un, dywedwch a yw’n iawn, neu ei gadael allan.',
  faults: {
    undecided: 'Dywedwch a yw rhan {{number}} yn iawn, neu ei gadael allan.',
    noPlace: 'Dewiswch ble mae rhan {{number}} yn mynd, neu ei gadael allan.',
  },
  isLeftOut: 'Wedi’i gadael allan. Gallwch newid hyn o hyd.',
  inSection: '{{section}}: {{place}}',
  needs: 'Anghenion, pryderon neu broblemau',
  made: 'Mae’r rhannau’n barod: {{used}} i’w defnyddio, a {{left}} wedi’u gadael allan.',
  toConfirm_zero: 'Cafodd {{count}} rhan eu copïo.',
  toConfirm_one: 'Cafodd {{count}} rhan ei chopïo. Rhaid i rywun ei darllen a’i chadarnhau.',
  toConfirm_two: 'Cafodd {{count}} ran eu copïo. Rhaid i rywun ddarllen a chadarnhau pob un.',
  toConfirm_few: 'Cafodd {{count}} rhan eu copïo. Rhaid i rywun ddarllen a chadarnhau pob un.',
  toConfirm_many: 'Cafodd {{count}} rhan eu copïo. Rhaid i rywun ddarllen a chadarnhau pob un.',
  toConfirm_other: 'Cafodd {{count}} rhan eu copïo. Rhaid i rywun ddarllen a chadarnhau pob un.',
} satisfies Welsh<typeof english>;
