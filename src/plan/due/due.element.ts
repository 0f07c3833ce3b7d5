import { shownWording } from '../../fields/names-apart.js';
import { html, isServer, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import {
  caseloadDue,
  type CaseloadDueEntry,
  type CaseloadPlan,
  type DueState,
} from '../../due/caseload-due.js';
import { readablePlan } from '../../due/due-elements.js';
import { isRecord } from '../../json/json.js';
import { raiseOpen } from '../../events/open-event.js';
import { dueListWords } from '../../locales/en-GB/due-list.js';
import { planWords } from '../../locales/en-GB/plan-words.js';
import { controls } from '../../styles/controls.js';
import { heading } from '../../widget/heading.js';
import { tag, tagStyles } from '../tag.js';
import { whosePlanStyles } from '../whose-plan.styles.js';
import { whosePlanFacts, whosePlanLine } from '../whose-plan-line.js';
import { asList, isHere, isOther, ViewElement, type ShownPlan } from '../view-element.js';
import { viewWords } from '../view-words.js';
import { dueGroups, entriesOf, type DueGroup, type DueOfPerson } from './due-groups.js';
import { DUE_STATES, dueDateWords, dueDetails, dueTitle, toneOf } from './due-words.js';
import { dueStyles } from './due.styles.js';

type DueArrangement = 'byState' | 'byMonth';
type Filter = DueState | 'all';

/** A page of a caseload: more rows at once are slow to draw and to read. Nobody asks a server for more. */
const ROWS = isServer ? Infinity : 50;

/**
 * What is due of one plan or of many: reviews, actions, and goals that no action is for, by how soon
 * they are due or by month. Of many, what is due of a person stands under one heading there, with whose
 * it is; people are in the order of what is most pressing of theirs.
 *
 * @tag pcsp-due
 * @fires {CustomEvent<PcspOpenDetail>} pcsp-open - the user wants to see an entry: `id` of its plan, `plan` and `path`
 * @csspart section - everything the widget shows
 * @csspart identity - whose plan it is, of one plan
 * @csspart choices - what is shown, and how it is arranged
 * @csspart tally - how much of it is shown
 * @csspart group - what is due in one month, or in one way
 * @csspart entries - a list of what is due
 * @csspart entry - one thing that is due
 * @csspart tag - how soon it is due, in words
 * @csspart when - the date, and how long ago or ahead it is
 * @csspart open-button - what is due; it opens the entry
 * @csspart person - what is due of one person in a group, in a caseload
 * @csspart whose - whose plan it is, in a caseload
 * @csspart details - who is to do it, and what for
 * @csspart nhs-number - the NHS number in groups
 * @csspart nothing - that nothing is due
 * @csspart more-button - shows more of the list
 */
export class PcspDue extends ViewElement {
  static override readonly styles = [
    ...ViewElement.styles,
    controls,
    tagStyles,
    whosePlanStyles,
    dueStyles,
  ];

  /** One plan, or as much of it as there is. Any JSON at all is shown. */
  @property({ attribute: false, hasChanged: isOther }) value?: ShownPlan;

  /** Many plans, in the place of `value`: `{ id, label, plan }` each. */
  @property({ attribute: false, hasChanged: isOther }) plans?: readonly CaseloadPlan[];

  /** How many days ahead count as soon. */
  @property({ type: Number, attribute: 'soon-days' }) soonDays = 28;

  #filter: Filter = 'all';
  #arrangement: DueArrangement = 'byState';
  #rows = ROWS;
  /** what is due, its `id` the place of its plan among those given: a host may give one id twice */
  #entries: readonly CaseloadDueEntry[] = [];
  /** how often it was about other plans: nothing that was drawn before stays */
  #drawings = 0;
  /** the plans as they can be read */
  #readable: readonly unknown[] = [];

  constructor() {
    super([...viewWords, { plan: planWords, dueList: dueListWords }]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('plans')) {
      this.#drawings++;
      this.#rows = ROWS;
    }
    const soonDays = Number.isFinite(this.soonDays) ? this.soonDays : undefined;
    const plans = this.#given.map(({ plan }, index) => ({ id: String(index), plan }));
    this.#readable = plans.map(({ plan }) => readablePlan(plan));
    // what is due is another thing tomorrow: it is worked out at each drawing
    this.#entries = caseloadDue(plans, this.settings.now(), { soonDays });
  }

  protected override render(): unknown {
    return this.region(
      this.words.text('dueList.label'),
      this.isGiven ? keyed(this.#drawings, this.#due()) : nothing,
    );
  }

  protected override get isGiven(): boolean {
    return isHere(this.plans) || isHere(this.value);
  }

  get #given(): readonly Partial<CaseloadPlan>[] {
    const { plans, value } = this;
    if (!isHere(plans)) return isHere(value) ? [{ plan: value }] : [];
    // what is none of a caseload is shown as a plan that cannot be read
    return Array.from(asList(plans), (one) => (isRecord(one) ? one : { plan: one }));
  }

  #due(): unknown {
    const { words } = this;
    const whose = this.plans ? nothing : whosePlanLine(words, this.value);
    if (!this.#entries.length)
      return html`${whose}
        <p class="nothing" part="nothing">${words.text('dueList.none')}</p>`;
    const all = this.#entries.filter(
      ({ state }) => this.#filter === 'all' || state === this.#filter,
    );
    // the most pressing are drawn first, however they are arranged
    const ordered =
      this.#arrangement === 'byMonth'
        ? all
        : DUE_STATES.flatMap((state) => all.filter((entry) => entry.state === state));
    const titleOf = (entry: CaseloadDueEntry) => this.#titleOf(entry);
    const shown = entriesOf(dueGroups(ordered, titleOf)).slice(0, this.#rows);
    const rest = all.length - shown.length;
    return html`${whose}
      <div class="ways" part="choices">${this.#filters()} ${this.#arrangements()}</div>
      <p role="status" part="tally">
        ${words.text('dueList.shown', { shown: shown.length, all: all.length })}
      </p>
      ${all.length ? this.#groups(dueGroups(shown, titleOf)) : html`<p class="nothing" part="nothing">${words.text('dueList.noneOfKind')}</p>`}
      ${
        rest > 0
          ? html`<button type="button" class="more" part="more-button" @click=${this.#more}>
              ${words.text('dueList.more', { number: Math.min(ROWS, rest) })}
            </button>`
          : nothing
      }`;
  }

  readonly #more = async (): Promise<void> => {
    const first = this.#rows;
    this.#rows += ROWS;
    this.requestUpdate();
    await this.updateComplete;
    this.shadowRoot?.querySelectorAll<HTMLElement>('.open')[first]?.focus();
  };

  #filters(): unknown {
    const { words } = this;
    const count = (state: Filter) =>
      this.#entries.filter((entry) => state === 'all' || entry.state === state).length;
    const label = (state: Filter) =>
      words.text('dueList.count', {
        what: words.text(state === 'all' ? 'dueList.all' : `dueList.state.${state}`),
        number: count(state),
      });
    const states: readonly Filter[] = ['all', ...DUE_STATES];
    return this.#choice(
      'show',
      states.filter((state) => state === this.#filter || count(state) > 0),
      this.#filter,
      label,
      (state) => {
        this.#filter = state;
        this.#rows = ROWS;
        this.requestUpdate();
      },
    );
  }

  #arrangements(): unknown {
    const label = (arrangement: DueArrangement) => this.words.text(`dueList.${arrangement}`);
    return this.#choice('arrange', ['byState', 'byMonth'], this.#arrangement, label, (choice) => {
      this.#arrangement = choice;
      this.requestUpdate();
    });
  }

  #choice<T extends string>(
    name: 'show' | 'arrange',
    choices: readonly T[],
    chosen: T,
    label: (choice: T) => string,
    choose: (choice: T) => void,
  ): unknown {
    return html`<fieldset>
      <legend>${this.words.text(`dueList.${name}`)}</legend>
      <div class="choices">
        ${choices.map(
          (choice) =>
            html`<label
              ><input
                type="radio"
                name=${name}
                .checked=${choice === chosen}
                @change=${() => choose(choice)}
              /><span>${label(choice)}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  /** The state, or of a date its month, and of a year alone the year. */
  #titleOf(entry: CaseloadDueEntry): string {
    return this.#arrangement === 'byState' || entry.on === undefined
      ? this.#stateWords(entry)
      : this.words.date(entry.on.slice(0, 7));
  }

  #groups(groups: readonly DueGroup[]): unknown {
    let person = 0;
    return html`<div class=${this.#arrangement === 'byMonth' ? 'timeline' : 'by-state'}>
      ${groups.map(
        ({ title, people }) =>
          html`<div class="group" part="group">
            ${heading(this.headingLevel + 1, title)}
            ${people.map((one) => this.#person(one, `person-${person++}`))}
          </div>`,
      )}
    </div>`;
  }

  #person({ id, entries }: DueOfPerson, whose: string): unknown {
    const list = html`<ol class="due" part="entries">
      ${entries.map((entry, index) => this.#entry(entry, whose, index))}
    </ol>`;
    if (!this.plans) return list;
    const { plan, label } = this.#given[Number(id)] ?? {};
    return html`<div class="person" part="person">
      <div class="whose" part="whose" id=${whose}>
        ${heading(this.headingLevel + 2, whosePlanFacts(this.words, plan, label))}
      </div>
      ${list}
    </div>`;
  }

  #stateWords({ state }: CaseloadDueEntry): string {
    return this.words.text(`dueList.state.${state}`);
  }

  #entry(entry: CaseloadDueEntry, whose: string, index: number): unknown {
    const { words } = this;
    const plan = this.#readable[Number(entry.id)];
    const when = dueDateWords(words, plan, entry);
    const details = dueDetails(words, plan, entry);
    const what = `${whose}-${index}`;
    return html`<li class="is-${entry.state}" part="entry">
      <p class="state">
        ${tag(toneOf[entry.state], this.#stateWords(entry))}
        ${when ? html`<span part="when" dir="auto">${when}</span>` : nothing}
      </p>
      <button
        type="button"
        class="quiet open"
        part="open-button"
        aria-labelledby=${this.plans ? `${what} ${whose}` : nothing}
        @click=${() => this.#open(entry)}
      >
        <span id=${what} dir="auto">${shownWording(dueTitle(words, plan, entry))}</span>
      </button>
      ${details.map((one) => html`<p class="details" part="details" dir="auto">${shownWording(one)}</p>`)}
    </li>`;
  }

  #open({ id, path }: CaseloadDueEntry): void {
    const given = this.#given[Number(id)];
    raiseOpen(this, { ...(this.plans && { id: given?.id }), plan: given?.plan, path });
  }
}
