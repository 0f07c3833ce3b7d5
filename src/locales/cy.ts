import type { Locale } from '../i18n/locale.js';
import { calendar } from './cy/calendar.js';
import { codes } from './cy/codes.js';
import { common } from './cy/common.js';
import { conformance } from './cy/conformance.js';
import { crisisPage } from './cy/crisis-page.js';
import { planChanges } from './cy/plan-changes.js';
import { plan } from './cy/plan.js';
import { questionnaire } from './cy/questionnaire.js';
import { sections } from './cy/sections.js';
import { shared } from './cy/shared.js';

/** Welsh. A translation made without a clinician: it awaits a clinical reviewer who speaks it. */
export default {
  lang: 'cy',
  awaitsReview: true,
  words: {
    calendar,
    codes,
    ...common,
    ...shared,
    ...sections,
    plan,
    crisisPage,
    planChanges,
    conformance,
    questionnaire,
  },
} satisfies Locale;
