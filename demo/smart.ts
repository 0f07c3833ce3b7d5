// The plan as an app that an EHR opens (SMART App Launch): it reads the plan of the person whose record
// is open from the EHR's FHIR server, and saves what is written there.
import 'pcsp-elements/register';
import FHIR from 'fhirclient';
import { PcspProvider } from 'pcsp-elements';
import type { FhirResource } from 'pcsp-elements/fhir';
import { showPatient } from './banner.js';
import { byId, create } from './dom.js';
import { Editor } from './editor.js';
import { WrongPatient } from './fhir-load.js';
import { FhirRecord, refusalOf } from './fhir-record.js';
import { clinicalDateTime } from './format.js';
import { showOrigin } from './smart-origin.js';
import { SOMEBODY, smartWords } from './smart-words.js';
import { directory } from '../fixtures/directory.js';
import { funmi } from '../fixtures/sample/people.js';
import { isOfTheTeam } from '../fixtures/sample/additional-support-plans.js';

/** The servers that may open this app. */
const SERVERS = [new URL('./fhir', location.href).href];

/** Where fhirclient keeps that an app was opened. */
const SESSION = 'SMART_KEY';

const state = byId('app-state', HTMLElement);
const provider = byId('provider', PcspProvider);

/** Says how things stand, in the place of the plan. */
function stand(message: string, ...more: Node[]): void {
  state.hidden = false;
  state.replaceChildren(create('p', {}, message), ...more);
}

const chooseAgain = () =>
  create('p', {}, create('a', { href: './smart.html?choose' }, 'Choose whose record to open'));

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const server = asked.get('iss');
  if (server !== null) return launch(server);
  const isOpened = asked.has('state') || sessionStorage.getItem(SESSION) !== null;
  if (asked.has('choose') || !isOpened) return choose();
  stand('Reading the plan from the record…');
  const client = await FHIR.oauth2.ready();
  if (!client.patient.id) return choose();
  const record = await FhirRecord.open(client, `Patient/${client.patient.id}`, SOMEBODY);
  state.hidden = true;
  byId('app', HTMLElement).hidden = false;
  await edit(record);
}

async function launch(server: string): Promise<void> {
  if (!SERVERS.includes(server)) {
    stand('This app does not know the record that opened it, and was not opened.', chooseAgain());
    return;
  }
  stand('Opening the plan…');
  await FHIR.oauth2.authorize({
    clientId: 'pcsp-demo',
    scope: 'launch patient/*.cruds',
    redirectUri: 'smart.html',
  });
}

/** What an EHR would do: it is asked whose record is open. */
async function choose(): Promise<void> {
  stand('Opening the record…');
  const answer = await fetch('./ehr/patients');
  if (!answer.ok) throw new Error('The record did not answer.');
  const { entry = [] } = (await answer.json()) as { entry?: { resource: FhirResource }[] };
  byId('people', HTMLElement).replaceChildren(
    ...entry.map(({ resource: { id, name } }) => {
      const [{ family, given } = {}] = name as { family?: string; given?: string[] }[];
      const href = `./ehr/launch?patient=${encodeURIComponent(id ?? '')}`;
      const text = `${family?.toUpperCase()}, ${given?.join(' ')}`;
      return create('li', {}, create('a', { href }, text));
    }),
  );
  state.hidden = true;
  byId('chooser', HTMLElement).hidden = false;
  byId('content', HTMLElement).hidden = false;
}

async function edit(record: FhirRecord): Promise<void> {
  byId('user', HTMLElement).textContent = `${funmi.name}, community mental health nurse`;
  provider.author = funmi;
  provider.mayEdit = isOfTheTeam;
  provider.people = directory;
  await Editor.start(
    {
      author: funmi,
      words: smartWords,
      savedLine: ({ savedOn }) => clinicalDateTime(savedOn),
      moment: clinicalDateTime,
      shown: ({ plan, savedOn }) => {
        showPatient(plan);
        byId('on-screen', HTMLElement).textContent = savedOn
          ? `In the record since ${clinicalDateTime(savedOn)}`
          : 'Not in the record yet';
        showOrigin(record.loaded);
      },
    },
    record,
  );
}

function failureInWords(error: unknown): string {
  if (error instanceof WrongPatient)
    return 'The record gave a plan that is about somebody else than the person whose record is open. None of it is shown. Tell whoever looks after the record.';
  if (refusalOf(error) === 'ended')
    return 'The time of this session is over. Open the plan from the record again.';
  return 'The plan could not be read from the record. That does not mean that there is none. Try again in a while.';
}

await start().catch((error: unknown) => {
  byId('app', HTMLElement).hidden = true;
  stand(failureInWords(error), chooseAgain());
});
