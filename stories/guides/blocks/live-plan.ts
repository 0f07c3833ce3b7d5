import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { samplePlan } from '../../../fixtures/sample/sample-plan.js';
import { funmi } from '../../../fixtures/sample/people.js';
import '../../../src/register/plan.js';
import '../../../src/register/provider.js';
import '../../support/event-log.js';
import { Block, inGuides } from './block.js';

/** A made-up person's plan to edit or to read, with the events that it raises. */
class GuideLivePlan extends Block {
  @state() private readonly = false;

  protected override render(): unknown {
    return html`<p class="guide-live-choice">
        <label
          ><input
            type="checkbox"
            @change=${({ target }: Event) => {
              this.readonly = (target as HTMLInputElement).checked;
            }}
          />
          Read-only</label
        >
      </p>
      <div class="guide-live">
        <story-events>
          <pcsp-provider lang="en-GB" .author=${funmi}>
            <pcsp-plan
              ?readonly=${this.readonly}
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
