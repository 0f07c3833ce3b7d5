// Drafts in the browser's own database, encrypted.
import { expect, html } from '@open-wc/testing';
import type { Draft } from '../../src/index.js';
import {
  DraftKeeper,
  DraftStorage,
  DraftStorageError,
  keepDrafts,
  type DraftStorageOptions,
} from '../../src/drafts.js';
import '../../src/register.js';
import { mount, press, textbox, type, until, type Widget } from '../support/widget.js';

const newKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

const person = 'record 17';
const value = { myWellness: 'I feel well' };

let count = 0;
let options: DraftStorageOptions;
let opened: DraftStorage[];

const open = async (more: Partial<DraftStorageOptions> = {}): Promise<DraftStorage> => {
  const storage = await DraftStorage.open({ ...options, ...more });
  opened.push(storage);
  return storage;
};

const draw = (): Promise<Widget> =>
  mount(html`<pcsp-about-me .value=${structuredClone(value)}></pcsp-about-me>`);

const draftOf = async (words: string): Promise<Draft> => {
  const widget = await draw();
  await type(textbox(widget, 'My wellness'), words);
  return await widget.saveDraft({ person });
};

const problemOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof DraftStorageError ? error.problem : String(error);
  }
};

beforeEach(async () => {
  opened = [];
  options = { key: await newKey(), person, author: 'rhian', database: `drafts-${count++}` };
});

afterEach(() => {
  for (const storage of opened) storage.close();
  indexedDB.deleteDatabase(options.database!);
});

/** All that the database holds, as it is. */
async function rows(): Promise<Record<string, unknown>[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(options.database!);
    request.onsuccess = () => resolve(request.result);
  });
  const request = database.transaction('drafts').objectStore('drafts').getAll();
  await new Promise((resolve) => (request.onsuccess = resolve));
  database.close();
  return request.result as Record<string, unknown>[];
}

describe('a storage of drafts', () => {
  it('gives back what it kept, and nothing of it can be read without the key', async () => {
    const draft = await draftOf(' today');
    const slot = (await (await open()).claim())!;
    await slot.write(draft, { version: 3 });
    await slot.write(draft, { version: 3 });
    slot.release();

    const again = await open();
    const [left] = await again.left();
    const kept = await (await again.claim(left!.id))!.read();

    expect(kept).to.deep.equal({ draft, note: { version: 3 } });
    const [row] = await rows();
    const bytes = new TextDecoder().decode(row!.data as ArrayBuffer);
    expect(bytes + JSON.stringify(row)).to.not.match(/well|today|record 17|rhian/);
  });

  it('encrypts each draft anew', async () => {
    const draft = await draftOf('');
    const slot = (await (await open()).claim())!;
    await slot.write(draft);
    const [first] = await rows();

    await slot.write(draft);

    const [second] = await rows();
    expect(second!.iv).to.not.deep.equal(first!.iv);
  });

  for (const [whose, more] of [
    ['person', { person: 'record 18' }],
    ['author', { author: 'hannah' }],
  ] as const) {
    it(`gives nothing of another ${whose}`, async () => {
      const slot = (await (await open()).claim())!;
      await slot.write(await draftOf(''));
      slot.release();

      const other = await open(more);

      expect(await other.left()).to.deep.equal([]);
      expect(await (await other.claim(slot.id))!.read()).to.equal(undefined);
    });
  }

  it('says that the key is another one, and throws nothing away', async () => {
    const draft = await draftOf('');
    const slot = (await (await open()).claim())!;
    await slot.write(draft);
    slot.release();
    const other = await open({ key: await newKey() });

    const claimed = (await other.claim(slot.id))!;
    const problem = await problemOf(claimed.read());
    claimed.release();

    expect(problem).to.equal('key');
    expect((await (await (await open()).claim(slot.id))!.read())!.draft).to.deep.equal(draft);
  });

  it('says so of a draft that somebody changed, or had last longer', async () => {
    const storage = await open();
    const slot = (await storage.claim())!;
    await slot.write(await draftOf(''));
    const [row] = await rows();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(options.database!);
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction('drafts', 'readwrite');
    transaction.objectStore('drafts').put({ ...row, expiresAt: Date.now() * 2 });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();

    expect(await problemOf(slot.read())).to.equal('key');
  });

  it('throws away what has expired', async () => {
    const slot = (await (await open({ expiresAfter: 1 })).claim())!;
    await slot.write(await draftOf(''));
    await new Promise((resolve) => setTimeout(resolve, 5));

    const again = await open();

    expect(await again.left()).to.deep.equal([]);
    expect(await rows()).to.deep.equal([]);
  });

  it('lets one tab have a draft at a time', async () => {
    const [one, other] = [await open(), await open()];
    const slot = (await one.claim())!;
    await slot.write(await draftOf(''));

    expect(await other.claim(slot.id)).to.equal(undefined);

    slot.release();
    let taken: unknown;
    for (let tries = 0; !taken && tries < 50; tries++) taken = await other.claim(slot.id);
    expect(taken).to.not.equal(undefined);
  });

  it('does not let an older tab write over a newer draft', async () => {
    const [one, other] = [await open(), await open()];
    const slot = (await one.claim())!;
    await slot.write(await draftOf(' one'));
    slot.release();
    const newer = await draftOf(' other');
    let taken = await other.claim(slot.id);
    while (!taken) taken = await other.claim(slot.id);
    await taken.read();
    await taken.write(newer);

    expect(await problemOf(slot.write(await draftOf(' one again')))).to.equal('newer');

    expect((await taken.read())!.draft).to.deep.equal(newer);
  });

  it('says that there is no space, and keeps what it had', async () => {
    const storage = await open();
    const slot = (await storage.claim())!;
    const draft = await draftOf('');
    await slot.write(draft);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no space.', 'QuotaExceededError');
    };

    const problem = await problemOf(slot.write(await draftOf(' more')));
    IDBObjectStore.prototype.put = put;

    expect(problem).to.equal('full');
    expect((await slot.read())!.draft).to.deep.equal(draft);
  });
});

