import type { DocumentPart, Form, OpenParts } from '../fields/form.js';
import { isRecord, type Json } from '../json/json.js';
import { sameJson } from '../json/same-json.js';
import { valueAt, type Path } from '../json/path.js';
import { pathInOther } from './path-in-other.js';
import type { WidgetKey } from '../standard/plan-model.js';
import type { Finding } from '../validation/issue.js';

/** Whether what stands at a path belongs to a part. */
export function partCovers({ path, keys, without }: DocumentPart, at: Path): boolean {
  if (!path.every((key, index) => at[index] === key)) return false;
  const next = at[path.length];
  if (keys) return next !== undefined && keys.includes(String(next));
  return next === undefined || !without?.includes(String(next));
}

/** What tells parts apart for as long as they are open: the entry that it is, wherever it moves. */
interface PartIdentity {
  readonly entry: unknown;
  readonly rest: string;
}

/** A part that is open, as it was when it was opened or saved. */
interface OpenPart extends PartIdentity {
  /** where it stood when it was last looked for */
  part: DocumentPart;
  /** what stood at its path */
  before: unknown;
  /** the value of the widget */
  whole: unknown;
  /** nothing but this part was edited since */
  isAlone: boolean;
  /** the entry was added to be filled in */
  isAdded: boolean;
  /** somebody was done, and was told what is to be mended */
  isChecked: boolean;
}

/** The form that parts are changed with, as far as only parts need it. */
interface FormOfParts<K extends WidgetKey> extends Form<K> {
  putBack(path: Path, places: readonly (readonly [Path, unknown])[]): void;
  focusPart(part: DocumentPart): boolean;
  focusNearPart(part: DocumentPart): boolean;
}

/**
 * The parts of a document that are open. Which are is only of the screen, and is kept by the entry and
 * not by its place. Whoever cancels takes back what was edited in a part since it was opened or saved:
 * as an edit of its own, which leaves alone what was edited elsewhere meanwhile.
 */
export class PartsBeingChanged<K extends WidgetKey = WidgetKey> implements OpenParts<K> {
  readonly form: FormOfParts<K>;
  drawings = 0;
  readonly #redraw: () => Promise<unknown>;
  #open: OpenPart[] = [];
  /** the value that a host is replacing */
  #replaced?: { readonly value: unknown };

  constructor(form: FormOfParts<K>, redraw: () => Promise<unknown>) {
    this.form = form;
    this.#redraw = redraw;
  }

  isOpen(part: DocumentPart): boolean {
    return this.#find(part) !== undefined;
  }

  /** Whether what stands at a path is in a part that is open. */
  isOpenAt(path: Path): boolean {
    this.#followLoad();
    return this.#open.some(({ part }) => partCovers(part, path));
  }

  /** Whether somebody was done with a part that had errors, and was told so. */
  isChecked(part: DocumentPart): boolean {
    return this.#find(part)?.isChecked ?? false;
  }

