import { modelOf, type WidgetKey } from '../standard/plan-model.js';
import { valueAt, type Path } from '../json/path.js';
import { requireElementAt } from '../model/element-at.js';
import type { Element } from '../model/element.js';
import { agreementIn, sameAgreement } from '../validation/duplicates.js';
import { check, findings } from '../validation/check.js';
import { noneAgreed } from './merged-agreements.js';
import { putAt } from './put-at.js';

/** Two entries of a list that record the same under two ids, whoever recorded them and agreed to them. */
export interface Duplicate {
  /** of the later one */
  readonly path: Path;
  /** the index of the one that it repeats, in the same list */
  readonly first: number;
  /**
   * Which of the two stays, as it is: the later one where it alone says whether it was agreed.
   * `undefined` where both say so and not the same: it is for somebody to choose.
   */
  readonly keeps: 'first' | 'later' | undefined;
}

/** What stands twice in a plan, or in one of its sections, in its order: to be offered when plans are merged. */
export function findDuplicates(value: unknown, key: WidgetKey = 'plan'): Duplicate[] {
  const element = modelOf(key);
  // of each entry that is repeated, the copy that stays so far
  const standing = new Map<string, unknown>();
  return findings(element, check(element, value))
    .filter(({ code }) => code === 'duplicate' || code === 'duplicate-agreement')
    .map(({ path, params }) => {
      const place = { path, first: Number(params.other) - 1 };
      const item = requireElementAt(element, path);
      const one = standing.get(firstOf(place)) ?? valueAt(value, placeOfFirst(place));
      const later = valueAt(value, path);
      const keeps = keptOf(item, one, later);
      standing.set(firstOf(place), keeps === 'later' ? later : one);
      return { ...place, keeps };
    });
}

function keptOf(item: Element, one: unknown, later: unknown): Duplicate['keeps'] {
  if (agreementIn(item, later) === undefined || sameAgreement(item, one, later)) return 'first';
  return agreementIn(item, one) === undefined ? 'later' : undefined;
}

/**
 * The value with one of two entries that record the same, as it is, where the first of them stood.
 * What goes is who recorded it another time, and when: so it is for somebody to say that they are one.
 * Two of which nobody chose who stays stay both. What was agreed with both in it is agreed no more.
 */
export function joinDuplicates<V>(value: V, duplicates: readonly Duplicate[]): V {
  const chosen = duplicates.filter(({ keeps }) => keeps !== undefined);
  const asked = noneAgreed(
    value,
    chosen.map(({ path }) => path.slice(0, -1)),
    value,
  );
  const staying = new Map(
    chosen.flatMap((one) => (one.keeps === 'later' ? [[firstOf(one), one] as const] : [])),
  );
  // from the end: what is behind an entry, or in it, moves nothing that is before it
  return chosen.reduceRight<unknown>((at, one) => {
    const stays = staying.get(firstOf(one)) === one;
    const put = stays ? putAt(at, placeOfFirst(one), valueAt(at, one.path)) : at;
    return putAt(put, one.path, undefined);
  }, asked) as V;
}

const placeOfFirst = ({ path, first }: Pick<Duplicate, 'path' | 'first'>): Path => [
  ...path.slice(0, -1),
  first,
];

/** The entry that a duplicate repeats, as a key. */
const firstOf = (one: Pick<Duplicate, 'path' | 'first'>): string =>
  JSON.stringify(placeOfFirst(one));
