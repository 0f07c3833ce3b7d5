/** A hazard as `docs/hazards.md` lists it. */
export interface ListedHazard {
  readonly hazard: string;
  readonly does: string;
  readonly yours: string;
  /** the names of the tests that show it */
  readonly tests: readonly string[];
}

const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replaceAll('`', '')
    .trim();

/** The hazards of the table in `docs/hazards.md`, which is generated: nothing else in it is one. */
export const hazardsIn = (markdown: string): ListedHazard[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .replace(/^\| | \|$/g, '')
        .split(/(?<!\\) \| /)
        .map((cell) => cell.replaceAll('\\|', '|')),
    )
    .map(([hazard = '', does = '', yours = '', tests = '']) => ({
      hazard: plain(hazard),
      does: plain(does),
      yours: plain(yours),
      tests: tests.split('<br>').map(plain).filter(Boolean),
    }));
