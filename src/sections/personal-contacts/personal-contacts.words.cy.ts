import type { personalContactsWords as english } from './personal-contacts.words.en-GB.js';
import type { Welsh } from '../../locales/cy/welsh.js';

export const personalContactsWords = {
  label: 'Cysylltiadau personol',
  label_person: 'Fy nheulu, fy ffrindiau ac eraill sy’n agos ataf',
  hint: 'Teulu, ffrindiau ac eraill ym mywyd y person. Rhowch bwy bynnag y dylid cysylltu â nhw gyntaf ar y brig.',
  hint_person: 'Rhowch bwy bynnag y dylid cysylltu â nhw gyntaf ar y brig.',
  add: 'Ychwanegu cyswllt personol',
  add_person: 'Ychwanegu rhywun',
  entry: 'Cyswllt personol {{number}}',
  entry_person: 'Cyswllt {{number}}',
  name: { label: 'Enw' },
  relationship: {
    label: 'Perthynas',
    label_person: 'Pwy ydyn nhw i mi',
    hint: 'Pwy ydyn nhw i’r person, er enghraifft chwaer, partner neu gymydog',
    hint_person: 'Pwy ydyn nhw i mi, er enghraifft chwaer, partner neu gymydog',
  },
  relationshipType: {
    label: 'Rolau eraill',
    hint: 'Er enghraifft: gofalwr, perthynas agosaf, pwy i’w ffonio mewn argyfwng',
  },
  contactDetails: { label: 'Rhif ffôn neu fanylion eraill' },
  comments: {
    label: 'Sylwadau',
    hint: 'Pam maen nhw’n bwysig i’r person, a phryd i gysylltu â nhw',
    hint_person: 'Pam maen nhw’n bwysig i mi, a phryd i gysylltu â nhw',
  },
} satisfies Welsh<typeof english>;
