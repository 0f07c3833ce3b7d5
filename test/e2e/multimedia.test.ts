// Photos, sounds and videos of About me: loaded from where the host allows, when somebody asks, and else links.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { MEDIA, openMediaPage, type MediaPage } from '../support/media-page.js';

let browser: Browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser.close());

type Options = Parameters<typeof openMediaPage>[2];

/** About me with an address, in a provider that allows origins. */
async function open(
  address: string,
  options?: Options,
  mediaOrigins: unknown = [MEDIA],
  inside = '<pcsp-about-me readonly></pcsp-about-me>',
): Promise<MediaPage> {
  const opened = await openMediaPage(browser, `<pcsp-provider>${inside}</pcsp-provider>`, options);
  await set(opened.page, { mediaOrigins });
  await give(opened.page, address);
  return opened;
}

const set = (page: Page, settings: object): Promise<void> =>
  page.evaluate(async (given) => {
    await Object.assign(document.querySelector('pcsp-provider')!, given).updateComplete;
  }, settings);

/** Gives the widget the value of somebody who has a file. */
const give = (page: Page, multimediaLocation: string, myWellness = 'I am well'): Promise<void> =>
  page.evaluate(
    async (aboutMe) => {
      const plan = document.querySelector('pcsp-plan');
      const section = document.querySelector('pcsp-about-me')!;
      if (plan) plan.value = { aboutMe };
      else section.value = aboutMe;
      await section.updateComplete;
    },
    { multimediaLocation, myWellness },
  );

const buttons = (page: Page): Promise<string[]> => page.getByRole('button').allInnerTexts();

const asks = ({ asked }: MediaPage): string[] => asked.map((request) => request.url());

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).press('Enter');

/** What stands where a file is shown. */
const shown = (page: Page): Promise<number> => page.locator('img, audio, video').count();

const KINDS = [
  {
    file: 'rhi.jpg',
    tag: 'img',
    show: 'Show the photo from media.example.org',
    hide: 'Hide the photo',
  },
  {
    file: 'rhi.wav',
    tag: 'audio',
    show: 'Play the sound from media.example.org',
    hide: 'Stop the sound',
  },
  {
    file: 'rhi.webm',
    tag: 'video',
    show: 'Show the video from media.example.org',
    hide: 'Hide the video',
  },
] as const;

