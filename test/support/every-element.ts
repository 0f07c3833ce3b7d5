// For each section, two values in which every element of the standard is recorded, no two with the
// same words, and what somebody reads of each.
import { childrenOf } from '../../src/model/children.js';
import { offsetAt } from '../../src/model/uk-clock.js';
import type {
  CodedText,
  Coding,
  Element,
  Format,
  Group,
  Leaf,
  LeafKind,
} from '../../src/model/element.js';
import { isAdded } from '../../src/model/marks.js';
import type { Path } from '../../src/json/path.js';
import { elementAt } from '../../src/model/element-at.js';
import { planModel, type SectionKey } from '../../src/standard/plan-model.js';
import { standard } from '../../src/standard/standard.js';

/** An element of the standard. */
export interface Row {
  /** as `standard.elements()` writes it: `[]` marks the entries of a list */
  readonly key: string;
  readonly section: SectionKey;
  /** where it is in the section's value: in the first entry of each list */
  readonly path: Path;
  readonly element: Element;
}

/** Every element of the standard, as the model has them now. */
export const elementRows = (): readonly Row[] =>
  standard.elements().map(({ key }) => {
    const steps = key.replaceAll('[]', '.0').split('.');
    const [section, ...path] = steps.map((step) => (step === '0' ? 0 : step)) as [
      SectionKey,
      ...Path,
    ];
    return { key, section, path, element: elementAt(planModel, [section, ...path])! };
  });

/** What is recorded in an element that holds no others. */
export interface Said {
  readonly path: Path;
  /** what a document says */
  readonly shown: string | RegExp;
  /** what the controls of its field hold, in order */
  readonly held: string;
}

export interface Recorded {
  readonly value: unknown;
  readonly said: readonly Said[];
}

/** Two values of a section that differ in every element that holds no others. */
export function recordedTwice(section: SectionKey): readonly [Recorded, Recorded] {
  const words = wordsOnce();
  const record = (version: 0 | 1): Recorded => {
    const said: Said[] = [];
    return { value: written({ version, words, said }, planModel.children[section], []), said };
  };
  return [record(0), record(1)];
}

// words

interface Words {
  /** a number that was not given before, in three digits */
  next(): string;
  /** the first choice that does not say, and is not part of, what was given before */
  first<T>(choices: readonly T[], wordsOf: (choice: T) => string): T | undefined;
}

function wordsOnce(): Words {
  const given: string[] = [];
  let count = 0;
  return {
    next: () => String(++count).padStart(3, '0'),
    first: (choices, wordsOf) => {
      const found = choices.find((choice) =>
        given.every((one) => !one.includes(wordsOf(choice)) && !wordsOf(choice).includes(one)),
      );
      if (found !== undefined) given.push(wordsOf(found));
      return found;
    },
  };
}

// values

interface Context {
  readonly version: 0 | 1;
  readonly words: Words;
  readonly said: Said[];
}

function written(context: Context, element: Element, path: Path): unknown {
  if (element.kind === 'list') return [entry(context, element.item, [...path, 0])];
  if (element.kind === 'group') return group(context, element, path);
  if (element.kind === 'codedText') return codeAndWords(context, element, path);
  // none of the standard's is of a kind that says its own
  if (element.kind === 'defined') return undefined;
  const { value, ...said } = leaves[element.kind](context, element, path);
  context.said.push({ path, ...said });
  return value;
}

/** An entry with an id, so that an edit does not have to give it one. */
function entry(context: Context, element: Leaf | Group, path: Path): unknown {
  const value = written(context, element, path);
  return childrenOf(element) ? { id: context.words.next(), ...(value as object) } : value;
}

function group(context: Context, { children }: Group, path: Path): unknown {
  const { coding, text, ...others } = children;
  const isCoded = coding?.kind === 'coding' && text?.kind === 'text';
  const inside = Object.entries(isCoded ? others : children)
    .filter(([, child]) => !isAdded(child))
    .map(([key, child]) => [key, written(context, child, [...path, key])]);
  return {
    ...(isCoded ? codeAndWords(context, coding, path) : {}),
    ...(Object.fromEntries(inside) as object),
  };
}

interface Written extends Omit<Said, 'path'> {
  readonly value: unknown;
}

type Write = (context: Context, leaf: Leaf, path: Path) => Written;

const plain = (value: string): Written => ({ value, shown: value, held: value });

const formats: Record<Format, (context: Context) => Written> = {
  'nhs-number': ({ version }) => {
    const groups = ['999 012 3454', '999 042 2443'][version]!;
    return { ...plain(groups), value: groups.replaceAll(' ', '') };
  },
  postcode: ({ version }) => plain(['LS1 4AP', 'M1 1AE'][version]!),
  telephone: ({ words }) => plain(`0113 496 0${words.next()}`),
  'practice-code': ({ words }) => plain(`Y00${words.next()}`),
  email: ({ words }) => plain(`a${words.next()}@example.org`),
};

