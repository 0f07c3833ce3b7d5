import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { planContext, type PlanContext, type PlanSection } from '../context/plan-context.js';
import { sharing } from '../context/shared-key.js';
import type { Form } from '../fields/form.js';
import { isMisshapen, rawValue } from '../fields/raw-value.js';
import { unknownData } from '../fields/unknown-data.js';
import { watch } from '../fields/watch.js';
import { planWords as words } from '../locales/en-GB/plan-words.js';
import { sectionsWords as sectionWords } from '../locales/en-GB/section-words.js';
import { planModel } from '../standard/plan-model.js';
import { allSectionKeys, tagOfSection, type AnySectionKey } from '../standard/sections.js';
import { errorSummary } from '../widget/error-summary.js';
import { heading } from '../widget/heading.js';
import { unsavedOnPaper } from '../widget/unsaved-on-paper.js';
import { WidgetElement } from '../widget/widget-element.js';
import { paperStyles } from './paper/paper.styles.js';
import { planStyles } from './plan.styles.js';
import { backToContents, goToContents } from './back-to-contents.js';
import { contents } from './contents.js';
import { historyButtons } from './history-buttons.js';
import { identity } from './identity.js';
import { asKeys, keysIn } from './keys-in.js';
import { LandOnHash } from './land-on-hash.js';
import { newestUpdateOf } from './paper/last-updated.js';
import { paperFoot } from './paper/paper-foot.js';
import { Paper } from './paper/paper.js';
import { suppliedViews } from '../sections/shared/supplied-views.js';
import { suppliedSections } from '../standard/supplied-section.js';
import { sectionTemplate } from './section-templates.js';
import { unregistered } from './unregistered-section.js';
import { isPressed, shortcutOf } from './shortcuts.js';
import { wayOut } from './way-out.js';

const isSectionKey = (key: string): key is AnySectionKey => tagOfSection(key) !== undefined;

/** A supplier's section that nobody registered has no element. */
const isRegistered = (key: AnySectionKey): boolean =>
  !suppliedSections().has(key) || suppliedViews.has(key);

/** The properties that hold for the sections in a plan, too. */
const TOLD = ['readonly', 'disabled', 'headingLevel', 'mode', 'changeable', 'remarks'] as const;

/** What the page around a plan mostly keeps elsewhere, and only shows in it. */
const HOSTS: readonly AnySectionKey[] = ['personDemographics', 'gpPractices'];

/** `a` stands before `b` in the document. */
const inOrder = (a: PlanSection, b: PlanSection): number =>
  a.host.compareDocumentPosition(b.host) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;

/**
 * A person's whole plan: its sections, a table of contents, and one value, one history and one save
 * for them all. It speaks for the sections in it, which raise no events of their own.
 *
 * Without children it shows every section, or those that `sections` names. With children it shows
 * those: sections among anything else, in any order, which may come and go. What is recorded in a
 * section that is not shown stays in the value.
 *
 * @tag pcsp-plan
 * @slot - the sections, where the host lays them out
 * @slot sign-language - a video of yours in British Sign Language, while it is read-only; not on paper
 * @csspart identity - whose plan it is
 * @csspart nhs-number - the NHS number in groups
 * @csspart contents - the table of contents
 * @csspart contents-title - its title
 * @csspart contents-list - its list
 * @csspart contents-link - a link to a section
 * @csspart contents-state - how much is recorded in a section
 * @csspart contents-errors - how many problems a section has
 * @csspart to-contents - the way back to it, where it is out of sight
 * @csspart history - Undo and Redo
 * @csspart undo-button - takes the last edit back
 * @csspart redo-button - does it again
 * @csspart plan-section - the part `section` of a section that the plan draws; other parts of such a
 *   section have the same names on the plan
 * @csspart section-heading - the part `heading` of such a section
 * @csspart paper-foot - what stands at the foot of every printed page
 * @cssprop [--pcsp-sticky-top=0.5rem] - how far below the top of the window the contents stay, where the
 *   page keeps something of its own there
 */
