import type { Mro } from '../model/element.js';
import type { SectionKey } from '../standard/plan-model.js';
import { standard } from '../standard/standard.js';
import type { CodingState } from './coding-state.js';
import { profileReport, type DeploymentProfile, type ProfileReport } from './profile.js';
import { sectionKeys } from '../standard/sections.js';
import { allRows, isWithin } from './rows.js';
import { suppliedElements, type SuppliedElements } from './supplied.js';
import { survey, type MissingElement, type Survey, type UnusableValue } from './survey.js';

/** Numbers of elements. `elements` is the sum of the others. */
export interface MandatoryCount {
  readonly elements: number;
  /** bind somewhere, and are recorded wherever they do */
  readonly met: number;
  /** bind somewhere, and are not recorded in one such place or more */
  readonly missing: number;
  /** bind nowhere yet, as nothing that they belong to is there */
  readonly unbound: number;
}

/** Numbers of elements. `elements` is the sum of the others. */
export interface RecordedCount {
  readonly elements: number;
  /** recorded in one place or more */
  readonly recorded: number;
  readonly notRecorded: number;
}

/** What a plan, or one section of it, holds of the standard. */
export interface Conformance {
  readonly mandatory: MandatoryCount;
  readonly required: RecordedCount;
  /** Optional elements, and the one to which the standard gives no obligation */
  readonly optional: RecordedCount;
  /** each place where a Mandatory element is missing, in the plan's order */
  readonly missing: readonly MissingElement[];
  /** what is there and is not counted, in the plan's order */
  readonly unusable: readonly UnusableValue[];
}

type State = keyof Omit<MandatoryCount & RecordedCount, 'elements'>;

export interface ElementConformance {
  /** as in `standard.elements()` */
  readonly key: string;
  readonly mro: Mro;
  /** of a Mandatory element `met`, `missing` or `unbound`, of any other one of the other two */
  readonly state: State;
  /**
   * of a coded element that is recorded, in one place or more, otherwise than by a code of the
   * standard's list
   */
  readonly coding?: CodingState;
}

export interface SectionConformance extends Conformance {
  readonly section: SectionKey;
  /** every row of the section in `standard.elements()`, in its order */
  readonly elements: readonly ElementConformance[];
}

export interface ConformanceReport extends Conformance {
  readonly standard: { readonly name: string; readonly version: string };
  /** all of them, in the standard's order, whether the plan has them or not */
  readonly sections: readonly SectionConformance[];
  /** what suppliers added to the sections, which counts for nothing: only where there is such */
  readonly supplied?: readonly SuppliedElements[];
  /** what a deployment captures: with a `profile` only */
  readonly coverage?: ProfileReport;
}

export interface ConformanceOptions {
  /** what a deployment captures of the standard, to be reported beside the plan */
  readonly profile?: DeploymentProfile;
}

/**
 * What a plan holds of the standard, element by element: a section at a time, and in all.
 *
 * Counted are the rows of `standard.elements()`, groups and sections among them, each once however
 * often it repeats. What we add beside the standard (`id`, `archivedOn`,
 * `reasonNotAgreed`, `previously`, `writtenBy`) and what
 * the standard does not know is never counted.
 *
 * An element is **recorded in a place** when something is there (see `validate` for what is empty)
 * that is no error. A group, a list, and a coded text whose code and words have rows of their own,
 * are recorded when something of the standard inside them is. An element that repeats, or stands
 * inside one that does, is recorded when it is so in any entry. Not being recorded is never a fault
 * of a Required or Optional element.
 *
 * A **Mandatory** element binds in every place where what it belongs to is there, in each entry by
 * itself, and is met only when it is recorded in all of them. The plan is always there, so a
 * Mandatory section always binds. What belongs to something absent is not listed: an address that
 * nobody recorded lacks no postcode.
 *
 * Takes any value at all and never throws. Wrong shapes are not counted as recorded, and are listed
 * in `unusable`. `missing` and `unusable` are both empty exactly when `validate('plan', plan)` calls
 * the plan valid. Paths lead into the plan as it is given, empty entries and all.
 */
export function conformanceReport(
  plan: unknown,
  { profile }: ConformanceOptions = {},
): ConformanceReport {
  const found = survey(plan);
  const elements = conformanceOfElements(found);
  const { missing, unusable } = found;
  const { name, version } = standard;
  const supplied = suppliedElements(plan);
  return {
    standard: { name, version },
    ...counted(elements),
    missing,
    unusable,
    sections: sectionKeys.map((section) => {
      const own = elements.filter(({ key }) => isWithin(key, section));
      return {
        section,
        ...counted(own),
        missing: missing.filter(({ key }) => isWithin(key, section)),
        unusable: unusable.filter(({ key }) => isWithin(key, section)),
        elements: own,
      };
    }),
    ...(supplied.length ? { supplied } : {}),
    ...(profile === undefined ? {} : { coverage: profileReport(profile) }),
  };
}

function conformanceOfElements({
  recorded,
  binding,
  codings,
  missing,
}: Survey): ElementConformance[] {
  const missed = new Set(missing.map(({ key }) => key));
  const met = (key: string) => (missed.has(key) ? 'missing' : binding.has(key) ? 'met' : 'unbound');
  return allRows().map(({ key, mro }) => ({
    key,
    mro,
    state: mro === 'M' ? met(key) : recorded.has(key) ? 'recorded' : 'notRecorded',
    ...(codings.has(key) ? { coding: codings.get(key) } : {}),
  }));
}

function counted(
  elements: readonly ElementConformance[],
): Pick<Conformance, 'mandatory' | 'required' | 'optional'> {
  const states = (...obligations: Mro[]) =>
    elements.filter(({ mro }) => obligations.includes(mro)).map(({ state }) => state);
  return {
    mandatory: mandatoryCount(states('M')),
    required: recordedCount(states('R')),
    optional: recordedCount(states('O', '')),
  };
}

const mandatoryCount = (states: readonly State[]): MandatoryCount => ({
  elements: states.length,
  met: times('met', states),
  missing: times('missing', states),
  unbound: times('unbound', states),
});

const recordedCount = (states: readonly State[]): RecordedCount => ({
  elements: states.length,
  recorded: times('recorded', states),
  notRecorded: times('notRecorded', states),
});

const times = (state: State, states: readonly State[]): number =>
  states.filter((one) => one === state).length;
