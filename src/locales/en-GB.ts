import type { Locale } from '../i18n/locale.js';
import { commonWords } from './en-GB/common.js';
import { conformanceWords } from './en-GB/conformance.js';
import { crisisPageWords } from './en-GB/crisis-page.js';
import { dueListWords } from './en-GB/due-list.js';
import { fhirImportWords } from './en-GB/fhir-import.js';
import { goalProgressWords } from './en-GB/goal-progress.js';
import { importNoteWords } from './en-GB/import-note.js';
import { migrationWords } from './en-GB/migration.js';
import { planChangesWords } from './en-GB/plan-changes.js';
import { planSummaryWords } from './en-GB/plan-summary.js';
import { planWords } from './en-GB/plan-words.js';
import { questionnaireWords } from './en-GB/questionnaire.js';
import { sectionsWords } from './en-GB/section-words.js';
import { sharedWords } from '../sections/shared/shared.words.en-GB.js';

/** English: every key that a language file may have. Widgets carry their own part of it. */
export default {
  lang: 'en-GB',
  words: {
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
