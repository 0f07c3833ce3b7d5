import type { Locale } from '../i18n/locale.js';
import { assessmentWords } from './en-GB/assessment.js';
import { commonWords } from './en-GB/common.js';
import { conformanceWords } from './en-GB/conformance.js';
import { crisisPageWords } from './en-GB/crisis-page.js';
import { dueListWords } from './en-GB/due-list.js';
import { easyReadWords } from './en-GB/easy-read.js';
import { fhirImportWords } from './en-GB/fhir-import.js';
import { goalProgressWords } from './en-GB/goal-progress.js';
import { guideWords } from './en-GB/guide.js';
import { importNoteWords } from './en-GB/import-note.js';
import { importTextWords } from './en-GB/import-text.js';
import { migrationWords } from './en-GB/migration.js';
import { openEhrImportWords } from './en-GB/open-ehr-import.js';
import { planChangesWords } from './en-GB/plan-changes.js';
import { planSummaryWords } from './en-GB/plan-summary.js';
import { planWords } from './en-GB/plan-words.js';
import { questionnaireWords } from './en-GB/questionnaire.js';
import { remarksWords } from './en-GB/remarks.js';
import { sectionsWords } from './en-GB/section-words.js';
import { startersWords, startingIssueWords } from './en-GB/starters.js';
import { sharedWords } from '../sections/shared/shared.words.en-GB.js';

/** English: every key that a language file may have. Widgets carry their own part of it. */
export default {
  lang: 'en-GB',
  words: {
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