describe('a photo, a sound or a video', () => {
  for (const { file, tag, show, hide } of KINDS) {
    it(`is not asked for before somebody does: ${file}`, async () => {
      const opened = await open(`${MEDIA}/${file}`);

      await opened.page.waitForLoadState('networkidle');

      assert.deepEqual(await buttons(opened.page), [show]);
      assert.equal(await shown(opened.page), 0);
      assert.deepEqual(asks(opened), []);
      const link = opened.page.getByRole('link', { name: `${MEDIA}/${file}` });
      assert.equal(await link.count(), 1);
    });

    it(`is shown on a press, and goes on the next: ${file}`, async () => {
      const opened = await open(`${MEDIA}/${file}`);
      const { page } = opened;

      await press(page, show);
      await page.locator('figcaption', { hasText: 'Loading' }).waitFor({ state: 'detached' });

      assert.deepEqual(await buttons(page), [hide]);
      assert.equal(await page.locator(tag).count(), 1);
      assert.deepEqual([...new Set(asks(opened))], [`${MEDIA}/${file}`]);
      const element = await page.locator(tag).elementHandle();

      await press(page, hide);

      assert.deepEqual(await buttons(page), [show]);
      assert.equal(await shown(page), 0);
      assert.equal(await element?.getAttribute('src'), null);
    });

    it(`is gone when somebody else’s value is set, even of the same address: ${file}`, async () => {
      const opened = await open(`${MEDIA}/${file}`);
      const { page } = opened;
      await press(page, show);
      await page.getByRole('button', { name: hide }).waitFor();
      await page.waitForLoadState('networkidle');
      const before = opened.asked.length;

      await give(page, `${MEDIA}/${file}`, 'I am somebody else');

      assert.deepEqual(await buttons(page), [show]);
      assert.equal(await shown(page), 0);
      await page.waitForLoadState('networkidle');
      assert.equal(opened.asked.length, before);
    });
  }

  it('says that nobody has described it', async () => {
    const { page } = await open(`${MEDIA}/rhi.jpg`);

    await press(page, 'Show the photo');

    await page.getByRole('img', { name: 'A photo. No one has described it here.' }).waitFor();
  });

  it('begins to sound when “Play” is pressed, and does not begin to move by itself', async () => {
    const sound = await open(`${MEDIA}/rhi.wav`);
    await press(sound.page, 'Play the sound');
    await sound.page.waitForFunction(
      () =>
        document.querySelector('pcsp-about-me')!.shadowRoot!.querySelector('audio')!.played.length,
    );

    const video = await open(`${MEDIA}/rhi.webm`);
    await press(video.page, 'Show the video');
    await video.page.locator('figcaption', { hasText: 'A video. No captions' }).waitFor();

    assert.deepEqual(
      await video.page
        .locator('video')
        .evaluate((one: HTMLVideoElement) => [one.paused, one.autoplay, one.controls]),
      [true, false, true],
    );
  });

  it('stays, and goes on, while the language changes', async () => {
    const { page, asked } = await open(`${MEDIA}/rhi.wav`);
    await press(page, 'Play the sound');
    await page.locator('figcaption', { hasText: 'A sound. No one has written down' }).waitFor();
    const sound = await page.locator('audio').elementHandle();
    const before = asked.length;

    await set(page, { audience: 'person' });

    await page
      .locator('figcaption', { hasText: 'My sound. What it says is not written down here.' })
      .waitFor();
    assert.equal(await sound?.evaluate((one) => one.isConnected), true);
    assert.equal(asked.length, before);
  });

  it('goes when the host allows its origin no more, and when somebody begins to write', async () => {
    for (const change of [
      (page: Page) => set(page, { mediaOrigins: [] }),
      (page: Page) =>
        page.evaluate(() => {
          document.querySelector('pcsp-about-me')!.readonly = false;
        }),
    ]) {
      const { page } = await open(`${MEDIA}/rhi.jpg`);
      await press(page, 'Show the photo');
      await page.getByRole('button', { name: 'Hide the photo' }).waitFor();

      await change(page);

      await page.locator('img').waitFor({ state: 'detached' });
      assert.equal(await page.getByRole('button', { name: /photo/ }).count(), 0);
    }
  });

  it('goes when its widget is taken elsewhere, and asks for nothing there', async () => {
    const opened = await open(`${MEDIA}/rhi.jpg`);
    await press(opened.page, 'Show the photo');
    await opened.page.getByRole('img').waitFor();
    const before = opened.asked.length;

    await opened.page.evaluate(() => {
      const section = document.querySelector('pcsp-about-me')!;
      section.remove();
      document.querySelector('pcsp-provider')!.append(section);
    });

    await opened.page.getByRole('button', { name: 'Show the photo' }).waitFor();
    assert.equal(await shown(opened.page), 0);
    assert.equal(opened.asked.length, before);
  });

  it('is shown in a plan as in its section', async () => {
    const { page } = await open(
      `${MEDIA}/rhi.jpg`,
      {},
      [MEDIA],
      '<pcsp-plan readonly><pcsp-about-me></pcsp-about-me></pcsp-plan>',
    );

    await press(page, 'Show the photo');

    await page.getByRole('img', { name: 'A photo.' }).waitFor();
  });

  it('is never wider than its column, of 320 pixels', async () => {
    const { page } = await open(`${MEDIA}/rhi.jpg`, { viewport: { width: 320, height: 640 } });

    await press(page, 'Show the photo');
    await page.locator('figcaption').waitFor({ state: 'detached' });

    const [width = 0, scrolls] = await page.evaluate(() => [
      document.querySelector('pcsp-about-me')!.shadowRoot!.querySelector('img')!.clientWidth,
      document.documentElement.scrollWidth,
    ]);
    assert.ok(width > 100, `${width}`);
    assert.equal(scrolls, 320);
  });

  it('is an address in words on paper, and its button is not there', async () => {
    const { page } = await open(`${MEDIA}/rhi.wav`);
    await press(page, 'Play the sound');
    await page.locator('figcaption', { hasText: 'A sound.' }).waitFor();

    await page.emulateMedia({ media: 'print' });

    assert.equal(await page.getByText(`${MEDIA}/rhi.wav`).isVisible(), true);
    for (const gone of ['button', 'audio', 'figcaption'])
      assert.equal(await page.locator(gone).isVisible(), false, gone);
  });

  it('is said in Welsh', async () => {
    const { page } = await open(`${MEDIA}/rhi.wav`);

    await set(page, { locale: 'cy' });

    await page.getByRole('button', { name: 'Chwarae’r sain o media.example.org' }).waitFor();
  });
});

describe('who shows a file is told nothing of the page', () => {
  for (const { file, show, tag } of KINDS) {
    it(`but, of ${file}, what the page itself allows`, async () => {
      // a sound or video may be asked for in parts
      const referrers = async ({ page, asked }: MediaPage) => {
        const response = page.waitForResponse(`${MEDIA}/${file}`);
        await press(page, show);
        await response;
        const headers = await Promise.all(asked.map((request) => request.allHeaders()));
        return [...new Set(headers.map(({ referer }) => referer))];
      };
      const usual = await open(`${MEDIA}/${file}`);
      const strict = await open(`${MEDIA}/${file}`, { referrerPolicy: 'no-referrer' });

      assert.deepEqual(await referrers(strict), [undefined]);
      assert.deepEqual(await referrers(usual), [
        tag === 'img' ? undefined : 'https://record.example.org/',
      ]);
    });
  }
});

