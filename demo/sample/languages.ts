import type { Languages } from 'pcsp-elements';

/** What people in Ashmere call things, in their own portal, in each of its languages. */
export const languages: Languages = {
  'en-GB': {
    lang: 'en-GB',
    words: {
      contingencyPlans: {
        label_person: 'My safety plan',
        add: 'Add a safety plan',
        entry: 'Safety plan {{number}}',
      },
    },
  },
  cy: {
    lang: 'cy',
    words: {
      contingencyPlans: {
        label_person: 'Fy nghynllun diogelwch',
        add: 'Ychwanegu cynllun diogelwch',
        entry: 'Cynllun diogelwch {{number}}',
      },
    },
  },
};
