/** A coded concept: FHIR's Coding without its version. */
export interface Concept {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** What else people call the concepts of a list, by their codes. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** How a coded element is bound to a list of codes. */
export interface ValueSet {
  /** Stable kebab-case name, such as 'ethnic-category'. */
  readonly name: string;
  readonly title: string;
  /** The code system of what is offered, unless a concept says otherwise. */
  readonly system: string;
  /** Closed: a code that we don't hold is an error. Open: it suggests, and never rejects. */
  readonly closed: boolean;
  /** What is offered, where the list is short. */
  readonly concepts?: readonly Concept[];
  /** Accepted by a closed set beside `concepts`, and never offered. */
  readonly alsoAccepted?: readonly Concept[];
  /** What is offered, where the list is long. */
  readonly load?: () => Promise<readonly Concept[]>;
  /** What else people call what is offered. */
  readonly synonyms?: () => Promise<Synonyms>;
  /**
   * The FHIR value set that a terminology service can expand. Absent from closed sets: their list
   * is whole. The `%` escapes are part of it, so encode it again inside a query string.
   */
  readonly url?: string;
  /** The SNOMED CT expression constraint that `url` was made from. */
  readonly ecl?: string;
}

/** The codes and displays of one code system. */
export type CodeTable = readonly (readonly [code: string, display: string])[];

/** Gives each code and display of a table its code system. */
/* @__NO_SIDE_EFFECTS__ */
export function conceptsOf(system: string, table: CodeTable): readonly Concept[] {
  return table.map(([code, display]) => ({ system, code, display }));
}

/** The concept that an embedded list holds for a coding, offered or only accepted. */
export function findConcept(
  set: ValueSet,
  coding: Pick<Concept, 'system' | 'code'>,
): Concept | undefined {
  const isSame = (concept: Concept): boolean =>
    concept.system === coding.system && concept.code === coding.code;
  return set.concepts?.find(isSame) ?? set.alsoAccepted?.find(isSame);
}

/** Whether words may stand without a code: where a list is searched, and not only chosen from. */
export const takesWords = (set: ValueSet | undefined): boolean =>
  !set?.closed && (set?.concepts === undefined || set.url !== undefined);

/** Whether a value set lets a coding stand. An open set lets every coding stand. */
export function accepts(set: ValueSet, coding: Pick<Concept, 'system' | 'code'>): boolean {
  return !set.closed || findConcept(set, coding) !== undefined;
}
