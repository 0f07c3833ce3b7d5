import type { Settings } from '../context/settings.js';
import type { PcspChange } from '../events/events.js';
import type { Disclosure, Form, Others } from '../fields/form.js';
import { fields } from '../fields/registry.js';
import { labelOf } from '../i18n/label.js';
import { describe } from '../i18n/message.js';
import type { Values, Words } from '../i18n/words.js';
import { childrenOf } from '../standard/children.js';
import { elementAt, samePath, type Path } from '../standard/path.js';
import { wordsKey } from '../standard/words-key.js';
import type { StoreView } from '../store/part.js';
import type { Change } from '../store/store.js';
import type { Finding } from '../validation/issue.js';
import { recordAuthor } from './provenance.js';

/** What the form of a widget needs of the widget. */
export interface FormHost {
  /** the section's key in the plan: where its words are */
  readonly key: string;
  readonly root: () => ShadowRoot | null;
  readonly words: Words;
  readonly settings: () => Settings;
  readonly readonly: () => boolean;
  readonly disabled: () => boolean;
  readonly headingLevel: () => number;
  /** the user edited, and may go on */
  edited(change: PcspChange): void;
  /** the user finished an edit */
  committed(change: PcspChange): void;
}

/** The user's edits of one widget: what they do to the store, and what they raise. */
export class WidgetForm implements Form {
  readonly store: StoreView;
  readonly fields = fields;
  readonly #host: FormHost;
  readonly #disclosures = new Set<Disclosure>();
  readonly #opened = new Set<Disclosure>();
  /** the edit that is going on */
  #pending: Change | undefined;

  constructor(store: StoreView, host: FormHost) {
    this.store = store;
    this.#host = host;
  }

  get words(): Words {
    return this.#host.words;
  }

  get settings(): Settings {
    return this.#host.settings();
  }

  get readonly(): boolean {
    return this.#host.readonly();
  }

  get disabled(): boolean {
    return this.#host.disabled();
  }

  get headingLevel(): number {
    return this.#host.headingLevel();
  }

