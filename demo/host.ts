// An electronic health record with the plan's widgets in it: what an EHR supplier would write.
import 'pcsp-elements/register';
import { showPatient } from './banner.js';
import { byId, create } from './dom.js';
import { showJson, watchEvents } from './event-log.js';
import { clinicalDateTime, clockTime } from './format.js';
import { savedLine, showHistory } from './history.js';
import { dismiss, notify } from './notices.js';
import { PlanRecord, type Sections, type Version } from './record.js';
import { funmi } from './sample/people.js';
import { sampleVersions } from './sample/plan.js';
import { TabDraft } from './tab-draft.js';
import { fill, widgetsIn } from './widgets.js';

const form = byId('form', HTMLFormElement);
const earlier = byId('earlier', HTMLElement);
const discardButton = byId('discard', HTMLButtonElement);
const widgets = widgetsIn(form);

const user = funmi;
byId('user', HTMLElement).textContent = `${user.name}, community mental health nurse`;
const provider = document.querySelector('pcsp-provider');
if (provider) provider.author = user;

const record = await PlanRecord.open(sampleVersions);
const { draft, left } = await TabDraft.claim(record, {
  kept: ({ keptOn }) => {
    byId('kept', HTMLElement).textContent = `Draft kept at ${clockTime(keptOn)}`;
  },
  failed: () =>
    notify('storage', 'This browser would not keep your draft. Save before you leave the page.'),
});

/** Newest first. */
let versions = await record.versions();
/** The version that the form started from. */
let base = versions.find(({ number }) => number === left?.madeFrom) ?? newest();
/** The newest version that the user knows of, and may save on top of. */
let seen = base.number;
let saving = false;
/** What is in the form is not what was saved, although the widgets were not edited since it came. */
let ahead = left !== undefined;

function newest(): Version {
  const [version] = versions;
  if (!version) throw new Error('The record is empty.');
  return version;
}

const unsaved = (): boolean => ahead || widgets.some(({ dirty }) => dirty);

const onScreen = (): Sections =>
  Object.fromEntries(widgets.map(({ name, value }) => [name, value]));

function say(state: string): void {
  const line = byId('state', HTMLElement);
  // a screen reader would say it again
  if (line.textContent !== state) line.textContent = state;
}

/** Puts a version into the form. */
function edit(version: Version, sections: Sections = version.plan): void {
  base = version;
  seen = version.number;
  fill(widgets, sections);
  showState();
  showCurrent();
}

/** Shows the form, with the version that it started from. */
function showCurrent(): void {
  form.hidden = false;
  earlier.hidden = true;
  dismiss('earlier');
  show(base);
}

/** Shows an earlier version, to read. What was being edited stays as it is. */
function showEarlier(version: Version): void {
  fill(widgetsIn(earlier), version.plan);
  form.hidden = true;
  earlier.hidden = false;
  notify(
    'earlier',
    `This is version ${version.number}, saved ${savedLine(version)}. It is not the current plan.`,
    [
      {
        label: unsaved() ? 'Back to your changes' : 'Back to the current plan',
        run: backToCurrent,
      },
    ],
  );
  show(version);
  byId('plan', HTMLElement).focus();
}

function backToCurrent(): void {
  showCurrent();
  byId('plan', HTMLElement).focus();
}

function show(version: Version): void {
  showPatient(version.plan);
  byId('on-screen', HTMLElement).replaceChildren(
    create('span', {}, `Version ${version.number}, saved ${savedLine(version)}`),
    ' ',
    version.number === newest().number
      ? create('span', { className: 'tag' }, 'Current')
      : create('span', { className: 'tag old' }, 'Not current'),
  );
  showHistory(versions, version.number, open);
}

function open(version: Version): void {
  if (version.number === base.number) backToCurrent();
  else showEarlier(version);
}

function showState(): void {
  discardButton.hidden = !unsaved();
  byId('kept', HTMLElement).hidden = !unsaved();
  say(unsaved() ? 'Unsaved changes' : 'No unsaved changes');
  showJson(onScreen);
}

function handleEdit(): void {
  showState();
  if (unsaved()) draft.keep(() => ({ madeFrom: base.number, sections: onScreen() }));
  else void draft.drop();
}