const string: Write = (context, { format, maxLength = Infinity }) => {
  if (format) return formats[format](context);
  const id = context.words.next();
  return plain(maxLength < 10 ? `Y00${id}` : `Words ${id}`);
};

/** A day of its own. */
function day({ version, words }: Context): { iso: string; shown: string; held: string } {
  const date = new Date(Date.UTC(2020 + version, 0, Number(words.next())));
  const iso = date.toISOString().slice(0, 10);
  const month = date.toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  return {
    iso,
    shown: `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`,
    held: iso.split('-').reverse().join(' '),
  };
}

const dateTime: Write = (context) => {
  const { iso, shown, held } = day(context);
  const time = `${iso}T12:34:00`;
  return {
    value: time + offsetAt(time),
    shown: new RegExp(`${shown}(,| at) 12:34`),
    held: `${held} 12:34`,
  };
};

const scale: Write = ({ version, words }, { max = 10, ranked }) => {
  const ranks = ['Second choice', 'Third choice', 'Fourth choice', 'Fifth choice'];
  const steps = Array.from({ length: max - 1 }, (_, index) => ({
    value: index + 2,
    shown: ranked ? ranks[index]! : `${index + 2} out of ${max}`,
  }));
  const step = words.first(version ? steps.reverse() : steps, ({ shown }) => shown)!;
  return { ...step, held: String(step.value) };
};

/** A code of the list, or, where the list has no more or may have others, one of nobody's. */
function code({ words }: Context, { codes, minLength = 1, maxLength = 18 }: Leaf): Coding {
  const listed = words.first(codes?.concepts ?? [], ({ display }) => display);
  if (listed) return { ...listed };
  if (codes?.closed) throw new Error(`${codes.name} has too few codes.`);
  const id = words.next();
  const own = `A${id}`.slice(0, maxLength).padEnd(minLength, '0');
  return { system: codes?.system ?? 'urn:example', code: own, display: `Meaning ${id}` };
}

/** What a control of a code alone holds: an option, words that suggest codes, or the code as typed. */
function heldCode({ code = '', display }: Coding, codes: Leaf['codes']): string {
  if (codes?.concepts?.length) {
    const isListed = codes.concepts.some((concept) => concept.code === code);
    return isListed ? display! : `${display} (not on this list)`;
  }
  return codes?.load ? `${display} ${code}` : code;
}

const coding: Write = (context, leaf) => {
  const value = code(context, leaf);
  return { value, shown: value.display!, held: heldCode(value, leaf.codes) };
};

/** A code beside words that say something else. Both are elements, in the same controls. */
function codeAndWords(context: Context, leaf: Leaf, path: Path): CodedText {
  const value = { coding: code(context, leaf), text: `Words ${context.words.next()}` };
  const { coding, text } = value;
  const held = `${text} Coded as ${coding.display} ${coding.code}`;
  context.said.push({ path: [...path, 'coding'], shown: `Coded as ${coding.display}`, held });
  context.said.push({ path: [...path, 'text'], shown: text, held });
  return value;
}

const dateOrInterval: Write = (context, leaf, path) => {
  if (context.version === 0) {
    const { held, ...date } = dateTime(context, leaf, path);
    return { ...date, held: `On a date ${held}` };
  }
  const months = Number(context.words.next());
  return {
    value: `P${months}M`,
    shown: `${months} months`,
    held: `After an interval ${months} months`,
  };
};

/** What yes and no are in a document and in their control, by the key of the element. */
const ANSWERS: Readonly<Record<string, readonly [yes: Pair, no: Pair]>> = {
  agreed: [
    [/\bAgreed with \w/, 'Agreed with the person or their legal representative'],
    ['Not agreed', 'Not agreed'],
  ],
  // whoever it is came and went: the dates are past
  keyWorker: [
    ['Was the key worker', 'Yes'],
    ['Key worker No', 'No'],
  ],
};

type Pair = readonly [shown: Said['shown'], held: string];

const boolean: Write = ({ version }, { term }, path) => {
  const plain: readonly Pair[] = [
    [`${term} Yes`, 'Yes'],
    [`${term} No`, 'No'],
  ];
  const [shown, held] = (ANSWERS[String(path.at(-1))] ?? plain)[version]!;
  return { value: version === 0, shown, held };
};

const link: Write = ({ words }) => plain(`https://example.org/${words.next()}`);

const leaves: Record<Exclude<LeafKind, 'codedText' | 'defined'>, Write> = {
  string,
  text: string,
  date: (context) => {
    const { iso, ...seen } = day(context);
    return { value: iso, ...seen };
  },
  dateTime,
  dateTimeOrDuration: dateOrInterval,
  boolean,
  scale,
  coding,
  url: link,
  textOrUrl: link,
};
