// The docs pages and guides of the built Storybook, each opened by itself.
import type { BrowserContext } from 'playwright-core';
import { watchedPage, type WatchedPage } from './demo-page.js';
import { entries, type Entry, type Storybook } from './storybook.js';

export const docsPages = (): Entry[] => entries().filter(({ type }) => type === 'docs');

const isGuide = ({ tags }: Entry): boolean => tags.includes('unattached-mdx');

/** What Storybook's preview knows of the stories that it has drawn, or is drawing. */
interface Preview {
  readonly storyRenders: readonly { readonly phase: string }[];
}

declare const __STORYBOOK_PREVIEW__: Preview;

/** Opens one, and waits until every story on it has been played. */
export async function openDocsPage(
  context: BrowserContext,
  { url }: Storybook,
  entry: Entry,
): Promise<WatchedPage> {
  const watched = await watchedPage(context, `${url}iframe.html?id=${entry.id}&viewMode=docs`);
  await drawn(watched, isGuide(entry) ? 0 : 1).catch((cause: unknown) => {
    // more often than not, these say why
    throw new Error(`It is not drawn. ${watched.complaints.join('\n')}`, { cause });
  });
  return watched;
}

async function drawn({ page }: WatchedPage, leastStories: number): Promise<void> {
  await page.locator('#storybook-docs h1').waitFor();
  // a story is drawn once it comes near the window
  for (const far = page.locator('.far'); await far.count();) {
    await far
      .first()
      .evaluate((box) => box.scrollIntoView())
      .catch(() => undefined);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.waitForFunction((least) => {
    const stories = document.querySelectorAll('.sb-story').length;
    const played = __STORYBOOK_PREVIEW__.storyRenders.filter(({ phase }) =>
      ['finished', 'errored'].includes(phase),
    );
    return stories >= least && played.length === stories;
  }, leastStories);
}

/** The links of a docs page, those in its stories apart, that lead to nothing in the Storybook. */
export async function deadLinks({ page }: WatchedPage): Promise<string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('#storybook-docs a[href]')]
      .filter((link) => !link.closest('.sb-story') && link.origin === location.origin)
      .map(({ href, hash }) => ({
        href,
        // a link in the page has the address of the page
        isHere: href.startsWith(location.href.replace(/#.*/, '')) && hash !== '',
        hasTarget: document.getElementById(decodeURIComponent(hash.slice(1))) !== null,
      })),
  );
  const paths = new Set(entries().map(({ type, id }) => `/${type}/${id}`));
  return links
    .filter(({ href, isHere, hasTarget }) => {
      const path = new URL(href).searchParams.get('path');
      return isHere ? !hasTarget : !path || !paths.has(path);
    })
    .map(({ href }) => href);
}
