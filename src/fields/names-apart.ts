import { html } from 'lit';
import { withWholeNumbers } from './phones.js';

/** What is said, and what in that a translator of pages must leave as it is. */
export interface Wording {
  readonly text: string;
  readonly apart: readonly string[];
}

/** What is said, as it is shown. */
export const shownWording = ({ text, apart }: Wording): unknown => namesApart(text, ...apart);

/**
 * A sentence with somebody's name in it, or with a code: a translator of pages may put the sentence
 * into other words, and leaves the name as it is.
 */
export function namesApart(sentence: string, ...names: readonly string[]): unknown {
  const parts: unknown[] = [];
  let rest = sentence;
  for (const name of names) {
    const at = rest.indexOf(name);
    if (at < 0 || !name) continue;
    parts.push(rest.slice(0, at), html`<bdi translate="no">${withWholeNumbers(name)}</bdi>`);
    rest = rest.slice(at + name.length);
  }
  return parts.length ? [...parts, rest] : sentence;
}
