import type { Group } from '../model/element.js';
import { planModel } from '../standard/plan-model.js';
import { STANDARD, type StandardVersion } from '../standard/standard-version.js';
import type { ModelChange } from './model-change.js';

/** A version of a standard: its model, and what it has otherwise than the version before it. */
export interface ModelVersion extends StandardVersion {
  /** of a whole plan, whose children are the sections */
  readonly model: Group;
  /** the version that it follows on, and what is otherwise, in the order in which it is changed */
  readonly since?: { readonly version: string; readonly changes: readonly ModelChange[] };
}

const versions: ModelVersion[] = [{ ...STANDARD, model: planModel }];

/** The versions that are known: this library's own, and those that were registered. */
export const modelVersions = (): readonly ModelVersion[] => versions;

/** A version by its standard's name and its number; `undefined` where nobody registered it. */
export const modelVersion = ({ name, version }: StandardVersion): ModelVersion | undefined =>
  versions.find((one) => one.name === name && one.version === version);

/**
 * Makes a version of a standard known, so that plans can be brought to it and back. Throws a RangeError
 * for a version that is known already, and for one that follows on a version that is not.
 */
export function registerModelVersion(added: ModelVersion): void {
  const { name, version, since } = added;
  if (modelVersion(added)) throw new RangeError(`${name} ${version} is known already.`);
  if (since && !modelVersion({ name, version: since.version }))
    throw new RangeError(`${name} ${since.version} is not known, which ${version} follows on.`);
  versions.push(added);
}

/** A version whose changes are made, or taken back. */
export interface MigrationStep {
  readonly version: ModelVersion;
  readonly direction: 'forth' | 'back';
}

/** The versions that another one follows on, from itself back. */
function* lineOf(version: ModelVersion | undefined): Generator<ModelVersion> {
  for (let one = version; one;) {
    yield one;
    one = one.since && modelVersion({ name: one.name, version: one.since.version });
  }
}

/** The way from one version of a standard to another; `undefined` where there is none. */
export function stepsBetween(
  from: StandardVersion,
  to: StandardVersion,
): readonly MigrationStep[] | undefined {
  const before = [...lineOf(modelVersion(from))];
  const after = [...lineOf(modelVersion(to))];
  const shared = before.find((one) => after.includes(one));
  if (!shared) return undefined;
  const step =
    (direction: MigrationStep['direction']) =>
    (version: ModelVersion): MigrationStep => ({ version, direction });
  return [
    ...before.slice(0, before.indexOf(shared)).map(step('back')),
    ...after.slice(0, after.indexOf(shared)).reverse().map(step('forth')),
  ];
}
