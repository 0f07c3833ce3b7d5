// What the bench does inside the page to see what widgets leave behind.
import '../src/register.js';
import { samplePlan } from '../fixtures/sample/sample-plan.js';
import { sectionKeys, sections } from '../src/standard/sections.js';
import { planOfNeeds } from './plans.js';
import { stage } from './stage.js';

/** What each is mounted with. */
const values: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(sectionKeys.map((key) => [sections[key].tag, samplePlan[key]])),
  'pcsp-plan': planOfNeeds(1),
};

const bench = {
  tags: Object.keys(values),
  /** Mounts a widget and takes it away, so many times: every other one before all of it is drawn. */
  mount: async (tag: string, times: number, isProvided: boolean): Promise<void> => {
    const place = isProvided ? document.createElement('pcsp-provider') : stage;
    if (isProvided) stage.append(place);
    for (let time = 0; time < times; time++) {
      const element = document.createElement(tag) as HTMLElementTagNameMap['pcsp-plan'];
      Object.assign(element, { value: values[tag] });
      place.append(element);
      await (time % 2 ? element.updateComplete : Promise.resolve());
      element.remove();
    }
    stage.replaceChildren();
  },
};

export type MemoryBench = typeof bench;

Object.assign(window, { bench });
