import { extensionUrl } from '../systems.js';
import { isRecord, type Json } from '../../json/json.js';
import { fromModel } from '../../model/from-model.js';
import type { Labels } from './labels.js';
import { nodesFrom, recordedIn, root } from './questionnaire-nodes.js';
import type { ResponseAnswer, ResponseItem } from './types.js';

/** On an answer inside lists: the index of the entry of each, such as `1.0`. */
export const PLACE = extensionUrl('place');

/** The same answers without items inside items: all of a question's together, each with its place. */
export function flattened(nested: readonly ResponseItem[], labels: Labels): ResponseItem[] {
  const answers = new Map<string, ResponseAnswer[]>();
  collect(nested, [], answers);
  return [...nodesFrom(root())].flatMap((node) => {
    const linkId = node.children ? recordedIn(node) : node.linkId;
    const answer = answers.get(linkId);
    const text = node.children ? labels.words.text('questionnaire.asRecorded') : labels.whole(node);
    return answer ? [{ linkId, text, answer }] : [];
  });
}

const repeating = fromModel(
  () =>
    new Set(
      [...nodesFrom(root())]
        .filter((node) => node.children && node.repeats)
        .map(({ linkId }) => linkId),
    ),
);

function collect(
  items: readonly ResponseItem[],
  place: readonly number[],
  into: Map<string, ResponseAnswer[]>,
): void {
  const counts = new Map<string, number>();
  for (const { linkId, item, answer = [] } of items) {
    const index = counts.get(linkId) ?? 0;
    counts.set(linkId, index + 1);
    if (item) collect(item, repeating().has(linkId) ? [...place, index] : place, into);
    const placed = answer.map((one) =>
      place.length ? { ...one, extension: placeOf(place) } : one,
    );
    if (placed.length === 0) continue;
    const before = into.get(linkId);
    if (before) for (const one of placed) before.push(one);
    else into.set(linkId, placed);
  }
}

const placeOf = (place: readonly number[]) => [{ url: PLACE, valueString: place.join('.') }];

/** The index of the entry of each list around an answer; `undefined` where it does not say so. */
export function placeIn(answer: { readonly extension?: unknown }): number[] | undefined {
  const { extension } = answer;
  if (!Array.isArray(extension)) return undefined;
  const place = extension.find((one) => isRecord(one) && one.url === PLACE) as Json | undefined;
  const words = place?.valueString;
  return typeof words === 'string' && /^\d+(?:\.\d+)*$/.test(words)
    ? words.split('.').map(Number)
    : undefined;
}
