/** Where something may be started: the keys from the section down, without indexes. */
export type StartPlace = readonly string[];

/** A starting point for a section that is an object, or for a new entry of a list. */
export interface Template {
  /** `['aboutMe']`, say, or for an entry `['contingencyPlans']` */
  readonly for: StartPlace;
  readonly title: string;
  /** when to use it */
  readonly about?: string;
  /** the JSON of the section or the entry: words and codes alone are taken of it */
  readonly value: unknown;
}

/** A short text for a field. */
export interface Phrase {
  /** the field: `['contingencyPlans', 'whatShouldHappen']` */
  readonly for: StartPlace;
  readonly text: string;
}

/** A plan of the same person as it was saved before. */
export interface EarlierPlan {
  readonly plan: unknown;
  /** a FHIR dateTime */
  readonly savedOn: string;
}

/** A list, or a function that gives one: asked once, when somebody may need it. */
export type Listed<T> =
  readonly T[] | ((signal: AbortSignal) => readonly T[] | PromiseLike<readonly T[]>);
