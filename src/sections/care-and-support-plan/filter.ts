import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Disclosure, Form, RenderRegion } from '../../fields/form.js';
import { watch } from '../../fields/watch.js';
import type { Path } from '../../json/path.js';
import { isRecord, type Json } from '../../json/json.js';
import { isArchivedBy } from '../../validation/archived.js';
import { isArchived } from '../shared/archived.js';
import { entriesOn, NEED, NEEDS, recordsIn, type Level } from './levels.js';
import { closed, tallyIn, tallyOf, total, type Tally } from './progress.js';

/** What of a plan is in sight. */
export type FilterView = 'current' | 'open' | 'done' | 'archived';

type Amount = 'goals' | 'actions' | 'entries';

interface ViewOf {
  /** whether an entry that is not archived is what the view is of, or holds it */
  readonly holds: (tally: Tally, level: Level) => boolean;
  /** how many goals, actions and archived entries there are to see */
  readonly amounts: (tally: Tally) => Readonly<Partial<Record<Amount, number>>>;
}

const views: Readonly<Record<FilterView, ViewOf>> = {
  current: {
    holds: () => true,
    amounts: ({ goals, actions }) => ({ goals: total(goals), actions: total(actions) }),
  },
  open: {
    // a need without goals waits for one
    holds: ({ goals, actions }, level) =>
      goals.open + actions.open > 0 || (level === NEED && total(goals) === 0),
    amounts: ({ goals, actions }) => ({ goals: goals.open, actions: actions.open }),
  },
  done: {
    holds: ({ goals, actions }) => closed(goals) + closed(actions) > 0,
    amounts: ({ goals, actions }) => ({ goals: closed(goals), actions: closed(actions) }),
  },
  archived: {
    holds: ({ archived }) => archived > 0,
    amounts: ({ archived }) => ({ entries: archived }),
  },
};

/**
 * Which needs, goals and actions are in sight: a choice of whoever looks, and never part of the
 * value. An entry is there when it, or something in it, is what was asked for. It gives way where
 * the focus is to go into what it hides.
 */
export class EntryFilter implements Disclosure {
  readonly #form: Form<'careAndSupportPlan'>;
  #view: FilterView = 'current';
  /** every entry as it was when the view was chosen: one that is edited since is another object */
  #then = new WeakSet<object>();
  #last: unknown;
  #saves = -1;
  #place?: RenderRegion;

  constructor(form: Form<'careAndSupportPlan'>) {
    this.#form = form;
    form.registerDisclosure(this);
  }

  get view(): FilterView {
    return this.#view;
  }

  /** What the view is called. */
  get name(): string {
    return this.#nameOf(this.#view);
  }

  /** The views to choose from, and what depends on the choice. */
  draw(inside: () => unknown): unknown {
    return watch(
      this.#form,
      NEEDS,
      (region) => {
        this.#place = region;
        this.#follow();
        return html`${this.#choices()} ${inside()}`;
      },
      { shallow: true },
    );
  }

  /** Whether an entry is in sight. One that was edited stays until a view is chosen again. */
  shows(entry: Path): boolean {
    const value = this.#form.store.at(entry);
    const level = entriesOn(entry).at(-1)?.level;
    // what has another shape is never archived, and is for everybody to see
    if (!level || !isRecord(value)) return this.#view !== 'archived';
    const now = this.#form.settings.now();
    const isHeld = views[this.#view].holds(tallyOf(level, value, now), level);
    if (this.#view === 'archived') return isHeld || this.#isInArchived(entry);
    return !isArchivedBy(value, now) && (isHeld || !this.#then.has(value));
  }

  /** Draws what it decides about. */
  redraw(): void {
    this.#place?.redraw();
  }

  covers(path: Path): boolean {
    return !this.#form.readonly && entriesOn(path).some((entry) => !this.shows(entry.path));
  }

  open(path: Path): void {
    this.#choose(this.#isInArchived(path) ? 'archived' : 'current');
  }

  #choose(view: FilterView): void {
    this.#view = view;
    this.#remember();
    this.redraw();
    this.#form.announce(this.#form.elementText([], 'filter.now', { view: this.name }));
  }

  #nameOf(view: FilterView): string {
    return this.#form.elementText([], `filter.${view}`);
  }

  #isInArchived(path: Path): boolean {
    return entriesOn(path).some((entry) => isArchived(this.#form, entry.path));
  }

  /** Another value was loaded: what is edited is edited since then. A save leaves the value as it is. */
  #follow(): void {
    const { store } = this.#form;
    const value = store.at(NEEDS);
    if (store.saves !== this.#saves && value !== this.#last) {
      // a view of one person's needs hides nothing of another's
      if (!sharesEntries(value, this.#last)) this.#view = 'current';
      this.#remember();
    }
    this.#saves = store.saves;
    this.#last = value;
  }

  #remember(): void {
    this.#then = new WeakSet();
    const remember = (level: Level, holder: Json) => {
      for (const [, entry] of recordsIn(holder[level.list])) {
        this.#then.add(entry);
        if (level.below) remember(level.below, entry);
      }
    };
    const plan = this.#form.store.at([]);
    if (isRecord(plan)) remember(NEED, plan);
  }

  #choices(): unknown {
    const form = this.#form;
    // after every edit: the counts, and which value it was before another is loaded
    return watch(form, NEEDS, () => {
      this.#follow();
      const plan = form.store.at([]);
      if (!isRecord(plan) || !recordsIn(plan[NEED.list]).length) return nothing;
      const tally = tallyIn(NEED, plan, form.settings.now());
      return html`<fieldset class="filter" part="filter" aria-describedby="filter-hint">
        <legend part="label">${form.elementText([], 'filter.label')}</legend>
        <div class="choices" part="choices">
          ${(Object.keys(views) as FilterView[]).map((view) => this.#choice(view, tally))}
        </div>
        <p id="filter-hint" class="hint" part="hint">${form.elementText([], 'filter.hint')}</p>
      </fieldset>`;
    });
  }

  // not disabled with the widget: what is archived can be looked at all the same
  #choice(view: FilterView, tally: Tally): unknown {
    const amounts = Object.entries(views[view].amounts(tally)).map(([what, count]) =>
      this.#form.elementText([], `filter.${what as Amount}`, { count }),
    );
    return html`<label part="choice"
      ><input
        type="radio"
        part="radio"
        id="view-${view}"
        name="view"
        .checked=${live(view === this.#view)}
        @change=${() => this.#choose(view)}
      /><span
        >${this.#nameOf(view)} <span class="count" part="count">${amounts.join(', ')}</span></span
      ></label
    >`;
  }
}

/** Whether two lists have an entry in common, told by their ids. */
function sharesEntries(one: unknown, other: unknown): boolean {
  const ids = new Set(recordsIn(other).map(([, { id }]) => id));
  return recordsIn(one).some(([, { id }]) => id !== undefined && ids.has(id));
}
