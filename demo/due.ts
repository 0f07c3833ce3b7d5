// What is due of everybody whom the signed-in nurse looks after: one of them has the record of this
// demonstration, and is opened there; the others are read here.
import 'pcsp-elements/register';
import { PcspDue, PcspPlan, type Plan } from 'pcsp-elements';
import { byId } from './dom.js';
import { bannerName } from './format.js';
import { followNewest } from './newest.js';
import { english } from './writing-words.js';
import { funmi } from '../fixtures/sample/people.js';
import { teamCaseload } from '../fixtures/sample/team-caseload.js';

const SAMPLE = 'sample';

const list = byId('list', PcspDue);
const opened = byId('opened', HTMLElement);
const title = byId('opened-title', HTMLElement);
const others = teamCaseload(new Date());

byId('user', HTMLElement).textContent = `${funmi.name}, community mental health nurse`;

list.addEventListener('pcsp-open', ({ detail: { id, plan, path } }) => {
  if (id === SAMPLE) {
    location.assign(`./index.html?entry=${encodeURIComponent(JSON.stringify(path))}`);
    return;
  }
  const [section] = path;
  title.textContent = bannerName((plan as Plan).personDemographics.name);
  byId('opened-plan', PcspPlan).value = plan as Plan;
  show('opened');
  title.focus();
  // the plan goes to the section of its address
  location.hash = '';
  if (typeof section === 'string') location.hash = section;
});

byId('back', HTMLButtonElement).addEventListener('click', () => {
  show('list');
  list.focus();
});

function show(what: 'list' | 'opened'): void {
  list.hidden = what !== 'list';
  opened.hidden = what !== 'opened';
}

await followNewest(({ plan }) => {
  list.plans = [{ id: SAMPLE, plan }, ...others];
}, english);
