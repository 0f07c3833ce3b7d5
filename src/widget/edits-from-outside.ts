import type { PlanSection } from '../context/plan-context.js';
import type { Form } from '../fields/form.js';
import type { Words } from '../i18n/words.js';
import type { Path } from '../json/path.js';
import type { Change, Store } from '../store/store.js';
import { entryNearest } from './entry-nearest.js';
import { activeIn, keepInSight } from './focus-in-sight.js';
import { recordAuthor } from './provenance.js';
import { whatChanged } from './what-changed.js';
import type { WidgetForm } from './widget-form.js';

/** A widget, as what edits it from outside its fields knows it. */
interface EditedWidget {
  readonly host: HTMLElement;
  readonly store: Store;
  readonly form: WidgetForm;
  readonly words: Words;
  sectionAt(path: Path): PlanSection | undefined;
  /** ends the edits that are going on */
  flush(): void;
  edited(change: Change): void;
  committed(change: Change): void;
}

const HISTORY_WORDS = { undo: 'undone', redo: 'redone' } as const;

/** Edits of a value that none of its fields makes: of the history, and of another section than asks for it. */
export class EditsFromOutside {
  readonly #widget: EditedWidget;

  constructor(widget: EditedWidget) {
    this.#widget = widget;
  }

  /** An edit that is whole in itself. */
  make(edit: (store: Store) => Change): void {
    const { store, form } = this.#widget;
    this.#widget.flush();
    const change = edit(store);
    recordAuthor(store, change.path, form.settings.author);
    this.#tell(change);
  }

  travelHistory(direction: 'undo' | 'redo'): boolean {
    const { host, store, form, words } = this.#widget;
    this.#widget.flush();
    const hadFocus = activeIn(host) !== undefined;
    const change = store[direction]();
    if (!change) return false;
    this.#tell(change);
    form.turnTo(change.path);
    if (hadFocus) queueMicrotask(() => this.#restoreFocus(entryNearest(change)));
    const label = whatChanged(form as Form, change);
    form.announce(words.text(`section.${HISTORY_WORDS[direction]}`, { label }));
    return true;
  }

  #tell(change: Change): void {
    const { form } = this.#widget;
    form.noteEdit(change.path);
    this.#widget.sectionAt(change.path)?.noteEdit(change.path.slice(1));
    this.#widget.edited(change);
    this.#widget.committed(change);
  }

  /** All is drawn after an edit at a path: what had the focus may be gone, disabled or elsewhere. */
  #restoreFocus(path: Path): void {
    const { host, form } = this.#widget;
    const active = activeIn(host);
    if (active && !active.matches(':disabled')) {
      keepInSight(active);
      return;
    }
    const section = this.#widget.sectionAt(path);
    if (section) section.restoreFocus(path.slice(1));
    else form.restoreFocus(path);
  }
}
