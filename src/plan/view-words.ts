import type { WordTree } from '../i18n/words.js';
import { readingWords } from '../locales/en-GB/reading.js';
import { sectionsWords } from '../locales/en-GB/section-words.js';
import { sharedWords } from '../sections/shared/shared.words.en-GB.js';

/** The English of a view that may name any element of a plan. */
export const viewWords: readonly WordTree[] = [readingWords, sharedWords, sectionsWords];
