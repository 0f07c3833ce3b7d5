import { ContextConsumer } from '@lit/context';
import { html, nothing } from 'lit';
import { planContext, type PlanContext } from '../../context/plan-context.js';
import type { Form } from '../../fields/form.js';
import type { SectionKey } from '../../standard/plan-model.js';
import { errorSummary } from '../../widget/error-summary.js';
import { heading } from '../../widget/heading.js';
import { WidgetElement, type WidgetDefinition } from '../../widget/widget-element.js';

/**
 * What every section of the plan has in common, beside what it shares with the plan itself: a
 * heading, and its place in a plan, which then speaks for it.
 */
export abstract class SectionElement<K extends SectionKey = SectionKey> extends WidgetElement<K> {
  /** the plan that answered last, where it was asked for */
  #around?: PlanContext;

  constructor(definition: WidgetDefinition<K>) {
    super({ ...definition, words: { [definition.key]: definition.words } });
    new ContextConsumer(this, {
      context: planContext,
      subscribe: true,
      callback: (plan) => {
        this.#around = plan;
        this.controller.joinPlan(plan);
      },
    });
  }

  /** @internal What it shows of a form that is to read, where there is no element but only HTML. */
  static view(form: Form, properties: object = {}): unknown {
    return this.prototype.renderSection.call(properties as SectionElement, form);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.controller.joinPlan(undefined);
  }

  /** @internal Moved by `moveBefore`: what goes on in it goes on, where its plan is the same. */
  connectedMoveCallback(): void {
    this.#around = undefined;
    super.disconnectedCallback();
    super.connectedCallback();
    if (!this.#around) this.controller.joinPlan(undefined);
  }

  protected override render(): unknown {
    const { form, plan } = this.controller;
    const summary = plan || form.readonly ? nothing : errorSummary(form, this.controller);
    return html`<section
      part="section"
      id="section"
      tabindex="-1"
      lang=${this.words.lang}
      dir=${this.words.dir}
      aria-label=${form.label([])}
    >
      ${heading(form.headingLevel, form.label([]))} ${summary} ${this.renderSection(form)}
      ${this.renderSave()}
      <p id="status" class="vh" role="status"></p>
    </section>`;
  }

  /** The section's own layout. */
  protected abstract renderSection(form: Form<K>): unknown;
}
