import { elementLabel } from '../../i18n/label.js';
import type { Words } from '../../i18n/words.js';
import { isRecord } from '../../json/json.js';
import { jsonText } from '../../json/json-text.js';
import type { Path } from '../../json/path.js';
import { elementAt } from '../../model/element-at.js';
import { changePlaceOf } from '../../plan/plan-changes/places.js';
import { isPrivate, withoutPrivate } from '../../plan/plan-changes/private.js';
import { proseOf, valueInWords } from '../../plan/plan-changes/words.js';
import { planModel, type WidgetKey } from '../../standard/plan-model.js';
import { isEmpty } from '../../validation/empty.js';
import type { ChangeKind, PlanChange } from '../../versions/diff.js';
import { wordsOfLanguage } from '../language.js';
import { printable } from '../printable.js';

interface ChangesWording {
  /** the version after */
  readonly after: unknown;
  /** what the two versions are of */
  readonly section: WidgetKey;
  readonly lang: string;
  readonly bothSexAndGender: boolean;
}

/** What differs between two versions, a line for each change. */
export async function changesInWords(
  changes: readonly PlanChange[],
  { after, section, lang, bothSexAndGender }: ChangesWording,
): Promise<string> {
  const words = await wordsOfLanguage(lang);
  const root = section === 'plan' ? [] : [section];
  const plan = section === 'plan' ? after : { [section]: after };
  const inPlan = changes.map((change) => ({
    ...change,
    path: [...root, ...change.path],
    ...(change.previousPath && { previousPath: [...root, ...change.previousPath] }),
    ...(change.within && { within: [...root, ...change.within] }),
  }));
  const told = bothSexAndGender ? inPlan : withoutPrivate(inPlan);
  const one = new ChangeLine(words, plan, bothSexAndGender);
  return told.map((change) => `${printable(one.of(change))}\n`).join('');
}

/** Between the parts of a place, from the section down. */
const STEP = ' › ';

/** Puts changes of a plan into a sentence each. */
class ChangeLine {
  readonly #words: Words;
  readonly #plan: unknown;
  readonly #bothSexAndGender: boolean;

  constructor(words: Words, plan: unknown, bothSexAndGender: boolean) {
    this.#words = words;
    this.#plan = plan;
    this.#bothSexAndGender = bothSexAndGender;
  }

  of(change: PlanChange): string {
    const kind = this.#words.text(`planChanges.kind.${change.kind}`);
    const isKept = this.#isKept(change.path);
    const what = isKept ? this.#words.text('planChanges.kept') : this.#values(change);
    return [`${kind}: ${this.#place(change, isKept)}`, what].filter(Boolean).join(': ');
  }

  #isKept(path: Path): boolean {
    return !this.#bothSexAndGender && isPrivate(path);
  }

  #place(change: PlanChange, isKept: boolean): string {
    const { section, entries, elements } = changePlaceOf(this.#words, this.#plan, change);
    const names = entries.map(({ label, words }) =>
      words.text ? `${label} (${words.text})` : label,
    );
    const parts = isKept
      ? [this.#words.text('personDemographics.parts.sexAndGender')]
      : [...names, ...elements];
    return [section, ...parts].join(STEP);
  }

  #values({ kind, path, previousPath = path, before, after }: PlanChange): string {
    const { text, number, date } = {
      text: this.#words.text.bind(this.#words),
      number: (at: Path) => this.#words.number(Number(at.at(-1)) + 1),
      date: (value: unknown) => this.#words.date(String(value)),
    };
    const kinds: Record<ChangeKind, () => string> = {
      added: () => this.#saying(path, after),
      removed: () => this.#saying(path, before),
      changed: () => {
        const [was, now] = this.#bothSayings(path, before, after);
        return `${text('planChanges.was')} ${was}; ${text('planChanges.now')} ${now}`;
      },
      moved: () => {
        const [from, to] = [number(previousPath), number(path)];
        return from === to
          ? text('planChanges.movedAround')
          : text('planChanges.moved', { from, to });
      },
      archived: () => text('planChanges.archivedOn', { date: date(after) }),
      restored: () => text('planChanges.wasArchivedOn', { date: date(before) }),
    };
    return kinds[kind]();
  }

  /** Where words say the same of both, only the data itself says what changed. */
  #bothSayings(path: Path, before: unknown, after: unknown): [was: string, now: string] {
    const [was, now] = [this.#saying(path, before), this.#saying(path, after)];
    return was === now ? [jsonText(before), jsonText(after)] : [was, now];
  }

  /** A value in words; what the model does not know, as it came. */
  #saying(path: Path, value: unknown): string {
    const element = elementAt(planModel, path);
    if (element?.kind === 'list' && Array.isArray(value))
      return value
        .map((entry: unknown, index) => [entry, index] as const)
        .filter(([entry]) => !isEmpty(element.item, entry))
        .map(([entry, index]) => this.#saying([...path, index], entry))
        .join('; ');
    if (element?.kind === 'group' && isRecord(value)) return this.#parts(path, value);
    if (!element || element.kind === 'list' || element.kind === 'group') return jsonText(value);
    const said = valueInWords(this.#words, element, path, value);
    return proseOf(element, value) === undefined ? said : quoted(said);
  }

  #parts(path: Path, value: Readonly<Record<string, unknown>>): string {
    return Object.entries(value)
      .filter(([key, part]) => {
        const element = elementAt(planModel, [...path, key]);
        return !element || !isEmpty(element, part);
      })
      .filter(([key, part]) => !(key === 'id' && typeof part === 'string'))
      .map(([key, part]) => {
        const at = [...path, key];
        return this.#isKept(at)
          ? this.#words.text('planChanges.kept')
          : `${elementLabel(this.#words, planModel, '', at)}: ${this.#saying(at, part)}`;
      })
      .join(', ');
  }
}

/** What somebody wrote, on one line. */
const quoted = (text: string): string => `“${text.replace(/\r?\n/g, ' ↵ ')}”`;
