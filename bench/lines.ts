// The lines of the bench's table.

interface Line {
  readonly measure: string;
  readonly result: string;
  readonly against: string;
  readonly ratio: string;
  readonly goal: string;
  readonly verdict: string;
}

interface Measured {
  readonly measure: string;
  readonly result: string;
  readonly against?: string;
  readonly ratio?: number;
  /** what the goal is for: the ratio, where nothing is said */
  readonly value?: number;
  /** the most that it is to be */
  readonly goal?: number;
}

const lines: Line[] = [];

/** Adds a line, with whether its goal is reached. */
export function add({ measure, result, against = '', ratio, value = ratio, goal }: Measured): void {
  lines.push({
    measure,
    result,
    against,
    ratio: ratio?.toFixed(2) ?? '',
    goal: goal?.toString() ?? '',
    verdict: goal === undefined || value === undefined ? '' : value <= goal ? 'pass' : 'miss',
  });
}

export const print = (): void => console.table(lines);

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

export const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
