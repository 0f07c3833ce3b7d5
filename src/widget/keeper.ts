import type { PlanContext, PlanSection } from '../context/plan.js';
import type { Settings } from '../context/settings.js';
import { detailOf, raise, type PcspChange, type PcspDetail } from '../events/events.js';
import { describe } from '../i18n/message.js';
import type { Words } from '../i18n/words.js';
import { toDateTime } from '../standard/clock.js';
import type { Element } from '../standard/element.js';
import type { Path } from '../standard/path.js';
import type { SectionKey, ValueOfKey } from '../standard/plan.js';
import { StorePart, type StoreView } from '../store/part.js';
import type { Snapshot } from '../store/snapshot.js';
import { Store } from '../store/store.js';
import type { CheckOptions } from '../validation/check.js';
import type { Issue } from '../validation/issue.js';
import { editedPath } from '../validation/stored-path.js';
import { activeElement, isInside, keepInSight } from './focus-in-sight.js';
import { FormControl } from './form-control.js';
import { WidgetForm, type FormHost } from './widget-form.js';
import { stampEdits } from './provenance.js';

/** A widget, as what keeps its value knows it. */
export interface Kept {
  readonly host: HTMLElement & { readonly name: string };
  /** the section's key in the plan, or `plan` */
  readonly key: SectionKey | 'plan';
  readonly element: Element;
  readonly words: Words;
  readonly internals: ElementInternals;
  readonly settings: () => Settings;
  readonly readonly: () => boolean;
  readonly disabled: () => boolean;
  readonly headingLevel: () => number;
  /** draws all of it anew */
  redraw(): void;
}

/** A widget's place in a plan, which holds its value. */
interface Joined {
  readonly plan: PlanContext;
  readonly store: StorePart;
  readonly form: WidgetForm;
  readonly leave: () => void;
}

/** Chromium would put the middle of what is taller than the window in the middle of the window. */
function focusTop(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}

const SAYING = { undo: 'undone', redo: 'redone' } as const;

/**
 * Keeps the value of a widget: loads and saves it, raises its events, and is its part in a form.
 * While the widget is in a plan the plan does all of this, and the keeper passes it on.
 */
export class Keeper<K extends SectionKey | 'plan'> {
  readonly #kept: Kept;
  readonly #store: Store;
  readonly #form: WidgetForm;
  readonly #control: FormControl;
  #joined?: Joined;
  /** what the user saved last, while nothing else has taken its place */
  #savedValue: unknown;
  /** the sections whose edits are edits of this value */
  readonly #sections = new Set<PlanSection>();

