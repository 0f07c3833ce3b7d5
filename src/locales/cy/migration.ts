import type { migrationWords as english } from '../en-GB/migration.js';
import type { Welsh } from './welsh.js';

export const migrationWords = {
  retired: 'Nid oes “{{what}}” yn fersiwn {{version}}. Cedwir yr hyn a gofnodwyd fel yr oedd.',
  'not-known':
    'Nid yw fersiwn {{version}} yn adnabod “{{what}}”. Cedwir yr hyn a gofnodwyd fel yr oedd.',
  'not-split':
    'Mae “{{what}}” mewn rhannau yn fersiwn {{version}}, ac ni ellid rhannu’r hyn a gofnodwyd. Fe’i cedwir fel yr oedd.',
  'not-joined':
    'Mae “{{what}}” yn un yn fersiwn {{version}}, ac ni ellid rhoi’r hyn a gofnodwyd at ei gilydd. Fe’i cedwir fel yr oedd.',
  'no-code':
    'Nid oes cod ar gyfer “{{what}}” yn rhestr fersiwn {{version}}. Cedwir y cod fel yr oedd.',
  'several-codes':
    'Mae sawl cod ar gyfer “{{what}}” yn rhestr fersiwn {{version}}. Cedwir y cod fel yr oedd: dewiswch un.',
  taken:
    'Mae enw arall ar “{{what}}” yn fersiwn {{version}}, ac mae rhywbeth yno’n barod. Cedwir y ddau fel yr oeddent.',
  'one-way':
    'Troswyd “{{what}}” i fersiwn {{version}}, ac ni fyddai’n dod yn ôl fel yr oedd. Gwiriwch ef.',
} satisfies Welsh<typeof english>;
