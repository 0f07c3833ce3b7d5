// Opens the page for a crisis without a network: the copy that `offline.ts` kept of it, for as long as
// the portal says. It keeps nothing itself, and answers for no other page.

/* global self, caches, addEventListener, Response, setTimeout */

const PREFIX = 'pcsp-crisis-page:';
/** Stands there where the person wants no copy on this device. */
const UNWANTED = 'pcsp-no-crisis-page';

const PAGE = /\/crisis\.html$/;

/** How long the network may take before the copy is shown, in milliseconds. */
const PATIENCE = 8000;

/** A clock that was put back further than this tells no age. */
const DAY = 86_400_000;

addEventListener('install', () => void self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

addEventListener('fetch', (event) => {
  const { mode, url } = event.request;
  if (mode !== 'navigate' || !PAGE.test(new URL(url).pathname)) return;
  event.respondWith(
    new URL(url).searchParams.has('remove') ? remove() : fromNetwork(event.request).catch(fromCopy),
  );
});

/** As the person asked by the link in the copy. */
async function remove() {
  await Promise.all([caches.open(UNWANTED), wipe()]);
  return inWords('removed');
}

/** Rejects where nobody answers in time, or a server that is down does. */
async function fromNetwork(request) {
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error('late')));
  const response = await Promise.race([fetch(request), late]);
  if (response.status >= 500) throw new Error('down');
  return response;
}

async function fromCopy() {
  const kept = await names();
  // of two people's nobody knows here whose is wanted
  if (kept.length > 1) await wipe();
  if (kept.length !== 1) return inWords('none');
  const copy = await (await caches.open(kept[0])).match('copy');
  if (!copy) return inWords('none');
  const [from, until] = ['from', 'until'].map((name) => Date.parse(copy.headers.get(`x-${name}`)));
  if (Date.now() < until && Date.now() > from - DAY) return copy;
  await wipe();
  return inWords('expired');
}

const names = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

const wipe = async () => Promise.all((await names()).map((name) => caches.delete(name)));

const WORDS = {
  none: {
    en: 'There is no network, and no copy of this page is kept here.',
    cy: 'Nid oes rhwydwaith, ac nid oes copi o’r dudalen hon yn cael ei gadw yma.',
  },
  expired: {
    en: 'There is no network. The copy of this page that was kept here was too old to rely on, and has been removed.',
    cy: 'Nid oes rhwydwaith. Roedd y copi o’r dudalen hon a gadwyd yma yn rhy hen i ddibynnu arno, ac mae wedi’i dynnu.',
  },
  removed: {
    en: 'The copy of this page has been removed from this device.',
    cy: 'Mae’r copi o’r dudalen hon wedi’i dynnu o’r ddyfais hon.',
  },
};

const CALL = {
  en: 'If anybody’s life is in danger, call <a href="tel:999">999</a>. For urgent help with your mental health at any time, call <a href="tel:111">111</a> and choose option 2.',
  cy: 'Os oes bywyd rhywun mewn perygl, ffoniwch <a href="tel:999">999</a>. I gael help brys gyda’ch iechyd meddwl unrhyw bryd, ffoniwch <a href="tel:111">111</a> a phwyso 2.',
};

/** What is said in the place of a copy, in both languages: no word of anybody's plan is in it. */
function inWords(key) {
  const inLanguage = (lang) =>
    `<main lang="${lang}"><h1>${WORDS[key][lang]}</h1><p>${CALL[lang]}</p></main>`;
  return new Response(
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page for a crisis</title><style>body{max-width:40em;margin:auto;padding:1em;font:1.25rem/1.5 system-ui,sans-serif}h1{font-size:1.25em}a{font-weight:bold}</style></head><body>${inLanguage('en')}${inLanguage('cy')}</body></html>`,
    {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
      },
    },
  );
}
