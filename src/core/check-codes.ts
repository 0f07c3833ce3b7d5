import { describeFinding } from '../i18n/message.js';
import { childAt } from '../model/children.js';
import type { Coding, Element, Leaf } from '../model/element.js';
import type { Path } from '../json/path.js';
import type { WidgetKey } from '../standard/plan-model.js';
import { findConcept } from '../value-sets/value-set.js';
import type { Code, TerminologyService } from '../terminology/terminology.js';
import { elementOfKey, messagesIn, type ValidateOptions } from './validate.js';
import { isRecord } from '../json/json.js';
import type { Finding, Issue } from '../validation/issue.js';

export interface CheckCodesOptions extends Pick<ValidateOptions, 'locale'> {
  /** gives up when it is aborted, and rejects with its reason */
  readonly signal?: AbortSignal;
}

const never = new AbortController().signal;

/** how many codes are asked about at a time */
const AT_ONCE = 6;

/**
 * Asks a terminology service about the codes of a section's JSON, or of a whole plan's for `'plan'`,
 * that are taken from a list which the library does not hold. Gives a `code` issue, always a warning,
 * for each that the service says is not in its list, with paths into `value` as it is given. What
 * the service cannot tell is no issue; a service that does not answer makes it reject.
 */
export async function checkCodes(
  key: WidgetKey,
  value: unknown,
  service: TerminologyService,
  { locale, signal = never }: CheckCodesOptions = {},
): Promise<Issue[]> {
  const { element, rootKey } = elementOfKey(key);
  const codes = [...codesIn(element, value, [])];
  const outside = new Set<CodedElement>();
  const rest = codes.values();
  const askOn = async () => {
    for (const coded of rest) {
      const { codes } = coded.element;
      signal.throwIfAborted();
      if (codes && (await service.validate?.(codes, coded.coding, signal)) === false)
        outside.add(coded);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  return codes
    .filter((coded) => outside.has(coded))
    .map(({ path, coding }): Finding => {
      return { code: 'code', severity: 'warning', path, params: { code: coding.code } };
    })
    .map((finding) => describeFinding(finding, messagesIn(locale), element, rootKey));
}

interface CodedElement {
  readonly element: Leaf;
  readonly path: Path;
  readonly coding: Extract<Coding, Code>;
}

/** Each code of an open list that we do not hold ourselves. */
function* codesIn(element: Element, value: unknown, path: Path): Generator<CodedElement> {
  if (element.kind === 'list') {
    if (!Array.isArray(value)) return;
    for (const [index, entry] of value.entries())
      yield* codesIn(element.item, entry, [...path, index]);
  } else if (isRecord(value)) {
    if (element.kind === 'coding' && isAskable(element, value)) {
      yield { element, path, coding: value };
      return;
    }
    for (const key of Object.keys(value)) {
      const child = childAt(element, key);
      if (child) yield* codesIn(child, value[key], [...path, key]);
    }
  }
}

const isAskable = ({ codes }: Leaf, value: object): value is CodedElement['coding'] => {
  const { system, code } = value as Partial<Coding>;
  return (
    codes?.url !== undefined &&
    typeof system === 'string' &&
    typeof code === 'string' &&
    !findConcept(codes, { system, code })
  );
};
