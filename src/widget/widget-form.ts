import type { PlanContext } from '../context/plan-context.js';
import type { PcspChange } from '../events/events.js';
import type {
  Disclosure,
  DocumentPart,
  Form,
  FormRemarks,
  FurtherEdits,
  Starters,
} from '../fields/form.js';
import type { ModelOfKey, WidgetKey } from '../standard/plan-model.js';
import { capturing } from '../fields/capturing.js';
import type { Control } from '../fields/form.js';
import { describeFinding } from '../i18n/message.js';
import { sameJson } from '../json/same-json.js';
import { childrenOf } from '../model/children.js';
import { samePath, type Path } from '../json/path.js';
import { elementAt } from '../model/element-at.js';
import type { StoreView } from '../store/store-part.js';
import type { Change } from '../store/store.js';
import type { Finding } from '../validation/issue.js';
import { FormOnScreen } from './form-on-screen.js';
import { PartsBeingChanged } from './open-parts.js';
import type { Presses } from './presses.js';
import { ReadingForm, type Reader } from './reading-form.js';
import { recordAuthor, recordWriter } from './provenance.js';

/** The id that what belongs to a part of a document begins with. */
export const partId = (form: Form, { path, keys }: DocumentPart): string =>
  form.id([...path, ...(keys ? ['of', ...keys.slice(0, 1)] : [])]);

/** What the form of a widget needs of the widget. */
export interface WidgetFormHost<K extends WidgetKey = WidgetKey> extends Reader {
  /** the section's key in the plan, or `plan` */
  readonly key: K;
  /** the plan that it stands in */
  readonly plan?: () => PlanContext | undefined;
  readonly readonly: () => boolean;
  readonly disabled: () => boolean;
  /** it is a document of which parts are opened to be changed */
  readonly readsFirst?: () => boolean;
  readonly beside?: { readonly starters?: Starters; readonly remarks?: FormRemarks };
  readonly presses: Pick<Presses, 'after' | 'forget'>;
  /** draws all of it anew */
  readonly redraw?: () => Promise<unknown>;
  /** the user edited, and may go on */
  edited(change: PcspChange): void;
  /** the user finished an edit */
  committed(change: PcspChange): void;
}

/** The user's edits of one widget: what they do to the store, and what they raise. */
export class WidgetForm<K extends WidgetKey = WidgetKey> extends ReadingForm<K> {
  readonly capturing = capturing;
  readonly parts?: PartsBeingChanged<K>;
  readonly #store: StoreView<ModelOfKey<K>>;
  readonly #host: WidgetFormHost<K>;
  readonly #screen: FormOnScreen;
  readonly #controls = new Set<Control>();
  readonly #disclosures: Set<Disclosure>;
  #locked?: Form<K>;
  #reading?: WidgetForm<K> & { readonly parts: PartsBeingChanged<K> };
  /** the edit that is going on */
  #pending: Change | undefined;

  constructor(
    store: StoreView<ModelOfKey<K>>,
    host: WidgetFormHost<K>,
    disclosures = new Set<Disclosure>(),
    parts?: PartsBeingChanged<K>,
  ) {
    super(store, host.key, host);
    this.#store = store;
    this.#host = host;
    this.#screen = new FormOnScreen(host.root, () => host.drawing?.().flush());
    this.#disclosures = disclosures;
    this.parts = parts;
  }

  /** Whoever reads is given the words of what came in another shape. */
  override get store(): StoreView<ModelOfKey<K>> {
    return this.readonly ? this.readable : this.#store;
  }

  override get plan(): PlanContext | undefined {
    return this.#host.plan?.();
  }

  override get readonly(): boolean {
    return this.#host.readonly();
  }

  override get locked(): Form<K> {
    return (this.#locked ??= new WidgetForm(
      this.#store,
      { ...this.#host, readonly: () => true },
      this.#disclosures,
    ));
  }

