// How far a deployment has come, what its table says in a spreadsheet, and the page and picture of it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { dataItemKeys, everyWidget, profileReport } from '../../src/conformance/profile.js';
import {
  readinessHtml,
  readinessReport,
  readinessRows,
  readinessStates,
  readinessSvg,
  readReadiness,
  toCsv,
  type ReadinessEntry,
} from '../../src/readiness.js';
import { Cli } from '../support/cli.js';
import { parseHtml } from '../support/parse-html.js';

const keys = dataItemKeys();

const rowsOf = (csv: string): string[][] => parseCsv(csv, { bom: true, relax_column_count: true });

const cell = fc
  .string({ unit: fc.constantFrom(...Array.from(`=+-@'",;\t\r\naé😀＝ 1`)), maxLength: 8 })
  .map((text) => text.trim());

const entry = fc.record(
  {
    key: fc.constantFrom(...keys),
    state: fc.constantFrom(...readinessStates),
    owner: cell.filter(Boolean),
    date: fc.constantFrom('2027-01-31', '2028-02-29'),
    note: cell.filter(Boolean),
  },
  { requiredKeys: ['key'], noNullPrototype: true },
);

const entries = fc.uniqueArray(entry, { selector: ({ key }) => key, maxLength: 20 });

/** Everything in one state, with the same day where it is not captured. */
const all = (state: ReadinessEntry['state'], date?: string): ReadinessEntry[] =>
  keys.map((key) => ({ key, ...(state && { state }), ...(date !== undefined && { date }) }));

describe('a table of readiness', () => {
  it('comes back from CSV as it went out', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const { entries: read, issues } = readReadiness(rowsOf(toCsv(readinessRows(given))));

        assert.deepEqual(issues, []);
        const said = read.filter((one) => Object.keys(one).length > 1);
        const order = (list: readonly ReadinessEntry[]) =>
          list
            .filter((one) => Object.keys(one).length > 1)
            .toSorted((one, other) => keys.indexOf(one.key) - keys.indexOf(other.key));
        assert.deepEqual(said, order(given));
      }),
    );
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const cells = rowsOf(toCsv(readinessRows(given))).flat();

        assert.deepEqual(
          cells.filter((one) => /^[=+\-@\t\r＝＋－＠]/.test(one)),
          [],
        );
      }),
    );
  });

  it('says of each row what is wrong with it', () => {
    const { entries: read, issues } = readReadiness([
      ['key', 'state', 'date'],
      ['aboutMe.myWellness', 'done', '31/3/2027'],
      ['abuotMe', 'captured', ''],
      ['aboutMe.myWellness', 'absent', '2027-02-30'],
      ['', '', ''],
    ]);

    assert.deepEqual(
      issues.map(({ code, row, said }) => [code, row, said]),
      [
        ['state', 2, 'done'],
        ['date', 2, '31/3/2027'],
        ['key', 3, 'abuotMe'],
        ['twice', 4, 'aboutMe.myWellness'],
        ['date', 4, '2027-02-30'],
      ],
    );
    assert.deepEqual(read, [{ key: 'aboutMe.myWellness', state: 'absent' }]);
  });

  it('says which column it needs and has not', () => {
    const { issues } = readReadiness([['Key', 'state']]);

    assert.deepEqual(issues, [{ code: 'header', row: 1, said: 'key' }]);
  });
});

describe('a report of readiness', () => {
  it('counts what is captured as a profile does, and nothing else', () => {
    const { percent, isReady, slowest } = readinessReport(all('captured'));

    assert.equal(percent, profileReport(everyWidget).percent);
    assert.equal(isReady, true);
    assert.equal(slowest, undefined);
    for (const state of ['freeText', 'elsewhere', 'absent', undefined] as const)
      assert.equal(readinessReport(all(state)).percent, 0);
  });

  it('is ready once the line is reached and no must-have is missing, and not before', () => {
    const missing = profileReport({ elements: [] }).mustHavesMissing;
    const given = all('captured').map((one): ReadinessEntry =>
      missing.some((key) => one.key.startsWith(key))
        ? { key: one.key, state: 'elsewhere', date: '2027-09-30' }
        : one,
    );

    const { isReady, percent, readyOn } = readinessReport(given);

    assert.ok(percent > 40);
    assert.equal(isReady, false);
    assert.equal(readyOn, '2027-09-30');
  });

  it('waits for what has no day, and then for what has the last', () => {
    const dated = (date: (key: string) => string | undefined) =>
      keys.map((key): ReadinessEntry => {
        const day = date(key);
        return { key, state: 'absent', ...(day !== undefined && { date: day }) };
      });

    const last = readinessReport(
      dated((key) => (key.startsWith('formulations') ? '2028-01-01' : '2027-01-01')),
    );
    const undated = readinessReport(
      dated((key) => (key.startsWith('aboutMe') ? undefined : '2027-01-01')),
    );

    assert.equal(last.slowest?.section, 'formulations');
    assert.equal(last.slowest?.ready, '2028-01-01');
    assert.equal(undated.slowest?.section, 'aboutMe');
    assert.equal(undated.slowest?.ready, undefined);
  });

  it('is a picture with the same in a table, in Welsh too', async () => {
    const report = readinessReport(all('absent', '2027-03-31'));

    const page = parseHtml(await readinessHtml(report));
    const svg = await readinessSvg(report, 'cy');

    assert.equal(page.querySelectorAll('svg[role=img] title').length, 1);
    const [bySection] = page.querySelectorAll('table');
    assert.equal(bySection?.querySelectorAll('tbody tr').length, report.sections.length);
    assert.match(bySection?.textContent ?? '', /31 March 2027/);
    assert.match(svg, /31 Mawrth 2027/);
    assert.equal(page.querySelectorAll('script, link, img').length, 0);
  });
});

describe('pcsp readiness', () => {
  let cli: Cli;
  before(async () => {
    cli = await Cli.make();
    await cli.file(
      'half.csv',
      'key;state;date\r\naboutMe.myWellness;captured;\r\nnothing;absent;\r\n',
    );
    await cli.file('profile.json', JSON.stringify(everyWidget));
  });
  after(() => cli.remove());

  it('writes a table to fill in, and one that a profile filled in', async () => {
    const empty = await cli.run(['readiness']);
    const filled = await cli.run(['readiness', '--profile', 'profile.json']);

    assert.equal(empty.code, 0);
    assert.equal(rowsOf(empty.out).length, keys.length + 1);
    assert.ok(
      rowsOf(filled.out)
        .slice(1)
        .every(([, , , state]) => state === 'captured'),
    );
  });

  it('tells what is wrong with a row, and that it is not ready', async () => {
    const { code, out, stderr } = await cli.run(['readiness', 'half.csv']);

    assert.equal(code, 1);
    assert.match(stderr, /^half\.csv:3: error key: there is no data item “nothing”$/m);
    assert.match(out, /^1 of \d+ data items are captured today/);
  });

  it('is ready with all of a profile of every widget', async () => {
    const { out } = await cli.run(['readiness', '--profile', 'profile.json']);
    const { code, out: text } = await cli.run(['readiness', '-'], out);

    assert.equal(code, 0);
    assert.match(text, /The line of 40% is reached/);
  });
});
