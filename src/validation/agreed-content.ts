import { isRecord, type Json } from '../json/json.js';
import { valueAt, type Path } from '../json/path.js';
import { sameJson } from '../json/same-json.js';
import { childAt, childrenOf } from '../model/children.js';
import { childElement } from '../model/element-at.js';
import { fromModel } from '../model/from-model.js';
import type { Element, Group } from '../model/element.js';
import { isDateTimeText } from './date.js';
import { isEmpty } from './empty.js';

/** Under this key stands whether all that is beside it was agreed. */
export const AGREEMENT = 'agreement';

/** Something that is agreed as a whole, such as a contingency plan. */
export interface Agreed {
  readonly element: Group;
  readonly path: Path;
  readonly value: Json;
}

const isAgreedAsWhole = (element: Element): element is Group =>
  element.kind === 'group' && element.children[AGREEMENT] !== undefined;

const holders = fromModel(() => new WeakMap<Element, boolean>());

/** Whether something that is agreed as a whole can stand in an element, or is it. */
function holdsAgreed(element: Element): boolean {
  const known = holders();
  let holds = known.get(element);
  if (holds === undefined) {
    const inside =
      element.kind === 'list' ? [element.item] : Object.values(childrenOf(element) ?? {});
    holds = isAgreedAsWhole(element) || inside.some(holdsAgreed);
    known.set(element, holds);
  }
  return holds;
}

/** All that is agreed as a whole, of which an edit at a path may have changed something. */
export function* agreedAlong(
  element: Element,
  value: unknown,
  path: Path = [],
  at: Path = [],
): Generator<Agreed> {
  if (!holdsAgreed(element)) return;
  if (isAgreedAsWhole(element) && isRecord(value)) yield { element, path: at, value };
  const [key, ...rest] = path;
  const keys = key === undefined ? keysOf(value) : [key];
  for (const one of keys) {
    const child = childElement(element, one);
    if (child) yield* agreedAlong(child, valueAt(value, [one]), rest, [...at, one]);
  }
}

function keysOf(value: unknown): readonly (string | number)[] {
  if (Array.isArray(value)) return [...value.keys()];
  return isRecord(value) ? Object.keys(value) : [];
}

/** What is recorded of the agreement of something; `undefined` where that is nothing, or misshapen. */
export function agreementOf({ value }: Pick<Agreed, 'value'>): Json | undefined {
  const agreement = valueAt(value, [AGREEMENT]);
  return isRecord(agreement) ? agreement : undefined;
}

/** Who agreed to, recorded or led it, and when it was last edited: no part of what somebody agrees to. */
export const isBookkeeping = (element: Element): boolean =>
  ('stamped' in element && element.stamped === true) ||
  (element.kind === 'group' && element.words !== undefined && RECORDS.has(element.words)) ||
  (element.kind === 'list' && isBookkeeping(element.item));

const RECORDS: ReadonlySet<string> = new Set([
  AGREEMENT,
  'performingProfessional',
  'personCompletingRecord',
]);

/** Whether two versions of something say the same to somebody who agreed to one of them. */
export const sameAgreedContent = ({ element }: Agreed, one: Json, other: Json): boolean =>
  // to archive the whole changes nothing in it
  sameContent(element, { ...one, archivedOn: undefined }, { ...other, archivedOn: undefined });

/** Ids, who recorded what, and when, are not compared; nothing recorded, absent and empty are one. */
function sameContent(element: Element, one: unknown, other: unknown): boolean {
  // an edit makes new objects along its path alone
  if (Object.is(one, other) || isBookkeeping(element)) return true;
  const [isNothing, isNothingOther] = [isEmpty(element, one), isEmpty(element, other)];
  if (isNothing || isNothingOther) return isNothing && isNothingOther;
  if (element.kind === 'list' && Array.isArray(one) && Array.isArray(other)) {
    const { item } = element;
    const [these, those] = [one, other].map((all: unknown[]) =>
      all.filter((entry) => !isEmpty(item, entry)),
    ) as [unknown[], unknown[]];
    return (
      these.length === those.length &&
      these.every((entry, index) => sameContent(item, entry, those[index]))
    );
  }
  if (element.kind === 'list' || !childrenOf(element) || !isRecord(one) || !isRecord(other))
    return sameJson(one, other);
  return Object.keys({ ...one, ...other }).every((key) => {
    const [a, b] = [valueAt(one, [key]), valueAt(other, [key])];
    const child = childAt(element, key);
    if (!child) return sameJson(a, b);
    const isId = key === 'id' && element.entry && [a, b].every((id) => typeof id !== 'object');
    return isId || sameContent(child, a, b);
  });
}

/**
 * An agreement to something that has changed since: what stands under the standard's keys says
 * nothing any more, and what was agreed stays readable beside them. It takes the place of what was
 * agreed before, but for what nobody can read as that.
 */
export function lapsed(agreement: Json, agreedVersion: Json | undefined): Json {
  const { agreed, fullName, role, previously, ...others } = agreement;
  const on = agreedVersion?.lastUpdated;
  return {
    ...others,
    previously: {
      ...notOfAnAgreement(previously),
      agreed,
      ...(fullName === undefined ? {} : { fullName }),
      ...(role === undefined ? {} : { role }),
      ...(typeof on === 'string' && isDateTimeText.test(on) ? { on } : {}),
    },
  };
}

/** What came as an earlier agreement, without what one says. */
function notOfAnAgreement(previously: unknown): Json {
  if (previously === undefined) return {};
  if (!isRecord(previously)) return { previously };
  const { agreed: _, fullName: _who, role: _as, on: _when, ...unknown } = previously;
  return unknown;
}
