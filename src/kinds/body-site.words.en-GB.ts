import type { KindWordTree } from '../model/element.js';

export const bodySiteWords: KindWordTree = {
  kinds: {
    bodySite: {
      site: { label: 'Place on the body', label_person: 'Where on the body' },
      side: {
        label: 'Side',
        hint: 'The person’s own left or right.',
        hint_person: 'Your own left or right.',
      },
      inWords: '{{where}} ({{side}})',
      picture: 'Choose on a picture',
      pictureHint:
        'Press the place. It is filled in above, where you can change it. Everything on the picture is in the list too.',
      front: 'Front',
      back: 'Back',
      left: 'Left',
      right: 'Right',
      chosen: 'Chosen: {{place}}',
    },
  },
  codes: {
    'body-side': { 24028007: 'Right', 7771000: 'Left', 51440002: 'Both sides' },
  },
  issues: {
    'bodySite/site': { error: 'Say where “{{label}}” is: there is only a side.' },
  },
};
