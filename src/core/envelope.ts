import type { DeepReadonly } from '../json/deep-readonly.js';
import { isRecord, type Json } from '../json/json.js';
import type { DraftOfKey, WidgetKey } from '../standard/plan-model.js';
import { allSectionKeys } from '../standard/sections.js';
import { STANDARD, type StandardVersion } from '../standard/standard-version.js';
import { migrate, type MigrationNote } from './migrate.js';

/**
 * A value as it is stored: it says which standard it follows and what it is of, so that whoever reads
 * it years later knows. The `detail` of an event holds the same three, and more.
 */
export interface Envelope<K extends WidgetKey = WidgetKey> {
  readonly standard: StandardVersion;
  /** the section's key in the plan, or `plan` */
  readonly section: K;
  /** BCP 47 tag of the language that the words are in, where it is known */
  readonly planLanguage?: string;
  /** `undefined` where nothing was recorded */
  readonly value: DeepReadonly<DraftOfKey<K>> | undefined;
}

/**
 * Why the value of an envelope cannot be read. `standard`: it follows another standard. `version`: it
 * follows another version, from which this library knows no way. `section`: it is of no section.
 */
export type EnvelopeProblem = 'standard' | 'version' | 'section';

/** What was found in stored JSON. */
export interface OpenedEnvelope {
  /** in the version that this library knows; `undefined` where there is a problem, or nothing */
  readonly value?: unknown;
  /** as it says; `undefined` where it does not */
  readonly section?: string;
  /** as it says; `undefined` for JSON that is in no envelope */
  readonly standard?: StandardVersion;
  /** as it says; `undefined` where it does not */
  readonly planLanguage?: string;
  readonly problem?: EnvelopeProblem;
  /** of a value that was in another version: what could not be converted, or could not be converted back */
  readonly notes?: readonly MigrationNote[];
}

/** Puts a value into an envelope, to be stored, with the language of its words where it is known. */
export const toEnvelope = <K extends WidgetKey>(
  section: K,
  value: DeepReadonly<DraftOfKey<K>> | undefined,
  { planLanguage }: Pick<Envelope, 'planLanguage'> = {},
): Envelope<K> => ({ standard: STANDARD, section, ...(planLanguage && { planLanguage }), value });

/**
 * Takes the value out of stored JSON. What is in no envelope comes back as it is, without a
 * `standard`: whoever stored it has to know what it follows. Never throws; check the value with
 * `validate`.
 */
export function openEnvelope(stored: unknown): OpenedEnvelope {
  if (!isEnvelope(stored)) return { value: stored };
  const { section, value } = stored;
  const standard = { name: said(stored.standard.name), version: said(stored.standard.version) };
  const { planLanguage } = stored;
  const says = {
    section,
    standard,
    ...(typeof planLanguage === 'string' && planLanguage && { planLanguage }),
  };
  const migrated =
    standard.name === STANDARD.name && standard.version !== STANDARD.version
      ? migrate(section, value, standard)
      : undefined;
  const problem = problemOf(migrated?.standard ?? standard, migrated?.section ?? section);
  if (problem) return { ...says, problem };
  return migrated
    ? { ...says, section: migrated.section, value: migrated.value, notes: migrated.notes }
    : { ...says, value };
}

function problemOf({ name, version }: StandardVersion, section: string) {
  if (name !== STANDARD.name) return 'standard';
  if (version !== STANDARD.version) return 'version';
  const keys: readonly string[] = ['plan', ...allSectionKeys()];
  return keys.includes(section) ? undefined : 'section';
}

/** What an envelope says in another shape is no name or version that we know. */
const said = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** No plan has such keys: whatever has them means to be an envelope. */
const isEnvelope = (
  stored: unknown,
): stored is { standard: Json; section: string; planLanguage?: unknown; value?: unknown } =>
  isRecord(stored) && typeof stored.section === 'string' && isRecord(stored.standard);
