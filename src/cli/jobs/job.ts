import type { Path } from '../../json/path.js';
import type { WidgetKey } from '../../standard/plan-model.js';
import { linesIn, type Loss, type Spot } from '../input/json-text.js';
import type { InputRecord, RecordPlace, Unreadable } from '../input/records.js';
import { printable, printableLines } from '../printable.js';

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
  /** what its values are to be of, where they say it; `undefined`: of anything. Left out: of a plan */
  section?(options: Options): WidgetKey | undefined;
  run(given: InputRecord, options: Options): JobOutcome | Promise<JobOutcome>;
  /** reads FHIR, in XML too, and no plans */
  readonly readsFhir?: true;
  /** says itself that a value is no object or list, where one has to be */
  readonly takesAnyShape?: true;
  /** what stands in the place of a value and is none; told on standard error when left out */
  unreadable?(what: Unreadable, options: Options): JobOutcome;
  /** what was lost when a value was read; told on standard error when left out */
  lossy?(given: InputRecord, options: Options): JobOutcome;
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
export const told = (place: RecordPlace & Partial<Spot>, path: Path, words: string): string => {
  const { source, line, column } = place;
  const where = [source, line, column].filter((part) => part !== undefined).join(':');
  return `${printable([where, written(path), words].filter(Boolean).join(': '))}\n`;
};

/** What a value that was read is called: by its file, and by its line where there are many in it. */
export const nameOfInput = ({ source, line, isDocument }: InputRecord): string =>
  isDocument ? source : `${source}:${line}`;

/** The line of each path into a value; where there are many values, each is on one line. */
export const linesOf = (
  { text, line, root, isDocument }: InputRecord,
  paths: readonly Path[],
): ((path: Path) => number) => {
  // FHIR in XML has no text in which JSON could be found
  if (!isDocument || !text) return () => line;
  const lineOf = linesIn(
    text,
    paths.map((path) => [...root, ...path]),
  );
  return (path) => lineOf([...root, ...path]);
};

/** A value as JSON: indented where it is the only one, else on one line. */
export const asJson = (value: unknown, isOnly: boolean): string =>
  `${printableLines(JSON.stringify(value, null, isOnly ? 2 : undefined))}\n`;

/** Where something was lost: in a line of many values, the text of the value is on one. */
export const placeOf = ({ source, line }: InputRecord, loss: Loss): RecordPlace & Spot => ({
  source,
  line: line + loss.line - 1,
  column: loss.column,
});

/** What is told of what was lost, where a job says nothing else. */
export const lossesAsText = (given: InputRecord): JobOutcome => ({
  stderr: given.losses
    .map((loss) => told(placeOf(given, loss), loss.path, `warning ${loss.code}: ${loss.message}`))
    .join(''),
  bad: false,
  warnings: given.losses.length,
});

/** What is told of the way of a value from another version. */
export const notesAsText = (given: InputRecord): JobOutcome => ({
  stderr: (given.notes ?? [])
    .map(({ path, code, message }) => told(given, path, `note ${code}: ${message}`))
    .join(''),
  bad: false,
});

/** What is told of something that cannot be read, where a job says nothing else. */
export const unreadableAsText = (what: Unreadable): JobOutcome => ({
  stderr: told(what, [], `error ${what.unreadable}: ${what.message}`),
  bad: true,
  errors: 1,
});
