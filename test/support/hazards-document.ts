// docs/hazards.md, from what the guide in Storybook shows, too.
// `npm run accept docs` writes it; a test says when it is out of date.
import { basename } from 'node:path';
import { hazards } from '../../stories/guides/data/hazards.js';
import type { TestReference } from '../../stories/guides/data/matrix.js';

const INTRODUCTION = `# Clinical hazards

There is no clinical safety case for this library yet: nobody has made the hazard log, the safety case report and the sign-off that DCB0129 asks of a manufacturer. Yours has to cover its use, and DCB0160, for whoever deploys it, is yours in any case. What follows is what the engineers thought of and tested.

Generated from \`stories/guides/data/hazards.ts\`. Each test is named by its title, behind its file; a test of the guides fails where there is no such test. The guide “Clinical safety notes” in Storybook also says how each comes about, and what is not covered.
`;

/** The tests of one file, by their titles. */
function shownBy(tests: readonly TestReference[]): string {
  const files = [...new Set(tests.map(({ file }) => file))];
  return files
    .map((file) => {
      const titles = tests.filter((one) => one.file === file).map(({ title }) => title);
      return `[${basename(file, '.test.ts')}](../${file}): ${titles.join('; ')}`;
    })
    .join('<br>');
}

export function hazardsDocument(): string {
  const rows = hazards.map(
    ({ hazard, widgets, host, tests }) =>
      `| ${hazard} | ${widgets} | ${host} | ${shownBy(tests)} |`,
  );
  const head = [
    '| Hazard | What the widgets do | Yours to do | Shown by |',
    '| --- | --- | --- | --- |',
  ];
  return `${INTRODUCTION}\n${[...head, ...rows].join('\n')}\n`;
}
