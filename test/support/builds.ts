// Everything that is built before end-to-end tests.
import { buildDemo } from './demo-server.js';
import { buildLibrary } from './library.js';
import { buildStorybook } from './storybook.js';

/** Builds what is older than its sources. */
export async function buildAll(): Promise<void> {
  buildLibrary();
  buildStorybook();
  await buildDemo();
}
