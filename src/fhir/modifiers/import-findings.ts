import type { Path } from '../../json/path.js';
import type { FhirIssueCode } from '../types.js';

/** What an import says of one place of a bundle. */
export interface ImportFinding {
  readonly code: FhirIssueCode;
  /** into the bundle */
  readonly path: Path;
  /** what stands there, by its place in its resource: `Goal.lifecycleStatus` */
  readonly what: string;
  /** what it says, where that is why */
  readonly said?: string;
  /** what was left out, or stands in other words, in short */
  readonly value?: string;
  /** somebody changed it, and not what we had written beside it */
  readonly isChange?: boolean;
  /** it is nothing to those who care for somebody */
  readonly isTechnical?: boolean;
}

/** What was found before anything was read: what the parts of a bundle mean. */
export class ImportFindings {
  readonly #byEntry = new Map<string, ImportFinding[]>();
  readonly #places = new Set<string>();

  add(finding: ImportFinding): void {
    const entry = entryOf(finding.path);
    const before = this.#byEntry.get(entry);
    if (before) before.push(finding);
    else this.#byEntry.set(entry, [finding]);
    // what is only not said in the plan may be said in a note, which is better to tell
    if (finding.code !== 'not-mapped') this.#places.add(JSON.stringify(finding.path));
  }

  /** What was found in the resource at a path. */
  under(resource: Path): readonly ImportFinding[] {
    return this.#byEntry.get(entryOf(resource)) ?? [];
  }

  /** Whether something was said of a place, or of what it is in. */
  has(path: Path): boolean {
    return path.some((_, index) => this.#places.has(JSON.stringify(path.slice(0, index + 1))));
  }
}

/** The entry of a bundle that a path is in; one for all where there is a resource and no bundle. */
const entryOf = ([list, index]: Path): string => (list === 'entry' ? String(index) : '');
