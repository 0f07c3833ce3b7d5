import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { samplePlan } from '../../../fixtures/sample/sample-plan.js';
import { funmi } from '../../../fixtures/sample/people.js';
import '../../../src/register/plan.js';
import '../../../src/register/provider.js';
import '../../support/event-log.js';
import { Block, inGuides } from './block.js';

/** What the plan can be, and what it begins as: most people read it most of the time. */
const WAYS = {
  read: 'To read first, and to change part by part',
  capture: 'As a whole form',
  readonly: 'Read-only',
} as const;

/** A made-up person's plan to read and to edit, with the events that it raises. */
class GuideLivePlan extends Block {
  @state() private way: keyof typeof WAYS = 'read';

  protected override render(): unknown {
    return html`<p class="guide-live-choice">
        <label
          >The plan is shown
          <select
            @change=${({ target }: Event) => {
              this.way = (target as HTMLSelectElement).value as keyof typeof WAYS;
            }}
          >
            ${Object.entries(WAYS).map(([way, name]) => html`<option value=${way}>${name}</option>`)}
          </select></label
        >
      </p>
      <div class="guide-live">
        <story-events>
          <pcsp-provider lang="en-GB" .author=${funmi}>
            <pcsp-plan
              ?readonly=${this.way === 'readonly'}
              mode=${this.way === 'capture' ? 'capture' : 'read'}
              heading-level="3"
              sections="aboutMe careAndSupportPlan contingencyPlans"
              .value=${samplePlan}
            ></pcsp-plan>
          </pcsp-provider>
        </story-events>
      </div>`;
  }
}

export const LivePlan = inGuides('guide-live-plan', GuideLivePlan);
