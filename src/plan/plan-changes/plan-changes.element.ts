import type { DeepReadonly } from '../../json/deep-readonly.js';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { planChangesWords as words } from '../../locales/en-GB/plan-changes.js';
import type { WordKeyUnder } from '../../i18n/word-key.js';
import type { WordValues } from '../../i18n/words.js';
import { heading } from '../../widget/heading.js';
import { valueAt, type Path } from '../../json/path.js';
import type { Plan } from '../../standard/plan-model.js';
import { planChangesStyles } from './plan-changes.styles.js';
import { diffPlans, type ChangeKind, type PlanChange } from '../../versions/diff.js';
import { changePlaceOf, type EntryName, type ChangePlace } from './places.js';
import { isPrivate, withoutPrivate } from './private.js';
import { addedValue, changedValue, entryInWords, removedValue } from './values.js';
import { isOther, ViewElement } from '../view-element.js';

const KINDS: readonly ChangeKind[] = [
  'added',
  'removed',
  'changed',
  'moved',
  'archived',
  'restored',
];

/** A change, and where it is. */
interface Placed {
  readonly change: PlanChange;
  readonly place: ChangePlace;
}

/**
 * What differs between two versions of a plan: section by section and entry by entry, with the
 * words that were removed and added marked.
 *
 * @tag pcsp-plan-changes
 * @csspart section - everything the widget shows
 * @csspart tally - how many changes there are of each kind
 * @csspart changed-section - what changed in one section of the plan
 * @csspart changed-entry - what changed in one entry of a list
 * @csspart above - what the entry is part of
 * @csspart changes - the changes of an entry
 * @csspart change - one change
 * @csspart change-title - its kind, and what it is about
 * @csspart kind - what kind of change it is
 * @csspart label - the element that it is about
 * @csspart value - a value
 * @csspart row - a name and a value
 * @csspart entries - the entries of a list
 * @csspart entry - one of them
 * @csspart entry-name - what it is called
 * @csspart added - what was added
 * @csspart removed - what was removed
 */
export class PcspPlanChanges extends ViewElement {
  static override readonly styles = [...ViewElement.styles, planChangesStyles];

  /** The version before. Without one, everything was added. Any JSON at all is shown. */
  @property({ attribute: false, hasChanged: isOther }) earlier?: DeepReadonly<Plan>;

  /** The version after. */
  @property({ attribute: false, hasChanged: isOther }) later?: DeepReadonly<Plan>;

  /**
   * Shows what changed about sex and gender. It can disclose that somebody's gender was reassigned,
   * so without this, it is only said that something did.
   */
  @property({ type: Boolean, reflect: true, attribute: 'show-sex-and-gender' })
  showSexAndGender = false;

  #changes: readonly PlanChange[] = [];
  /** how often it was about other plans: nothing that was drawn before stays */
  #drawings = 0;

  constructor() {
    super({ planChanges: words });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const same = !changed.has('earlier') && !changed.has('later');
    if (same && !changed.has('showSexAndGender')) return;
    this.#drawings++;
    const changes = diffPlans(this.earlier, this.later);
    this.#changes = this.showSexAndGender ? changes : withoutPrivate(changes);
  }

