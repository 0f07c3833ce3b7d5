import { once } from 'node:events';
import { dirname } from 'node:path';
import { flows } from '../../test/listen/flows.js';
import { Listener } from '../../test/support/listener.js';
import { transcriptFile, transcriptOf } from '../../test/support/transcripts.js';
import { start } from '../processes.js';
import { removedBut, written } from './written.js';

/** In the session that a screen reader needs, which is started where this is not in one. */
export async function acceptTranscripts(): Promise<string[]> {
  if (!process.env.LISTENING) return inSession();
  const listener = await Listener.start();
  try {
    const changed: string[] = [];
    for (const flow of flows)
      changed.push(...written(transcriptFile(flow), await transcriptOf(listener, flow)));
    const wanted = flows.map(transcriptFile);
    return [...changed, ...removedBut(dirname(wanted[0]!), '.txt', wanted)];
  } finally {
    await listener.close();
  }
}

async function inSession(): Promise<string[]> {
  const session = ['scripts/screen-reader-session.js', 'node', '--import', 'tsx'];
  const child = start('node', [...session, 'scripts/accept.ts', 'transcripts'], {
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number];
  if (code) throw new Error('The transcripts were not written.');
  return [];
}