/** Saves what the form holds, unless somebody saved a version that the user has not seen. */
async function save(): Promise<void> {
  if (saving) return;
  saving = true;
  const sections = read(new FormData(form));
  ahead = true; // the widgets think that it is saved; the record may see it otherwise
  try {
    const result = await record.save(
      {
        savedOn: new Date().toISOString(),
        savedBy: user.name,
        madeFrom: base.number,
        plan: { ...base.plan, ...sections },
      },
      seen,
    );
    if ('newer' in result) await keepBoth();
    else await saved(result.saved);
  } catch {
    notify(
      'storage',
      'This browser would not save the plan. Your changes are still on the screen.',
    );
    showState();
  } finally {
    saving = false;
  }
}

/** The JSON of each widget, as the form gives it. A widget with nothing in it is not in there. */
function read(data: FormData): Sections {
  return Object.fromEntries(
    widgets.map(({ name }) => {
      const json = data.get(name);
      return [name, typeof json === 'string' ? JSON.parse(json) : undefined];
    }),
  );
}

async function saved(version: Version): Promise<void> {
  await settle();
  base = version;
  seen = version.number;
  showState();
  showCurrent();
  say(`Saved as version ${version.number}, ${clinicalDateTime(version.savedOn)}`);
}

/** Somebody saved while this form was being edited: theirs is safe, and so is this. */
async function keepBoth(): Promise<void> {
  versions = await record.versions();
  const theirs = newest();
  draft.keep(() => ({ madeFrom: base.number, sections: onScreen() }));
  await draft.flush();
  showState();
  notify(
    'elsewhere',
    `Version ${theirs.number} was saved ${savedLine(theirs)} while you were editing version ${base.number}. Nothing has been overwritten: your changes are still here, and not saved.`,
    [
      { label: `Read version ${theirs.number}`, run: () => showEarlier(theirs) },
      { label: 'Save mine as the newest version', run: () => saveOnTopOf(theirs) },
    ],
  );
  show(form.hidden ? theirs : base);
}

function saveOnTopOf(theirs: Version): void {
  seen = theirs.number;
  showCurrent();
  form.requestSubmit();
}

async function discard(): Promise<void> {
  if (!confirm('Discard your unsaved changes? They cannot be brought back.')) return;
  await settle();
  edit(newest());
}

/** Nothing is unsaved any more. */
async function settle(): Promise<void> {
  await draft.drop();
  ahead = false;
  for (const name of ['draft', 'elsewhere', 'storage'] as const) dismiss(name);
  versions = await record.versions();
}

async function restart(): Promise<void> {
  if (!confirm('Start again with the sample? Everything saved in this demonstration goes.')) return;
  ahead = false;
  for (const widget of widgets) widget.reset();
  await draft.drop();
  await record.startAgain(sampleVersions);
  location.reload();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void save();
});
form.addEventListener('pcsp-input', handleEdit);
form.addEventListener('pcsp-change', handleEdit);
form.addEventListener('pcsp-invalid', () => say('Not saved. See what is marked.'));
discardButton.addEventListener('click', () => void discard());
byId('restart', HTMLButtonElement).addEventListener('click', () => void restart());
document.querySelector('.record-nav')?.addEventListener('click', handleNavigation);
addEventListener('beforeunload', (event) => {
  if (unsaved()) event.preventDefault();
});
record.onSavedElsewhere(() => void savedElsewhere());

/** The links lead to the sections of the version that is on the screen. */
function handleNavigation(event: Event): void {
  const section = (event.target as HTMLAnchorElement).hash?.slice(1);
  const widget = !earlier.hidden && earlier.querySelector<HTMLElement>(`pcsp-${section}`);
  if (!widget) return;
  event.preventDefault();
  widget.focus();
}

async function savedElsewhere(): Promise<void> {
  if (unsaved()) return keepBoth();
  versions = await record.versions();
  edit(newest());
  notify(
    'elsewhere',
    `Version ${base.number} was saved ${savedLine(base)} in another window. You are looking at it now.`,
  );
}

edit(base, left?.sections);
watchEvents(form, onScreen);
if (left) {
  notify(
    'draft',
    `Your unsaved changes of ${clinicalDateTime(left.keptOn)} are back. They are not part of the plan until you save.`,
  );
}
if (base.number !== newest().number) await keepBoth();
