// The page for a crisis: what somebody needs at once, also without a network, and on one side of paper
// for each plan.
import 'pcsp-elements/register';
import { PcspCrisisPage } from 'pcsp-elements';
import { byId } from './dom.js';
import { followNewest } from './newest.js';
import { keepCopy, wantCopy, wipeCopies } from './offline.js';
import { portalWords } from './portal-language.js';
import type { Version } from './record.js';

const words = await portalWords();
const page = byId('crisis-page', PcspCrisisPage);
const say = (text: string): void => {
  byId('offline', HTMLElement).textContent = text;
};

let shown: Version | undefined;

/** A real portal has asked its service for the plan just now; this one has its record in the browser. */
async function keep(): Promise<void> {
  const from = new Date();
  await page.updateComplete;
  if (!shown) return;
  const until = await keepCopy(page, {
    // a real portal has the number of whoever is signed in
    person: shown.plan.personDemographics.nhsNumber ?? '',
    from,
    note: (end) => words.offline.copy(from.toISOString(), end.toISOString()),
    remove: words.offline.remove,
  }).catch(() => undefined);
  say(until ? words.offline.kept(until.toISOString()) : words.offline.notKept);
  byId('remove-copy', HTMLElement).hidden = !until;
  byId('keep-copy', HTMLElement).hidden = until !== undefined;
}

function show(version: Version): void {
  byId('updated', HTMLElement).textContent = words.from(version);
  page.value = version.plan;
  shown = version;
  void keep();
}

const want = (isWanted: boolean) => async () => {
  await wantCopy(isWanted);
  await keep();
};

async function signOut(): Promise<void> {
  await wipeCopies();
  const next = new URL(location.href);
  next.searchParams.set('signed-out', '');
  location.replace(next);
}

const onPress = (id: string, act: () => Promise<void>): void =>
  byId(id, HTMLButtonElement).addEventListener('click', () => void act());

onPress('remove-copy', want(false));
onPress('keep-copy', want(true));
onPress('sign-out', signOut);

if (new URLSearchParams(location.search).has('signed-out')) say(words.offline.signedOut);
else await followNewest(show, words.writing);
