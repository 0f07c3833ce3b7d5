import { isCodedOtherwise } from '../../fields/coded-text.js';
import type { Form } from '../../fields/form.js';
import { isMisshapen } from '../../fields/raw-value.js';
import { isRecord, type Json } from '../../json/json.js';
import type { Path } from '../../json/path.js';
import { requireElementAt } from '../../model/element-at.js';
import type { CodedText, Element } from '../../model/element.js';
import type { WidgetKey } from '../../standard/plan-model.js';

/** Who led what a group is about, and who recorded it. */
const PEOPLE = ['performingProfessional', 'personCompletingRecord'];

/**
 * What a section says of its own making, by its path without indexes: for whoever asks, and in nobody's
 * way. When a plan was last looked at is not here: it stands at the head of it.
 */
const OF_THE_RECORD: Readonly<Partial<Record<WidgetKey, readonly string[]>>> = {
  formulations: [...PEOPLE, 'location'],
  proceduresAndTherapies: PEOPLE,
  careAndSupportPlan: [
    'performingProfessional',
    'peopleCompletingRecord',
    'location',
    'needsConcernsOrProblems.goalsAndHopes.actionsAndActivities.lastUpdated',
  ],
  contingencyPlans: [
    ...PEOPLE,
    'advanceStatement.performingProfessional',
    'advanceStatement.personCompletingRecord',
    'advanceStatement.location',
  ],
  additionalSupportPlans: [...PEOPLE, 'location'],
};

/** Whether what is at a path is shown with the record of its section, and nowhere else. */
export const isOfTheRecord = (section: WidgetKey, path: Path): boolean => {
  const keys = path.filter((step) => typeof step === 'string').join('.');
  const own = OF_THE_RECORD[section] ?? [];
  return own.some((one) => keys === one || keys.startsWith(`${one}.`));
};

/** A fact of the record: an element, or a code that says something else than the words beside it. */
export interface RecordFact {
  readonly path: Path;
  readonly coded?: CodedText;
}

/** Everything of the record that is recorded from a path down. */
export function* recordFacts(
  form: Form,
  path: Path,
  element = requireElementAt(form.store.element, path),
  isInside = false,
): Generator<RecordFact> {
  const value: unknown = form.store.at(path);
  if (value === undefined || value === null) return;
  const isOwn = !isInside && isOfTheRecord(form.section, path);
  if (isOwn && form.store.isRecorded(path)) yield { path };
  const inside = isInside || isOwn;
  if (element.kind === 'list') {
    const entries = Array.isArray(value) ? value.keys() : [];
    for (const index of entries) yield* recordFacts(form, [...path, index], element.item, inside);
  } else if (isRecord(value)) {
    yield* codesAt(form, path, element, value);
    if (element.kind !== 'group') return;
    for (const [key, child] of Object.entries(element.children))
      yield* recordFacts(form, [...path, key], child, inside);
  }
}

/** The code of an object, where it says something else than its words. */
function* codesAt(form: Form, path: Path, element: Element, value: Json): Generator<RecordFact> {
  const { coding, text } = value as CodedText;
  const at = [...path, 'coding'];
  const leaf = element.kind === 'group' ? element.children.coding : element;
  const isCoded = leaf?.kind === 'coding' || leaf?.kind === 'codedText';
  if (!isCoded || coding === undefined || isMisshapen(form, at, true)) return;
  if (typeof text !== 'string' || !isCodedOtherwise(form.words, { coding, text }, leaf.codes))
    return;
  yield { path: element.kind === 'group' ? at : path, coded: { coding, text } };
}

/** What a fact is about: the object that it stands in, without the lists of bare words in between. */
export const holderOf = ({ path }: RecordFact): Path =>
  path.slice(0, typeof path.at(-1) === 'number' ? -2 : -1);
