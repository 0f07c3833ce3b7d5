import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { planChangesWords as words } from '../../locales/en-GB/plan-changes.js';
import type { WordKeyUnder } from '../../i18n/word-key.js';
import type { WordValues } from '../../i18n/words.js';
import { shownWording } from '../../fields/names-apart.js';
import { heading } from '../../widget/heading.js';
import { valueAt, type Path } from '../../json/path.js';
import { planChangesStyles } from './plan-changes.styles.js';
import { diffPlans, type ChangeKind, type PlanChange } from '../../versions/diff.js';
import { PrintedFolds } from '../../widget/printed-folds.js';
import { changePlaceOf, wholePath, type EntryName, type ChangePlace } from './places.js';
import { isPrivate, withoutPrivate } from './private.js';
import { isProvenance } from './provenance-path.js';
import { changeSentences, type ChangePhrase, type PlacedChange } from './sentences.js';
import {
  addedValue,
  changedValue,
  entryInWords,
  removedValue,
  type ValueWording,
} from './values.js';
import { isHere, isOther, ViewElement, type ShownPlan } from '../view-element.js';
import { viewWords } from '../view-words.js';

const KINDS: readonly ChangeKind[] = [
  'added',
  'removed',
  'changed',
  'moved',
  'archived',
  'restored',
];