  protected override render(): unknown {
    const label = this.#say('label');
    return html`<section
      part="section"
      lang=${this.words.lang}
      dir=${this.words.dir}
      aria-label=${label}
    >
      ${heading(this.headingLevel, label)}
      ${keyed(
        this.#drawings,
        this.#changes.length
          ? html`${this.#tally()} ${this.#sections()}`
          : html`<p class="nothing" part="tally">${this.#say('none')}</p>`,
      )}
    </section>`;
  }

  #say(key: WordKeyUnder<'planChanges'>, values?: WordValues): string {
    return this.words.text(`planChanges.${key}`, values);
  }

  #tally(): unknown {
    const counts = KINDS.flatMap((kind) => {
      const count = this.#changes.filter((change) => change.kind === kind).length;
      return count ? [this.#say(`tally.${kind}`, { number: this.words.number(count) })] : [];
    });
    const all = this.words.list(counts, 'unit');
    return html`<p class="tally" part="tally">${all}</p>`;
  }

  #sections(): unknown {
    const placed = this.#changes.map((change) => ({
      change,
      place: changePlaceOf(this.words, this.later, change),
    }));
    return grouped(placed, ({ key }) => key).map(
      (inSection) =>
        html`<div class="changed-section" part="changed-section">
          ${heading(this.headingLevel + 1, inSection[0].place.section)}
          ${grouped(inSection, ({ entryKey }) => entryKey).map((inEntry) => this.#entry(inEntry))}
        </div>`,
    );
  }

  #entry(placed: readonly [Placed, ...Placed[]]): unknown {
    const { entries } = placed[0].place;
    return html`<div class="changed-entry" part="changed-entry">
      ${entries.length ? heading(this.headingLevel + 2, trail(entries)) : nothing}
      <ul class="changes" part="changes">
        ${placed.map((one) => this.#change(one))}
      </ul>
    </div>`;
  }

  #change({ change, place }: Placed): unknown {
    const kept = !this.showSexAndGender && isPrivate(change.path);
    const elements = kept
      ? [this.words.text('personDemographics.parts.sexAndGender')]
      : place.elements;
    return html`<li class="change change-${change.kind}" part="change">
      <p class="what" part="change-title">
        <span class="kind" part="kind">${this.#say(`kind.${change.kind}`)}</span>
        ${elements.length ? html`<span class="label" part="label">${steps(elements)}</span>` : nothing}
      </p>
      ${kept ? html`<p class="kept" part="value">${this.#say('kept')}</p>` : this.#values(change)}
    </li>`;
  }

  #values({ kind, path, previousPath = path, before, after }: PlanChange): unknown {
    const telling = { words: this.words, bothSexAndGender: this.showSexAndGender };
    const date = (value: unknown) => this.words.date(String(value));
    const kinds: Record<ChangeKind, () => unknown> = {
      added: () => addedValue(telling, path, after),
      removed: () => removedValue(telling, path, before),
      changed: () => changedValue(telling, path, before, after),
      moved: () =>
        html`${entryInWords(telling, path, valueAt(this.later, path))}
          <p>${this.#moved(previousPath, path)}</p>`,
      archived: () => this.#say('archivedOn', { date: date(after) }),
      restored: () => this.#say('wasArchivedOn', { date: date(before) }),
    };
    return html`<div part="value">${kinds[kind]()}</div>`;
  }

  #moved(before: Path, after: Path): string {
    const [from, to] = [before, after].map((path) => this.words.number(Number(path.at(-1)) + 1));
    return from === to ? this.#say('movedAround') : this.#say('moved', { from, to });
  }
}

/** What the entry that changed is called, with the entries that it is in above it. */
function trail(entries: readonly EntryName[]): unknown {
  const names = entries.map(
    ({ label, words }) => html`${label}${words ? html`: <bdi>${words}</bdi>` : nothing}`,
  );
  const above = names.slice(0, -1);
  return html`${
    above.length
      ? html`<span class="above" part="above">${steps(above)}<span class="vh">, </span></span>`
      : nothing
  }${names.at(-1)}`;
}

/** With a mark for the eye and a pause for the ear between each two. */
const steps = (names: readonly unknown[]): unknown =>
  names.map(
    (name, index) =>
      html`${
        index ? html`<span class="vh">, </span><span aria-hidden="true"> › </span>` : nothing
      }${name}`,
  );

/** In the order in which their keys come first. */
function grouped(
  placed: readonly Placed[],
  keyOf: (place: ChangePlace) => string,
): [Placed, ...Placed[]][] {
  const groups = new Map<string, [Placed, ...Placed[]]>();
  for (const one of placed) {
    const key = keyOf(one.place);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
