/** What came of everything that was read. */
export interface Totals {
  records: number;
  bad: number;
  errors: number;
  warnings: number;
  /** sources that could not be read to their end, and values that could not be dealt with */
  failed: number;
}