  /** The same form as a document that reads first: parts of it are opened to be changed with this one. */
  get reading(): WidgetForm<K> & { readonly parts: PartsBeingChanged<K> } {
    return (this.#reading ??= new WidgetForm(
      this.#store,
      { ...this.#host, readonly: () => true },
      this.#disclosures,
      new PartsBeingChanged<K>(this, () => this.#redraw()),
    ) as WidgetForm<K> & { readonly parts: PartsBeingChanged<K> });
  }

  override get disabled(): boolean {
    return this.#host.disabled();
  }

  override message(finding: Finding): string {
    return describeFinding(finding, this.words, this.store.element, this.wordsRoot).message;
  }

  get starters(): Starters | undefined {
    return this.#host.beside?.starters;
  }

  get remarks(): FormRemarks | undefined {
    return this.#host.beside?.remarks;
  }

  override input(path: Path, next: unknown, others: FurtherEdits = []): void {
    const change = this.store.set(path, next, { typing: true });
    this.#amendOthers(others);
    this.#startPending(change);
    this.#edited(change);
  }

  override commit(path: Path): void {
    this.store.touch(path);
    if (this.#pending && samePath(this.#pending.path, path)) this.#end();
  }

  override afterPress(run: () => void): void {
    this.#host.presses.after(run);
  }

  /** The value is about to be replaced: the edit that was going on is no more. */
  discardPendingEdit(): void {
    this.#pending = undefined;
    this.#reading?.parts.awaitLoad();
    this.#host.presses.forget();
  }

  /** A field is being typed in. */
  get isTyping(): boolean {
    return this.#pending !== undefined;
  }

  /** Records what stands in the controls, where no event told of it. */
  take(): void {
    for (const control of [...this.#controls]) control.take();
  }

  /** Takes what stands in the controls and ends the edit that is going on. */
  override flush(): void {
    this.take();
    this.#end();
  }

  override change(path: Path, next: unknown, others: FurtherEdits = []): void {
    const pending = this.#pending;
    const ends = pending && samePath(pending.path, path);
    if (ends) this.#pending = undefined;
    this.#completeEdit(
      () => this.store.set(path, next),
      others,
      ends ? { previous: pending.previous } : {},
    );
  }

  override add(path: Path, index: number, entry?: unknown): void {
    const item = elementAt(this.store.element, [...path, index]);
    if (!item) return;
    const empty = childrenOf(item) ? {} : '';
    this.#completeEdit(() => this.store.insert(path, index, entry ?? empty));
    this.#focusEntry([...path, index]);
    this.announce(this.words.text('list.added', { entry: this.label([...path, index]) }));
  }

  override addBelow(
    path: Path,
    index: number,
    entries: readonly unknown[],
    others: FurtherEdits,
  ): void {
    this.#completeEdit(() => {
      const change = this.store.insert(path, index, ...entries);
      this.#amendOthers(others);
      return { ...change, next: this.store.at(path) };
    });
  }

  override move(path: Path, from: number, to: number): void {
    const entry = this.label([...path, from]);
    this.#completeEdit(() => this.store.move(path, from, to));
    const direction = to < from ? 'moveUp' : 'moveDown';
    const id = this.id([...path, to]);
    // at the end of the list the button that was pressed is out of use
    if (!this.focus(`${id}-${direction}`)) this.focus(`${id}-${to < from ? 'moveDown' : 'moveUp'}`);
    this.announce(this.words.text('list.moved', { entry, position: to + 1 }));
  }

  override remove(path: Path, index: number): void {
    const entry = this.label([...path, index]);
    this.#completeEdit(() => this.store.remove(path, index));
    // a section that is a list is touched when somebody tries to save it
    if (path.length) this.store.touch(path);
    // never on the next button that takes something away
    if (!this.focus(`${this.id(path)}-undo`)) this.focus(`${this.id(path)}-add`);
    this.announce(this.words.text('list.removed', { entry }));
  }

  override restoreEntry(path: Path, index: number, entry: unknown): void {
    this.#completeEdit(() => this.store.insert(path, index, entry));
    this.#focusEntry([...path, index]);
    this.announce(this.words.text('list.restored', { entry: this.label([...path, index]) }));
  }

  override archive(path: Path, on: string | undefined, others: FurtherEdits = []): void {
    const entry = this.label(path);
    this.#completeEdit(() => this.store.archive(path, on), others);
    this.focus(`${this.id(path.slice(0, -1))}-add`);
    this.announce(this.words.text(on ? 'list.archived' : 'list.restored', { entry }));
  }

  /** Puts values back as they were, as one edit, which is nobody's to have recorded. */
  putBack(path: Path, places: readonly (readonly [Path, unknown])[]): void {
    this.#end();
    const change = this.store.putBack(path, places);
    this.#host.edited(change);
    this.#host.committed(change);
  }

  override announce(message: string): void {
    this.#screen.announce(message);
  }

  override show(id: string): void {
    this.#screen.show(id);
  }

  override focus(id: string): boolean {
    return this.#screen.focus(id);
  }

  override register(control: Control): () => void {
    this.#controls.add(control);
    return () => this.#controls.delete(control);
  }

  override registerDisclosure(disclosure: Disclosure): () => void {
    this.#disclosures.add(disclosure);
    return () => this.#disclosures.delete(disclosure);
  }

  override revealAndFocus(path: Path): boolean {
    this.drawing?.flush();
    // a disclosure that opens may hold another, which then offers itself
    for (const disclosure of this.#disclosures) if (disclosure.covers(path)) disclosure.open(path);
    return this.#idsFrom(path, Math.min(1, path.length)).some(
      (id) => this.#screen.focusWrong(id) || this.focus(id) || this.#screen.focusInside(id),
    );
  }

  /** Shows the page that a path is on, where only one is on the screen. */
  turnTo(path: Path): void {
    this.drawing?.flush();
    for (const one of this.#disclosures) if (one.isPage && one.covers(path)) one.open(path);
  }

  /** Opens what holds an error; the focus stays where it is. */
  openProblems(): void {
    this.drawing?.flush();
    for (const { path } of this.store.now.problems) {
      for (const one of this.#disclosures) if (!one.isPage && one.covers(path)) one.open(path);
    }
  }

  /** Something at a path was edited. */
  noteEdit(path: Path): void {
    this.#reading?.parts.noteEdit(path);
  }

  /** The value was saved. */
  noteSave(): void {
    this.#reading?.parts.noteSave();
  }

  /** Another value was loaded. */
  noteLoad(): void {
    this.#reading?.parts.noteLoad();
  }

  /** Closes what is open to be changed. */
  closeParts(): void {
    this.#reading?.parts.closeAll();
  }

  /** Puts the focus in the first control of a part that was opened, or else on what it is called. */
  focusPart(part: DocumentPart): boolean {
    const id = partId(this, part);
    return (
      this.#screen.focusFirst(`${id}-part`, 'input, textarea, select, summary') ||
      this.focus(`${id}-title`)
    );
  }

  /** Puts the focus on the button that opens a part, or near it where the part is gone. */
  focusNearPart(part: DocumentPart): boolean {
    return this.focus(`${partId(this, part)}-change`) || this.#focusChange(part.path);
  }

  /** Puts the focus as near as can be to what had it, and went away with an edit at a path. */
  restoreFocus(path: Path): boolean {
    const isThere = this.store.at(path) !== undefined;
    // what is read is not opened for that
    if (this.#isDocument && !this.#reading?.parts.isOpenAt(path)) return this.#focusChange(path);
    return (
      (isThere && this.revealAndFocus(path)) ||
      this.focus(`${this.id(path.slice(0, -1))}-add`) ||
      this.revealAndFocus(path) ||
      this.focus('section')
    );
  }

  get #isDocument(): boolean {
    return this.#host.readsFirst?.() ?? false;
  }

  #startPending(change: Change): void {
    if (this.#pending && samePath(this.#pending.path, change.path)) return;
    this.#end();
    this.#pending = change;
  }

  /** Ends the edit that is going on. */
  #end(): void {
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = undefined;
    const typed = this.store.now.value;
    this.store.commit();
    const next = this.store.at(pending.path);
    // a document that reads first is not drawn anew while somebody types
    if (this.#isDocument) void this.#redraw();
    // a code with words is another object after every key; both are JSON
    const same = sameJson(next, pending.previous);
    if (!same) this.#host.committed({ ...pending, next });
    // what was typed was put right, and what had become part of the edit went with it
    else if (!sameJson(this.store.now.value, typed)) this.#host.edited({ ...pending, next });
  }

  /** Draws all of it anew, with what stands in the controls. */
  async #redraw(): Promise<void> {
    this.take();
    await this.#host.redraw?.();
  }

  /** Makes more changes part of the edit before. */
  #amendOthers(others: FurtherEdits): void {
    for (const [path, next] of others) this.store.amend(path, next);
  }

  #edited(change: Change): void {
    const { author, audience } = this.settings;
    recordAuthor(this.store, change.path, author);
    if (audience !== 'person') recordWriter(this.store, change.path, author);
    this.noteEdit(change.path);
    this.#host.edited(change);
  }

  /** An edit that is whole in itself, or ends one that `began` before. */
  #completeEdit(edit: () => Change, others: FurtherEdits = [], began: Partial<Change> = {}): void {
    this.#end();
    const change = edit();
    this.#amendOthers(others);
    this.#edited(change);
    this.#host.committed({ ...change, ...began });
  }

  #focusEntry(path: Path): void {
    this.#screen.focusFirst(`${this.id(path)}-entry`, 'input, textarea, select, button');
  }

  /** The button that opens what is at a path, or the one that adds something there. */
  #focusChange(path: Path): boolean {
    return (
      this.#idsFrom(path, 0).some((id) => this.focus(`${id}-change`) || this.focus(`${id}-add`)) ||
      this.focus('section')
    );
  }

  /** The ids of what is at a path and of what it is in, the nearest first, down to so many steps. */
  #idsFrom(path: Path, least: number): string[] {
    const lengths = Array.from({ length: path.length - least + 1 }, (_, up) => path.length - up);
    return lengths.map((length) => this.id(path.slice(0, length)));
  }
}
