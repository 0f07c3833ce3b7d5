import { html, nothing } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { entryButton } from '../../fields/entry-buttons.js';
import type { Form, FurtherEdits, RenderRegion } from '../../fields/form.js';
import { entriesAt } from '../../fields/list.js';
import { watch } from '../../fields/watch.js';
import { langOfPlan } from '../../fields/plan-language.js';
import { toDateTime } from '../../model/uk-clock.js';
import type { Path } from '../../json/path.js';
import type { PathTo } from '../../model/typed-path.js';
import type { WordKeyUnder } from '../../i18n/word-key.js';
import { activityStatuses } from '../../value-sets/progress.js';
import { isRecord, type Json } from '../../json/json.js';
import { isArchivedBy } from '../../validation/archived.js';
import { isArchived } from '../shared/archived.js';
import type { EntryFilter } from './filter.js';
import { ACTION, entriesOn, recordsIn, type AnyEntry, type Level } from './levels.js';
import { firstLineOf } from '../shared/folded.js';
import { entryLine } from './line.js';
import { actionProgress } from '../../value-sets/progress-state.js';
import { tallyIn } from './progress.js';

type ArchiveText = WordKeyUnder<'careAndSupportPlan.archive'>;

/** What becomes of what is still open in an entry that is archived. */
type Fate = 'too' | 'cancel' | 'leave';

const FATES: readonly Fate[] = ['too', 'cancel', 'leave'];

const cancelled = activityStatuses.find(({ code }) => code === 'cancelled');

interface ArchiveQuestion {
  readonly path: PathTo<AnyEntry>;
  /** the entry as it was when it was asked: nothing is done to another */
  readonly entry: Json;
  readonly level: Level;
}

/** Takes entries out of the plan in use and brings them back, and asks what becomes of what they hold. */
export class ArchiveDialog {
  readonly #form: Form<'careAndSupportPlan'>;
  readonly #filter: EntryFilter;
  readonly #dialog = createRef<HTMLDialogElement>();
  #place?: RenderRegion;
  #asked?: ArchiveQuestion;

  constructor(form: Form<'careAndSupportPlan'>, filter: EntryFilter) {
    this.#form = form;
    this.#filter = filter;
  }

