// Keeps a copy of the page for a crisis on this device, so that it opens without a network
// (`public/offline-worker.js`). What is kept, for how long and when it is wiped is said here.
import type { PcspCrisisPage } from 'pcsp-elements';

/** How long a copy may be shown after the plan was fetched, in hours. */
const HOURS = 72;

const WORKER = './offline-worker.js';
const PREFIX = 'pcsp-crisis-page:';

/** Stands there where the person wants no copy on this device: the worker sets it, too. */
const UNWANTED = 'pcsp-no-crisis-page';

/** Says to the other tabs that the copy was wiped, so that none of them keeps it again. */
const channel = new BroadcastChannel('pcsp-offline');
let isStopped = false;

/** What is kept and wiped goes one after the other: nothing is kept that was wiped meanwhile. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const next = turn.then(act);
  turn = next.catch(() => undefined);
  return next;
}

channel.addEventListener('message', () => (isStopped = true));

export interface OfflineCopy {
  /** who is signed in, as the service knows them: only their own copy is kept */
  readonly person: string;
  /** when the plan was fetched */
  readonly from: Date;
  /** what the copy says of itself, in the language of the page */
  readonly note: (until: Date) => string;
  /** the words of the link that removes it */
  readonly remove: string;
}

/** Where this browser can keep a copy at all. */
const isAble = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/**
 * Keeps the page as it is now, and wipes every other person's. Gives until when it is kept; nothing
 * where this browser keeps none, nobody wants one, or somebody signed out meanwhile.
 */
export function keepCopy(page: PcspCrisisPage, copy: OfflineCopy): Promise<Date | undefined> {
  // the page as it is now: when its turn comes it may show another plan
  const html = page.toHtml();
  return inTurn(() => keepNow(html, copy));
}

async function keepNow(
  page: string,
  { person, from, note, remove }: OfflineCopy,
): Promise<Date | undefined> {
  if (!isAble() || isStopped) return undefined;
  if (!person || (await caches.has(UNWANTED))) return void (await wipeAll());
  const name = PREFIX + (await digest(person));
  await wipeAll(name);
  try {
    await navigator.serviceWorker.register(workerUrl(), { scope: './', updateViaCache: 'none' });
  } catch {
    // without a network there is no worker to be had: nothing is kept, and nothing says that it is
    return undefined;
  }
  await navigator.serviceWorker.ready;
  const until = new Date(from.getTime() + HOURS * 3_600_000);
  const html = page.replace(
    '</h1>',
    () =>
      `</h1>\n<p class="note">${escaped(note(until))}</p>\n<p><a href="./crisis.html?remove">${escaped(remove)}</a></p>`,
  );
  const cache = await caches.open(name);
  await cache.put(
    'copy',
    new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
        'X-From': from.toISOString(),
        'X-Until': until.toISOString(),
      },
    }),
  );
  // whoever signed out while it was written
  if (isStopped) await wipeAll();
  return isStopped ? undefined : until;
}

/** Wipes every copy, in every tab: at sign-out. */
export async function wipeCopies(): Promise<void> {
  isStopped = true;
  channel.postMessage('wiped');
  if (isAble()) await inTurn(() => wipeAll());
}

/** Whether the person wants a copy on this device: they do until they say otherwise. */
export const wantCopy = (isWanted: boolean): Promise<void> =>
  inTurn(async () => {
    isStopped = false;
    if (isWanted) return void (await caches.delete(UNWANTED));
    await caches.open(UNWANTED);
    channel.postMessage('wiped');
    await wipeAll();
  });

/** But for one, where there is one to keep. */
async function wipeAll(but?: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== but);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Nobody's number stands in the name of a cache. */
async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The one script that the page's policy lets it start as a worker. */
function workerUrl(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const rules = { createScriptURL: () => WORKER };
  return (workerPolicy ??=
    trustedTypes?.createPolicy('pcsp-offline', rules) ?? rules).createScriptURL('');
}

let workerPolicy: { createScriptURL(url: string): string } | undefined;