  constructor(kept: Kept) {
    this.#kept = kept;
    this.#store = new Store(kept.element);
    this.#form = this.#formOn(this.#store, {
      edited: (change) => this.edited(change),
      committed: (change) => this.committed(change),
    });
    this.#control = new FormControl(kept.internals, {
      element: kept.host,
      active: () => !this.#joined && this.#isOpen,
      valid: () => this.#joined !== undefined || kept.readonly() || this.#store.now.valid,
      json: () => (this.#joined ? null : this.#store.now.json),
      problem: () => kept.words.text('section.problem'),
      flush: () => this.#flush(),
      refuse: () => this.#refuse(),
      send: () => this.#send(),
      settle: () => this.#settle(),
    });
  }

  /** The value, with paths from the widget. */
  get store(): StoreView {
    return this.#joined?.store ?? this.#store;
  }

  /** The whole of what this widget keeps by itself. */
  get ownStore(): Store {
    return this.#store;
  }

  get form(): WidgetForm {
    return this.#joined?.form ?? this.#form;
  }

  /** The plan that the widget is in. */
  get plan(): PlanContext | undefined {
    return this.#joined?.plan;
  }

  get sections(): ReadonlySet<PlanSection> {
    return this.#sections;
  }

  /** What the user saved is what is there. */
  get isSaved(): boolean {
    return this.#savedValue !== undefined && this.#savedValue === this.#store.now.value;
  }

  /** A field is being typed in. */
  get isTyping(): boolean {
    return this.form.isTyping || [...this.#sections].some(({ isTyping }) => isTyping);
  }

  get issues(): Issue[] {
    return this.#issuesOf(this.store.now);
  }

  /** The widget came into a form, or left one. */
  enterForm(form: HTMLFormElement | null): void {
    this.#control.join(form);
  }

  /** The value, or whether it counts, is another. */
  sync(): void {
    this.#control.sync();
  }

  load(value: unknown, path: Path = []): void {
    if (this.#joined) return this.#joined.plan.load(value, this.#inPlan(path));
    this.#forget();
    this.#store.load(value, path);
    this.#control.sync();
  }

  reset(path: Path = []): void {
    if (this.#joined) return this.#joined.plan.reset(this.#inPlan(path));
    this.#forget();
    this.#store.reset(path);
    this.#control.sync();
  }

  set options(options: CheckOptions) {
    this.#store.options = options;
    this.#control.sync();
  }

  submit(): boolean {
    if (this.#joined) return this.#joined.plan.submit();
    return this.#isOpen && FormControl.save([this.#control]);
  }

  /** Whether the value is valid, with an `invalid` event if not. Shows nothing. */
  check(): boolean {
    return this.#joined ? this.store.now.valid : this.#control.check();
  }

  /** Whether the value is valid. Shows every error and moves to their summary. */
  report(): boolean {
    if (this.#joined) return this.#joined.plan.report();
    const valid = this.check();
    if (!valid) this.#showErrors();
    return valid;
  }

  readonly undo = (): boolean => this.#joined?.plan.undo() ?? this.#step('undo');

  readonly redo = (): boolean => this.#joined?.plan.redo() ?? this.#step('redo');

  /** Opens what hides the field at a path of the stored value and puts the focus in it. */
  reachStored(path: Path): boolean {
    return this.reach(editedPath(this.store.element, this.store.now.value, path));
  }

  /** The same, for a path of the value as it is edited. */
  reach(path: Path): boolean {
    const section = this.#sectionAt(path);
    return section ? section.reach(path.slice(1)) : this.form.reach(path);
  }

  /** What the section of a plan is called that an element is in. */
  sectionOf([key, ...rest]: Path): string {
    return this.#kept.key === 'plan' && key !== undefined && rest.length
      ? this.#form.label([key])
      : '';
  }

  /** Whether there is a section for what stands at a path. */
  canReach([key]: Path): boolean {
    return this.#kept.key !== 'plan' || [...this.#sections].some((one) => one.key === key);
  }

  edited(change: PcspChange): void {
    this.#control.syncValidity();
    raise(this.#kept.host, 'pcsp-input', this.#detail(change));
  }

  committed(change: PcspChange): void {
    this.#control.sync();
    raise(this.#kept.host, 'pcsp-change', this.#detail(change));
  }

  /** A section's edits are edits of this value. Gives how to end that. */
  take(section: PlanSection): () => void {
    this.#sections.add(section);
    return () => this.#sections.delete(section);
  }

  /** The widget is in a plan from now on, or, without one, speaks for itself again. */
  join(plan: PlanContext | undefined): void {
    if (plan === this.#joined?.plan) return;
    this.#joined?.form.flush();
    this.#joined?.leave();
    this.#joined = plan && this.#placeIn(plan);
    this.#control.sync();
    this.#kept.redraw();
  }

  #placeIn(plan: PlanContext): Joined {
    const { key, host, redraw } = this.#kept;
    const path = [key];
    // what was set before there was a plan is the plan's, unless it has its own. it never stays
    // behind: this widget may come to another person's plan
    const { value } = this.#store.now;
    this.#forget();
    this.#store.load(undefined);
    if (value !== undefined && plan.store.at(path) === undefined) plan.load(value, path);
    const inPlan = (change: PcspChange) => ({ ...change, path: this.#inPlan(change.path) });
    const store = new StorePart(plan.store, path);
    const form = this.#formOn(store, {
      edited: (change) => plan.edited(inPlan(change)),
      committed: (change) => plan.committed(inPlan(change)),
    });
    const leave = plan.join({
      key: key as SectionKey,
      host,
      get isTyping() {
        return form.isTyping;
      },
      flush: () => form.flush(),
      forget: () => form.forget(),
      reach: (at) => form.reach(at),
      recover: (at) => form.recover(at),
      focus: () => focusTop(host.shadowRoot?.getElementById('section')),
      redraw,
    });
    return { plan, store, form, leave };
  }

  #inPlan(path: Path): Path {
    return [this.#kept.key, ...path];
  }

  get #isOpen(): boolean {
    return !this.#kept.readonly() && !this.#kept.disabled();
  }

  #formOn(store: StoreView, raised: Pick<FormHost, 'edited' | 'committed'>): WidgetForm {
    const { key, words, host, settings, readonly, disabled, headingLevel } = this.#kept;
    return new WidgetForm(store, {
      // the words of the sections stand at the top
      key: key === 'plan' ? '' : key,
      words,
      root: () => host.shadowRoot,
      settings,
      readonly,
      disabled,
      headingLevel,
      ...raised,
    });
  }

  #flush(): void {
    this.#form.flush();
    for (const section of this.#sections) section.flush();
  }

  #forget(): void {
    this.#form.forget();
    for (const section of this.#sections) section.forget();
  }

  #step(direction: 'undo' | 'redo'): boolean {
    if (!this.#isOpen) return false;
    this.#flush();
    const { host } = this.#kept;
    const hadFocus = isInside(activeElement(host.ownerDocument), host);
    const change = this.#store[direction]();
    if (!change) return false;
    this.edited(change);
    this.committed(change);
    if (hadFocus) queueMicrotask(() => this.#keepFocus(change.path));
    const label = this.#form.label(change.path);
    this.#form.announce(this.#kept.words.text(`section.${SAYING[direction]}`, { label }));
    return true;
  }

  #sectionAt([key]: Path): PlanSection | undefined {
    return [...this.#sections].find((one) => one.key === key);
  }

  /** All is drawn after an edit at a path: what had the focus may be gone, disabled or elsewhere. */
  #keepFocus(path: Path): void {
    const { host } = this.#kept;
    const active = activeElement(host.ownerDocument);
    if (active && isInside(active, host) && !active.matches(':disabled')) {
      keepInSight(active);
      return;
    }
    const section = this.#sectionAt(path);
    if (section) section.recover(path.slice(1));
    else this.#form.recover(path);
  }

  #refuse(): void {
    if (raise(this.#kept.host, 'pcsp-invalid', this.#detail())) this.#showErrors();
  }

  #send(): boolean {
    const { now, author } = this.#kept.settings();
    stampEdits(this.#store, toDateTime(now()), author);
    this.#control.sync();
    return raise(this.#kept.host, 'pcsp-submit', this.#detail());
  }

  #settle(): void {
    this.#store.markSaved();
    this.#savedValue = this.#store.now.value;
    // what is only worth a warning did not stop the save, and is told now
    this.#store.touchFound();
    // an entry that was new can no longer be removed
    this.#kept.redraw();
    for (const section of this.#sections) section.redraw();
    this.#form.announce(this.#kept.words.text('section.saved'));
  }

  #detail(change?: PcspChange): PcspDetail<ValueOfKey<K>> {
    const { now } = this.#store;
    return detailOf({
      section: this.#kept.key,
      valid: now.valid,
      value: () => now.stored as ValueOfKey<K> | undefined,
      issues: () => this.#issuesOf(now),
      change,
    });
  }

  #showErrors(): void {
    this.#store.touchAll();
    if (this.#control.isFirstInvalid) this.#form.focus('summary');
  }

  #issuesOf(now: Snapshot): Issue[] {
    const { key, element, words } = this.#kept;
    const rootKey = key === 'plan' ? '' : key;
    return now.storedFindings.map((finding) => describe(finding, words, element, rootKey));
  }
}
