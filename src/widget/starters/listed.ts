import type {
  EarlierPlan,
  Listed,
  Phrase,
  StartPlace,
  Template,
} from '../../context/starting-points.js';
import { inTime } from '../../fields/suggestions.js';
import { isRecord } from '../../json/json.js';

/** What a host gave of one kind, and who waits for it. */
interface Answer {
  list?: readonly unknown[];
  readonly waiting: Set<() => void>;
}

/** The same one each time, by which it is known that nothing has changed. */
const NONE: readonly never[] = [];

const answers = new WeakMap<object, Answer>();

const warn = (name: string, message: string, ...more: unknown[]): void =>
  console.warn(`<pcsp-provider> \`${name}\` ${message}`, ...more);

const isText = (one: unknown): one is string => typeof one === 'string' && one.trim() !== '';

const isPlace = (one: unknown): one is StartPlace =>
  Array.isArray(one) && one.length > 0 && one.every((key) => typeof key === 'string');

/** What each kind has to be: anything else of a host is left out, and said on the console. */
const readers = {
  templates: ({ for: place, title, about, value }: Partial<Record<keyof Template, unknown>>) =>
    isPlace(place) && isText(title) && isRecord(value)
      ? { for: place, title, value, ...(isText(about) && { about }) }
      : undefined,
  phrases: ({ for: place, text }: Partial<Record<keyof Phrase, unknown>>) =>
    isPlace(place) && isText(text) ? { for: place, text } : undefined,
  earlierPlans: ({ plan, savedOn }: Partial<Record<keyof EarlierPlan, unknown>>) =>
    isRecord(plan) && isText(savedOn) ? { plan, savedOn } : undefined,
} satisfies Record<string, (one: Record<string, unknown>) => unknown>;

const SHAPES: Record<ListedKind, string> = {
  templates: '{ for: ["aboutMe"], title: "…", value: {…} }',
  phrases: '{ for: ["aboutMe", "myWellness"], text: "…" }',
  earlierPlans: '{ plan: {…}, savedOn: "2026-03-01" }',
};

type ListedKind = keyof typeof readers;
type ReadOf<K extends ListedKind> = NonNullable<ReturnType<(typeof readers)[K]>>;

function readAll(name: ListedKind, given: unknown): readonly unknown[] {
  if (!Array.isArray(given)) throw new TypeError('It must give a list.');
  return given.flatMap((one: unknown, index) => {
    try {
      // a copy that the host does not change
      const copy: unknown = JSON.parse(JSON.stringify(one));
      const read = isRecord(copy) ? readers[name](copy) : undefined;
      if (read) return [read];
    } catch {
      // cyclic, or no JSON
    }
    warn(name, `gave at ${index} what is not like ${SHAPES[name]}. It is not offered.`);
    return [];
  });
}

/**
 * What a host gives of a kind, as far as it is here. A function is asked once; whoever needs it is told
 * when there is an answer. One that hangs, throws or gives something else gives nothing.
 */
export function listedBy<K extends ListedKind>(
  name: K,
  given: Listed<unknown> | undefined,
  told: () => void,
): readonly ReadOf<K>[] {
  if (!given) return NONE;
  let answer = answers.get(given);
  if (!answer) {
    answers.set(given, (answer = { waiting: new Set() }));
    ask(name, given, answer);
  }
  if (!answer.list) answer.waiting.add(told);
  return (answer.list ?? NONE) as readonly ReadOf<K>[];
}

function ask(name: ListedKind, given: Listed<unknown>, answer: Answer): void {
  if (typeof given !== 'function') {
    answer.list = readAll(name, given);
    return;
  }
  const done = (list: readonly unknown[]) => {
    answer.list = list;
    for (const told of answer.waiting) told();
    answer.waiting.clear();
  };
  inTime<unknown>((signal) => given(signal), new AbortController().signal)
    .then((list) => readAll(name, list))
    .then(done, (error: unknown) => {
      warn(name, 'gave no list. Nothing of it is offered.', error);
      done([]);
    });
}
