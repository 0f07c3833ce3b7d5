import { childrenOf, mandatoryOf } from '../model/children.js';
import type { Element } from '../model/element.js';
import { childElement, elementAt } from '../model/element-at.js';
import { valueAt, type Path } from '../json/path.js';
import { finding, type Finding } from './issue.js';

const MISSING: ReadonlySet<string> = new Set(['required', 'too-few']);

/** Whether a finding says that something Mandatory is missing. */
export const isMissing = ({ code }: Finding): boolean => MISSING.has(code);

/**
 * What has to be filled in where something Mandatory is missing: a group is filled in through its own
 * Mandatory parts, and a list through the entry that stands there and is empty.
 */
function* toFillIn(element: Element, path: Path, value: unknown): Generator<Path> {
  if (element.kind === 'list' && Array.isArray(value) && value.length) {
    yield* toFillIn(element.item, [...path, 0], valueAt(value, [0]));
    return;
  }
  const parts = element.kind === 'group' ? mandatoryOf(element) : [];
  for (const [key, part] of parts) yield* toFillIn(part, [...path, key], valueAt(value, [key]));
  if (!parts.length) yield path;
}

/** The findings as whoever fills a value in meets them: each is about something that can be filled in. */
export function asFilledIn(root: Element, value: unknown, found: Finding): Finding[] {
  const element = isMissing(found) ? elementAt(root, found.path) : undefined;
  if (!element) return [found];
  const paths = [...toFillIn(element, found.path, valueAt(value, found.path))];
  return paths.map((path) =>
    path.length === found.path.length ? found : finding('required', path),
  );
}

/** The findings in the order in which the model has what they are about. */
export function inModelOrder(root: Element, found: readonly Finding[]): Finding[] {
  const ranked = found.map((one) => ({ one, rank: rankOf(root, one.path) }));
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ one }) => one);
}

function rankOf(root: Element, path: Path): number[] {
  let element: Element | undefined = root;
  return path.map((key) => {
    const order = Object.keys((element && childrenOf(element)) ?? {});
    element = element && childElement(element, key);
    // what the model does not know comes last
    return typeof key === 'number' ? key : element ? order.indexOf(key) : order.length;
  });
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}
