import type { Locale } from '../i18n/locale.js';
import { common } from './en-GB/common.js';
import { conformance } from './en-GB/conformance.js';
import { crisisPage } from './en-GB/crisis-page.js';
import { planChanges } from './en-GB/plan-changes.js';
import { plan } from './en-GB/plan.js';
import { questionnaire } from './en-GB/questionnaire.js';
import { sections } from './en-GB/sections.js';
import { shared } from './en-GB/shared.js';

/** English: every key that a language file may have. Widgets carry their own part of it. */
export default {
  lang: 'en-GB',
  words: {
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