describe('a keeper of drafts', () => {
  it('says of what it kept whether something newer is still to be kept', async () => {
    const kept: [draft: Draft, isLatest: boolean][] = [];
    const { keeper } = await DraftKeeper.claim(await open(), {
      kept: (draft, isLatest) => kept.push([draft, isLatest]),
    });
    const [first, second] = [await draftOf(' one'), await draftOf(' two')];

    keeper.keep(() => {
      // somebody types on while it is being made
      keeper.keep(() => Promise.resolve({ draft: second }));
      return Promise.resolve({ draft: first });
    });
    await keeper.flush();
    expect(kept).to.deep.equal([[first, false]]);
    await keeper.flush();

    expect(kept.slice(1)).to.deep.equal([[second, true]]);
    await keeper.stop();
  });

  it('keeps both drafts where another tab has written a newer one, and says so', async () => {
    const [one, other] = [await open(), await open()];
    const failed: string[] = [];
    const { keeper } = await DraftKeeper.claim(one, {
      failed: ({ problem }) => failed.push(problem),
    });
    const first = await draftOf(' one');
    keeper.keep(() => Promise.resolve({ draft: first }));
    await keeper.flush();
    const [{ id } = { id: '' }] = await one.left();
    await other.read(id);
    await other.write(id, { draft: await draftOf(' other') }, 1);

    keeper.keep(() => Promise.resolve({ draft: first }));
    await keeper.flush();

    expect(failed).to.deep.equal(['newer']);
    expect(await one.left()).to.have.length(2);
    await keeper.stop();
  });
});

describe('keepDrafts', () => {
  it('brings back what was typed in a page that went away, and forgets it once it is saved', async () => {
    const widget = await draw();
    const kept: Draft[] = [];
    const keeping = await keepDrafts(widget, { ...options, kept: (draft) => kept.push(draft) });
    expect(keeping.left).to.equal(undefined);
    await type(textbox(widget, 'My wellness'), 'Well today');
    await until(() => (kept.at(-1)?.value as typeof value)?.myWellness === 'Well today');
    await keeping.stop();
    const again = await draw();

    const resumed = await keepDrafts(again, options);

    expect(resumed.left?.answer).to.deep.equal({ restored: true });
    expect(again.value).to.deep.equal(widget.value);
    await press('Tab');
    again.submit();
    let left = 1;
    while (left) {
      left = (await rows()).length;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await resumed.stop();
  });

  it('says where nothing can be kept, and the widget goes on', async () => {
    const widget = await draw();
    const given = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
    Reflect.deleteProperty(globalThis, 'indexedDB');

    const problem = await problemOf(keepDrafts(widget, options));
    Object.defineProperty(globalThis, 'indexedDB', given);

    expect(problem).to.equal('no-database');
    await type(textbox(widget, 'My wellness'), 'Still well');
    expect(widget.value).to.deep.equal({ myWellness: 'Still well' });
  });
});