  /** What can be done to keep an entry out of the way. One that was never saved is removed. */
  button(entry: PathTo<AnyEntry>, remove: () => void): unknown {
    const form = this.#form;
    const inside = entriesOn(entry).slice(0, -1);
    // it comes back with what it is in
    const isCarried = inside.some(({ path }) => isArchived(form, path));
    const nameOf = (action: 'remove' | 'archive' | 'restore') =>
      form.words.text(`list.${action}Entry`, { entry: form.label(entry) });
    const named = (action: 'remove' | 'archive' | 'restore', act: () => void) =>
      entryButton(form, entry, `${action}Entry`, nameOf(action), act);
    if (form.store.isNew(entry)) return named('remove', remove);
    if (isCarried) return nothing;
    return isArchived(form, entry)
      ? named('restore', () => this.#restore(entry))
      : named('archive', () => this.#ask(entry));
  }

  /** Where it is asked what becomes of what is still open. Belongs outside of all entries. */
  dialog(): unknown {
    return watch(
      this.#form,
      [],
      (region) => {
        this.#place = region;
        this.#dropStale();
        return html`<dialog
          ${ref(this.#dialog)}
          class="ask"
          part="dialog"
          aria-labelledby="ask-title"
          aria-describedby="ask-why"
          @close=${() => {
            this.#asked = undefined;
            region.redraw();
          }}
        >
          ${this.#asked ? this.#question(this.#asked) : nothing}
        </dialog>`;
      },
      { shallow: true },
    );
  }

  /** Another value came while it was asked: the question is not about that one. */
  #dropStale(): void {
    if (!this.#asked || this.#form.store.at(this.#asked.path) === this.#asked.entry) return;
    this.#asked = undefined;
    queueMicrotask(() => this.#dialog.value?.close());
  }

  #question({ path, level, entry }: ArchiveQuestion): unknown {
    const form = this.#form;
    const say = (part: ArchiveText, values = {}) =>
      form.elementText([], `archive.${part}`, { entry: form.label(path), ...values });
    const { goals, actions } = below(level, entry, form.settings.now());
    const what = [
      goals ? say('goals', { count: goals }) : '',
      actions ? say('actions', { count: actions }) : '',
    ];
    return html`
      <p id="ask-title" class="ask-title" part="dialog-title" tabindex="-1">
        ${say('title')} <bdi lang=${langOfPlan(form)}>${firstLineOf(entryLine(form, path))}</bdi>
      </p>
      <p id="ask-why">${say('why', { what: what.filter(Boolean).join(', ') })}</p>
      <div class="ask-answers" part="dialog-answers">
        ${FATES.filter((fate) => fate !== 'cancel' || actions).map((fate) =>
          this.#answer(say(fate), () => this.#settle(fate)),
        )}
        ${this.#answer(say('back'), () => this.#dialog.value?.close())}
      </div>
      <p class="hint" part="hint">${say('keeps')}</p>
    `;
  }

  #answer(words: string, act: () => void): unknown {
    return html`<button type="button" part="button" @click=${act}>${words}</button>`;
  }

  #ask(path: PathTo<AnyEntry>): void {
    const entry = this.#form.store.at(path);
    const level = entriesOn(path).at(-1)?.level;
    if (!isRecord(entry) || !level) return;
    const { goals, actions } = below(level, entry, this.#form.settings.now());
    if (!goals && !actions) {
      this.#archive(path, []);
      return;
    }
    this.#asked = { path, level, entry };
    this.#place?.redraw();
    this.#dialog.value?.showModal();
    // the question, before any answer
    this.#form.focus('ask-title');
  }

  #settle(fate: Fate): void {
    const asked = this.#asked;
    this.#dialog.value?.close();
    if (!asked || this.#form.store.at(asked.path) !== asked.entry) return;
    const now = this.#now();
    const held = fate === 'leave' ? [] : [...entriesIn(asked.level, asked.entry, asked.path)];
    this.#archive(
      asked.path,
      held
        .filter(({ entry }) => !isArchivedBy(entry, this.#form.settings.now()))
        .flatMap(({ level, path, entry }): FurtherEdits => {
          const archived = [[...path, 'archivedOn'], now] as const;
          return fate === 'cancel' && level === ACTION
            ? [archived, ...cancelledIfOpen(path, entry, now)]
            : [archived];
        }),
      now,
    );
  }

  #archive(path: PathTo<AnyEntry>, others: FurtherEdits, now = this.#now()): void {
    this.#form.archive(path, now, others);
    this.#turnFrom(path);
  }

  /** With what was archived with it, and not with what was archived by itself before. */
  #restore(path: PathTo<AnyEntry>): void {
    const form = this.#form;
    const entry = form.store.at(path);
    const level = entriesOn(path).at(-1)?.level;
    const held = isRecord(entry) && level ? [...entriesIn(level, entry, path)] : [];
    const on = form.store.at([...path, 'archivedOn']);
    form.archive(
      path,
      undefined,
      held
        .filter((one) => one.entry.archivedOn === on)
        .map((one) => [[...one.path, 'archivedOn'], undefined] as const),
    );
    this.#turnFrom(path);
  }

  #now(): string {
    return toDateTime(this.#form.settings.now());
  }

  /** Goes to the line after the one that went, or before it, or as near as there is something. */
  #turnFrom(path: Path): void {
    // lists inside it may have changed as well
    this.#filter.redraw();
    const form = this.#form;
    const list = path.slice(0, -1);
    const index = Number(path.at(-1));
    const others = [...entriesAt(form, list).keys()];
    const line = (at: Path) => `${form.id(at)}-line`;
    const ids = [
      ...others.slice(index + 1).map((next) => line([...list, next])),
      ...others
        .slice(0, index)
        .map((before) => line([...list, before]))
        .reverse(),
      `${form.id(list)}-add`,
      ...entriesOn(list)
        .map((above) => line(above.path))
        .reverse(),
      `view-${this.#filter.view}`,
    ];
    ids.some((id) => form.focus(id));
  }
}

function cancelledIfOpen(path: Path, action: Json, now: string): FurtherEdits {
  const { status = {} } = action;
  // a status of another shape is kept as it came
  if (actionProgress(action) !== 'open' || !isRecord(status)) return [];
  // as when it is chosen from the list: other words about it are no longer so
  const { text: _, ...rest } = status;
  return [
    [[...path, 'status'], { ...rest, coding: cancelled }],
    [[...path, 'lastUpdated'], now],
  ];
}

interface Held {
  readonly level: Level;
  readonly path: Path;
  readonly entry: Json;
}

/** Everything that hangs on an entry. */
function* entriesIn({ below: level }: Level, holder: Json, at: Path): Generator<Held> {
  if (!level) return;
  for (const [index, entry] of recordsIn(holder[level.list])) {
    const path = [...at, level.list, index];
    yield { level, path, entry };
    yield* entriesIn(level, entry, path);
  }
}

/** How many goals and actions in an entry are still open. */
function below(
  { below: level }: Level,
  entry: Json,
  now: Date,
): { goals: number; actions: number } {
  if (!level) return { goals: 0, actions: 0 };
  const { goals, actions } = tallyIn(level, entry, now);
  return { goals: goals.open, actions: actions.open };
}
