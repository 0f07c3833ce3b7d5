// The page for a crisis: what somebody needs at once, on one side of paper for each plan.
import 'pcsp-elements/register';
import { PcspCrisisPage } from 'pcsp-elements';
import { byId } from './dom.js';
import { plainDate } from './format.js';
import { followNewest } from './newest.js';
import type { Version } from './record.js';

function show({ plan, savedOn, savedBy }: Version): void {
  byId('updated', HTMLElement).textContent =
    `From the plan that was last updated ${plainDate(savedOn)}, by ${savedBy}`;
  byId('crisis-page', PcspCrisisPage).value = plan;
}

byId('print', HTMLButtonElement).addEventListener('click', () => print());
await followNewest(show);
