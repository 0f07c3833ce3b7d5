/** Words by key, nested. A key may have a plural form behind `_one`, `_other` and so on. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}
