import type { NamedPerson, PeopleDirectory } from '../../context/settings-context.js';
import { isRecord } from '../../json/json.js';
import { rank } from '../../terminology/rank.js';
import { isVisible } from '../../text/plain-characters.js';
import { inTime } from '../suggestions.js';

/** Letters within a word are no way to look for somebody. */
const WITHIN = 4;

/** The most people that a directory suggests at once: who is looked for is found by more letters. */
const MOST = 20;

const warned = new WeakSet<object>();

/** Says once of each directory what it did wrong. */
function warn(directory: PeopleDirectory, message: string, ...more: unknown[]): void {
  if (warned.has(directory)) return;
  warned.add(directory);
  console.warn(`<pcsp-provider> \`people\` ${message}`, ...more);
}

/** A copy that the host does not change; `undefined` for what is nobody. */
function personIn(given: unknown): NamedPerson | undefined {
  try {
    const copy: unknown = isRecord(given) ? JSON.parse(JSON.stringify(given)) : undefined;
    const { name, role } = (copy ?? {}) as Partial<Record<keyof NamedPerson, unknown>>;
    if (typeof name !== 'string' || !isVisible(name)) return undefined;
    return { ...(copy as NamedPerson), ...(typeof role === 'string' && { role: { text: role } }) };
  } catch {
    // cyclic, or no JSON
    return undefined;
  }
}

const wordsOf = ({ name, role, organisation, team }: NamedPerson): string[] =>
  [name, role?.text ?? role?.coding?.display, organisation?.text, team].filter(
    (one) => typeof one === 'string',
  );

/** Those whom some words may mean, the likeliest first. */
export function matching<P extends NamedPerson>(people: readonly P[], text: string): P[] {
  if (!text) return [...people];
  const ranked = people.map((person) => ({
    person,
    // a name comes before what somebody is
    rank: Math.min(...wordsOf(person).map((words, at) => rank(words, text) + (at ? 0.5 : 0))),
  }));
  return ranked
    .filter((one) => one.rank < WITHIN)
    .sort((a, b) => a.rank - b.rank)
    .map(({ person }) => person);
}

/** Whom a host's directory has for some words. Rejects where it does not answer, or answers something else. */
export async function peopleInDirectory(
  directory: PeopleDirectory,
  text: string,
  signal: AbortSignal,
): Promise<NamedPerson[]> {
  try {
    const answer: unknown =
      typeof directory === 'function'
        ? await inTime<unknown>((question) => directory(text, question), signal)
        : directory;
    if (!Array.isArray(answer)) throw new TypeError('It must give a list of people.');
    const people = answer.map(personIn).filter((person) => person !== undefined);
    if (people.length < answer.length)
      warn(directory, 'gave what is no person such as { name: "…" }. That is not suggested.');
    const found = typeof directory === 'function' ? people : matching(people, text);
    return found.slice(0, MOST);
  } catch (error) {
    if (!signal.aborted)
      warn(directory, 'gave no list of people. Nobody of it is suggested.', error);
    throw error;
  }
}
