// An earlier version of the plan: to read, or to see how it differs from any other.
import { PcspPlan, PcspPlanChanges } from 'pcsp-elements';
import { byId, create } from './dom.js';
import { savedLine } from './history.js';
import type { Version } from './record.js';
import { showView } from './views.js';

const read = byId('read', HTMLButtonElement);
const compare = byId('compare', HTMLButtonElement);
const plan = byId('earlier-plan', PcspPlan);
const comparison = byId('comparison', HTMLElement);
const other = byId('compared-with', HTMLSelectElement);
const changes = byId('earlier-changes', PcspPlanChanges);
let shown: Version | undefined;
let versions: readonly Version[] = [];

read.addEventListener('click', () => choose(read));
compare.addEventListener('click', () => choose(compare));
other.addEventListener('change', showChanges);

function choose(chosen: HTMLButtonElement): void {
  for (const button of [read, compare]) {
    button.setAttribute('aria-pressed', `${button === chosen}`);
  }
  plan.hidden = chosen !== read;
  comparison.hidden = chosen !== compare;
}

/** What differs between the version that is shown and the one that is chosen, the older first. */
function showChanges(): void {
  const chosen = versions.find(({ number }) => String(number) === other.value);
  if (!shown || !chosen) return;
  const [older, newer] = [shown, chosen].sort((a, b) => a.number - b.number);
  changes.earlier = older?.plan;
  changes.later = newer?.plan;
}

/** Shows a version to read, or beside any other: at first the current one. */
export function showEarlier(version: Version, all: readonly Version[]): void {
  shown = version;
  versions = all;
  plan.value = version.plan;
  other.replaceChildren(
    ...all
      .filter(({ number }) => number !== version.number)
      .map((one) =>
        create(
          'option',
          { value: String(one.number) },
          `Version ${one.number}, saved ${savedLine(one)}`,
        ),
      ),
  );
  showChanges();
  choose(read);
  showView('earlier');
}
