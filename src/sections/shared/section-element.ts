import { html, noChange, nothing } from 'lit';
import { cache } from 'lit/directives/cache.js';
import type { Form } from '../../fields/form.js';
import { watch } from '../../fields/watch.js';
import type { AnySectionKey } from '../../standard/plan-model.js';
import { changeable } from '../../widget/changeable.js';
import { errorSummary } from '../../widget/error-summary.js';
import { PlanAround } from '../../widget/plan-around.js';
import { unsavedOnPaper } from '../../widget/unsaved-on-paper.js';
import { heading } from '../../widget/heading.js';
import { foldedStyles } from './folded.styles.js';
import { WidgetElement, type WidgetDefinition } from '../../widget/widget-element.js';

/**
 * What every section of the plan has in common, beside what it shares with the plan itself: a
 * heading, and its place in a plan, which then speaks for it.
 */
export abstract class SectionElement<
  K extends AnySectionKey = AnySectionKey,
> extends WidgetElement<K> {
  static override readonly styles = [...WidgetElement.styles, foldedStyles];

  constructor(definition: WidgetDefinition<K>) {
    super({ ...definition, words: { [definition.key]: definition.words } });
    this.around = new PlanAround(this, (plan) => {
      this.controller.joinPlan(plan);
      this.controller.sync();
    });
  }

  /** @internal What it shows of a form that is to read, where there is no element but only HTML. */
  static view(form: Form, properties: object = {}): unknown {
    return this.prototype.renderSection.call(properties as SectionElement, form);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.controller.leavePlace();
    this.controller.joinPlan(undefined);
  }

  /** @internal Moved by `moveBefore`: what goes on in it goes on, where its plan is the same. */
  connectedMoveCallback(): void {
    this.around?.move(() => {
      this.controller.leavePlace();
      super.disconnectedCallback();
      super.connectedCallback();
    });
  }

  protected override render(): unknown {
    const { form } = this.controller;
    const { shown } = this;
    return html`<section
      part="section"
      id="section"
      tabindex="-1"
      lang=${this.words.lang}
      dir=${this.words.dir}
      aria-label=${form.label([])}
    >
      ${this.#wayOut()}
      ${cache(this.prints.isPrinting ? html`${this.#renderBody(shown)}` : html`${this.#renderBody(shown)}`)}
      ${form.remarks?.beside(form as Form, [])} ${this.renderSave()}
      <p id="status" class="vh" role="status"></p>
    </section>`;
  }

  /** Whether a document that reads first changes the section as a whole, or entry by entry. */
  protected get isChangedAsWhole(): boolean {
    return false;
  }

  /** The section's own layout. */
  protected abstract renderSection(form: Form<K>): unknown;

  /** Not on paper, where nothing is pressed. */
  #wayOut(): unknown {
    const { form, plan, readsFirst } = this.controller;
    return plan && readsFirst && !form.readonly && !this.prints.isPrinting
      ? plan.wayOut()
      : nothing;
  }

  #renderBody(shown: Form<K>): unknown {
    const { form, plan } = this.controller;
    const summary =
      plan || form.readonly || this.prints.isPrinting
        ? nothing
        : errorSummary(form, this.controller);
    const title = html`${heading(form.headingLevel, form.label([]))} ${this.renderUnfit()}
    ${this.controller.draftLine}
    ${plan ? nothing : form.remarks?.overview(form as Form, this.controller)}
    ${this.prints.isPrinting && !plan ? unsavedOnPaper(form) : nothing}`;
    if (this.around?.isUnusable) return title;
    if (!shown.parts) return html`${title} ${summary} ${this.renderSection(shown)}`;
    shown.parts.drawings++;
    // a document says in many places what is recorded in one: all of it follows, but not each key
    let isFollowing = false;
    const document = (draw: () => unknown) =>
      watch(shown, [], () => {
        if (isFollowing && form.isTyping) return noChange;
        isFollowing = true;
        return draw();
      });
    if (!this.isChangedAsWhole)
      return html`${title} ${summary} ${document(() => this.renderSection(shown))}`;
    const draw = (part: Form<K>) => html`${title} ${this.renderSection(part)}`;
    return html`${summary} ${document(() => changeable(shown, { path: [], draw }))}`;
  }
}
