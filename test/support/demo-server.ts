// The demo as `npm start` serves it, on a port of its own.
import { build, preview } from 'vite';
import { newest } from './newest.js';

export interface Demo {
  /** Ends in a slash; the portal is at `portal.html`. */
  url: string;
  close(): Promise<void>;
}

/** Builds the demo when its sources are newer than the last build. */
export async function buildDemo(): Promise<void> {
  if (newest('dist-demo') < Math.max(newest('demo'), newest('src'), newest('vite.config.ts'))) {
    await build({ logLevel: 'warn' });
  }
}

/** Builds the demo when it has to, and serves it. */
export async function startDemo(): Promise<Demo> {
  await buildDemo();
  const server = await preview({ logLevel: 'warn', preview: { port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The demo has no address.');
  return { url, close: () => server.close() };
}