/**
 * What differs between two versions of a plan: in short, with links, and then section by section and
 * entry by entry, with the words that were removed and added marked. Who recorded something, where
 * and when, is folded away; so are the details of what was added, and the words that stayed.
 *
 * @tag pcsp-plan-changes
 * @csspart section - everything the widget shows
 * @csspart tally - how many changes there are of each kind
 * @csspart sentences - what changed, in short
 * @csspart sentence - what changed in one section or entry
 * @csspart sentence-link - leads to where it is told in full
 * @csspart unfold-button - shows everything that is folded, and folds it again
 * @csspart disclosure - what opens and closes
 * @csspart disclosure-summary - what opens it
 * @csspart disclosure-body - what it holds
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
  @property({ attribute: false, hasChanged: isOther }) earlier?: ShownPlan;

  /** The version after. */
  @property({ attribute: false, hasChanged: isOther }) later?: ShownPlan;

  /**
   * Shows what changed about sex and gender. It can disclose that somebody's gender was reassigned,
   * so without this, it is only said that something did.
   */
  @property({ type: Boolean, reflect: true, attribute: 'show-sex-and-gender' })
  showSexAndGender = false;

  #changes: readonly PlanChange[] = [];
  /** how often it was about other plans: nothing that was drawn before stays */
  #drawings = 0;
  /** the user asked for what is folded, too */
  #everything = false;

  constructor() {
    super([...viewWords, { planChanges: words }]);
    new PrintedFolds(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const same = !changed.has('earlier') && !changed.has('later');
    if (same && !changed.has('showSexAndGender')) return;
    this.#drawings++;
    this.#everything = false;
    const changes = diffPlans(this.earlier, this.later, 'plan', { now: this.settings.now() });
    this.#changes = this.showSexAndGender ? changes : withoutPrivate(changes);
  }

  protected override get isGiven(): boolean {
    return isHere(this.earlier) || isHere(this.later);
  }

  protected override render(): unknown {
    return this.region(
      this.#say('label'),
      this.isGiven
        ? keyed(this.#drawings, this.#changes.length ? this.#all() : this.#none())
        : nothing,
    );
  }

  #say(key: WordKeyUnder<'planChanges'>, values?: WordValues): string {
    return this.words.text(`planChanges.${key}`, values);
  }

  #none(): unknown {
    return html`<p class="nothing" part="tally">${this.#say('none')}</p>`;
  }

  #tally(): unknown {
    const counts = KINDS.flatMap((kind) => {
      const count = this.#changes.filter((change) => change.kind === kind).length;
      return count ? [this.#say(`tally.${kind}`, { number: this.words.number(count) })] : [];
    });
    const all = this.words.list(counts, 'unit');
    return html`<p class="tally" part="tally">${all}</p>`;
  }

  #all(): unknown {
    const placed = this.#changes.map((change) => ({
      change,
      place: changePlaceOf(this.words, this.later, change),
    }));
    return html`${this.#tally()} ${this.#sentences(placed)}
      <button type="button" class="unfold" part="unfold-button" @click=${() => this.#unfold()}>
        ${this.#say(this.#everything ? 'less' : 'everything')}
      </button>
      ${grouped(placed, ({ key }) => key).map((inSection) => this.#section(inSection))}`;
  }

  #unfold(): void {
    this.#everything = !this.#everything;
    this.requestUpdate();
  }

  #sentences(placed: readonly PlacedChange[]): unknown {
    // no landmark: a page may compare several pairs of versions
    return html`<ul class="sentences" part="sentences" aria-label=${this.#say('summary')}>
      ${changeSentences(this.words, placed).map(
        ({ place, entry, phrases }) =>
          html`<li part="sentence">
            <a
              part="sentence-link"
              href="#${idOf(entry ? place.entryKey : place.key)}"
              @click=${(event: Event) => {
                event.preventDefault();
                this.#goTo(entry ? place.entryKey : place.key);
              }}
              >${entry ? entryName(entry) : place.section}</a
            >: ${phrases.map((phrase, index) => html`${index ? '; ' : ''}${phraseText(phrase)}`)}
          </li>`,
      )}
    </ul>`;
  }

  /** Puts the focus on a heading, and that at the top of the window. */
  #goTo(key: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(`#${idOf(key)}`);
    const folded = target?.closest('details');
    if (folded) folded.open = true;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView();
  }

  #section(inSection: readonly [PlacedChange, ...PlacedChange[]]): unknown {
    const { key, section } = inSection[0].place;
    const isLast = ({ change }: PlacedChange) => isProvenance(wholePath(change));
    const provenance = inSection.filter(isLast);
    const recorded = inSection.filter((one) => !isLast(one));
    return html`<div class="changed-section" part="changed-section">
      ${heading(this.headingLevel + 1, target(key, section))} ${this.#entries(recorded)}
      ${
        provenance.length
          ? this.#folded(this.#say('provenance'), section, this.#entries(provenance, recorded))
          : nothing
      }
    </div>`;
  }

  /** Entry by entry; a link leads to the first place where an entry is told of. */
  #entries(placed: readonly PlacedChange[], above: readonly PlacedChange[] = []): unknown {
    const linked = new Set(above.map(({ place }) => place.entryKey));
    return grouped(placed, ({ entryKey }) => entryKey).map((inEntry) =>
      this.#entry(inEntry, linked.has(inEntry[0].place.entryKey)),
    );
  }

  /** What opens and closes, unless everything is asked for. */
  #folded(summary: string, about: string, body: unknown): unknown {
    return html`<details part="disclosure" ?open=${this.#everything}>
      <summary part="disclosure-summary">
        ${summary}${about ? html`<span class="vh">, ${about}</span>` : nothing}
      </summary>
      <div class="disclosed" part="disclosure-body">${body}</div>
    </details>`;
  }

  #entry(placed: readonly [PlacedChange, ...PlacedChange[]], isLinked: boolean): unknown {
    const { entries, entryKey } = placed[0].place;
    const id = isLinked ? `${idOf(entryKey)}-again` : idOf(entryKey);
    return html`<div
      class="changed-entry"
      part="changed-entry"
      role=${entries.length ? 'group' : nothing}
      aria-labelledby=${entries.length ? id : nothing}
    >
      ${entries.length ? heading(this.headingLevel + 2, isLinked ? html`<span id=${id}>${trail(entries)}</span>` : target(entryKey, trail(entries))) : nothing}
      <ul class="changes" part="changes">
        ${placed.map((one) => this.#change(one))}
      </ul>
    </div>`;
  }

  #change({ change, place }: PlacedChange): unknown {
    const kept = !this.showSexAndGender && isPrivate(change.path);
    const elements = kept
      ? [this.words.text('personDemographics.parts.sexAndGender')]
      : place.elements;
    return html`<li class="change change-${change.kind}" part="change">
      <p class="what" part="change-title">
        <span class="kind" part="kind">${this.#say(`kind.${change.kind}`)}</span>
        ${elements.length ? html`<span class="label" part="label">${steps(elements)}</span>` : nothing}
      </p>
      ${kept ? html`<p class="kept" part="value">${this.#say('kept')}</p>` : this.#values(change, place)}
    </li>`;
  }

  #values(
    { kind, path, previousPath = path, before, after }: PlanChange,
    { elements, entries, section }: ChangePlace,
  ): unknown {
    const about = elements.at(-1) ?? entries.at(-1)?.label ?? section;
    const telling: ValueWording = {
      words: this.words,
      bothSexAndGender: this.showSexAndGender,
      folded: (summary, body) => this.#folded(this.#say(summary), about, body),
    };
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
    return html`<div class="what-changed" part="value">${kinds[kind]()}</div>`;
  }

  #moved(before: Path, after: Path): string {
    const [from, to] = [before, after].map((path) => this.words.number(Number(path.at(-1)) + 1));
    return from === to ? this.#say('movedAround') : this.#say('moved', { from, to });
  }
}

/** An id in the widget for what a key tells from all else. */
const idOf = (key: string): string => `at-${key.replace(/[^\w]/g, '_')}`;

/** A heading that a link leads to. */
const target = (key: string, content: unknown): unknown =>
  html`<span id=${idOf(key)} class="target" tabindex="-1">${content}</span>`;

const entryName = ({ label, words }: EntryName): unknown =>
  html`${label}${words.text ? html`: <bdi>${shownWording(words)}</bdi>` : nothing}`;

const phraseText = ({ text, names }: ChangePhrase): unknown =>
  html`${text}${names.map((name, index) => html`${index ? ', ' : ': '}<bdi>“${shownWording(name)}”</bdi>`)}`;

/** What the entry that changed is called, with the entries that it is in above it. */
function trail(entries: readonly EntryName[]): unknown {
  const names = entries.map(entryName);
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
  placed: readonly PlacedChange[],
  keyOf: (place: ChangePlace) => string,
): [PlacedChange, ...PlacedChange[]][] {
  const groups = new Map<string, [PlacedChange, ...PlacedChange[]]>();
  for (const one of placed) {
    const key = keyOf(one.place);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
