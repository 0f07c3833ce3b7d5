// What a screen reader says at the demo, with real keys. When it is meant to say something else:
// `npm run accept transcripts`, and read the difference.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { endTogether } from '../../scripts/processes.js';
import { Listener } from '../support/listener.js';
import { notSaidAsRead, transcriptFile, transcriptOf } from '../support/transcripts.js';
import { flows } from './flows.js';

endTogether();

describe('a screen reader', () => {
  let listener: Listener;

  before(async () => {
    listener = await Listener.start();
  });

  after(() => listener.close());

  for (const flow of flows) {
    it(`says what somebody accepted to whoever comes to ${flow.name.replaceAll('-', ' ')}`, async () => {
      const accepted = readFileSync(transcriptFile(flow), 'utf8');

      const heard = await transcriptOf(listener, flow);

      assert.deepEqual(notSaidAsRead(accepted, heard), []);
    });
  }
});