describe('what cannot be shown', () => {
  for (const [why, file, options] of [
    ['is gone', 'gone.jpg', {}],
    ['is gone', 'gone.mp3', {}],
    ['is gone', 'gone.mp4', {}],
    ['is of another kind than its name says', 'broken.mp4', {}],
    ['is not in the policy of the page', 'rhi.jpg', { policy: `media-src ${MEDIA}` }],
    ['is not in the policy of the page', 'rhi.wav', { policy: `img-src ${MEDIA}` }],
    ['is not in the policy of the page', 'rhi.webm', { policy: `img-src ${MEDIA}` }],
  ] as const) {
    it(`since it ${why} is said, and can be asked for again: ${file}`, async () => {
      const { page } = await open(`${MEDIA}/${file}`, options);
      const ask = /^(Show|Play)/;

      await press(page, ask);

      const words = /could not be (shown|played) here.*Try the link above/;
      await page.locator('.error', { hasText: words }).waitFor();
      assert.match(await page.locator('[role=status]').innerText(), words);
      assert.equal(await shown(page), 0);
      assert.equal(await page.getByRole('link', { name: file }).count(), 1);
      assert.equal(
        await page.getByRole('button', { name: ask }).evaluate((one) => one.matches(':focus')),
        true,
      );

      await press(page, ask);

      await page.locator('.error', { hasText: words }).waitFor();
    });
  }
});

describe('a file is a link, and nothing is asked for,', () => {
  let opened: MediaPage;

  before(async () => {
    opened = await open(`${MEDIA}/rhi.jpg`);
  });

  for (const address of [
    'http://media.example.org/rhi.jpg',
    'https://media.example.org:8443/rhi.jpg',
    'https://other.media.example.org/rhi.jpg',
    'https://example.org/rhi.jpg',
    'https://media.example.org.evil.example/rhi.jpg',
    'https://media.example.org@evil.example/rhi.jpg',
    'https://media.example.org/rhi',
    'https://media.example.org/',
    'https://media.example.org/rhi.svg',
    'https://media.example.org/page.html?file=rhi.jpg',
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'data:image/png;base64,iVBORw0KGgo=',
    'blob:https://media.example.org/rhi.jpg',
    'javascript:alert(1)//rhi.jpg',
    '//media.example.org/rhi.jpg',
  ]) {
    it(`at ${address}`, async () => {
      await give(opened.page, address);
      await opened.page.waitForLoadState('networkidle');

      assert.deepEqual(await buttons(opened.page), []);
      assert.equal(await opened.page.getByText(address).count(), 1);
      assert.deepEqual(asks(opened), []);
    });
  }
});

describe('a host that allows', () => {
  let opened: MediaPage;

  before(async () => {
    opened = await open(`${MEDIA}/rhi.jpg`, {}, []);
  });

  /** What is there to press, and what is said on the console, when a host sets this. */
  async function allowed(mediaOrigins: unknown): Promise<[string[], string[]]> {
    const before = opened.said.length;
    await set(opened.page, { mediaOrigins });
    return [await buttons(opened.page), opened.said.slice(before)];
  }

  for (const none of [[], null, undefined]) {
    it(`nothing has links, and nothing to be told: ${JSON.stringify(none)}`, async () => {
      await set(opened.page, { mediaOrigins: [MEDIA] });

      assert.deepEqual(await allowed(none), [[], []]);
    });
  }

  for (const wrong of [
    '*',
    MEDIA,
    7,
    {},
    ['*'],
    ['https://*.example.org'],
    [`${MEDIA}/`],
    [`${MEDIA}/photos`],
    ['http://media.example.org'],
    ['https://name@media.example.org'],
    ['https://media.example.org:443'],
    ['media.example.org'],
    ['https:media.example.org'],
    [7, null, {}, [MEDIA]],
  ]) {
    it(`what is no list of origins is told so, and allows nothing: ${JSON.stringify(wrong)}`, async () => {
      await set(opened.page, { mediaOrigins: [MEDIA] });

      const [pressed, said] = await allowed(wrong);

      assert.deepEqual(pressed, []);
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', /`mediaOrigins`.*https:\/\/media\.example\.org/);
    });
  }

  it('an origin beside what is none has the origin, and is told of the rest', async () => {
    const [pressed, said] = await allowed(['*', MEDIA]);

    assert.deepEqual(pressed, ['Show the photo from media.example.org']);
    assert.match(said.join(), /holds what is no origin, at 0\./);
  });
});
