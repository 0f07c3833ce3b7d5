/** What nobody can read off the code of a widget: what it is for, and how to write in it and around it. */
export interface Guidance {
  /** what people call it who do not know its name: the search finds its page by these, too */
  readonly searchedAs: readonly string[];
  readonly use: readonly string[];
  /** each with what to use in its place */
  readonly doNotUse: readonly string[];
  /** how to word what is written in it, and what stands around it */
  readonly content: readonly string[];
  readonly dos: readonly string[];
  readonly donts: readonly string[];
  readonly knownIssues: readonly string[];
  /** the first version that has it; `next` until that is released */
  readonly since: '0.1.0' | 'next';
}
