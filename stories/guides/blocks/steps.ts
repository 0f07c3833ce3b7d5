import { html } from 'lit';
import { coverageOf, steps } from '../samples/three-steps.js';
import { Block, code, listed, table, inGuides } from './block.js';

/** What each step of the example captures, worked out by the library. */
class GuideSteps extends Block {
  protected override render(): unknown {
    return table({
      caption: 'Three steps, as the library counts them',
      columns: ['Step', 'Data items', 'Of the standard', 'The line of 40%', 'Must-haves missing'],
      rows: steps.map((profile) => {
        const { name, items, captured, percent, line, reachesLine, mustHavesMissing } =
          coverageOf(profile);
        return [
          name,
          `${captured} of ${items}`,
          html`<meter
              min="0"
              max="100"
              low=${line}
              value=${percent}
              aria-label="${name}: of the standard"
            ></meter>
            ${Math.floor(percent)}%`,
          reachesLine ? 'reached' : 'not reached',
          mustHavesMissing.length ? listed(mustHavesMissing.map(code)) : 'none',
        ];
      }),
    });
  }
}

export const Steps = inGuides('guide-steps', GuideSteps);
