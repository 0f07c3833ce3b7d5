import { importNoteLines } from '../i18n/import-note.js';
import type { Words } from '../i18n/words.js';
import { IMPORT_NOTE } from '../model/import-note.js';
import { valueAsText } from './raw-value.js';

/** What something that is no part of the standard is called: by its key, but for what an import wrote. */
export const unknownLabel = (words: Words, key: string): string =>
  key === IMPORT_NOTE ? words.text('field.importNote') : key;

/** What it says, as it came; what an import wrote, with its names in the reader's language. */
export const unknownText = (words: Words, key: unknown, value: unknown): string =>
  key === IMPORT_NOTE && typeof value === 'string'
    ? importNoteLines(words, value).join('\n')
    : valueAsText(value);
