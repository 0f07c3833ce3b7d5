import type { commonWords as english } from '../en-GB/common.js';
import { shortTimes } from './short-times.js';
import type { Welsh } from './welsh.js';

// “cadw” is to save. What is only kept is said to stay, or that nothing is cut: nobody may think
// that it was saved

export const commonWords = {
  issues: {
    required: { error: 'Llenwch “{{label}}”. Ni ellir cadw’r cynllun hebddo.' },
    'too-few': { error: 'Ychwanegwch o leiaf un cofnod at “{{label}}”.' },
    type: {
      error:
        'Daeth “{{label}}” ar ffurf na ellir ei dangos yma. Bydd yn aros fel y daeth nes i chi roi rhywbeth arall yn ei le.',
    },
    'too-long': {
      error:
        'Byrhewch “{{label}}” i {{limit}} o gymeriadau neu lai. Mae yna {{length}} ar hyn o bryd.',
      warning:
        'Mae {{length}} o gymeriadau yn “{{label}}”, ac mae’r safon yn caniatáu {{limit}}. Nid oes dim wedi’i dorri: byrhewch y testun os gallwch.',
      supplied:
        'Mae {{length}} o gymeriadau yn “{{label}}”, a dylai fod {{limit}} ar y mwyaf. Mae’r cyfan yn cael ei gadw: byrhewch y testun os gallwch.',
      warning_person:
        'Mae {{length}} o gymeriadau yn “{{label}}”. Efallai na fydd systemau eraill yn cadw mwy na {{limit}}. Mae’r cyfan yn cael ei gadw yma.',
    },
    'too-short': {
      error: 'Gwiriwch “{{label}}”: dylai gynnwys o leiaf {{limit}} o gymeriadau.',
      warning: 'Gwiriwch “{{label}}”: mae fel arfer yn cynnwys o leiaf {{limit}} o gymeriadau.',
    },
    date: { error: 'Gwiriwch “{{label}}”: rhowch ddyddiad go iawn, er enghraifft 27 3 2026.' },
    'date-precision': {
      YM: 'Ychwanegwch y mis at “{{label}}” os ydych yn ei wybod.',
      'YMD!': 'Rhowch “{{label}}” fel diwrnod, mis a blwyddyn.',
      YMDHM: 'Ychwanegwch y diwrnod a’r amser at “{{label}}” os ydych yn eu gwybod.',
    },
    'date-order': { error: 'Gwiriwch “{{label}}”: mae’n dod cyn y dyddiad dechrau.' },
    duration: {
      error: 'Gwiriwch “{{label}}”: rhowch am ba hyd mewn rhifau cyfan, er enghraifft 6 mis.',
    },
    future: {
      warning: 'Gwiriwch “{{label}}”: mae yn y dyfodol, ac ni all hyn fod wedi digwydd eto.',
    },
    'reason-missing': {
      warning: 'Llenwch “{{label}}”: nid oes neb wedi nodi pam na chytunwyd ar hyn.',
    },
    'reason-at-odds': {
      warning:
        'Gwiriwch “{{label}}”: cytunwyd ar hyn, felly nid oes angen rheswm. Newidiwch yr ateb neu cliriwch y rheswm.',
    },
    'clock-change': {
      warning:
        'Gwiriwch “{{label}}”: newidiodd y clociau y noson honno, felly dangosodd clociau’r DU yr amser hwn ddwywaith, neu ddim o gwbl.',
    },
    range: { error: 'Dewiswch rif cyfan o {{min}} i {{max}} ar gyfer “{{label}}”.' },
    'nhs-number': {
      error:
        'Gwiriwch Rif y GIG: nid yw hwn yn un go iawn. Mae gan Rif GIG 10 digid, er enghraifft 999 012 3454.',
    },
    postcode: { warning: 'Gwiriwch “{{label}}”: nid yw hwn yn edrych fel cod post y DU.' },
    telephone: { warning: 'Gwiriwch “{{label}}”: nid yw hwn yn edrych fel rhif ffôn.' },
    email: {
      error: 'Gwiriwch “{{label}}”: rhowch gyfeiriad e-bost, er enghraifft enw@example.com.',
    },
    url: {
      error: 'Gwiriwch “{{label}}”: rhowch gyfeiriad gwe sy’n dechrau gyda https:// neu http://.',
    },
    code: {
      error: 'Dewiswch “{{label}}” eto: nid o’r rhestr y mae “{{code}}”.',
      warning: 'Gwiriwch “{{label}}”: nid o’r rhestr y mae “{{code}}”. Mae’n aros fel y mae.',
    },
    characters: {
      warning:
        'Teipiwch “{{label}}” eto: mae nod ynddo na ellir ei weld, a gallai systemau eraill ei wrthod.',
    },
    duplicate: {
      warning:
        'Mae “{{label}}” yn dweud yr un peth â rhif {{other}} ar ei restr. Os un peth ydyn nhw, tynnwch un o’r ddau.',
    },
    'duplicate-id': {
      warning:
        'Mae gan “{{label}}” yr un cyfeirnod â rhif {{other}} ar ei restr, felly gallai system arall gymryd mai un peth ydyn nhw.',
      warning_person:
        'Mae gan “{{label}}” a rhif {{other}} ar ei restr yr un cyfeirnod. Gallai systemau eraill gymryd mai un peth ydyn nhw: dywedwch wrth eich tîm.',
    },
    'snomed-code': {
      warning: 'Gwiriwch god “{{label}}”: mae digid yn anghywir neu ar goll yn {{code}}.',
      warning_person:
        'Gwiriwch “{{label}}”: nid yw rhan ohono a ddaeth o rywle arall, {{code}}, yn gywir.',
    },
    'practice-code': {
      warning: 'Gwiriwch “{{label}}”: llythyren a phum digid yw cod meddygfa, fel A81001.',
    },
    uncoded: {
      error: 'Dewiswch o’r rhestr ar gyfer “{{label}}”.',
      warning:
        'Dewiswch o’r rhestr, neu gliriwch y blwch: nid oes cod ar gyfer “{{label}}”. Mae eich geiriau’n cael eu cadw.',
    },
    unknown: {
      info: 'Nid yw “{{label}}” yn rhan o’r safon. Mae’n aros fel y daeth.',
      info_person: 'Nid yw “{{label}}” yn hysbys yma. Mae’n aros fel y daeth.',
    },
    'too-deep': {
      warning:
        'Nid yw “{{label}}” yn rhan o’r safon, ac mae mwy na {{max}} o lefelau ynddo, y naill y tu mewn i’r llall. Mae’n aros fel y daeth: gofynnwch i bwy bynnag a’i hanfonodd ei wirio, gan ei bod yn bosibl na fydd systemau eraill yn gallu ei ddarllen.',
      warning_person:
        'Nid yw “{{label}}” yn hysbys yma. Mae’n aros fel y daeth. Efallai na fydd systemau eraill yn ei ddarllen i gyd: dywedwch wrth eich tîm.',
    },
  },
  field: {
    failed:
      'Ni ellir dangos y rhan hon, oherwydd nam yn y dudalen hon. Nid oes dim sydd ynddi wedi’i golli.',
    fromHl7: 'Dewisiadau HL7 yw’r rhain, fel cymorth. Mae rhestr y safon ei hun yn SNOMED CT.',
    notRecorded: 'Heb ei gofnodi',
    yes: 'Ie',
    no: 'Na',
    charactersLeft_zero: 'Mae gennych {{count}} cymeriad ar ôl',
    charactersLeft_one: 'Mae gennych {{count}} cymeriad ar ôl',
    charactersLeft_two: 'Mae gennych {{count}} gymeriad ar ôl',
    charactersLeft_few: 'Mae gennych {{count}} chymeriad ar ôl',
    charactersLeft_many: 'Mae gennych {{count}} chymeriad ar ôl',
    charactersLeft_other: 'Mae gennych {{count}} cymeriad ar ôl',
    charactersOver_zero:
      '{{count}} cymeriad yn fwy na’r {{limit}} y mae lle iddynt. Nid oes dim wedi’i dorri.',
    charactersOver_one:
      '{{count}} cymeriad yn fwy na’r {{limit}} y mae lle iddynt. Nid oes dim wedi’i dorri.',
    charactersOver_two:
      '{{count}} gymeriad yn fwy na’r {{limit}} y mae lle iddynt. Nid oes dim wedi’i dorri.',
    charactersOver_few:
      '{{count}} chymeriad yn fwy na’r {{limit}} y mae lle iddynt. Nid oes dim wedi’i dorri.',
    charactersOver_many:
      '{{count}} chymeriad yn fwy na’r {{limit}} y mae lle iddynt. Nid oes dim wedi’i dorri.',
    charactersOver_other:
      '{{count}} cymeriad yn fwy na’r {{limit}} y mae lle iddynt. Nid oes dim wedi’i dorri.',
    day: 'Diwrnod',
    month: 'Mis',
    year: 'Blwyddyn',
    time: 'Amser',
    yearRead: 'Darllenwyd “{{typed}}” fel {{year}}. Newidiwch y flwyddyn os yw hynny’n anghywir.',
    now: 'Defnyddio’r amser presennol',
    onDate: 'Ar ddyddiad penodol',
    afterInterval: 'Ar ôl cyfnod o amser',
    every: 'Pa mor hir',
    everyMissing: 'Rhowch rif cyfan, er enghraifft 6. Ni chofnodir dim tan hynny.',
    unit: 'Uned',
    days: 'diwrnodau',
    weeks: 'wythnosau',
    months: 'misoedd',
    years: 'blynyddoedd',
    otherCode: '{{code}} (ddim ar y rhestr hon)',
    notFromList: '{{code}} (cofnodwyd, nid o’r rhestr)',
    codeOf: 'Cod ar gyfer “{{label}}”, os ydych yn ei wybod',
    code: 'Cod',
    code_person: 'Mewn cofnodion iechyd',
    codedAs: 'Wedi’i godio fel {{display}}',
    codedAs_person: 'Mewn cofnodion iechyd: {{display}}',
    removeCode: 'Tynnu’r cod {{display}} o “{{label}}”',
    removeCode_person: 'Tynnu “{{display}}” o “{{label}}”',
    scale: '1 yw’r isaf a {{max}} yw’r uchaf.',
    ranks: '1 yw’r dewis cyntaf a {{max}} yw’r olaf.',
    rank: {
      1: 'Dewis cyntaf',
      2: 'Ail ddewis',
      3: 'Trydydd dewis',
      4: 'Pedwerydd dewis',
      5: 'Pumed dewis',
    },
    notADate: '{{value}} (nid oes dyddiad o’r fath)',
    offset: 'UTC{{offset}}',
    outOf: '{{value}} allan o {{max}}',
    example: 'Enghreifftiau',
    opensNewTab: '(yn agor mewn tab newydd)',
    misshapen: 'Daeth “{{label}}” ar ffurf na ellir ei dangos yma. Mae’n aros fel y daeth.',
    misshapen_person:
      'Daeth “{{label}}” ar ffurf na all y dudalen hon ei dangos. Mae’n aros fel y daeth: gofynnwch i’ch tîm amdano.',
    asSent: 'Yr hyn a anfonwyd',
    reworded: 'Daeth hwn ar ffurf arall i’r safon. Dangosir ei eiriau.',
    replace: 'Rhoi rhywbeth arall yn lle “{{label}}”',
    unknown: 'Gwybodaeth arall a ddaeth gyda hyn',
    unknown_person: 'Rhagor a ddaeth gyda hyn',
    importNote: 'Nodyn o’r system y daeth hwn ohoni',
    importNote_person: 'Beth arall a ddaeth gyda hyn',
  },
  due: {
    review: 'Dyddiad yr adolygiad oedd {{date}}, {{time}} yn ôl',
    action: 'Y dyddiad oedd {{date}}, {{time}} yn ôl',
    time: shortTimes,
  },
  search: {
    loading: 'Yn chwilio…',
    none: 'Ni chafwyd hyd i ddim. Mae eich geiriau’n aros fel y gwnaethoch eu teipio.',
    offline:
      'Rydych all-lein, felly ni ellir chwilio’r rhestr. Mae eich geiriau’n aros fel y gwnaethoch eu teipio.',
    refused:
      'Ni dderbyniodd y rhestr y chwiliad hwn. Rhowch gynnig ar eiriau eraill, neu ewch ymlaen: mae eich geiriau’n aros fel y gwnaethoch eu teipio.',
    failed: 'Ni ellir cyrraedd y rhestr. Mae eich geiriau’n aros fel y gwnaethoch eu teipio.',
    chosen: 'Dewiswyd: {{display}}',
    found_zero: '{{count}} awgrym',
    found_one: '{{count}} awgrym',
    found_two: '{{count}} awgrym',
    found_few: '{{count}} awgrym',
    found_many: '{{count}} awgrym',
    found_other: '{{count}} awgrym',
  },
  person: {
    from: {
      me: 'fi',
      person: 'y person y mae’r cynllun amdano',
      person_person: 'fi',
      professionalContacts: 'cyswllt proffesiynol',
      personalContacts: 'cyswllt personol',
      here: 'wedi’i enwi yn y cynllun hwn',
      directory: 'ar y rhestr staff',
    },
    filled: 'Dewiswyd {{name}}. Llenwyd hefyd: {{parts}}.',
    kept: 'Wedi’i adael fel yr oedd, heb wybod mai eiddo {{name}} ydyw: {{parts}}.',
    replace: 'Rhoi’r hyn sy’n hysbys am {{name}} yno yn ei le',
    replaced: 'Mae’r hyn sy’n hysbys am {{name}} yno nawr.',
    clear: 'Clirio hynny',
    cleared: 'Mae wedi’i glirio.',
    failed:
      'Nid yw’r rhestr staff yn ateb. Teipiwch yr enw, neu dewiswch rywun y mae’r cynllun yn ei adnabod.',
    add: {
      professionalContacts: 'Ychwanegu {{name}} at y cysylltiadau proffesiynol',
      professionalContacts_person:
        'Ychwanegu {{name}} at y gweithwyr proffesiynol sy’n fy nghefnogi',
      personalContacts: 'Ychwanegu {{name}} at y cysylltiadau personol',
      personalContacts_person: 'Ychwanegu {{name}} at fy nheulu, fy ffrindiau ac eraill',
    },
    added: {
      professionalContacts: 'Mae {{name}} ymhlith y cysylltiadau proffesiynol nawr.',
      professionalContacts_person:
        'Mae {{name}} ymhlith y gweithwyr proffesiynol sy’n fy nghefnogi nawr.',
      personalContacts: 'Mae {{name}} ymhlith y cysylltiadau personol nawr.',
      personalContacts_person: 'Mae {{name}} ymhlith fy nheulu, fy ffrindiau ac eraill nawr.',
    },
    numberElsewhere:
      'Mae’r hen rif, {{number}}, yn dal mewn mannau eraill yn y cynllun: {{places}}.',
    changeNumber: 'Rhoi’r rhif newydd yno hefyd',
    numberChanged_zero: 'Mae’r rhif newydd mewn {{count}} man arall nawr.',
    numberChanged_one: 'Mae’r rhif newydd mewn {{count}} man arall nawr.',
    numberChanged_two: 'Mae’r rhif newydd mewn {{count}} fan arall nawr.',
    numberChanged_few: 'Mae’r rhif newydd mewn {{count}} man arall nawr.',
    numberChanged_many: 'Mae’r rhif newydd mewn {{count}} man arall nawr.',
    numberChanged_other: 'Mae’r rhif newydd mewn {{count}} man arall nawr.',
  },
  list: {
    add: 'Ychwanegu at “{{label}}”',
    entry: '{{label}}, rhif {{number}}',
    remove: 'Tynnu',
    removeEntry: 'Tynnu {{entry}}',
    moveUp: 'Symud {{entry}} i fyny',
    moveDown: 'Symud {{entry}} i lawr',
    archive: 'Archifo',
    archiveEntry: 'Archifo {{entry}}',
    restore: 'Adfer',
    restoreEntry: 'Adfer {{entry}}',
    added: 'Ychwanegwyd: {{entry}}',
    addedSeveral_zero: 'Ychwanegwyd {{count}} cofnod',
    addedSeveral_one: 'Ychwanegwyd {{count}} cofnod',
    addedSeveral_two: 'Ychwanegwyd {{count}} gofnod',
    addedSeveral_few: 'Ychwanegwyd {{count}} chofnod',
    addedSeveral_many: 'Ychwanegwyd {{count}} chofnod',
    addedSeveral_other: 'Ychwanegwyd {{count}} cofnod',
    keys: 'Pwyswch Enter i gael yr un nesaf, neu gludwch sawl llinell.',
    keys_person: 'Pwyswch Enter i ysgrifennu’r un nesaf.',
    removed: 'Tynnwyd: {{entry}}',
    putBack: 'Dadwneud',
    moved: 'Symudwyd i safle {{position}}: {{entry}}',
    archived: 'Archifwyd: {{entry}}',
    restored: 'Adferwyd: {{entry}}',
    archivedOn: 'Archifwyd: {{date}}',
    archivedEntries: 'Wedi’u harchifo ({{count}})',
    onlyArchived_zero: 'Dim un mewn defnydd; archifwyd {{count}}, y diweddaraf: {{date}}',
    onlyArchived_one: 'Dim un mewn defnydd; archifwyd {{count}}, dyddiad: {{date}}',
    onlyArchived_two: 'Dim un mewn defnydd; archifwyd {{count}}, y diweddaraf: {{date}}',
    onlyArchived_few: 'Dim un mewn defnydd; archifwyd {{count}}, y diweddaraf: {{date}}',
    onlyArchived_many: 'Dim un mewn defnydd; archifwyd {{count}}, y diweddaraf: {{date}}',
    onlyArchived_other: 'Dim un mewn defnydd; archifwyd {{count}}, y diweddaraf: {{date}}',
  },
  changing: {
    change: 'Newid',
    changeEntry: 'Newid {{entry}}',
    about: '{{entry}}: {{about}}',
    done: 'Wedi gorffen',
    doneEntry: 'Wedi gorffen: {{entry}}',
    leave: 'Gadael fel y mae am y tro',
    leaveEntry: 'Gadael fel y mae am y tro: {{entry}}',
    cancel: 'Canslo',
    cancelEntry: 'Canslo: {{entry}}',
    changed: 'Newidiwyd: {{entry}}. Nid yw wedi’i gadw eto.',
    cancelled: 'Dadwnaed eich newidiadau i hyn: {{entry}}',
    unsaved: 'Wedi newid, heb ei gadw eto',
    unsavedIn: 'Wedi newid, heb ei gadw eto: {{entries}}',
    wrong: 'Rhaid cywiro rhywbeth yma cyn y gellir ei gadw.',
    problems_zero: 'Rhaid cywiro {{count}} peth yma cyn y gellir eu cadw.',
    problems_one: 'Rhaid cywiro un peth yma cyn y gellir ei gadw.',
    problems_two: 'Rhaid cywiro {{count}} beth yma cyn y gellir eu cadw.',
    problems_few: 'Rhaid cywiro {{count}} pheth yma cyn y gellir eu cadw.',
    problems_many: 'Rhaid cywiro {{count}} pheth yma cyn y gellir eu cadw.',
    problems_other: 'Rhaid cywiro {{count}} peth yma cyn y gellir eu cadw.',
  },
  section: {
    save: 'Cadw',
    saving: 'Yn cadw…',
    saved: 'Cadwyd',
    notSaved: 'Heb ei gadw',
    undone: 'Dadwnaed: {{label}}',
    redone: 'Gwnaed eto: {{label}}',
    unusable:
      'Ni ellir dangos na newid y rhan hon yma, am nad yw’r dudalen hon wedi’i gosod fel y dylai fod. Rhowch wybod i’r sawl sy’n gofalu amdani.',
    unchangeable:
      'Ni ellir newid hyn yma, am nad yw’r dudalen hon wedi’i gosod fel y dylai fod. Rhowch wybod i’r sawl sy’n gofalu amdani.',
    problem: 'Mae yna broblem',
    problems_zero: 'Mae yna {{count}} problem',
    problems_one: 'Mae yna broblem',
    problems_two: 'Mae yna {{count}} broblem',
    problems_few: 'Mae yna {{count}} phroblem',
    problems_many: 'Mae yna {{count}} phroblem',
    problems_other: 'Mae yna {{count}} problem',
    more_zero: '{{count}} arall hefyd',
    more_one: '{{count}} arall hefyd',
    more_two: '{{count}} arall hefyd',
    more_few: '{{count}} arall hefyd',
    more_many: '{{count}} arall hefyd',
    more_other: '{{count}} arall hefyd',
    error: 'Gwall:',
    check: 'Gwiriwch:',
    empty: 'Nid oes dim wedi’i gofnodi eto.',
    dates: 'Dyddiadau',
    record: 'Am y cofnod hwn',
    recordedBy: 'Pwy gofnododd hyn, a phryd',
    recordedLine: 'Cofnodwyd gan {{who}}',
    recordedLineOn: 'Cofnodwyd gan {{who}}, {{date}}',
  },
} satisfies Welsh<typeof english>;
