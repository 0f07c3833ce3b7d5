import type { TestReference } from './matrix.js';

export interface Hazard {
  readonly hazard: string;
  readonly cause: string;
  readonly widgets: string;
  /** what is left to the page */
  readonly host: string;
  readonly tests: readonly TestReference[];
}

/** A test by its file, without the folder and the ending, and its title. */
export const test = (file: string, title: string): TestReference => ({
  file: `test/${file}.test.ts`,
  title,
});
