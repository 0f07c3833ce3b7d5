import type { questionnaireWords as english } from '../en-GB/questionnaire.js';
import type { Welsh } from './welsh.js';

export const questionnaireWords = {
  coding: 'Cod',
  text: 'Mewn geiriau',
  id: 'Dynodydd y cofnod hwn',
  asRecorded: 'Wedi’i gadw fel y’i cofnodwyd',
  required: 'Mae angen “{{label}}” yma.',
} satisfies Welsh<typeof english>;
