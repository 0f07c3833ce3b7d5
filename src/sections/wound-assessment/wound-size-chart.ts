import { html, svg } from 'lit';
import type { DrawnSizes, SizeLine } from './wound-sizes.js';

const WIDTH = 320;
const HEIGHT = 170;
const EDGE = { start: 34, end: 12, top: 12, bottom: 32 };
const MARK = 4.5;

/** Marks that differ in shape, and not in colour alone. */
const MARKS: readonly ((x: number, y: number) => unknown)[] = [
  (x, y) => svg`<circle cx=${x} cy=${y} r=${MARK} />`,
  (x, y) => svg`<rect x=${x - MARK} y=${y - MARK} width=${2 * MARK} height=${2 * MARK} />`,
  (x, y) =>
    svg`<polygon points="${x},${y - MARK} ${x + MARK},${y + MARK} ${x - MARK},${y + MARK}" />`,
];

const DASHES = ['none', '6 3', '2 3'];

interface SizeChartOptions {
  readonly sizes: DrawnSizes;
  readonly dir: 'ltr' | 'rtl';
  /** a unit as it is written */
  readonly unit: string;
  /** the day of a dateTime in words */
  readonly day: (dateTime: string) => string;
  /** the id of the words that say what the picture is of */
  readonly caption: string;
}

/** Sizes over time, from nothing up: a wound that heals goes down to the line at the bottom. */
export function woundSizeChart({ sizes, dir, unit, day, caption }: SizeChartOptions): unknown {
  const points = sizes.lines.flatMap((line) => line.points);
  const times = points.map(([time]) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const most = Math.max(...points.map(([, value]) => value)) || 1;
  const x = (time: number): number => {
    const share = last > first ? (time - first) / (last - first) : 0.5;
    const along = EDGE.start + share * (WIDTH - EDGE.start - EDGE.end);
    return dir === 'rtl' ? WIDTH - along : along;
  };
  const y = (value: number): number =>
    EDGE.top + (1 - value / most) * (HEIGHT - EDGE.top - EDGE.bottom);
  const line = ({ points: own }: SizeLine, index: number) => svg`<g class="size">
    <polyline
      points=${own.map(([time, value]) => `${x(time)},${y(value)}`).join(' ')}
      stroke-dasharray=${DASHES[index % DASHES.length]}
    />
    ${own.map(([time, value]) => MARKS[index % MARKS.length]!(x(time), y(value)))}
  </g>`;
  const numberAt = dir === 'rtl' ? WIDTH - EDGE.start + 8 : EDGE.start - 8;
  const [from, to] =
    dir === 'rtl' ? [EDGE.end, WIDTH - EDGE.start] : [EDGE.start, WIDTH - EDGE.end];
  // the words of a picture are set from left to right, as its lines are: see its styles
  const [atLeft, atRight] = dir === 'rtl' ? [last, first] : [first, last];
  const days: readonly (readonly [time: number, on: string, anchor: string])[] =
    first < last
      ? [
          [atLeft, atLeft === first ? sizes.from : sizes.to, 'start'],
          [atRight, atRight === last ? sizes.to : sizes.from, 'end'],
        ]
      : [[first, sizes.from, 'middle']];
  return html`<svg
      class="sizes"
      part="chart"
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="img"
      aria-labelledby=${caption}
    >
      ${[0, most].map(
        (value) =>
          svg`<line class="grid" x1=${from} x2=${to} y1=${y(value)} y2=${y(value)} />
            <text x=${numberAt} y=${y(value)} text-anchor=${dir === 'rtl' ? 'start' : 'end'} dominant-baseline="central">${value}</text>`,
      )}
      ${days.map(
        ([time, on, anchor]) =>
          svg`<text x=${x(time)} y=${HEIGHT - 8} text-anchor=${anchor}>${day(on)}</text>`,
      )}
      ${sizes.lines.map(line)}
    </svg>
    <ul class="size-key" aria-hidden="true">
      ${sizes.lines.map(
        ({ what }, index) =>
          html`<li>
            <svg viewBox="0 0 40 14">
              <g class="size">
                <line
                  x1="1"
                  x2="39"
                  y1="7"
                  y2="7"
                  stroke-dasharray=${DASHES[index % DASHES.length]!}
                />
                ${MARKS[index % MARKS.length]!(20, 7)}
              </g>
            </svg>
            <span dir="auto">${what}</span> (${unit})
          </li>`,
      )}
    </ul>`;
}