  label(path: Path): string {
    return labelOf(this.words, this.store.element, this.#host.key, path);
  }

  say(path: Path, part: string, values?: Values): string {
    const key = wordsKey(this.store.element, this.#host.key, path);
    return this.words.text(`${key}.${part}`, values);
  }

  message(finding: Finding): string {
    return describe(finding, this.words, this.store.element, this.#host.key).message;
  }

  id(path: Path): string {
    return ['field', ...path].join('-');
  }

  input(path: Path, next: unknown, others: Others = []): void {
    const change = this.store.set(path, next, { typing: true });
    this.#amend(others);
    this.#began(change);
    this.#edited(change);
  }

  commit(path: Path): void {
    this.store.touch(path);
    if (this.#pending && samePath(this.#pending.path, path)) this.flush();
  }

  /** The value was replaced: the edit that was going on is no more. */
  forget(): void {
    this.#pending = undefined;
  }

  /** A field is being typed in. */
  get isTyping(): boolean {
    return this.#pending !== undefined;
  }

  /** Ends the edit that is going on. */
  flush(): void {
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = undefined;
    this.store.commit();
    const next = this.store.at(pending.path);
    // a code with words is another object after every key; both are JSON
    const same = JSON.stringify(next) === JSON.stringify(pending.previous);
    if (!same) this.#host.committed({ ...pending, next });
  }

  change(path: Path, next: unknown, others: Others = []): void {
    const pending = this.#pending;
    const ends = pending && samePath(pending.path, path);
    if (ends) this.forget();
    this.#whole(
      () => this.store.set(path, next),
      others,
      ends ? { previous: pending.previous } : {},
    );
  }

  add(path: Path, index: number, entry?: unknown): void {
    const item = elementAt(this.store.element, [...path, index]);
    if (!item) return;
    const empty = childrenOf(item) ? {} : '';
    this.#whole(() => this.store.insert(path, index, entry ?? empty));
    this.#focusEntry([...path, index]);
    this.announce(this.words.text('list.added', { entry: this.label([...path, index]) }));
  }

  move(path: Path, from: number, to: number): void {
    const entry = this.label([...path, from]);
    this.#whole(() => this.store.move(path, from, to));
    const direction = to < from ? 'moveUp' : 'moveDown';
    const id = this.id([...path, to]);
    // at the end of the list the button that was pressed is out of use
    if (!this.focus(`${id}-${direction}`)) this.focus(`${id}-${to < from ? 'moveDown' : 'moveUp'}`);
    this.announce(this.words.text('list.moved', { entry, position: to + 1 }));
  }

  remove(path: Path, index: number): void {
    const entry = this.label([...path, index]);
    this.#whole(() => this.store.remove(path, index));
    // a section that is a list is touched when somebody tries to save it
    if (path.length) this.store.touch(path);
    // never on the next button that takes something away
    if (!this.focus(`${this.id(path)}-undo`)) this.focus(`${this.id(path)}-add`);
    this.announce(this.words.text('list.removed', { entry }));
  }

  putBack(path: Path, index: number, entry: unknown): void {
    this.#whole(() => this.store.insert(path, index, entry));
    this.#focusEntry([...path, index]);
    this.announce(this.words.text('list.added', { entry: this.label([...path, index]) }));
  }

  archive(path: Path, on: string | undefined, others: Others = []): void {
    const entry = this.label(path);
    this.#whole(() => this.store.archive(path, on), others);
    this.focus(`${this.id(path.slice(0, -1))}-add`);
    this.announce(this.words.text(on ? 'list.archived' : 'list.restored', { entry }));
  }

  announce(message: string): void {
    const status = this.#byId('status');
    if (status) status.textContent = message;
  }

  focus(id: string): boolean {
    const target = this.#byId(id);
    if (!target || (target as HTMLButtonElement).disabled) return false;
    target.focus();
    return this.#host.root()?.activeElement === target;
  }

  offer(disclosure: Disclosure): () => void {
    this.#disclosures.add(disclosure);
    return () => this.#disclosures.delete(disclosure);
  }

  reach(path: Path): boolean {
    // a disclosure that opens may hold another, which then offers itself
    for (const disclosure of this.#disclosures) if (disclosure.covers(path)) disclosure.open(path);
    for (let length = path.length; length >= Math.min(1, path.length); length--) {
      const id = this.id(path.slice(0, length));
      if (this.focus(id) || this.#focusInside(id)) return true;
    }
    return false;
  }

  /** Puts the focus as near as can be to what had it, and went away with an edit at a path. */
  recover(path: Path): boolean {
    const isThere = this.store.at(path) !== undefined;
    return (
      (isThere && this.reach(path)) ||
      this.focus(`${this.id(path.slice(0, -1))}-add`) ||
      this.reach(path) ||
      this.focus('section')
    );
  }

  /** Opens everything that can be opened. */
  openAll(): void {
    for (const disclosure of this.#disclosures) if (disclosure.open()) this.#opened.add(disclosure);
  }

  /** Closes what `openAll` opened. */
  closeOpened(): void {
    for (const disclosure of this.#opened) disclosure.close();
    this.#opened.clear();
  }

  #began(change: Change): void {
    if (this.#pending && samePath(this.#pending.path, change.path)) return;
    this.flush();
    this.#pending = change;
  }

  /** Makes more changes part of the edit before. */
  #amend(others: Others): void {
    for (const [path, next] of others) this.store.amend(path, next);
  }

  #edited(change: Change): void {
    recordAuthor(this.store, change.path, this.settings.author);
    this.#host.edited(change);
  }

  /** An edit that is whole in itself, or ends one that `began` before. */
  #whole(edit: () => Change, others: Others = [], began: Partial<Change> = {}): void {
    this.flush();
    const change = edit();
    this.#amend(others);
    this.#edited(change);
    this.#host.committed({ ...change, ...began });
  }

  #focusEntry(path: Path): void {
    const entry = this.#byId(`${this.id(path)}-entry`);
    entry?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }

  /** The first control of a group or an entry. */
  #focusInside(id: string): boolean {
    const inside = this.#host.root()?.querySelectorAll(`[id^="${CSS.escape(id)}-"]`) ?? [];
    return [...inside].some((one) => this.focus(one.id));
  }

  #byId(id: string): HTMLElement | null {
    return this.#host.root()?.getElementById(id) ?? null;
  }
}
