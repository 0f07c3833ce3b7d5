import type { PlanContext } from '../context/plan-context.js';
import type { Settings } from '../context/settings-context.js';
import { displays } from '../fields/displays.js';
import type { Drawing } from '../context/drawing.js';
import type { Control, Disclosure, Form, FurtherEdits } from '../fields/form.js';
import { elementLabel } from '../i18n/label.js';
import type { WordValues, Words } from '../i18n/words.js';
import type { Path } from '../json/path.js';
import { wordsKey } from '../model/words-key.js';
import type { ModelOfKey, WidgetKey } from '../standard/plan-model.js';
import { onlyRead } from '../store/only-read.js';
import { ReadingStore } from '../store/reading-store.js';
import type { StoreView } from '../store/store-part.js';
import type { Finding } from '../validation/issue.js';

/** What a form to read needs of the element that it is in. */
export interface Reader {
  readonly root: () => ShadowRoot | null;
  readonly words: Words;
  readonly settings: () => Settings;
  readonly headingLevel: () => number;
  /** when its places are drawn; without it, at once */
  readonly drawing?: () => Drawing;
}

/** A form that nobody edits, and what every form has of it. */
export class ReadingForm<K extends WidgetKey = WidgetKey> implements Form<K> {
  readonly section: K;
  readonly displays = displays;
  protected readonly readable: ReadingStore;
  readonly #reader: Reader;

  constructor(store: StoreView<ModelOfKey<K>>, section: K, reader: Reader) {
    this.section = section;
    this.readable = new ReadingStore(store, section === 'plan');
    this.#reader = reader;
  }

  /** Whoever reads is given the words of what came in another shape. */
  get store(): StoreView<ModelOfKey<K>> {
    return this.readable;
  }

  get words(): Words {
    return this.#reader.words;
  }

  get settings(): Settings {
    return this.#reader.settings();
  }

  get plan(): PlanContext | undefined {
    return undefined;
  }

  get drawing(): Drawing | undefined {
    return this.#reader.drawing?.();
  }

  get readonly(): boolean {
    return true;
  }

  get locked(): Form<K> {
    return this;
  }

  get disabled(): boolean {
    return false;
  }

  get headingLevel(): number {
    return this.#reader.headingLevel();
  }

  label(path: Path): string {
    return elementLabel(this.words, this.store.element, this.wordsRoot, path);
  }

  elementText(path: Path, part: string, values?: WordValues): string {
    const key = wordsKey(this.store.element, this.wordsRoot, path);
    return this.words.lookUp(`${key}.${part}`, values);
  }

  cameAs(path: Path): unknown {
    return this.readonly ? this.readable.cameAs(path) : undefined;
  }

  id(path: Path): string {
    return ['field', ...path].join('-');
  }

  afterPress(run: () => void): void {
    run();
  }

  register(_control: Control): () => void {
    return () => {};
  }

  registerDisclosure(_disclosure: Disclosure): () => void {
    return () => {};
  }

  announce(_message: string): void {}

  show(_id: string): void {}

  focus(_id: string): boolean {
    return false;
  }

  revealAndFocus(_path: Path): boolean {
    return false;
  }

  /** Nothing that is only read is told to have been filled in wrongly. */
  message(_finding: Finding): string {
    return onlyRead();
  }

  input(_path: Path, _next: unknown, _others?: FurtherEdits): void {
    onlyRead();
  }

  commit(_path: Path): void {
    onlyRead();
  }

  flush(): void {
    onlyRead();
  }

  change(_path: Path, _next: unknown, _others?: FurtherEdits): void {
    onlyRead();
  }

  add(_path: Path, _index: number, _entry?: unknown): void {
    onlyRead();
  }

  addBelow(_path: Path, _index: number, _entries: readonly unknown[], _others: FurtherEdits): void {
    onlyRead();
  }

  move(_path: Path, _from: number, _to: number): void {
    onlyRead();
  }

  remove(_path: Path, _index: number): void {
    onlyRead();
  }

  restoreEntry(_path: Path, _index: number, _entry: unknown): void {
    onlyRead();
  }

  archive(_path: Path, _on: string | undefined, _others?: FurtherEdits): void {
    onlyRead();
  }

  /** Where its words are among those of the plan. */
  protected get wordsRoot(): string {
    return this.section === 'plan' ? '' : this.section;
  }
}
