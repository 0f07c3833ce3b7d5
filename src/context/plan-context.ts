import { createContext } from '@lit/context';
import type { Draft, DraftOptions, RestoredDraft } from '../events/draft.js';
import type { PcspRemarksDetail } from '../events/remarks-event.js';
import type { Drawing } from './drawing.js';
import type { AnySectionKey } from '../standard/plan-model.js';
import type { Path } from '../json/path.js';
import type { Change, Store } from '../store/store.js';
import { sharedKey, type Shared } from './shared-key.js';

/** A section in a plan, as the plan knows it. */
export interface PlanSection {
  readonly key: AnySectionKey;
  readonly host: HTMLElement;
  /** a field of it is being typed in */
  readonly isTyping: boolean;
  /** records what stands in its controls, where no event told of it */
  take(): void;
  /** ends the edit that is going on */
  flush(): void;
  /** the value was replaced: the edit that was going on is no more */
  discardPendingEdit(): void;
  /** opens what hides an element and puts the focus in it; the path is from the section */
  revealAndFocus(path: Path): boolean;
  /** puts the focus near what had it, and went away with an edit at a path */
  restoreFocus(path: Path): boolean;
  /** puts the focus on the section as a whole */
  focus(): void;
  /** something about the plan is another: whether it can be edited, say */
  redraw(): void;
  /** opens what holds an error, where the section reads first */
  openProblems(): void;
  /** something in it was edited from outside; the path is from the section */
  noteEdit(path: Path): void;
  /** the plan was saved */
  noteSave(): void;
  /** another value was loaded */
  noteLoad(): void;
  /** closes what is open to be changed */
  closeParts(): void;
}

/** What was said about a plan, or about a section alone, as the host gave it. */
export interface RemarksAround {
  /** `undefined` where the host gave none */
  readonly value: unknown;
  /** what the user did to them; false where the host could not keep it */
  change(next: unknown, action: PcspRemarksDetail['action'], id: string): boolean;
}

/** The plan that a section is in: it holds the value of them all, and speaks for them. */
export interface PlanContext {
  readonly store: Store;
  readonly readonly: boolean;
  readonly disabled: boolean;
  /** reads first: shows a document, of which parts are opened to be changed */
  readonly readsFirst: boolean;
  /** whether a section can be changed while the plan reads first */
  isChangeable(key: AnySectionKey): boolean;
  /** of the sections */
  readonly headingLevel: number;
  /** puts another value in the place of what stands at a path */
  load(value: unknown, path: Path): void;
  /** what stands at a path is again what was last loaded or saved */
  reset(path: Path): void;
  /** with the path from the plan */
  edited(change: Change): void;
  committed(change: Change): void;
  /** what an element is called; the path is from the plan */
  label(path: Path): string;
  /** an edit that is whole in itself, in any section: gives the change that tells of it */
  edit(make: (store: Store) => Change): void;
  readonly remarks: RemarksAround;
  /** when the places of its sections are drawn; one of an older copy of the library has none */
  readonly drawing?: Drawing;
  saveDraft(options?: DraftOptions): Promise<Draft<'plan'>>;
  restoreDraft(draft: unknown, options?: DraftOptions): Promise<RestoredDraft>;
  submit(): boolean;
  /** saving, and the way back to the contents, for a part of a section that reads first */
  wayOut(): unknown;
  report(): boolean;
  undo(): boolean;
  redo(): boolean;
  /** Gives how to leave. */
  addSection(section: PlanSection): () => void;
}

export const planContext = createContext<Shared<PlanContext>>(sharedKey('plan'));