export class PcspPlan extends WidgetElement<'plan'> {
  static override readonly styles = [...WidgetElement.styles, planStyles, paperStyles];

  /** The keys of the sections to show, in the order to show them; in the attribute, with spaces. */
  @property({ converter: keysIn<AnySectionKey> }) sections?: readonly AnySectionKey[];

  /**
   * In the mode `read`, the keys of the sections that can be changed; in the attribute, with spaces.
   * Without it, all but the person's demographics and GP practice, which the page keeps elsewhere.
   */
  @property({ converter: keysIn<AnySectionKey> }) changeable?: readonly AnySectionKey[];

  /**
   * Keys that lead to the contents from anywhere in the plan, as `aria-keyshortcuts` writes them:
   * `Alt+Shift+C`. Without it there are none: choose what neither your page nor your users’ tools need.
   */
  @property({ attribute: 'contents-shortcut' }) contentsShortcut?: string;

  /** Keys that save from anywhere in the plan, as `submit()` does, written in the same way. */
  @property({ attribute: 'save-shortcut' }) saveShortcut?: string;

  #contentsKeys?: ReturnType<typeof shortcutOf>;
  #saveKeys?: ReturnType<typeof shortcutOf>;

  readonly #paper = new Paper(this, {
    now: () => this.controller.form.settings.now(),
    pageWords: (numbers) => this.words.text('plan.page', numbers),
  });

  constructor() {
    super({ key: 'plan', element: planModel, words: { ...sectionWords, plan: words } });
    this.addEventListener('keydown', (event) => this.#press(event));
    new LandOnHash(this, {
      entries: () => this.#entries(),
      isReady: () => this.value !== undefined,
    });
    new ContextProvider(this, { context: planContext, initialValue: sharing(this.#makeContext()) });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('contentsShortcut'))
      this.#contentsKeys = shortcutOf(this.contentsShortcut, 'contents-shortcut');
    if (changed.has('saveShortcut'))
      this.#saveKeys = shortcutOf(this.saveShortcut, 'save-shortcut');
    const unknown = changed.has('sections') ? this.#named?.filter((key) => !isSectionKey(key)) : [];
    const undrawn = this.hasUpdated ? [] : this.#shown.filter((key) => !isRegistered(key));
    if (undrawn.length)
      console.warn(
        `<pcsp-plan> shows “${undrawn.join('”, “')}”, but nobody can change it: see registerSection.`,
      );
    if (unknown?.length) console.warn(`<pcsp-plan> has no section “${unknown.join('”, “')}”.`);
    // though they may be what they were: a value that came in between was drawn with others
    if (TOLD.some((name) => changed.has(name))) {
      for (const section of this.controller.sections) section.redraw();
    }
  }

  protected override render(): unknown {
    const { controller } = this;
    const { form } = controller;
    const title = this.words.text('plan.title');
    return html`<section
      class="paper"
      part="section"
      lang=${this.words.lang}
      dir=${this.words.dir}
      aria-label=${title}
    >
      <div class="paper-head">
        ${heading(form.headingLevel, title)} ${this.renderUnfit()} ${identity(form)}
        ${form.readonly ? html`<slot name="sign-language"></slot>` : nothing}
        ${this.controller.draftLine}
        ${this.prints.isPrinting ? unsavedOnPaper(form, this.#editedSections) : nothing}
      </div>
      <div class="paper-body">
        ${form.readonly || this.prints.isPrinting ? nothing : errorSummary(form, this.controller)}
        ${watch(form, [], () => (isMisshapen(form, []) ? rawValue(form, []) : nothing), {
          shallow: true,
        })}
        ${form.remarks?.overview(form as Form, controller)}
        <div class="with-contents">
          <div class="side">
            ${contents(form, this.#entries(), controller.readsFirst && !form.readonly ? wayOut(form as Form, this) : nothing)}
            ${form.readonly ? nothing : historyButtons(this.controller)}
          </div>
          <div class="sections">
            <slot @slotchange=${() => this.requestUpdate()}></slot>
            ${
              this.#hasChildren
                ? nothing
                : repeat(
                    this.#shown,
                    (key) => key,
                    (key) => (isRegistered(key) ? sectionTemplate(key) : unregistered(form, [key])),
                  )
            }
            ${watch(form, [], () => unknownData(form, []), { shallow: true })} ${this.renderSave()}
            ${backToContents(this.words, this, this.#contentsKeys && this.contentsShortcut)}
          </div>
        </div>
      </div>
      ${watch(
        form,
        [],
        () =>
          paperFoot(
            this.words,
            {
              updated: newestUpdateOf(form.store.now.value, form.settings.now()),
              now: form.settings.now(),
            },
            this.#paper.printedOn,
          ),
        {
          shallow: true,
        },
      )}
      <p id="status" class="vh" role="status"></p>
    </section>`;
  }

  #press(event: KeyboardEvent): void {
    const isToSave = isPressed(this.#saveKeys, event);
    if (isToSave && (this.controller.form.readonly || this.controller.form.disabled)) return;
    if (!isToSave && !isPressed(this.#contentsKeys, event)) return;
    event.preventDefault();
    if (isToSave) this.submit();
    else goToContents(this);
  }

  get #named(): readonly AnySectionKey[] | undefined {
    return asKeys(this.sections);
  }

  /** The sections that this plan draws itself. */
  get #shown(): readonly AnySectionKey[] {
    return this.#named?.filter(isSectionKey) ?? allSectionKeys();
  }

  /** What the sections are called that were edited and are not saved. */
  get #editedSections(): string[] {
    const { form } = this.controller;
    const edited = new Set(form.store.edited.map(([key]) => key));
    return allSectionKeys()
      .filter((key) => edited.has(key))
      .map((key) => form.label([key]));
  }

  /** The host laid out something of its own. */
  get #hasChildren(): boolean {
    return [...this.children].some(({ slot }) => !slot);
  }

  /** The sections that are shown, in order, and how to go to each. */
  #entries() {
    const isHosts = ({ host }: PlanSection) => host.getRootNode() !== this.shadowRoot;
    const there = () => [...this.controller.sections].sort(inOrder);
    // what this plan drew before there were children is still there while it is drawn anew
    if (this.#hasChildren) {
      return there()
        .filter(isHosts)
        .map((section) => ({ key: section.key, go: () => section.focus() }));
    }
    return this.#shown.filter(isRegistered).map((key) => ({
      key,
      go: () =>
        there()
          .find((one) => one.key === key)
          ?.focus(),
    }));
  }

  #makeContext(): PlanContext {
    const { controller, remarksAround: remarks, drawing } = this;
    return {
      remarks,
      drawing,
      store: controller.ownStore,
      get readonly() {
        return controller.form.readonly;
      },
      get disabled() {
        return controller.form.disabled;
      },
      get readsFirst() {
        return controller.readsFirst;
      },
      isChangeable: (key) => asKeys(this.changeable)?.includes(key) ?? !HOSTS.includes(key),
      get headingLevel() {
        return controller.form.headingLevel + 1;
      },
      load: (value, path) => controller.load(value, path),
      reset: (path) => controller.reset(path),
      edited: (change) => controller.edited(change),
      committed: (change) => controller.committed(change),
      label: (path) => controller.form.label(path),
      edit: (make) => controller.edit(make),
      saveDraft: (options) => controller.saveDraft(options),
      restoreDraft: (draft, options) => controller.restoreDraft(draft, options),
      submit: () => controller.submit(),
      wayOut: () => wayOut(controller.form as Form, this),
      report: () => controller.report(),
      undo: () => controller.undo(),
      redo: () => controller.redo(),
      addSection: (section) => {
        const leave = controller.addSection(section);
        // a section that this plan drew is in its contents already
        const drawn = section.host.getRootNode() === this.shadowRoot;
        if (!drawn) this.requestUpdate();
        return () => {
          leave();
          if (!drawn) this.requestUpdate();
        };
      },
    };
  }
}
