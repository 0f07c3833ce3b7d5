import { svg, html } from 'lit';
import { SCALE_MAX } from '../on-scale.js';
import type { GoalFigures } from './goal-figures.js';

const WIDTH = 320;
const HEIGHT = 130;
/** Room for the numbers of the scale, and for half a mark. */
const EDGE = { start: 26, end: 10, top: 10, bottom: 10 };
const MARK = 4.5;

/** Where a version stands between the first and the last, from 0 to 1. */
export type VersionPosition = (version: number) => number;

/** By when they were saved; where somebody did not say when, at even distances. */
export function positions(savedOn: readonly (string | undefined)[]): VersionPosition {
  const times = savedOn.map((date) => Date.parse(date ?? ''));
  const [first = 0, last = 0] = [times.at(0), times.at(-1)];
  const isTimed = last > first && times.every((time) => time >= first && time <= last);
  return isTimed
    ? (version) => (times[version]! - first) / (last - first)
    : (version) => (savedOn.length > 1 ? version / (savedOn.length - 1) : 0.5);
}

interface ChartOptions {
  readonly figures: readonly GoalFigures[];
  readonly position: VersionPosition;
  readonly dir: 'ltr' | 'rtl';
  /** the id of the words that say the same */
  readonly caption: string;
}

type Figure = 'importance' | 'confidence';

/** Importance and confidence as two lines, which differ in dashes and marks and not in colour alone. */
export function goalChart({ figures, position, dir, caption }: ChartOptions): unknown {
  const x = (version: number): number => {
    const along = EDGE.start + position(version) * (WIDTH - EDGE.start - EDGE.end);
    return dir === 'rtl' ? WIDTH - along : along;
  };
  const y = (value: number): number =>
    EDGE.top + ((SCALE_MAX - value) / (SCALE_MAX - 1)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const line = (figure: Figure) => svg`<g class=${figure}>
    ${stretches(figures, figure).map(
      (stretch) =>
        svg`<polyline points=${stretch.map(([version, value]) => `${x(version)},${y(value)}`).join(' ')} />`,
    )}
    ${stretches(figures, figure)
      .flat()
      .map(([version, value]) => mark[figure](x(version), y(value)))}
  </g>`;
  const [from, to] =
    dir === 'rtl' ? [EDGE.end, WIDTH - EDGE.start] : [EDGE.start, WIDTH - EDGE.end];
  const numberAt = dir === 'rtl' ? WIDTH - EDGE.start + 8 : EDGE.start - 8;
  return html`<svg
    class="chart"
    part="chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-labelledby=${caption}
  >
    ${[1, 5, SCALE_MAX].map(
      (value) =>
        svg`<line class="grid" x1=${from} x2=${to} y1=${y(value)} y2=${y(value)} />
          <text x=${numberAt} y=${y(value)} text-anchor=${dir === 'rtl' ? 'start' : 'end'} dominant-baseline="central">${value}</text>`,
    )}
    ${line('importance')} ${line('confidence')}
  </svg>`;
}

const mark: Readonly<Record<Figure, (x: number, y: number) => unknown>> = {
  importance: (x, y) => svg`<circle cx=${x} cy=${y} r=${MARK} />`,
  confidence: (x, y) =>
    svg`<rect x=${x - MARK} y=${y - MARK} width=${2 * MARK} height=${2 * MARK} />`,
};

/** The mark and the dashes of a line, beside what it is called. */
export const chartKey = (figure: Figure): unknown =>
  html`<svg class="key" viewBox="0 0 40 14" aria-hidden="true">
    <g class=${figure}>
      <line x1="1" x2="39" y1="7" y2="7" />
      ${mark[figure](20, 7)}
    </g>
  </svg>`;

/** Versions on end that have a figure: between others, nobody knows what it was. */
function stretches(figures: readonly GoalFigures[], figure: Figure): [number, number][][] {
  const found: [number, number][][] = [];
  let last: number | undefined;
  for (const one of figures) {
    const value = one[figure];
    if (value === undefined) continue;
    const follows = last === one.version - 1;
    if (follows) found.at(-1)!.push([one.version, value]);
    else found.push([[one.version, value]]);
    last = one.version;
  }
  return found;
}
