import type { Path } from '../../json/path.js';
import type { InputRecord, RecordPlace, Unreadable } from '../input/records.js';

/** What came of one JSON value. */
export interface JobOutcome {
  /** for standard output, line break and all */
  readonly out?: string;
  /** for standard error, line break and all */
  readonly stderr?: string;
  /** not valid, or not whole */
  readonly bad: boolean;
  /** could not be done */
  readonly failed?: boolean;
  readonly errors?: number;
  readonly warnings?: number;
}

/** What is done with each JSON value that is read, in whatever thread. */
export interface Job<Options> {
  run(given: InputRecord, options: Options): JobOutcome | Promise<JobOutcome>;
  /** what stands in the place of a value and is none; told on standard error when left out */
  unreadable?(what: Unreadable, options: Options): JobOutcome;
}

/** A path as somebody would write it: `contingencyPlans[0].lastUpdated`. */
export const written = (path: Path): string =>
  path
    .map((key, at) =>
      typeof key === 'number'
        ? `[${key}]`
        : /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)
          ? `${at ? '.' : ''}${key}`
          : `[${JSON.stringify(key)}]`,
    )
    .join('');

/** A line of text about something at a place, such as `plan.json:3: aboutMe.lastUpdated: …`. */
export const told = ({ source, line }: RecordPlace, path: Path, words: string): string =>
  `${[`${source}:${line}`, written(path), words].filter(Boolean).join(': ')}\n`;

/** A value as JSON: indented where it is the only one, else on one line. */
export const asJson = (value: unknown, isOnly: boolean): string =>
  `${JSON.stringify(value, null, isOnly ? 2 : undefined)}\n`;

/** What is told of something that cannot be read, where a job says nothing else. */
export const unreadableAsText = (what: Unreadable): JobOutcome => ({
  stderr: told(what, [], `error ${what.unreadable}: ${what.message}`),
  bad: true,
  errors: 1,
});
