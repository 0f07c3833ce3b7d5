// The demo as `npm start` serves it, on a port of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Builds the demo when it has to, and serves it. `folder`: where its EHR keeps what it is sent. */
export async function startDemo(folder?: string, port = 0): Promise<Demo> {
  await buildDemo();
  const ehr = folder ?? (await mkdtemp(join(tmpdir(), 'demo-ehr-')));
  process.env.DEMO_EHR_FOLDER = ehr;
  const server = await preview({ logLevel: 'warn', preview: { port, strictPort: port > 0 } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The demo has no address.');
  return {
    url,
    async close() {
      await server.close();
      if (folder === undefined) await rm(ehr, { recursive: true, force: true });
    },
  };
}
