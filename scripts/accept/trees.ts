import { dirname } from 'node:path';
import { treeFile, treeOf, treeStories } from '../../test/support/accessibility-tree.js';
import { launchChromium } from '../../test/support/chromium.js';
import { buildStorybook, openStoryPage, serveStorybook } from '../../test/support/storybook.js';
import { removedBut, written } from './written.js';

export async function acceptTrees(): Promise<string[]> {
  buildStorybook();
  const storybook = await serveStorybook();
  const browser = await launchChromium();
  try {
    const page = await openStoryPage(browser, storybook);
    const changed: string[] = [];
    for (const id of treeStories()) changed.push(...written(treeFile(id), await treeOf(page, id)));
    const wanted = treeStories().map(treeFile);
    return [...changed, ...removedBut(dirname(treeFile('any')), '.yml', wanted)];
  } finally {
    await browser.close();
    await storybook.close();
  }
}
