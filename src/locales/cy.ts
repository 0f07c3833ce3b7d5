import type { Locale } from '../i18n/locale.js';
import { assessmentWords } from './cy/assessment.js';
import { calendarWords } from './cy/calendar.js';
import { codesWords } from './cy/codes.js';
import { commonWords } from './cy/common.js';
import { conformanceWords } from './cy/conformance.js';
import { crisisPageWords } from './cy/crisis-page.js';
import { dueListWords } from './cy/due-list.js';
import { easyReadWords } from './cy/easy-read.js';
import { fhirImportWords } from './cy/fhir-import.js';
import { goalProgressWords } from './cy/goal-progress.js';
import { guideWords } from './cy/guide.js';
import { importNoteWords } from './cy/import-note.js';
import { importTextWords } from './cy/import-text.js';
import { migrationWords } from './cy/migration.js';
import { openEhrImportWords } from './cy/open-ehr-import.js';
import { planChangesWords } from './cy/plan-changes.js';
import { planSummaryWords } from './cy/plan-summary.js';
import { planWords } from './cy/plan-words.js';
import { questionnaireWords } from './cy/questionnaire.js';
import { remarksWords } from './cy/remarks.js';
import { sectionsWords } from './cy/section-words.js';
import { startersWords, startingIssueWords } from './cy/starters.js';
import { sharedWords } from '../sections/shared/shared.words.cy.js';

/** Welsh. A translation made without a clinician: it awaits a clinical reviewer who speaks it. */
export default {
  lang: 'cy',
  awaitsReview: true,
  words: {
    calendar: calendarWords,
    codes: codesWords,
    ...commonWords,
    issues: { ...commonWords.issues, 'starting-words': startingIssueWords },
    ...sharedWords,
    ...sectionsWords,
    plan: planWords,
    crisisPage: crisisPageWords,
    starters: startersWords,
    remarks: remarksWords,
    planChanges: planChangesWords,
    planSummary: planSummaryWords,
    dueList: dueListWords,
    easyRead: easyReadWords,
    goalProgress: goalProgressWords,
    guide: guideWords,
    conformance: conformanceWords,
    assessment: assessmentWords,
    questionnaire: questionnaireWords,
    fhirImport: fhirImportWords,
    openEhrImport: openEhrImportWords,
    importNote: importNoteWords,
    importText: importTextWords,
    migration: migrationWords,
  },
} satisfies Locale;
