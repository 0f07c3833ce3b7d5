import type { Author } from '../context/settings-context.js';
import type { DeepReadonly } from '../json/deep-readonly.js';
import type { Draft, DraftPerson, DraftProblem } from '../events/draft.js';
import { depthOfJson } from '../json/is-json.js';
import { isRecord } from '../json/json.js';
import { sameJson } from '../json/same-json.js';
import { toDateTime } from '../model/uk-clock.js';
import type { DraftOfKey, WidgetKey } from '../standard/plan-model.js';
import { STANDARD } from '../standard/standard-version.js';
import { whosePlan } from '../standard/whose-plan.js';
import { keepHistory, readHistory, type ReadHistory } from '../store/kept-history.js';
import type { HeldValue, Store } from '../store/store.js';
import { prune } from '../validation/empty.js';

/** What a draft is made of, or restored into. */
export interface DraftSource<K extends WidgetKey, S extends HeldValue = HeldValue> {
  readonly key: K;
  readonly store: S;
  /** whose plan it is, as the host says */
  readonly person: string | undefined;
}

/** The draft of what a store holds. Throws a TypeError where it cannot be kept, or nobody could tell whose it is. */
export function makeDraft<K extends WidgetKey>(
  source: DraftSource<K>,
  now: Date,
  author: DeepReadonly<Author> | undefined,
): Draft<K> {
  const { key, store } = source;
  const person = personOf(source);
  if (!isKnown(person))
    throw new TypeError(
      'Nobody says whose plan this is a draft of. Say it: saveDraft({ person: "…" }).',
    );
  const { stored } = store.now;
  const saved = prune(store.element, store.saved);
  if (
    [store.now.value, store.saved].some(
      (one) => one !== undefined && depthOfJson(one) === undefined,
    )
  )
    throw new TypeError('What is no JSON cannot be kept as a draft: see `issues` for where it is.');
  return {
    draft: 1,
    standard: STANDARD,
    section: key,
    person,
    ...(author?.name && { author: author.name }),
    keptOn: toDateTime(now),
    ...(stored !== undefined && { value: stored as DeepReadonly<DraftOfKey<K>> }),
    ...(saved !== undefined && { saved: saved as DeepReadonly<DraftOfKey<K>> }),
    history: keepHistory(store),
  };
}

/** A draft that may be restored, or why it may not. */
export function readDraft<K extends WidgetKey>(
  given: unknown,
  source: DraftSource<K, Store>,
): { readonly problem: DraftProblem } | { readonly history: ReadHistory; readonly keptOn: string } {
  const { key, store } = source;
  if (!isDraft(given)) return { problem: 'unreadable' };
  if (!sameJson(given.standard, STANDARD)) return { problem: 'standard' };
  if (given.section !== key) return { problem: 'section' };
  if (!isSamePerson(given.person, personOf(source))) return { problem: 'person' };
  const history = readHistory(store.element, given.history);
  if (!history || !isWhole(given, store, history)) return { problem: 'unreadable' };
  if (!sameJson(prune(store.element, store.saved), given.saved)) return { problem: 'changed' };
  return store.dirty ? { problem: 'edited' } : { history, keptOn: given.keptOn };
}

/** What it says that it holds is what its history ends with, and began with. */
const isWhole = ({ value, saved }: Draft, { element }: Store, { state }: ReadHistory): boolean =>
  sameJson(prune(element, state.value), value) && sameJson(prune(element, state.saved), saved);

const isDraft = (given: unknown): given is Draft =>
  isRecord(given) &&
  given.draft === 1 &&
  isRecord(given.standard) &&
  isRecord(given.person) &&
  typeof given.keptOn === 'string';

/** Whose plan a widget holds: by what was loaded, as what is being written may be wrong as yet. */
function personOf({ key, store, person: id }: DraftSource<WidgetKey>): DraftPerson {
  const { nhsNumber, name, born } = whosePlan(key === 'plan' ? store.saved : undefined);
  return {
    ...(id && { id }),
    ...(nhsNumber && { nhsNumber: nhsNumber.replace(/\D/g, '') }),
    ...(name && { name }),
    ...(born && { born }),
  };
}

/** A name alone is no one person's. */
const isKnown = ({ id, nhsNumber, name, born }: DraftPerson): boolean =>
  !!id || !!nhsNumber || (!!name && !!born);

/** Whether both say who it is, and the same. */
function isSamePerson(one: DraftPerson, other: DraftPerson): boolean {
  if ([one.id, other.id].some(Boolean) && one.id !== other.id) return false;
  if (one.nhsNumber && other.nhsNumber) return one.nhsNumber === other.nhsNumber;
  const isNamed = [one, other].every(({ name, born }) => name && born);
  if (isNamed) return one.name === other.name && one.born === other.born;
  return !!one.id;
}
