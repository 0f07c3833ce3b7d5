// A view carries the words that reading asks for, and no others: none of them may be missing.
import { expect, fixture } from '@open-wc/testing';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { Words } from '../../src/i18n/words.js';
import { planModel } from '../../src/standard/plan-model.js';
import { sectionKeys } from '../../src/standard/sections.js';
import '../../src/register.js';
import { recordedTwice } from '../support/every-element.js';
import { marked } from '../support/marked.js';

const twice = sectionKeys.map((key) => [key, recordedTwice(key)] as const);
const [first, second] = ([0, 1] as const).map((version) =>
  Object.fromEntries(twice.map(([key, recorded]) => [key, recorded[version].value])),
);
const odd = Object.fromEntries(Object.keys(planModel.children).map((key) => [key, [{ a: 1 }, 7]]));

const PLANS: Readonly<Record<string, unknown>> = {
  'the sample': samplePlan,
  'every element': first,
  'every element otherwise': second,
  'unknown data': marked(planModel, first, 'Word'),
  'another shape': odd,
  'an empty plan': {},
};

const VIEWS: Readonly<Record<string, (plan: unknown) => object>> = {
  'pcsp-crisis-page': (value) => ({ value }),
  'pcsp-plan-summary': (value) => ({ value }),
  'pcsp-due': (value) => ({ value }),
  'pcsp-goal-progress': (plan) => ({
    versions: [
      { plan: samplePlan, savedOn: '2026-01-01T10:00:00Z' },
      { plan, savedOn: '2026-02-01T10:00:00Z' },
    ],
  }),
  'pcsp-plan-changes': (after) => ({ before: samplePlan, after }),
  'pcsp-conformance': (value) => ({ value }),
};

/** What is asked for while something runs, and has no words. */
async function missingWhile(run: () => Promise<void>): Promise<string[]> {
  const missing = new Set<string>();
  const { text } = Words.prototype;
  Words.prototype.text = function (key, values) {
    const words = text.call(this, key, values);
    if (!words) missing.add(key);
    return words;
  };
  try {
    await run();
  } finally {
    Words.prototype.text = text;
  }
  return [...missing];
}

for (const [tag, propertiesOf] of Object.entries(VIEWS)) {
  describe(`<${tag}>`, () => {
    for (const [name, plan] of Object.entries(PLANS)) {
      it(`has every word that it asks for: ${name}`, async () => {
        const missing = await missingWhile(async () => {
          const view = document.createElement(tag) as HTMLElement & {
            updateComplete: Promise<boolean>;
          };
          Object.assign(view, propertiesOf(plan));
          (await fixture('<div></div>')).append(view);
          await view.updateComplete;
        });

        expect(missing).to.deep.equal([]);
      });
    }
  });
}
