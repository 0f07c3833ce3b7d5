import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { letterOfRhi } from '../../fixtures/letter.js';
import type { Transcription } from '../../src/import-text.js';
import { Cli } from '../support/cli.js';

let cli: Cli;
before(async () => {
  cli = await Cli.make();
  await cli.file('letter.txt', letterOfRhi);
  await cli.file('clean.html', '<p><b>Triggers</b><ul><li>Noise</ul><script>alert(1)</script>');
});
after(() => cli.remove());

const run = (...args: string[]) => cli.run(['import-text', ...args]);

describe('pcsp import-text', () => {
  it('writes a draft, and tells each line that has no place', async () => {
    const { code, out, stderr } = await run('letter.txt');

    assert.equal(code, 1);
    const { contingencyPlans } = JSON.parse(out) as Transcription['value'];
    assert.deepEqual(contingencyPlans?.[0]?.whoShouldBeContacted, [
      { name: 'Mum', contactDetails: '07700 900123' },
      { name: 'The crisis team', contactDetails: '(01632 960001)' },
    ]);
    assert.match(stderr, /^letter\.txt:4: forAPerson: .* 943 476 5919$/m);
    assert.match(stderr, /^letter\.txt:24: unknownHeading: .* penicillin$/m);
    assert.match(stderr, /^5 parts were copied\. /m);
  });

  it('reads HTML by its name, and ends well where all of it has a place', async () => {
    const { code, out, stderr } = await run('clean.html', '--quiet');

    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(out, /"Noise"/);
    assert.doesNotMatch(out, /alert/);
  });

  it('reads standard input, as HTML where that is said', async () => {
    const { out } = await cli.run(['import-text', '-', '--html', '--json'], '<h2>Goals</h2>Walk');

    assert.match(out, /"text": "Walk"/);
    assert.deepEqual((JSON.parse(out) as { unplaced: unknown }).unplaced, []);
  });

  it('writes what has no place for what reads JUnit and SARIF, in Welsh', async () => {
    const junit = await run('letter.txt', '--format', 'junit', '--lang', 'cy');
    const sarif = await run('letter.txt', '--format', 'sarif');

    assert.match(junit.out, /<testsuite name="pcsp import-text">/);
    assert.match(junit.out, /Nid yw dyddiadau/);
    const { runs } = JSON.parse(sarif.out) as { runs: { results: { ruleId: string }[] }[] };
    assert.deepEqual(
      [...new Set(runs[0]?.results.map(({ ruleId }) => ruleId))],
      ['noHeading', 'forAPerson', 'unknownHeading'],
    );
  });

  it('reads the text of an old word processor, and says so', async () => {
    await cli.file('old.txt', Buffer.from('What helps\nCaf\xe9 with S\x92ian', 'latin1'));

    const { out, stderr } = await run('old.txt');

    assert.match(out, /Café with S’ian/);
    assert.match(stderr, /read as windows-1252/);
  });

  for (const [name, bytes] of [
    ['plan.pdf', '%PDF-1.7'],
    ['plan.docx', 'PK\u0003\u0004'],
    ['plan.rtf', '{\\rtf1'],
  ] as const)
    it(`says what to do with ${name}`, async () => {
      await cli.file(name, bytes);

      const { code, out, stderr } = await run(name);

      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(stderr, /Save it as plain text or as a web page first/);
    });
});
