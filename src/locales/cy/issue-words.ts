import type { issueWords as english } from '../en-GB/issue-words.js';
import type { Welsh } from './welsh.js';

export const issueWords = {
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
  date: {
    error: 'Rhaid i “{{label}}” fod yn ddyddiad go iawn, er enghraifft 27 3 2026.',
    day: 'Rhaid i “{{label}}” gynnwys diwrnod.',
    month: 'Rhaid i “{{label}}” gynnwys mis.',
    year: 'Rhaid i “{{label}}” gynnwys blwyddyn.',
  },
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
  'duplicate-agreement': {
    warning:
      'Mae “{{label}}” yn dweud yr un peth â rhif {{other}} ar ei restr, ond nid yr un peth am bwy a gytunodd. Gwnewch yn siŵr pwy a gytunodd cyn tynnu un o’r ddau.',
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
} satisfies Welsh<typeof english>;
