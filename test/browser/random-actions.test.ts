// Sequences of what people and hosts do, at random. A hundred of them in every run; before a release
// `npm run test:stateful` has thousands.
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import '../../src/register.js';
import { putThrough } from '../support/random-actions.js';
import { sections } from '../support/sections.js';
import { keepFocusIn, type Widget } from '../support/widget.js';
import { times } from '../support/sample.js';

/** Of each widget; a configuration of the test runner may want more. */
const sequences = (globalThis as { pcspSequences?: number }).pcspSequences ?? 9;

const { personDemographics, gpPractices, aboutMe, formulations, contingencyPlans } = samplePlan;
const plan = { personDemographics, gpPractices, aboutMe, formulations, contingencyPlans };

const modes = ['capture', 'read'] as const;

const widgets = [
  { tag: 'pcsp-plan', key: 'plan' as const, full: plan as unknown },
  ...sections.map(({ tag, key, small }) => ({ tag, key, full: small })),
];

for (const { tag, key, full } of widgets) {
  describe(`${tag}, whatever is done to it`, () => {
    for (const mode of modes)
      it(`shows one person, and says what changed: ${mode}`, async function () {
        this.timeout(sequences * 20_000);
        keepFocusIn();
        const attach = async (value: unknown): Promise<Widget> => {
          const widget = document.createElement(tag) as Widget;
          widget.mode = mode;
          widget.value = value as never;
          document.body.append(widget);
          await widget.updateComplete;
          return widget;
        };

        await putThrough(key, full, attach, { numRuns: times(sequences), length: 12 });
      });
  });
}
