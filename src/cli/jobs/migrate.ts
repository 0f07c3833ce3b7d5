import { toEnvelope } from '../../core/envelope.js';
import type { DraftOfKey, WidgetKey } from '../../standard/plan-model.js';
import { STANDARD } from '../../standard/standard-version.js';
import { asJson, told, type Job } from './job.js';

export interface MigrateOptions {
  /** left out: what the value says that it is of, or a plan */
  readonly section?: WidgetKey;
  /** there is one value in all: indent it */
  readonly isOnly: boolean;
}

/** Brings values to the version of the standard that is known, each in an envelope that says so. */
export const migrateJob: Job<MigrateOptions> = {
  section: ({ section }) => section,

  run(given, options) {
    const section = options.section ?? given.section ?? 'plan';
    const isSaid = given.root.length > 0;
    return {
      out: asJson(toEnvelope(section, given.value as DraftOfKey<WidgetKey>, given), options.isOnly),
      stderr: isSaid
        ? undefined
        : told(given, [], `This says no version, and was taken for ${STANDARD.version}.`),
      bad: false,
    };
  },
};
