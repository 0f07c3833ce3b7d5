import type { Locale } from '../i18n/locale.js';
import { calendarWords } from './cy/calendar.js';
import { codesWords } from './cy/codes.js';
import { commonWords } from './cy/common.js';
import { conformanceWords } from './cy/conformance.js';
import { crisisPageWords } from './cy/crisis-page.js';
import { dueListWords } from './cy/due-list.js';
import { fhirImportWords } from './cy/fhir-import.js';
import { goalProgressWords } from './cy/goal-progress.js';
import { importNoteWords } from './cy/import-note.js';
import { migrationWords } from './cy/migration.js';
import { planChangesWords } from './cy/plan-changes.js';
import { planSummaryWords } from './cy/plan-summary.js';
import { planWords } from './cy/plan-words.js';
import { questionnaireWords } from './cy/questionnaire.js';
import { sectionsWords } from './cy/section-words.js';
import { sharedWords } from '../sections/shared/shared.words.cy.js';

/** Welsh. A translation made without a clinician: it awaits a clinical reviewer who speaks it. */
export default {
  lang: 'cy',
  awaitsReview: true,
  words: {
    calendar: calendarWords,
    codes: codesWords,
    ...commonWords,
    ...sharedWords,
    ...sectionsWords,
    plan: planWords,
    crisisPage: crisisPageWords,
    planChanges: planChangesWords,
    planSummary: planSummaryWords,
    dueList: dueListWords,
    goalProgress: goalProgressWords,
    conformance: conformanceWords,
    questionnaire: questionnaireWords,
    fhirImport: fhirImportWords,
    importNote: importNoteWords,
    migration: migrationWords,
  },
} satisfies Locale;
