import type { Wording } from '../../fields/names-apart.js';
import type { Words } from '../../i18n/words.js';
import { elementLabel } from '../../i18n/label.js';
import type { Path } from '../../json/path.js';
import { isRecord } from '../../json/json.js';
import { elementAt } from '../../model/element-at.js';
import type { Element } from '../../model/element.js';
import { planModel } from '../../standard/plan-model.js';
import { isEmpty } from '../../validation/empty.js';
import { textDifference, type TextDifference } from '../../versions/diff-words.js';
import type { ChangeKind, PlanChange } from '../../versions/diff.js';
import { ownWords, wholePath, type ChangePlace, type EntryName } from './places.js';
import { isPrivate } from './private.js';
import { isProvenance } from './provenance-path.js';
import { proseOf } from './words.js';

/** A change, and where it is. */
export interface PlacedChange {
  readonly change: PlanChange;
  readonly place: ChangePlace;
}

/** A few words of what changed, and the names of what they are about. */
export interface ChangePhrase {
  readonly text: string;
  readonly names: readonly Wording[];
}

/** What changed in a section, or in one of its entries, in short. */
export interface ChangeSentence {
  /** where it is told in full: the place of its first change */
  readonly place: ChangePlace;
  /** the entry of the section that it is about, where it is about one */
  readonly entry: EntryName | undefined;
  readonly phrases: readonly ChangePhrase[];
}

/** How a change is said in short: marks and spaces apart from words, and whom to call by itself. */
type SaidKind = ChangeKind | 'contactDetails' | 'punctuation';

/** What is gone comes first. */
const ORDER: readonly SaidKind[] = [
  ...(['removed', 'archived', 'contactDetails', 'changed'] as const),
  ...(['added', 'restored', 'moved', 'punctuation'] as const),
];

/** Whose names are always said: they are out of sight from now on, or somebody is to be called. */
const NAMED: ReadonlySet<SaidKind> = new Set(['removed', 'archived', 'contactDetails']);

/** What is said together: entries of one list, or elements. */
interface PhraseGroup {
  readonly kind: SaidKind;
  /** the key of the list; none for elements */
  readonly list: string | undefined;
  /** by what tells one from another */
  readonly names: Map<string, Wording>;
}

/**
 * What changed between two versions, in short and in the order of the plan. A sentence of nothing but
 * who recorded something, where or when, comes last.
 */
export function changeSentences(
  words: Words,
  placed: readonly PlacedChange[],
): readonly ChangeSentence[] {
  const subjects = new Map<string, [PlacedChange, ...PlacedChange[]]>();
  for (const one of placed) {
    const key = JSON.stringify(subjectOf(one));
    const changes = subjects.get(key);
    if (changes) changes.push(one);
    else subjects.set(key, [one]);
  }
  const all = [...subjects.values()].map((changes) => {
    const clinical = changes.filter(({ change }) => !isProvenance(wholePath(change)));
    const first = clinical[0] ?? changes[0];
    const isEntry = subjectOf(first).length > 1;
    const sentence: ChangeSentence = {
      place: first.place,
      entry: isEntry ? first.place.entries[0] : undefined,
      phrases: clinical.length
        ? phrasesOf(words, clinical)
        : [{ text: words.text('planChanges.sentence.provenance'), names: [] }],
    };
    return { sentence, isClinical: clinical.length > 0 };
  });
  return [true, false].flatMap((wanted) =>
    all.filter(({ isClinical }) => isClinical === wanted).map(({ sentence }) => sentence),
  );
}

/** Of what is inside an entry of a section, that entry; of all else, the section. */
function subjectOf({ change, place }: PlacedChange): Path {
  const path = wholePath(change);
  const isInside = elementAt(planModel, path.slice(0, 1))?.kind === 'list' && path.length > 2;
  return isInside ? path.slice(0, 2) : [place.key];
}

/** What the standard calls an element. */
const labelled = (text: string): Wording => ({ text, apart: [] });

/** What is said, of how many: each by what tells it from the others. */
type Say = (kind: SaidKind, list: string | undefined, key: unknown, name: Wording) => void;

