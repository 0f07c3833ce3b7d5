// The whole plan, and what shows something of one, for everybody.
import { expect } from '@open-wc/testing';
import * as conformance from '../../stories/plan/conformance.stories.js';
import * as crisisPage from '../../stories/plan/crisis-page.stories.js';
import * as plan from '../../stories/plan/plan.stories.js';
import * as due from '../../stories/plan/due.stories.js';
import * as goalProgress from '../../stories/plan/goal-progress.stories.js';
import * as planSummary from '../../stories/plan/plan-summary.stories.js';
import * as planChanges from '../../stories/plan/plan-changes.stories.js';
import * as provider from '../../stories/plan/provider.stories.js';
import { violations } from '../support/axe.js';
import { mountStory, storiesIn } from '../support/story.js';

for (const stories of [
  plan,
  crisisPage,
  planSummary,
  planChanges,
  due,
  goalProgress,
  conformance,
  provider,
]) {
  const meta = stories.default;

  describe(`${meta.component} for everybody`, () => {
    for (const [name, story] of storiesIn(stories)) {
      // axe would take minutes over them, and what repeats in them is in the others
      if (name.startsWith('Huge')) continue;
      it(`has no fault that axe finds in the story ${name}`, async () => {
        const element = await mountStory(meta, story);

        expect(await violations(element)).to.deep.equal([]);
      });
    }
  });
}
