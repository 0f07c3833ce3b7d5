import { Words } from '../i18n/words.js';

const words = new Words();

/** A number as English writes it: `12,345`. */
export const number = (value: number): string => words.number(value);