function phrasesOf(words: Words, placed: readonly PlacedChange[]): ChangePhrase[] {
  const groups = new Map<string, PhraseGroup>();
  const say: Say = (kind, list, key, name) => {
    const found = `${kind} ${list ?? ''}`;
    const group = groups.get(found) ?? { kind, list, names: new Map<string, Wording>() };
    groups.set(found, group);
    group.names.set(JSON.stringify(key), name);
  };
  for (const one of placed) sayChange(words, one, say);
  return [...groups.values()]
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map((group) => phraseOf(words, group));
}

function sayChange(words: Words, one: PlacedChange, say: Say): void {
  const { change, place } = one;
  const path = wholePath(change);
  const element = elementAt(planModel, path);
  const kind = saidKind(change, element);
  if (sayParts(words, change, say)) return;
  const length = path.findLastIndex((step) => typeof step === 'number') + 1;
  const item = length > subjectOf(one).length && elementAt(planModel, path.slice(0, length));
  if (!item) {
    const [label = ''] = place.elements;
    const shown = isPrivate(path) ? words.text('personDemographics.parts.sexAndGender') : label;
    return say(kind, undefined, shown, labelled(shown));
  }
  const isItself = length === path.length;
  const value = change.after ?? change.before;
  const name =
    item.kind === 'group'
      ? (place.entries.at(-1)?.words ?? labelled(''))
      : ownWords(words, item, path, value);
  const inside = path.at(-1) === 'contactDetails' ? 'contactDetails' : (INSIDE[kind] ?? 'changed');
  say(
    isItself ? kind : inside,
    String(path[length - 2]),
    [path.slice(0, length), change.within !== undefined && isItself],
    name,
  );
}

/** What a change inside an entry makes of the entry, other than that it changed. */
const INSIDE: Partial<Record<SaidKind, SaidKind>> = { punctuation: 'punctuation' };

/** The entries of a list, or the elements of a section, that one of the versions lacks altogether. */
function sayParts(words: Words, change: PlanChange, say: Say): boolean {
  const { kind, after, before } = change;
  if (kind !== 'added' && kind !== 'removed') return false;
  const path = wholePath(change);
  const element = elementAt(planModel, path);
  const value = after ?? before;
  if (element?.kind === 'list' && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      const at = [...path, index];
      if (!isEmpty(element.item, entry))
        say(kind, String(path.at(-1)), [at, kind], ownWords(words, element.item, at, entry));
    }
    return true;
  }
  if (element?.kind !== 'group' || path.length > 1 || !isRecord(value)) return false;
  for (const key of Object.keys(value)) {
    const at = [...path, key];
    const label = isPrivate(at)
      ? words.text('personDemographics.parts.sexAndGender')
      : elementLabel(words, planModel, '', at);
    if (!isProvenance(at)) say(kind, undefined, label, labelled(label));
  }
  return true;
}

function saidKind({ kind, before, after }: PlanChange, element: Element | undefined): SaidKind {
  return kind === 'changed' && differenceOf(element, before, after) !== 'words'
    ? 'punctuation'
    : kind;
}

/** What of a value differs, at the most: marks or space only of what is nothing but words. */
export function differenceOf(
  element: Element | undefined,
  before: unknown,
  after: unknown,
): TextDifference {
  if (!element || element.kind === 'list' || element.kind === 'group') return 'words';
  const [was, is] = [proseOf(element, before), proseOf(element, after)];
  return was === undefined || is === undefined ? 'words' : textDifference(was, is);
}

function phraseOf(words: Words, { kind, list, names }: PhraseGroup): ChangePhrase {
  const said = [...names.values()].filter(({ text }) => text);
  if (list === undefined)
    return { text: words.lookUp(`planChanges.elements.${kind}`), names: said };
  const things = words.lookUp(`planChanges.things.${list}`, { count: names.size });
  return {
    text: words.text(`planChanges.sentence.${kind}`, { things }),
    names: NAMED.has(kind) || names.size === 1 ? said : [],
  };
}
