// The patient portal: the plan as the person reads it, the newest that was saved.
import 'pcsp-elements/register';
import { PcspPlan, PcspProvider } from 'pcsp-elements';
import { byId } from './dom.js';
import { followNewest } from './newest.js';
import { portalWords } from './portal-language.js';
import type { Version } from './record.js';
import { followRemarks } from './remarks.js';
import { rhian } from '../fixtures/sample/people.js';

const words = await portalWords();
byId('provider', PcspProvider).author = rhian;

function show(version: Version): void {
  const title = words.title(version);
  document.title = title;
  byId('title', HTMLElement).textContent = title;
  byId('updated', HTMLElement).textContent = words.updated(version);
  byId('copy', HTMLElement).textContent = words.copy(version);
  byId('read-plan', PcspPlan).value = version.plan;
}

byId('print', HTMLButtonElement).addEventListener('click', () => print());
await followNewest(show, words.writing);
await followRemarks(byId('read-plan', PcspPlan), words.writing, byId('say', HTMLButtonElement));
