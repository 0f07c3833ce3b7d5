// The patient portal: the plan as the person reads it, the newest that was saved.
import 'pcsp-elements/register';
import { PcspPlan, PcspProvider } from 'pcsp-elements';
import { byId } from './dom.js';
import { clinicalDateTime, plainDate, spokenName } from './format.js';
import { followNewest } from './newest.js';
import type { Version } from './record.js';
import { labels } from './sample/labels.js';

function show({ plan, savedOn, savedBy, number }: Version): void {
  const title = `${spokenName(plan.personDemographics.name)}’s plan`;
  document.title = title;
  byId('title', HTMLElement).textContent = title;
  byId('updated', HTMLElement).textContent = `Last updated ${plainDate(savedOn)}, by ${savedBy}`;
  byId('copy', HTMLElement).textContent = `Version ${number}, saved ${clinicalDateTime(savedOn)}.`;
  byId('read-plan', PcspPlan).value = plan;
}

byId('provider', PcspProvider).labels = labels;
byId('print', HTMLButtonElement).addEventListener('click', () => print());
await followNewest(show);
