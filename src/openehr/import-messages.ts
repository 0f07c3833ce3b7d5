import { choiceOfLocale } from '../i18n/choice-of-locale.js';
import { ENGLISH } from '../i18n/languages.js';
import type { Locale } from '../i18n/locale.js';
import { Words } from '../i18n/words.js';
import { openEhrImportWords } from '../locales/en-GB/open-ehr-import.js';
import type { OpenEhrIssue, OpenEhrIssueCode, OpenEhrIssueSeverity } from './types.js';

/** What an import found, without words. */
export interface OpenEhrFinding {
  readonly code: OpenEhrIssueCode;
  readonly key: string;
  readonly value?: string;
  readonly said?: string;
}

const english: Locale = { lang: ENGLISH, words: {} };

/** making them takes longer than reading a composition */
const spoken = new WeakMap<Locale, Words>();

function wordsIn(locale: Locale): Words {
  let words = spoken.get(locale);
  if (!words) {
    words = new Words({ openEhrImport: openEhrImportWords });
    words.choose(choiceOfLocale(locale));
    spoken.set(locale, words);
  }
  return words;
}

const severities: Readonly<Record<OpenEhrIssueCode, OpenEhrIssueSeverity>> = {
  'not-flat': 'error',
  'other-template': 'error',
  'too-deep': 'error',
  'not-a-key': 'error',
  'not-a-value': 'error',
  repeated: 'error',
  state: 'error',
  'not-mapped': 'warning',
  archived: 'warning',
  'other-person': 'warning',
  masked: 'warning',
  changed: 'warning',
  'no-value': 'info',
  gap: 'info',
};

const SHORT = 80;

/** In one line, however long it is. */
const short = (value: string): string =>
  value.length > SHORT ? `${value.slice(0, SHORT)}…` : value;

/** What an import found, in words. */
export function openEhrIssue(finding: OpenEhrFinding, locale: Locale = english): OpenEhrIssue {
  const { code, key, value, said = '' } = finding;
  return {
    code,
    severity: severities[code],
    path: key ? [key] : [],
    ...(value && { value: short(value) }),
    message: wordsIn(locale).text(`openEhrImport.${code}`, { what: short(key), said: short(said) }),
  };
}
