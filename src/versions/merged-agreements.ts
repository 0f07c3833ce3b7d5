import { valueAt, type Path } from '../json/path.js';
import { isRecord, type Json } from '../json/json.js';
import { sameJson } from '../json/same-json.js';
import type { Element } from '../model/element.js';
import {
  AGREEMENT,
  agreedAlong,
  agreementOf,
  lapsed,
  sameAgreedContent,
  type Agreed,
} from '../validation/agreed-content.js';
import { putAt } from './put-at.js';

const claims = (agreed: Pick<Agreed, 'value'>): boolean => agreementOf(agreed)?.agreed === true;

/** What one of the versions says was agreed. */
interface Claim extends Agreed {
  readonly agreement: unknown;
}

/**
 * A merged value in which only what somebody agreed to is said to be agreed: what none of the versions
 * that it was made of holds with this agreement, nobody has read as it is now.
 */
export function onlyAgreed(
  element: Element,
  merged: unknown,
  versions: readonly unknown[],
): unknown {
  const known = versions.flatMap((version) =>
    [...agreedAlong(element, version)]
      .filter(claims)
      .map((agreed): Claim => ({ ...agreed, agreement: agreementOf(agreed) })),
  );
  const whole = new Set(known.map(({ value }) => value));
  let value = merged;
  for (const agreed of agreedAlong(element, merged)) {
    const agreement = agreementOf(agreed);
    if (!agreement || !claims(agreed) || whole.has(agreed.value)) continue;
    const alike = known.filter((claim) => sameJson(claim.agreement, agreement));
    if (alike.some((claim) => sameAgreedContent(agreed, claim.value, agreed.value))) continue;
    const version = alike.find((claim) => isSameEntry(claim, agreed));
    value = putAt(value, [...agreed.path, AGREEMENT], lapsed(agreement, version?.value));
  }
  return value;
}

/** An entry without an id is found again nowhere: what stands at its place may be another. */
const isSameEntry = (one: Agreed, other: Agreed): boolean =>
  one.element === other.element &&
  one.value.id === other.value.id &&
  (one.value.id !== undefined || !other.element.entry);

/**
 * The same where nobody knows the versions: nothing is agreed in which something was put, along these
 * paths, that was not in what was agreed, if that is known.
 */
export function noneAgreed(merged: unknown, paths: readonly Path[], before?: unknown): unknown {
  return paths.reduce((value, path) => {
    const at = path
      .map((_, length) => path.slice(0, length))
      .filter((one) => {
        const inner = valueAt(value, one);
        return isRecord(inner) && claims({ value: inner });
      });
    return at.reduce((all, one) => {
      const agreement = agreementOf({ value: valueAt(all, one) as Json });
      const version = valueAt(before, one);
      return agreement
        ? putAt(
            all,
            [...one, AGREEMENT],
            lapsed(agreement, isRecord(version) ? version : undefined),
          )
        : all;
    }, value);
  }, merged);
}
