import { choiceOfLocale } from '../i18n/choice-of-locale.js';
import { ENGLISH } from '../i18n/languages.js';
import type { Locale } from '../i18n/locale.js';
import { Words } from '../i18n/words.js';
import { fhirImportWords } from '../locales/en-GB/fhir-import.js';
import type { ImportFinding } from './modifiers/import-findings.js';
import type { FhirIssue, FhirIssueCode, FhirIssueSeverity } from './types.js';

const english: Locale = { lang: ENGLISH, words: {} };

/** making them takes longer than reading a bundle */
const spoken = new WeakMap<Locale, Words>();

function wordsIn(locale: Locale): Words {
  let words = spoken.get(locale);
  if (!words) {
    words = new Words({ fhirImport: fhirImportWords });
    words.choose(choiceOfLocale(locale));
    spoken.set(locale, words);
  }
  return words;
}

const severities: Readonly<Record<FhirIssueCode, FhirIssueSeverity>> = {
  'not-a-bundle': 'error',
  'too-deep': 'error',
  'not-understood': 'error',
  doubtful: 'error',
  'status-missing': 'error',
  'person-unclear': 'error',
  'not-mapped': 'warning',
  'missing-reference': 'warning',
  'other-patient': 'warning',
  repeated: 'warning',
  'more-pages': 'warning',
  'entered-in-error': 'warning',
  'not-current': 'warning',
  'said-in-words': 'warning',
  'struck-out': 'warning',
  archived: 'warning',
  'security-label': 'warning',
  'in-note': 'info',
  'repeated-alike': 'info',
};

/** What an import found, in words. */
export function fhirIssue(finding: ImportFinding, locale: Locale = english): FhirIssue {
  const { code, path, what, said = '', value, isChange, isTechnical } = finding;
  const key = isChange ? 'changed' : code;
  return {
    code,
    severity: isTechnical ? 'info' : severities[code],
    path,
    ...(value && { value }),
    message: wordsIn(locale).text(`fhirImport.${key}`, { what, said }),
  };
}
