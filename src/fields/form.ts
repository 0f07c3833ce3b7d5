import type { PlanContext } from '../context/plan-context.js';
import type { Settings } from '../context/settings-context.js';
import type { WordValues, Words } from '../i18n/words.js';
import type { Leaf, LeafKind } from '../model/element.js';
import type { Path } from '../json/path.js';
import type { Drawing } from '../context/drawing.js';
import type { Finding } from '../validation/issue.js';
import type { StoreView } from '../store/store-part.js';
import type { ElementTextKey } from '../i18n/word-key.js';
import type { PathFrom } from '../model/typed-path.js';
import type { ModelOfKey, WidgetKey } from '../standard/plan-model.js';

/** A control that is asked for what no event told of: before a save, or when a host asks for the value. */
export interface Control {
  /** records what stands or is chosen in the control, if that is news */
  take(): void;
}

/** A place of the page that draws itself again when its value changes. */
export interface RenderRegion {
  /** what the place remembers between drawings, such as which suggestions are open */
  readonly state: Record<string, unknown>;
  /** how often another value, which may be another person's, was put in the place of what it drew */
  readonly loads: number;
  redraw(): void;
}

/** What a field is given: where it stands, what the model says of it, and what is recorded there. */
export interface FieldContext {
  readonly form: Form;
  readonly region: RenderRegion;
  readonly path: Path;
  readonly element: Leaf;
  readonly value: unknown;
  /** of the control, or of the first one */
  readonly id: string;
  /** ids of the hint and the message, for `aria-describedby` */
  readonly describedBy: string | undefined;
  /** words of one line are enough */
  readonly singleLine: boolean;
  /** it shows an error */
  readonly invalid: boolean;
  /**
   * HTML's `autocomplete`, as of `given-name`, or `bday` of a date: what a browser knows of whoever sits
   * before it. `off` for what may be somebody else's.
   */
  readonly autocomplete: string;
}

/** The value of a kind of element as a document shows it; called only when something is recorded. */
export type Display = (context: FieldContext) => unknown;

/** How each kind of element is shown. */
export type Displays = Readonly<Record<LeafKind, Display>>;

/** The controls of an element. */
export type Capture = (context: FieldContext) => unknown;

/** How a kind of element is captured. */
export interface Controls {
  readonly capture: Capture;
  /** what helps to fill in any element of this kind, beside the element's own hint */
  hint?(form: Form, element: Leaf): string;
  /** whether it is several controls under one legend; otherwise its label points at its control */
  readonly isFieldset?: boolean;
  /** its controls are fields of its parts, each with its own messages */
  readonly holdsFields?: boolean;
  /** the controls of an element, where not all of the kind have the same */
  of?(element: Leaf): Controls | undefined;
}

/** A kind that comes with the sections that use it: how it is captured, and how a document shows it. */
export interface Field extends Controls {
  readonly display: Display;
}

/**
 * What draws a form that is edited. A form to read has none of it: a page that only shows plans does
 * without the code of every control.
 */
export interface Capturing {
  readonly controls: Readonly<Record<LeafKind, Controls>>;
  field(form: Form, region: RenderRegion, path: Path, options: FieldOptions): unknown;
  list(form: Form, region: RenderRegion, path: Path, options: ListOptions): unknown;
  group(form: Form, path: Path, inside: unknown): unknown;
}

export interface FieldOptions {
  /** the label is for screen readers only: the page says it in another way */
  readonly hiddenLabel?: boolean;
  /** its words are a name rather than an account: one line is enough */
  readonly singleLine?: boolean;
  /** HTML's `autocomplete`, where whoever fills it in fills in what is their own */
  readonly autocomplete?: string;
  /** in a document, its row stands in a line with others: its label is for screen readers only */
  readonly inLine?: 'plain' | 'tag';
  /** in a document, a shorter label than that of its control */
  readonly shortLabel?: string;
  /** its controls, where they are not those of its kind */
  readonly controls?: Capture;
  /** what a document shows of it, where that is not as its kind does */
  readonly shown?: Display;
}

export interface ListOptions<Entry extends Path = Path> {
  /** draws the controls of one entry, or one entry as a document shows it */
  readonly entry?: (path: Entry) => unknown;
  /** the entries are short: one line each, without a heading */
  readonly singleLine?: boolean;
  /** each entry says by itself what it is, in a line that opens */
  readonly isFolded?: boolean;
  /** the heading says it already */
  readonly hiddenLabel?: boolean;
}

/** Something closed that holds fields, drawn only once it is open. */
export interface Disclosure {
  /** a page, in the place of another: it is opened for whoever goes there, and for nothing else */
  readonly isPage?: boolean;
  covers(path: Path): boolean;
  /** to show what is at a path */
  open(path: Path): void;
}

/** A part of a document that is changed in its place: what stands at a path, or some of its keys. */
export interface DocumentPart {
  readonly path: Path;
  /** only these keys */
  readonly keys?: readonly string[];
  /** all but these keys */
  readonly without?: readonly string[];
}

