import type { Locale } from '../i18n/locale.js';
import { crisisPage } from './cy/crisis-page.js';
import { questionnaire } from './cy/questionnaire.js';

/** Welsh. A translation made without a clinician: it awaits a clinical reviewer who speaks it. */
export default {
  lang: 'cy',
  awaitsReview: true,
  words: { crisisPage, questionnaire },
} satisfies Locale;
