import type { KindWordTree } from '../model/element.js';

export const bodySiteWordsCy: KindWordTree = {
  kinds: {
    bodySite: {
      site: { label: 'Lle ar y corff', label_person: 'Ble ar y corff' },
      side: {
        label: 'Ochr',
        hint: 'Ochr chwith neu dde’r person ei hun.',
        hint_person: 'Eich ochr chwith neu dde eich hun.',
      },
      inWords: '{{where}} ({{side}})',
      picture: 'Dewis ar lun',
      pictureHint:
        'Pwyswch y lle. Caiff ei lenwi uchod, a gallwch ei newid yno. Mae popeth sydd ar y llun yn y rhestr hefyd.',
      front: 'Blaen',
      back: 'Cefn',
      left: 'Chwith',
      right: 'De',
      chosen: 'Dewiswyd: {{place}}',
    },
  },
  codes: {
    'body-side': { 24028007: 'De', 7771000: 'Chwith', 51440002: 'Y ddwy ochr' },
    'body-site': {
      69536005: 'Pen',
      89545001: 'Wyneb',
      45048000: 'Gwddf',
      16982005: 'Ysgwydd',
      51185008: 'Brest',
      818983003: 'Abdomen',
      26893007: 'Gwerddyr',
      77568009: 'Cefn',
      37822005: 'Gwaelod y cefn',
      54735007: 'Sacrwm',
      46862004: 'Pen-ôl',
      29836001: 'Clun',
      40983000: 'Rhan uchaf y fraich',
      127949000: 'Penelin',
      14975008: 'Elin (rhan isaf y fraich)',
      8205005: 'Arddwrn',
      85562004: 'Llaw',
      7569003: 'Bys',
      68367000: 'Morddwyd',
      72696002: 'Pen-glin',
      30021000: 'Rhan isaf y goes',
      344001: 'Ffêr',
      76853006: 'Sawdl',
      56459004: 'Troed',
      29707007: 'Bys troed',
    },
  },
  issues: {
    'bodySite/site': { error: 'Dywedwch ble mae “{{label}}”: dim ond ochr sydd yno.' },
  },
};