/** Which parts of a document that reads first are open, so that they can be changed. */
export interface OpenParts<K extends WidgetKey = WidgetKey> {
  /** what they are changed with */
  readonly form: Form<K>;
  /** how often the widget drew all of it: what is open is drawn anew only then, and else by itself */
  drawings: number;
  isOpen(part: DocumentPart): boolean;
  /** whether what stands at a path is in a part that is open */
  isOpenAt(path: Path): boolean;
  /** adds an entry to a list and opens it */
  add(list: Path, start?: unknown): void;
}

/** What an edit changes beside what it is about: values at paths. */
export type FurtherEdits = readonly (readonly [Path, unknown])[];

/** A path that a form of a section, or of the plan, has an element at. */
export type PathIn<K extends WidgetKey, P> = PathFrom<ModelOfKey<K>, P>;

/** The way to what stands at paths, as far as it is there. */
export interface WayToFields {
  /** what the section of a plan is called that an element is in; `''` where there is only one */
  sectionOf(path: Path): string;
  hasSectionFor(path: Path): boolean;
  goTo(path: Path): void;
}

/** What is fetched where a host gives templates, phrases or earlier plans: starting points to choose from. */
export interface Starters {
  /** beside the button that adds an entry to a list */
  besideAdd(form: Form, list: Path, add: (entry: unknown) => void): unknown;
  /** at the head of a section that is an object */
  atHead(form: Form): unknown;
  /** below the control of a text */
  belowControl(context: FieldContext): unknown;
  /** that the words at a path are what somebody started from; `undefined` where they are not */
  mark(form: Form, path: Path): string | undefined;
  /** every place where such words stand */
  summary(form: Form, way: WayToFields): unknown;
  findings(form: Form): Finding[];
}

/** What is fetched where a host gives remarks: what was said of an entry, a section or the plan. */
export interface FormRemarks {
  beside(form: Form, path: Path): unknown;
  /** all that waits for an answer, what is about nothing that is there, and who signed */
  overview(form: Form, way: WayToFields): unknown;
}

/** The widget as its fields see it. Stable: one for the life of the widget. */
export interface Form<K extends WidgetKey = WidgetKey> {
  /** what it is a form of: paths and words are checked against its model and its words */
  readonly section: K;
  readonly store: StoreView<ModelOfKey<K>>;
  readonly words: Words;
  readonly settings: Settings;
  /** the plan that the section stands in */
  readonly plan: PlanContext | undefined;
  readonly displays: Displays;
  /** when its places are drawn; without it, at once */
  readonly drawing?: Drawing | undefined;
  /** what it is captured with, unless it is only read */
  readonly capturing?: Capturing;
  readonly readonly: boolean;
  /** the same form with nothing in it to edit: always the same one, so what watches it goes on */
  readonly locked: Form<K>;
  /** in a document that reads first: what of it is open, to be changed */
  readonly parts?: OpenParts<K>;
  readonly disabled: boolean;
  readonly headingLevel: number;
  /** starting points to choose from, once they are there */
  readonly starters?: Starters | undefined;
  /** what was said of it, once that is there */
  readonly remarks?: FormRemarks | undefined;
  /** what an element is called */
  label<const P extends Path>(path: PathIn<K, P>): string;
  /** words that belong to an element, such as its `hint`; `''` where there are none */
  elementText<const P extends Path>(
    path: PathIn<K, P>,
    part: ElementTextKey<K, P>,
    values?: WordValues,
  ): string;
  /** read-only: what came at a path in another form than its words are shown in */
  cameAs(path: Path): unknown;
  /** what a finding means and what to do about it, with a path into the store's value */
  message(finding: Finding): string;
  /** the id of an element's control in the shadow root */
  id<const P extends Path>(path: PathIn<K, P>): string;
  /** an edit that may go on: raises `pcsp-input` */
  input(path: Path, next: unknown, others?: FurtherEdits): void;
  /** the field was left: raises `pcsp-change` if it was edited */
  commit(path: Path): void;
  /** Ends the edit that is going on. */
  flush(): void;
  /** an edit that is whole in itself: raises both */
  change(path: Path, next: unknown, others?: FurtherEdits): void;
  /** a new entry of a list, empty unless it is given */
  add(path: Path, index: number, entry?: unknown): void;
  /** entries of a list that came at once; what else changes with them is part of the same edit */
  addBelow(path: Path, index: number, entries: readonly unknown[], others: FurtherEdits): void;
  move(path: Path, from: number, to: number): void;
  remove(path: Path, index: number): void;
  /** puts an entry that was removed back where it was */
  restoreEntry(path: Path, index: number, entry: unknown): void;
  /**
   * takes an entry out of the active view, on a date; without one, takes it back. What becomes of
   * others with it is part of the same edit
   */
  archive(path: Path, on: string | undefined, others?: FurtherEdits): void;
  /** does what leaving a field leads to, once nothing that is being pressed can move */
  afterPress(run: () => void): void;
  /** says something politely to a screen reader */
  announce(message: string): void;
  /** scrolls what has an id into sight, where it is out of it */
  show(id: string): void;
  /** false when there is nothing to focus */
  focus(id: string): boolean;
  /** opens what hides an element and puts the focus in it, or as near as there is something */
  revealAndFocus(path: Path): boolean;
  /** a control to ask for what stands in it; gives how to take it back */
  register(control: Control): () => void;
  /** disclosures that can be opened to show what they hold; gives how to take one back */
  registerDisclosure(disclosure: Disclosure): () => void;
}
