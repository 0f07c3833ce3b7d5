// npm run trees:accept: the accessibility trees of the stories as they are now become the expected
// ones. Look at what git shows as changed before you commit it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { treeFile, treeOf, treeStories } from '../test/support/accessibility-tree.js';
import { launchChromium } from '../test/support/chromium.js';
import { buildStorybook, openStoryPage, serveStorybook } from '../test/support/storybook.js';

buildStorybook();
const storybook = await serveStorybook();
const browser = await launchChromium();
const page = await openStoryPage(browser, storybook);
const folder = dirname(treeFile('any'));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const id of treeStories()) writeFileSync(treeFile(id), await treeOf(page, id));
await browser.close();
await storybook.close();
