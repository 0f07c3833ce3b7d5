// The patient portal: the plan as the person reads it, the newest that was saved.
import 'pcsp-elements/register';
import { byId } from './dom.js';
import { clinicalDateTime, nhsNumber, plainDate, spokenName } from './format.js';
import { PlanRecord, type Version } from './record.js';
import { sampleVersions } from './sample/plan.js';
import { fill, widgetsIn } from './widgets.js';

const record = await PlanRecord.open(sampleVersions);

async function showNewest(): Promise<void> {
  const [newest] = await record.versions();
  byId('content', HTMLElement).hidden = !newest;
  byId('no-plan', HTMLElement).hidden = newest !== undefined;
  if (newest) show(newest);
}

function show({ plan, savedOn, savedBy, number }: Version): void {
  const { name, dateOfBirth, nhsNumber: digits } = plan.personDemographics;
  const title = `${spokenName(name)}’s plan`;
  document.title = title;
  byId('title', HTMLElement).textContent = title;
  byId('updated', HTMLElement).textContent = `Last updated ${plainDate(savedOn)}, by ${savedBy}`;
  byId('whose', HTMLElement).textContent = [
    name.fullName ?? `${name.firstName} ${name.familyName}`,
    `born ${plainDate(dateOfBirth)}`,
    digits && `NHS number ${nhsNumber(digits)}`,
  ]
    .filter(Boolean)
    .join(', ');
  byId('copy', HTMLElement).textContent = `Version ${number}, saved ${clinicalDateTime(savedOn)}.`;
  fill(widgetsIn(document), plan);
}

byId('print', HTMLButtonElement).addEventListener('click', () => print());
// nobody reads an old plan because a tab was left open
record.onSavedElsewhere(() => void showNewest());
addEventListener('pageshow', () => void showNewest());
await showNewest();
