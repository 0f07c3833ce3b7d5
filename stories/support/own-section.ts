// A supplier's own section, as the guide has it. Who imports this has it in every plan of the page.
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { recorded } from '../guides/samples/own-section-page.js';
import { sleepDiary } from '../guides/samples/own-section.js';
import { draw } from './draw.js';

/** What a story of it shows, by the end of the story's address. */
export const ownSection: Readonly<Record<string, () => unknown>> = {
  alone: () => draw(sleepDiary.tag, { value: recorded['example-trust-sleepDiary'] }),
  'in-a-plan': () =>
    draw('pcsp-plan', {
      value: { ...samplePlan, ...recorded },
      mode: 'read',
      sections: ['aboutMe', sleepDiary.key],
    }),
};
