import type { PluralCategory, Translation } from '../../i18n/translation.js';

/** Words in Welsh, which has all six categories of plural. */
export type Welsh<W> = Translation<W, PluralCategory>;
