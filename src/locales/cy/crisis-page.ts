import type { crisisPageWords as english } from '../en-GB/crisis-page.js';
import type { Welsh } from './welsh.js';

export const crisisPageWords = {
  title: 'Mewn argyfwng',
  title_person: 'Os ydw i mewn argyfwng',
  none: 'Nid oes cynllun wrth gefn wedi’i gofnodi.',
  emergency:
    'Os oes rhywun mewn perygl nawr, ffoniwch 999. I gael cymorth brys gydag iechyd meddwl, ffoniwch 111 a dewiswch opsiwn 2.',
} satisfies Welsh<typeof english>;
