import { choiceOfLocale } from '../i18n/choice-of-locale.js';
import { ENGLISH } from '../i18n/languages.js';
import type { Locale } from '../i18n/locale.js';
import { Words } from '../i18n/words.js';
import { isRecord } from '../json/json.js';
import type { Path } from '../json/path.js';
import { migrationWords } from '../locales/en-GB/migration.js';
import { migrateValue } from '../migration/migrate-value.js';
import type { MigrationNoteCode } from '../migration/model-change.js';
import { modelVersion } from '../migration/model-versions.js';
import { elementAt } from '../model/element-at.js';
import { STANDARD, type StandardVersion } from '../standard/standard-version.js';

/** What is not in another version what it was. */
export interface MigrationNote {
  readonly code: MigrationNoteCode;
  /** into the value as it came out */
  readonly path: Path;
  /** what stood there before, where it is there no more */
  readonly before?: unknown;
  readonly message: string;
}

/** A value in another version of its standard. */
export interface Migrated {
  readonly value: unknown;
  /** of its section in that version */
  readonly section: string;
  readonly standard: StandardVersion;
  /** what could not be converted, or could not be converted back */
  readonly notes: readonly MigrationNote[];
}

export interface MigrationOptions {
  /** the version to bring it to: this library's own when left out */
  readonly to?: string;
  /** a language file: the language of the messages; en-GB when left out */
  readonly locale?: Locale;
}

/**
 * Brings a section's JSON, or a plan's for `plan`, from one version of its standard to another, forth or
 * back, as far as versions were registered with `registerModelVersion`; `undefined` where no way is known.
 * Nothing that is recorded is dropped: what the other version has no place for stays where it was, and
 * `notes` tells it. Takes any value, changes nothing in it and never throws.
 */
export function migrate(
  section: string,
  value: unknown,
  from: StandardVersion,
  { to = STANDARD.version, locale = { lang: ENGLISH, words: {} } }: MigrationOptions = {},
): Migrated | undefined {
  if (!isRecord(from)) return undefined;
  const standard = { name: from.name, version: to };
  const migrated = migrateValue(section, value, from, standard);
  if (!migrated) return undefined;
  const words = new Words({ migration: migrationWords });
  words.choose(choiceOfLocale(locale));
  const nameOf = (path: Path): string => {
    const at = migrated.section === 'plan' ? path : [migrated.section, ...path];
    const models = [standard, from].map((one) => modelVersion(one)?.model);
    const found = models.map((model) => model && elementAt(model, at)).find(Boolean);
    return found?.term ?? String(at.findLast((key) => typeof key === 'string') ?? '');
  };
  return {
    value: migrated.value,
    section: migrated.section,
    standard,
    notes: migrated.findings.map((finding) => ({
      ...finding,
      message: words.text(`migration.${finding.code}`, {
        what: nameOf(finding.path),
        version: to,
      }),
    })),
  };
}
