// The page for a crisis: what somebody needs at once, also without a network, and on one side of paper
// for each plan.
import 'pcsp-elements/register';
import { PcspCrisisPage } from 'pcsp-elements';
import { byId } from './dom.js';
import { followNewest } from './newest.js';
import { portalWords } from './portal-language.js';
import type { Version } from './record.js';

const words = await portalWords();

function show(version: Version): void {
  byId('updated', HTMLElement).textContent = words.from(version);
  byId('crisis-page', PcspCrisisPage).value = version.plan;
}

await followNewest(show, words.writing);
