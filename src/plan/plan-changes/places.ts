import type { Wording } from '../../fields/names-apart.js';
import { elementLabel } from '../../i18n/label.js';
import type { Words } from '../../i18n/words.js';
import type { Element } from '../../model/element.js';
import { valueAt, type Path } from '../../json/path.js';
import { elementAt, childElement } from '../../model/element-at.js';
import { planModel } from '../../standard/plan-model.js';
import { isRecord } from '../../json/json.js';
import { isEmpty } from '../../validation/empty.js';
import type { PlanChange } from '../../versions/diff.js';
import { apartIn, valueInWords } from './words.js';

/** What an entry of a list is called: its place in the list, and its own words if it has any. */
export interface EntryName {
  readonly label: string;
  readonly words: Wording;
}

/** Where a change is. */
export interface ChangePlace {
  /** of the section, in the plan; empty for what the plan does not know */
  readonly key: string;
  readonly section: string;
  /** tells the entry from all others, of both versions */
  readonly entryKey: string;
  /** the entries that it is in, the outermost first */
  readonly entries: readonly EntryName[];
  /** the element in the innermost of them; none for the entry itself */
  readonly elements: readonly string[];
}

/** Where what changed is, or was, as a path into the version after. */
export const wholePath = ({ path, within }: PlanChange): Path =>
  within ? [...within, path.at(-1) ?? ''] : path;

/** Where a change is, named as the version after has it; what is no more, as it was. */
export function changePlaceOf(words: Words, after: unknown, change: PlanChange): ChangePlace {
  const { within, before } = change;
  const whole = wholePath(change);
  const valueOf = (length: number): unknown =>
    within && length === whole.length ? before : valueAt(after, whole.slice(0, length));
  const entries: EntryName[] = [];
  let elements: string[] = [];
  let last = 0;
  for (const [index, step] of whole.entries()) {
    const at = whole.slice(0, index + 1);
    const element = elementAt(planModel, at);
    const label = elementLabel(words, planModel, '', at);
    if (typeof step === 'number' && element?.kind === 'group') {
      entries.push({ label, words: ownWords(words, element, at, valueOf(at.length)) });
      elements = [];
      last = at.length;
    } else if (typeof step === 'number') {
      // one of a list of words goes by its own label
      elements = [label];
    } else if (index > 0) elements.push(label);
  }
  const key = String(whole[0] ?? '');
  const known = Object.hasOwn(planModel.children, key);
  const gone = within !== undefined && last === whole.length;
  return {
    key: known ? key : '',
    section: known ? elementLabel(words, planModel, '', [key]) : words.text('field.unknown'),
    entryKey: JSON.stringify([whole.slice(0, last), gone]),
    entries,
    elements: known ? elements : [key],
  };
}

/** What an entry is called by: the first of these elements that it has. */
const NAMES: readonly string[] = [
  ...['text', 'coding', 'name', 'goal', 'what', 'strategy', 'procedure', 'formulation'],
  ...['practiceDetails', 'gpName', 'line1', 'number', 'address', 'outcome', 'date'],
];

const LONGEST = 100;

const NOTHING: Wording = { text: '', apart: [] };

/** What an entry is called in its own words, of which there may be none. */
export function ownWords(words: Words, element: Element, path: Path, value: unknown): Wording {
  if (element.kind !== 'group') return saying(words, element, path, value) ?? NOTHING;
  if (!isRecord(value)) return NOTHING;
  for (const key of NAMES) {
    const said = saying(words, childElement(element, key), [...path, key], valueAt(value, [key]));
    if (said?.text) return said;
  }
  return NOTHING;
}

function saying(
  words: Words,
  element: Element | undefined,
  path: Path,
  value: unknown,
): Wording | undefined {
  if (!element || isEmpty(element, value)) return undefined;
  if (element.kind === 'list')
    return Array.isArray(value) ? saying(words, element.item, [...path, 0], value[0]) : undefined;
  if (element.kind === 'group') return undefined;
  const text = shortened(valueInWords(words, element, path, value));
  return { text, apart: apartIn(element, value, text) };
}

/** In one line, and not past so many characters: it is a name, and stands in full elsewhere. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = Array.from(line).slice(0, LONGEST).join('');
  // eslint-disable-next-line regexp/no-super-linear-move -- what is cut is short
  return `${cut.replace(/\s+\S*$/, '')}…`;
}
