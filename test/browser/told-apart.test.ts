// No two controls have one name in the same groups: somebody who tabs through a plan hears whose
// telephone number and which goal it is.
import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import * as conformance from '../../stories/plan/conformance.stories.js';
import * as crisisPage from '../../stories/plan/crisis-page.stories.js';
import * as due from '../../stories/plan/due.stories.js';
import * as goalProgress from '../../stories/plan/goal-progress.stories.js';
import * as guide from '../../stories/plan/guide.stories.js';
import * as plan from '../../stories/plan/plan.stories.js';
import * as planChanges from '../../stories/plan/plan-changes.stories.js';
import * as easyRead from '../../stories/plan/easy-read.stories.js';
import * as planSummary from '../../stories/plan/plan-summary.stories.js';
import { planModel } from '../../src/standard/plan-model.js';
import { validValue } from '../support/arbitrary.js';
import { openEverything, sections } from '../support/sections.js';
import { mountStory, storiesIn, type Stories, type Story } from '../support/story.js';
import { controlsCalledAlike } from '../support/told-apart.js';
import { mount, type Widget } from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

/** Of what takes long, the stories that differ in what can be pressed. */
const DIFFER = [
  'Filled',
  'Invalid',
  'BadInput',
  'LongContent',
  'ReadOnly',
  'ReadsFirst',
  'Archived',
];

const views: readonly Stories[] = [
  crisisPage,
  planSummary,
  easyRead,
  planChanges,
  due,
  goalProgress,
  conformance,
  guide,
];

function* shownOf(stories: Stories): Generator<[string, Story]> {
  for (const [name, story] of storiesIn(stories)) {
    // what repeats in them is in the others
    if (name.startsWith('Huge')) continue;
    // two plans of nobody knows whom are alike
    if (stories.default === due.default && name === 'BadInput') continue;
    if (views.includes(stories) || DIFFER.includes(name)) yield [name, story];
  }
}

const all: readonly Stories[] = [...sections.map(({ stories }) => stories), plan, ...views];

for (const stories of all) {
  const { default: meta } = stories;

  describe(`${meta.component} to whoever listens`, () => {
    for (const [name, story] of shownOf(stories)) {
      test(`has controls that are told apart in the story ${name}`, async () => {
        const widget = await mountStory(meta, story);
        await openEverything(widget);

        expect(controlsCalledAlike(widget)).to.deep.equal([]);
      });
    }
  });
}

describe('any plan to whoever listens', () => {
  for (const mode of ['captured', 'read']) {
    test(`has controls that are told apart while it is ${mode}`, async function () {
      this.timeout(120_000);
      await fc.assert(
        fc.asyncProperty(validValue(planModel), async (value) => {
          const widget = await mount<Widget>(
            html`<pcsp-plan .value=${value} ?readonly=${mode === 'read'}></pcsp-plan>`,
          );
          await openEverything(widget);

          expect(controlsCalledAlike(widget)).to.deep.equal([]);
        }),
        { numRuns: 6 },
      );
    });
  }
});
