import type { PlanContext, PlanSection } from '../context/plan-context.js';
import type { Settings } from '../context/settings-context.js';
import type { Draft, DraftOptions, RestoredDraft } from '../events/draft.js';
import { detailOf, raise, type PcspChange, type PcspDetail } from '../events/events.js';
import type { Form, FormRemarks, Starters } from '../fields/form.js';
import type { Words } from '../i18n/words.js';
import { toDateTime } from '../model/uk-clock.js';
import type { Element } from '../model/element.js';
import { valueAt, type Path } from '../json/path.js';
import { elementAt, pathInWords } from '../model/element-at.js';
import type { AnySectionKey, WidgetKey } from '../standard/plan-model.js';
import { StorePart, type StoreView } from '../store/store-part.js';
import type { Snapshot } from '../store/snapshot.js';
import { Store } from '../store/store.js';
import type { CheckOptions } from '../validation/check.js';
import type { Issue } from '../validation/issue.js';
import { editedPath } from '../validation/stored-path.js';
import { EditsFromOutside } from './edits-from-outside.js';
import { isOfAnother } from './another-person.js';
import { inSameEntry } from './focus-after-load.js';
import { rememberFocus } from './focus-kept.js';
import { FormControl } from './form-control.js';
import type { Presses } from './presses.js';
import { RaisedValues } from './raised-values.js';
import type { FormInternals } from './internals.js';
import { issuesOf } from './issues-of.js';
import { loadDrawn, type DrawnHost } from './load-drawn.js';
import { LastSave } from './last-save.js';
import { handOver, type Handover, type SaveState } from './saving.js';
import { sectionInPlan } from './section-in-plan.js';
import { WidgetDrafts } from './widget-drafts.js';
import { OwnValue } from './own-value.js';
import { WidgetForm, type WidgetFormHost } from './widget-form.js';
import { stampEdits } from './provenance.js';

/** A widget, as what keeps its value knows it. */
export interface WidgetControllerHost<K extends WidgetKey> extends DrawnHost {
  readonly host: HTMLElement & { readonly name: string };
  /** the section's key in the plan, or `plan` */
  readonly key: K;
  readonly element: Element;
  readonly words: Words;
  readonly internals: FormInternals;
  readonly settings: () => Settings;
  readonly readonly: () => boolean;
  readonly disabled: () => boolean;
  readonly readsFirst: () => boolean;
  readonly headingLevel: () => number;
  readonly beside: { readonly starters?: Starters; readonly remarks?: FormRemarks };
  readonly presses: Presses;
  /** draws all of it anew */
  redraw(): Promise<unknown>;
}

/** A widget's place in a plan, which holds its value. */
interface PlanMembership<K extends WidgetKey> {
  readonly plan: PlanContext;
  readonly store: StorePart;
  readonly form: WidgetForm<K>;
  readonly leave: () => void;
}

/**
 * Keeps the value of a widget: loads and saves it, raises its events, and is its part in a form.
 * While the widget is in a plan the plan does all of this, and the controller passes it on.
 */
export class WidgetController<K extends WidgetKey> {
  readonly #host: WidgetControllerHost<K>;
  readonly #store: Store;
  readonly #own: OwnValue;
  readonly #form: WidgetForm<K>;
  readonly #control: FormControl;
  readonly #raised: RaisedValues;
  readonly #lastSave: LastSave;
  readonly #outside: EditsFromOutside;
  readonly #drafts: WidgetDrafts<K>;
  #membership?: PlanMembership<K>;
  /** the sections whose edits are edits of this value */
  readonly #sections = new Set<PlanSection>();

