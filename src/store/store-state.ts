import type { Element } from '../model/element.js';
import type { AgreementFacts } from './agreements.js';
import type { KeptMarks } from './edit-marks.js';
import type { HistoryStep } from './history-step.js';
import type { Snapshot } from './snapshot.js';
import type { StartingWords } from './starting-words.js';

/** The value as it was when it was sent to be saved, and what tells it from what was edited later. */
export interface Sent {
  readonly value: unknown;
  readonly mark: number;
  readonly done: readonly HistoryStep[];
  readonly undone: readonly HistoryStep[];
  readonly added: readonly unknown[];
}

/** All that a store holds of a value, to be brought back later. */
export interface StoreState extends KeptMarks {
  readonly value: unknown;
  readonly saved: unknown;
  readonly done: readonly HistoryStep[];
  readonly undone: readonly HistoryStep[];
  readonly added: readonly unknown[];
  readonly allTouched: boolean;
  readonly started: readonly StartingWords[];
}

/** A value with all that a store knows of it, at one moment. */
export interface HeldValue {
  readonly element: Element;
  readonly now: Snapshot;
  readonly saved: unknown;
  readonly state: StoreState;
  factsOf(object: object): AgreementFacts;
}
