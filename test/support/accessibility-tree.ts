// What a screen reader is given of a story: roles, names, states and texts, in order, as YAML.
import { join } from 'node:path';
import { storyIds, type StoryPage } from './storybook.js';

const FOLDER = 'test/e2e/accessibility-trees';
const WIDTH = 800;

/** The stories whose trees are kept: how each element captures, shows, and says what is wrong. */
export const treeStories = (): string[] =>
  storyIds().filter((id) => /--(filled|read-only|invalid)$/.test(id));

export const treeFile = (id: string): string => join(FOLDER, `${id}.yml`);

export async function treeOf(storyPage: StoryPage, id: string): Promise<string> {
  await storyPage.show(id, WIDTH);
  const tree = await storyPage.page.locator('#storybook-root pcsp-provider').first().ariaSnapshot();
  return `${tree}\n`;
}
