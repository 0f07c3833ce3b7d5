// An electronic health record with the plan in it: what an EHR supplier would write.
import 'pcsp-elements/register';
import {
  PcspConformance,
  PcspPlan,
  PcspProvider,
  type DeepReadonly,
  type Path,
  type Plan,
} from 'pcsp-elements';
import { showPatient } from './banner.js';
import { byId, create } from './dom.js';
import { showEarlier } from './earlier.js';
import { Editor } from './editor.js';
import { showJson, watchEvents } from './event-log.js';
import { clinicalDateTime } from './format.js';
import { savedLine, showHistory } from './history.js';
import { notify } from './notices.js';
import type { Version } from './record.js';
import { followRemarks } from './remarks.js';
import { isOfTheTeam } from '../fixtures/sample/additional-support-plans.js';
import { directory } from '../fixtures/directory.js';
import { funmi } from '../fixtures/sample/people.js';
import { phrases, templates } from '../fixtures/starting-points.js';
import { profile } from '../fixtures/sample/profile.js';
import { goToTop, isShown } from './views.js';
import { english } from './writing-words.js';

const user = funmi;
byId('user', HTMLElement).textContent = `${user.name}, community mental health nurse`;
const provider = byId('provider', PcspProvider);
provider.author = user;
provider.mayEdit = isOfTheTeam;
provider.people = directory;
provider.templates = templates;
provider.phrases = phrases;

const form = byId('form', HTMLFormElement);
const plan = byId('form-plan', PcspPlan);
const earlierPlan = byId('earlier-plan', PcspPlan);
const conformancePanel = byId('conformance-panel', HTMLDetailsElement);
const conformance = byId('conformance', PcspConformance);
conformance.profile = profile;

const editor = await Editor.start({
  author: user,
  words: english,
  savedLine,
  moment: clinicalDateTime,
  shown: show,
  changed: showPanels,
  read,
});
await followRemarks(plan, english);

/** Says which version is on the screen, and whose it is. */
function show(version: Version, versions: readonly Version[]): void {
  showPatient(version.plan);
  byId('on-screen', HTMLElement).replaceChildren(
    create('span', {}, `Version ${version.number}, saved ${savedLine(version)}`),
    ' ',
    version.number === versions[0]?.number
      ? create('span', { className: 'tag' }, 'Current')
      : create('span', { className: 'tag old' }, 'Not current'),
  );
  showHistory(versions, version.number, open);
  showPanels();
}

function open(version: Version): void {
  if (version.number === editor.base.number) back();
  else read(version);
}

function back(): void {
  editor.back();
  goToTop();
}

/** Opens another version to read. What is being edited stays as it is. */
function read(version: Version): void {
  showEarlier(version, editor.versions);
  notify(
    'earlier',
    `This is version ${version.number}, saved ${savedLine(version)}. It is not the current plan.`,
    [{ label: editor.unsaved ? 'Back to your changes' : 'Back to the current plan', run: back }],
  );
  show(version, editor.versions);
  goToTop();
}

/** The plan that is on the screen, whether it is being edited or read. */
function onScreen(): DeepReadonly<Plan> | undefined {
  return (isShown('earlier') ? earlierPlan : plan).value;
}

/** Says more of the plan that is on the screen, where somebody wants to know. */
function showPanels(): void {
  showJson(onScreen);
  if (conformancePanel.open) conformance.value = onScreen();
}

// what a list of what is due leads to
const entry = new URLSearchParams(location.search).get('entry');
if (entry) plan.focusField(JSON.parse(entry) as Path);

conformancePanel.addEventListener('toggle', showPanels);
watchEvents(form, onScreen);
byId('restart', HTMLButtonElement).addEventListener('click', () => {
  if (confirm('Start again with the sample? Everything saved in this demonstration goes.')) {
    void editor.restart();
  }
});