  /** Opens a part; the focus stays where it is. */
  open(part: DocumentPart, { isAdded = false } = {}): void {
    if (this.isOpen(part)) return;
    const { store } = this.form;
    this.#open.push({
      ...this.#identity(part),
      part,
      before: store.at(part.path),
      whole: store.now.value,
      isAlone: true,
      isAdded,
      isChecked: false,
    });
    // the record of the section tells no more of what stands in the part
    void this.#redraw();
  }

  /** Opens a part and goes into it. */
  change(part: DocumentPart): void {
    this.open(part);
    void this.#drawn(() => this.form.focusPart(part));
  }

  add(list: Path, start?: unknown): void {
    const entries = this.form.store.at(list);
    const index = Array.isArray(entries) ? entries.length : 0;
    this.form.add(list, index, start);
    const part = { path: [...list, index] };
    this.open(part, { isAdded: true });
    void this.#drawn(() => this.form.focusPart(part));
  }

  /** Closes a part, once nothing in it is wrong. Otherwise says what is. */
  done(part: DocumentPart): void {
    const { form } = this;
    form.flush();
    const open = this.#find(part);
    if (!open) return;
    // nothing was added
    if (open.isAdded && !form.store.isRecorded(part.path)) return this.cancel(part);
    const errors = this.errorsIn(part);
    if (!errors.length) return this.leave(part);
    open.isChecked = true;
    for (const { path } of errors) form.store.touch(path);
    void this.#drawn(() => form.revealAndFocus(errors[0]!.path));
    form.announce(form.words.text('changing.problems', { count: errors.length }));
  }

  /** Closes a part, whatever is wrong in it. */
  leave(part: DocumentPart): void {
    const { form } = this;
    form.flush();
    const open = this.#find(part);
    if (open && !sameJson(open.before, form.store.at(part.path)))
      form.announce(form.words.text('changing.changed', { entry: form.label(part.path) }));
    this.#close(part);
  }

  /** Closes a part and takes back what was edited in it. */
  cancel(part: DocumentPart): void {
    const { form } = this;
    form.flush();
    const open = this.#find(part);
    if (!open) return;
    const entry = form.label(part.path);
    this.#open = this.#open.filter((one) => one !== open);
    if (open.isAdded && form.store.isNew(part.path)) {
      form.remove(part.path.slice(0, -1), Number(part.path.at(-1)));
      void this.#drawn(() => form.focusNearPart(part));
      return;
    }
    const places = [...this.#placesToPutBack(part, open)];
    if (places.length) form.putBack(part.path, places);
    form.announce(form.words.text('changing.cancelled', { entry }));
    void this.#drawn(() => form.focusNearPart(part));
  }

  /** What is wrong in a part. */
  readonly errorsIn = (part: DocumentPart): Finding[] =>
    this.form.store
      .findingsAt(part.path, true)
      .filter(({ severity, path }) => severity === 'error' && partCovers(part, path));

  /** Something at a path was edited: what was opened before knows whether that was in it. */
  noteEdit(path: Path): void {
    for (const one of this.#open) one.isAlone &&= partCovers(one.part, path);
  }

  /** The value was saved: what was edited until now is not taken back any more. */
  noteSave(): void {
    for (const one of this.#open) this.#startAnew(one);
  }

  /** A host is about to set another value in the place of the one that is there. */
  awaitLoad(): void {
    this.#replaced = { value: this.form.store.now.value };
  }

  /** It did so. */
  noteLoad(): void {
    this.#followLoad();
    this.#replaced = undefined;
  }

  closeAll(): void {
    this.#open = [];
  }

  /**
   * One that keeps what was typed gives it back as another value: a part stays open whose entry is
   * there again.
   */
  #followLoad(): void {
    const after = this.form.store.now.value;
    const before = this.#replaced?.value;
    if (!this.#replaced || before === after) return;
    this.#replaced = undefined;
    this.#open = this.#open.filter((one) => {
      const path = pathInOther(this.#placeOf(one, before), before, after);
      if (!path) return false;
      one.part = { ...one.part, path };
      Object.assign(one, this.#identity(one.part));
      this.#startAnew(one);
      return true;
    });
  }

  /** Cancel goes back to what is there now. */
  #startAnew(one: OpenPart): void {
    const { value } = this.form.store.now;
    const before = valueAt(value, one.part.path);
    Object.assign(one, { isAlone: true, isAdded: false, whole: value, before });
  }

  #close(part: DocumentPart): void {
    const open = this.#find(part);
    this.#open = this.#open.filter((one) => one !== open);
    void this.#drawn(() => this.form.focusNearPart(part));
  }

  /** Does something once all is drawn. */
  async #drawn(then: () => unknown): Promise<void> {
    await this.#redraw();
    then();
  }

  #identity({ path, keys }: DocumentPart): PartIdentity {
    const last = path.findLastIndex((key) => typeof key === 'number');
    const { store } = this.form;
    const entry =
      last < 0 ? undefined : store.keyOf(valueAt(store.now.value, path.slice(0, last + 1)));
    return { entry, rest: [...(entry ? path.slice(last + 1) : path), ...(keys ?? [])].join('/') };
  }

  /** Where a part stands in a value: what it is an entry of may have moved it since it was drawn. */
  #placeOf({ part: { path }, entry }: OpenPart, value: unknown): Path {
    const last = path.findLastIndex((key) => typeof key === 'number');
    const list = valueAt(value, path.slice(0, Math.max(last, 0)));
    if (entry === undefined || !Array.isArray(list)) return path;
    const at = list.findIndex((one) => this.form.store.keyOf(one) === entry);
    return at < 0 ? path : path.with(last, at);
  }

  #find(part: DocumentPart): OpenPart | undefined {
    if (!this.#open.length) return undefined;
    this.#followLoad();
    const { entry, rest } = this.#identity(part);
    const found = this.#open.find((one) => one.entry === entry && one.rest === rest);
    if (found) found.part = part;
    return found;
  }

  /** What stood where before, of all that is another now. */
  *#placesToPutBack(part: DocumentPart, open: OpenPart): Generator<readonly [Path, unknown]> {
    const { path, keys, without } = part;
    const now = this.form.store.at(path);
    const isWhole = !keys && !without;
    if (isWhole && now !== open.before) yield [path, open.before];
    if (!isWhole)
      yield* otherKeys(path, now, open.before, (key) => partCovers(part, [...path, key]));
    // with it, who edited it was recorded
    const inPart = (key: string) => key === path[0] || partCovers(part, [key]);
    if (open.isAlone && (path.length || !isWhole))
      yield* otherKeys([], this.form.store.now.value, open.whole, (key) => !inPart(key));
  }
}

/** The values of an object as they were, under those keys where they are others now. */
function* otherKeys(
  path: Path,
  now: unknown,
  before: unknown,
  isMeant: (key: string) => boolean,
): Generator<readonly [Path, unknown]> {
  const after: Json = isRecord(now) ? now : {};
  const was: Json = isRecord(before) ? before : {};
  for (const key of new Set([...Object.keys(was), ...Object.keys(after)]))
    if (isMeant(key) && after[key] !== was[key] && key !== 'id') yield [[...path, key], was[key]];
}
