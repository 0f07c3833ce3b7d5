// An earlier version of the plan: to read, or to see what changed since.
import { PcspPlan, PcspPlanChanges } from 'pcsp-elements';
import { byId } from './dom.js';
import type { Version } from './record.js';
import { showView } from './views.js';

const read = byId('read', HTMLButtonElement);
const compare = byId('compare', HTMLButtonElement);
const plan = byId('earlier-plan', PcspPlan);
const changes = byId('earlier-changes', PcspPlanChanges);

read.addEventListener('click', () => choose(read));
compare.addEventListener('click', () => choose(compare));

function choose(chosen: HTMLButtonElement): void {
  for (const button of [read, compare]) {
    button.setAttribute('aria-pressed', `${button === chosen}`);
  }
  plan.hidden = chosen !== read;
  changes.hidden = chosen !== compare;
}

/** Shows a version to read, beside the current one. */
export function showEarlier(version: Version, current: Version): void {
  plan.value = version.plan;
  changes.earlier = version.plan;
  changes.later = current.plan;
  choose(read);
  showView('earlier');
}
