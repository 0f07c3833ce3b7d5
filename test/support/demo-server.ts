// The demo as `npm start` serves it, on a port of its own.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';

export interface Demo {
  /** Ends in a slash; the portal is at `portal.html`. */
  url: string;
  close(): Promise<void>;
}

/** Builds the demo when its sources are newer than the last build, and serves it. */
export async function startDemo(): Promise<Demo> {
  if (newest('dist-demo') < Math.max(newest('demo'), newest('src'), newest('vite.config.ts'))) {
    await build({ logLevel: 'warn' });
  }
  const server = await preview({ logLevel: 'warn', preview: { port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The demo has no address.');
  return { url, close: () => server.close() };
}

/** When a file, or the newest file in a folder, was last written. */
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
