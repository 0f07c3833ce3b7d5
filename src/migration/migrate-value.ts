import { isRecord } from '../json/json.js';
import { valueAt } from '../json/path.js';
import { STANDARD, type StandardVersion } from '../standard/standard-version.js';
import { applyChange, type MigrationFinding } from './apply-change.js';
import type { ModelChange } from './model-change.js';
import { stepsBetween } from './model-versions.js';

/** A value in another version, and what is to be told of it. */
export interface MigratedValue {
  readonly value: unknown;
  /** of its section, whose key may be another */
  readonly section: string;
  /** with paths into `value` */
  readonly findings: readonly MigrationFinding[];
}

/** A finding whose path goes through what was renamed since. */
function followed(finding: MigrationFinding, change: ModelChange, plan: unknown): MigrationFinding {
  if (change.kind !== 'renamed' || valueAt(plan, finding.path) !== undefined) return finding;
  const { at, to } = change;
  const names = [at.at(-1), to];
  const path = finding.path.map((key, index) => {
    const keys = finding.path.slice(0, index).filter((one) => typeof one === 'string');
    const isThere = keys.length === at.length - 1 && keys.every((one, depth) => one === at[depth]);
    return isThere && key === names[0] ? to : isThere && key === to ? names[0]! : key;
  });
  return valueAt(plan, path) === undefined ? finding : { ...finding, path };
}

/**
 * Brings a section's value, or a plan's, from one version of a standard to another. `undefined` where
 * nobody registered a way. What cannot be converted stays as it was, and is told.
 */
export function migrateValue(
  section: string,
  value: unknown,
  from: StandardVersion,
  to: StandardVersion = STANDARD,
): MigratedValue | undefined {
  const steps = stepsBetween(from, to);
  if (!steps) return undefined;
  const isPlan = section === 'plan';
  let plan: unknown = isPlan ? value : { [section]: value };
  let findings: MigrationFinding[] = [];
  for (const { version, direction } of steps) {
    const { changes = [] } = version.since ?? {};
    for (const change of direction === 'forth' ? changes : [...changes].reverse()) {
      const changed = applyChange(plan, change, direction);
      plan = changed.value;
      findings = [...findings.map((one) => followed(one, change, plan)), ...changed.findings];
    }
  }
  if (isPlan) return { value: plan, section, findings };
  const [key = section] = isRecord(plan) ? Object.keys(plan) : [];
  const within = ({ path, ...rest }: MigrationFinding) => ({ ...rest, path: path.slice(1) });
  return {
    value: isRecord(plan) ? plan[key] : undefined,
    section: key,
    findings: findings.map((one) => within(one)),
  };
}
