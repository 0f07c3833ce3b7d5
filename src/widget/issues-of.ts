import { describeFinding } from '../i18n/message.js';
import type { Words } from '../i18n/words.js';
import type { Snapshot } from '../store/snapshot.js';
import type { Finding, Issue } from '../validation/issue.js';
import { storedFindings } from '../validation/stored-path.js';

/** What a host is told of a value: all that is found in it, and what only the widget knows of. */
export function issuesOf(
  now: Snapshot,
  words: Words,
  { key }: { readonly key: string },
  more: readonly Finding[] = [],
): Issue[] {
  const { element, value } = now;
  const found = [...now.storedFindings, ...storedFindings(element, value, more)];
  return found.map((one) => describeFinding(one, words, element, key === 'plan' ? '' : key));
}
