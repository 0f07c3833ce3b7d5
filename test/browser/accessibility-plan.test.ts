// The whole plan, and what shows something of one, for everybody.
import { expect } from '@open-wc/testing';
import * as conformance from '../../stories/plan/conformance.stories.js';
import * as crisisPage from '../../stories/plan/crisis-page.stories.js';
import * as guide from '../../stories/plan/guide.stories.js';
import * as plan from '../../stories/plan/plan.stories.js';
import * as due from '../../stories/plan/due.stories.js';
import * as goalProgress from '../../stories/plan/goal-progress.stories.js';
import * as easyRead from '../../stories/plan/easy-read.stories.js';
import * as planSummary from '../../stories/plan/plan-summary.stories.js';
import * as planChanges from '../../stories/plan/plan-changes.stories.js';
import { violations } from '../support/axe.js';
import { oneOfMany } from '../support/sample.js';
import { mountStory, type Stories } from '../support/story.js';

const test = oneOfMany(it);

for (const stories of [
  plan,
  guide,
  crisisPage,
  planSummary,
  easyRead,
  planChanges,
  due,
  goalProgress,
  conformance,
]) {
  const meta = stories.default;

  describe(`${meta.component} for everybody`, () => {
    // the tests of the stories ask axe about each of them, which takes minutes
    for (const name of ['Filled', 'Question', 'ReadsFirst', 'PersonsWords'].filter(
      (name) => name in stories,
    )) {
      test(`has no fault that axe finds in the story ${name}`, async () => {
        const element = await mountStory(meta, (stories as Stories)[name]!);

        expect(await violations(element)).to.deep.equal([]);
      });
    }
  });
}