  constructor(kept: WidgetControllerHost<K>) {
    this.#host = kept;
    this.#raised = new RaisedValues(kept.host);
    this.#store = new Store(kept.element);
    this.#own = new OwnValue(this.#store, kept.host.localName);
    this.#lastSave = new LastSave(this.#store, {
      saved: () => this.#noteSaved(),
      told: (state, toCheck) => this.#tellSave(state, toCheck),
    });
    this.#store.options = this.#checkOptions({});
    this.#form = this.#formOn(this.#store, {
      edited: (change) => this.edited(change),
      committed: (change) => this.committed(change),
    });
    this.#outside = new EditsFromOutside({
      host: kept.host,
      store: this.#store,
      form: this.#form,
      words: kept.words,
      sectionAt: (path) => this.#sectionAt(path),
      flush: () => this.#flush(),
      edited: (change) => this.edited(change),
      committed: (change) => this.committed(change),
    });
    this.#drafts = new WidgetDrafts<K>({
      ...kept,
      store: this.#store,
      form: this.#form,
      take: () => this.#take(),
      detail: () => this.#detail(),
      restored: () => {
        for (const one of this.#forms) one.noteLoad();
        this.#control.sync();
      },
      discardPendingEdits: () => this.#discardPendingEdits(),
    });
    this.#control = new FormControl(kept.internals, {
      element: kept.host,
      active: () => !this.#membership && this.#isOpen,
      valid: () => this.#membership !== undefined || kept.readonly() || this.#store.now.valid,
      json: () => (this.#membership ? null : this.#store.now.json),
      problem: () => kept.words.text('section.problem'),
      take: () => this.#take(),
      flush: () => this.#flush(),
      refuse: () => this.#refuseInvalid(),
      isRepeated: () => kept.presses.isRepeated,
      submit: () => this.#raiseSubmit(),
      begin: (takesLong) => this.#lastSave.begin(takesLong),
    });
  }

  /** The value, with paths from the widget. */
  get store(): StoreView {
    return this.#membership?.store ?? this.#store;
  }

  /** The same, with what stands in the controls, where no event told of it. */
  get upToDate(): StoreView {
    this.#take();
    return this.store;
  }

  /** The whole of what this widget keeps by itself. */
  get ownStore(): Store {
    return this.#store;
  }

  get form(): WidgetForm<K> {
    return this.#membership?.form ?? this.#form;
  }

  /** The plan that the widget is in. */
  get plan(): PlanContext | undefined {
    return this.#membership?.plan;
  }

  /** It is a document of which parts are opened to be changed. */
  get readsFirst(): boolean {
    return this.#host.readsFirst();
  }

  get sections(): ReadonlySet<PlanSection> {
    return this.#sections;
  }

  /** How the user's last save stands; nothing once what was saved is edited. */
  get saveState(): SaveState | undefined {
    return this.#lastSave.state;
  }

  /** Says of what is shown that it is a draft, or of a draft that it was not restored. */
  get draftLine(): unknown {
    return this.#membership ? undefined : this.#drafts.line;
  }

  /** A field is being typed in. */
  get isTyping(): boolean {
    return this.form.isTyping || [...this.#sections].some(({ isTyping }) => isTyping);
  }

  get issues(): Issue[] {
    return this.#issuesOf(this.upToDate.now);
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
    if (this.#membership) return this.#membership.plan.load(value, [this.#host.key, ...path]);
    if (this.#store.holds(value, path)) return this.#lastSave.acknowledge();
    if (this.#raised.isEcho(value, path)) return;
    this.#raised.warnOfOlder(value, path);
    const { value: before, stored } = this.#store.now;
    const isAnother = this.#host.key === 'plan' && !path.length && isOfAnother(value, stored);
    const now = () => this.#store.now.value;
    const findAgain = inSameEntry(before, now, this.#form, this.#sections, !isAnother);
    const bringBack = rememberFocus(this.#host.host, findAgain);
    this.#discardPendingEdits();
    if (isAnother) for (const one of this.#forms) one.closeParts();
    loadDrawn(this.#host, this.#store, this.#forms, [value, path]);
    this.#control.sync();
    bringBack();
  }

  reset(path: Path = []): void {
    if (this.#membership) return this.#membership.plan.reset([this.#host.key, ...path]);
    this.#discardPendingEdits();
    for (const one of this.#forms) one.closeParts();
    this.#store.reset(path);
    this.#control.sync();
  }

  set options(options: Pick<CheckOptions, 'strict'>) {
    this.#store.options = this.#checkOptions(options);
    this.#control.sync();
  }

  submit(): boolean {
    if (this.#membership) return this.#membership.plan.submit();
    return this.#isOpen && this.#control.save();
  }

  async saveDraft(options: DraftOptions = {}): Promise<Draft<K> | Draft<'plan'>> {
    return this.#membership?.plan.saveDraft(options) ?? this.#drafts.save(options);
  }

  async restoreDraft(draft: unknown, options: DraftOptions = {}): Promise<RestoredDraft> {
    return (
      this.#membership?.plan.restoreDraft(draft, options) ?? this.#drafts.restore(draft, options)
    );
  }

  /** Whether the value is valid, with an `invalid` event if not. Shows nothing. */
  check(): boolean {
    return this.#membership ? this.upToDate.now.valid : this.#control.check();
  }

  /** Whether the value is valid. Shows every error and moves to their summary. */
  report(): boolean {
    if (this.#membership) return this.#membership.plan.report();
    const valid = this.check();
    if (!valid) this.#showErrors();
    return valid;
  }

  readonly undo = (): boolean => this.#membership?.plan.undo() ?? this.#travelHistory('undo');

  readonly redo = (): boolean => this.#membership?.plan.redo() ?? this.#travelHistory('redo');

  /** Opens what hides the field at a path of the stored value and puts the focus in it. */
  revealAndFocusStored(path: Path): boolean {
    const { element, now } = this.store;
    // what came beside the standard can be asked for as well
    if (!elementAt(element, path) && valueAt(now.stored, path) === undefined) {
      console.warn(
        `${this.#host.host.localName}: “${element.term}” has no element at ${pathInWords(path)}`,
      );
      return false;
    }
    return this.revealAndFocus(editedPath(element, now.value, path));
  }

  /** The same, for a path of the value as it is edited. */
  revealAndFocus(path: Path): boolean {
    const section = this.#sectionAt(path);
    return section ? section.revealAndFocus(path.slice(1)) : this.form.revealAndFocus(path);
  }

  /** Goes to the field at a path; where it is only text, to the section that it is in. */
  goTo(path: Path): void {
    if (!this.revealAndFocus(path)) this.#sectionAt(path)?.focus();
  }

  /** What the section of a plan is called that an element is in. */
  sectionOf([key, ...rest]: Path): string {
    return this.#host.key === 'plan' && key !== undefined && rest.length
      ? this.#form.label([key])
      : '';
  }

  /** Whether there is a section for what stands at a path. */
  hasSectionFor([key]: Path): boolean {
    return this.#host.key !== 'plan' || [...this.#sections].some((one) => one.key === key);
  }

  edited(change: PcspChange): void {
    this.#control.syncValidity();
    this.#raise('pcsp-input', change);
  }

  committed(change: PcspChange): void {
    this.#control.sync();
    this.#raise('pcsp-change', change);
  }

  /** An edit that is whole in itself, in any section of a plan. */
  edit(make: (store: Store) => PcspChange): void {
    this.#outside.make(make);
  }

  /** A section's edits are edits of this value. Gives how to end that. */
  addSection(section: PlanSection): () => void {
    this.#sections.add(section);
    return () => this.#sections.delete(section);
  }

  /** The widget goes from where it stands: what it shows without a plan is of nobody's plan elsewhere. */
  leavePlace(): void {
    if (!this.#membership) this.#own.leavePlace();
  }

  /** The widget is in a plan from now on, or, without one, speaks for itself again. */
  joinPlan(plan: PlanContext | undefined): void {
    if (plan === this.#membership?.plan) return;
    this.#membership?.form.flush();
    this.#membership?.leave();
    this.#membership = plan && this.#enterPlan(plan);
    this.#control.sync();
    void this.#host.redraw();
  }

  #checkOptions(options: Pick<CheckOptions, 'strict'>): CheckOptions {
    return { ...options, now: () => this.#host.settings().now() };
  }

  #enterPlan(plan: PlanContext): PlanMembership<K> {
    const { key, host, redraw } = this.#host;
    this.#discardPendingEdits();
    this.#own.giveTo(plan, [key]);
    const inPlan = (change: PcspChange) => ({ ...change, path: [key, ...change.path] });
    const store = new StorePart(plan.store, [key]);
    const form = this.#formOn(store, {
      edited: (change) => plan.edited(inPlan(change)),
      committed: (change) => plan.committed(inPlan(change)),
    });
    const section = sectionInPlan(key as AnySectionKey, host, form, redraw);
    return { plan, store, form, leave: plan.addSection(section) };
  }

  get #isOpen(): boolean {
    return !this.#host.readonly() && !this.#host.disabled();
  }

  #formOn(store: StoreView, raised: Pick<WidgetFormHost, 'edited' | 'committed'>): WidgetForm<K> {
    const root = () => this.#host.host.shadowRoot;
    const plan = () => this.plan;
    return new WidgetForm(store, { ...this.#host, root, plan, ...raised });
  }

  /** Those whose edits are edits of this value. */
  get #forms() {
    return [this.#form, ...this.#sections];
  }

  #take(): void {
    for (const one of [this.form, ...this.#sections]) one.take();
  }

  #flush(): void {
    for (const one of this.#forms) one.flush();
  }

  #discardPendingEdits(): void {
    this.#lastSave.forget();
    for (const one of this.#forms) one.discardPendingEdit();
  }

  #travelHistory(direction: 'undo' | 'redo'): boolean {
    return this.#isOpen && this.#outside.travelHistory(direction);
  }

  #sectionAt([key]: Path): PlanSection | undefined {
    return [...this.#sections].find((one) => one.key === key);
  }

  #refuseInvalid(): void {
    if (raise(this.#host.host, 'pcsp-invalid', this.#detail())) this.#showErrors();
  }

  #raiseSubmit(): Handover {
    const { now, author } = this.#host.settings();
    stampEdits(this.#store, toDateTime(now()), author);
    this.#control.sync();
    this.#raised.forget();
    const handover = handOver(this.#host.host, this.#detail());
    this.#lastSave.noteHandover(handover);
    return handover;
  }

  #noteSaved(): number {
    for (const one of this.#forms) one.noteSave();
    // what is only worth a warning did not stop the save, and is told now
    return this.#store.touchFound();
  }

  /** What can be done with an entry depends on whether it is saved, too. */
  #tellSave(state: SaveState | undefined, toCheck = 0): void {
    this.#control.sync();
    void this.#host.redraw();
    for (const section of this.#sections) section.redraw();
    if (!state) return;
    const key = toCheck ? 'section.savedToCheck' : (`section.${state}` as const);
    this.#form.announce(this.#host.words.text(key, { count: toCheck }));
  }

  #raise(type: 'pcsp-input' | 'pcsp-change', change: PcspChange): void {
    const { stored } = this.#store.now;
    this.#raised.raise(stored, () => raise(this.#host.host, type, this.#detail(change)));
  }

  #detail(change?: PcspChange): PcspDetail<K> {
    const { now } = this.#store;
    return detailOf({
      section: this.#host.key,
      valid: now.valid,
      value: () => now.stored,
      issues: () => this.#issuesOf(now),
      change,
    });
  }

  #showErrors(): void {
    this.#store.touchAll();
    if (this.#host.readsFirst()) for (const one of this.#forms) one.openProblems();
    if (this.#control.isFirstInvalid) this.#form.focus('summary');
  }

  #issuesOf(now: Snapshot): Issue[] {
    const { words, beside } = this.#host;
    return issuesOf(now, words, this.#host, beside.starters?.findings(this.form as Form));
  }
}
