import type { KindWordTree } from '../model/element.js';

export const imageWordsCy: KindWordTree = {
  kinds: {
    image: {
      description: {
        label: 'Beth mae’r ffotograff yn ei ddangos',
        label_person: 'Beth mae’r llun yn ei ddangos',
        hint: 'Mewn geiriau, i bobl na allant ei weld ac ar gyfer pan na fydd yn llwytho.',
      },
      taken: { label: 'Pryd y’i tynnwyd' },
      contentType: { label: 'Math o ffeil' },
      data: { label: 'Ffotograff', label_person: 'Llun' },
      url: { label: 'Ble mae’r ffotograff', label_person: 'Ble mae’r llun' },
      inWords: '{{description}} (llun o {{bytes}} beit)',
      choose: 'Dewis ffotograff',
      choose_person: 'Dewis llun',
      chooseHint:
        'Ffeil JPEG, PNG, WebP neu GIF hyd at 5 megabeit. Fe’i cedwir fel y mae, gyda’r hyn y gallai’r camera fod wedi’i ysgrifennu ynddi, fel y lle.',
      isThere: 'Mae ffotograff: {{kilobytes}} KB.',
      isThere_person: 'Mae llun: {{kilobytes}} KB.',
      remove: 'Tynnu’r ffotograff',
      remove_person: 'Tynnu’r llun',
      show: 'Dangos y ffotograff',
      show_person: 'Dangos y llun',
      tooLarge:
        'Ni chymerwyd y ffeil hon: mae’n {{megabytes}} megabeit, ac mae lle i 5. Dewiswch un lai.',
      wrongType: 'Ni chymerwyd y ffeil hon: nid llun JPEG, PNG, WebP na GIF yw hi.',
      unreadable:
        'Ni ellid darllen y ffeil hon, ac ni chafodd ei chymryd. Rhowch gynnig arall arni, neu dewiswch un arall.',
      notShown: 'Ni ellir dangos y llun yma. Fe’i cedwir fel y daeth.',
    },
  },
  issues: {
    'image/file': {
      error:
        'Dewiswch y ffotograff ar gyfer “{{label}}”, neu tynnwch yr hyn a ysgrifennwyd amdano.',
    },
    'image/description': {
      error: 'Ysgrifennwch beth mae’r ffotograff yn “{{label}}” yn ei ddangos.',
    },
    'image/data': {
      error: 'Mae’r llun yn “{{label}}” wedi’i ddifrodi ac ni ellir ei ddangos. Dewiswch ef eto.',
    },
    'image/type': {
      warning: 'Mae’r llun yn “{{label}}” o fath na ellir ei ddangos yma. Fe’i cedwir.',
    },
  },
};
