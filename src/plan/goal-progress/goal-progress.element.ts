import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { dayInUk } from '../../due/calendar.js';
import { readablePlan } from '../../due/due-elements.js';
import type { WordKeyUnder } from '../../i18n/word-key.js';
import type { WordValues } from '../../i18n/words.js';
import { isRecord } from '../../json/json.js';
import type { DeepReadonly } from '../../json/deep-readonly.js';
import { goalProgressWords } from '../../locales/en-GB/goal-progress.js';
import { planWords } from '../../locales/en-GB/plan-words.js';
import type { Plan } from '../../standard/plan-model.js';
import { goalProgress } from '../../value-sets/progress-state.js';
import { goalHistories, type GoalHistory } from '../../versions/goal-histories.js';
import { heading } from '../../widget/heading.js';
import { PrintedFolds } from '../../widget/printed-folds.js';
import { codesApart } from '../codes-apart.js';
import { entryWords } from '../entry-words.js';
import { SCALE_MAX } from '../on-scale.js';
import { tag, tagStyles } from '../tag.js';
import { asList, isHere, isOther, ViewElement } from '../view-element.js';
import { viewWords } from '../view-words.js';
import { whosePlanStyles } from '../whose-plan.styles.js';
import { whosePlanLine } from '../whose-plan-line.js';
import { chartKey, goalChart, positions } from './goal-chart.js';
import { goalFigures, type GoalFigures } from './goal-figures.js';
import { goalProgressStyles } from './goal-progress.styles.js';
import { hasUnreadableGoals } from './unreadable-goals.js';

const readable = (plan: unknown) => readablePlan(plan) as DeepReadonly<Partial<Plan>>;

/** A version of a plan that was saved. */
export interface SavedVersion {
  /** any JSON at all */
  readonly plan: DeepReadonly<Partial<Plan>>;
  /** when it was saved: a dateTime */
  readonly savedOn?: string;
}

/**
 * How each goal of a plan went over its saved versions: importance, confidence and status, as a small
 * chart, in words, and as a table of the figures.
 *
 * @tag pcsp-goal-progress
 * @csspart section - everything the widget shows
 * @csspart identity - whose plan it is
 * @csspart nhs-number - the NHS number in groups
 * @csspart goal - one goal
 * @csspart tag - its status, in words
 * @csspart chart - its chart
 * @csspart keys - which line is which
 * @csspart caption - the chart in words
 * @csspart disclosure - the figures
 * @csspart disclosure-summary - the line that opens them
 * @csspart table - the figures as a table
 * @csspart nothing - that there is no goal
 * @csspart unreadable - that a version cannot be read
 */
export class PcspGoalProgress extends ViewElement {
  static override readonly styles = [
    ...ViewElement.styles,
    tagStyles,
    whosePlanStyles,
    goalProgressStyles,
  ];

  /** The saved versions of one plan: `{ plan, savedOn }` each, in the order that they were saved in. */
  @property({ attribute: false, hasChanged: isOther }) versions?: readonly SavedVersion[];

  #versions: readonly Partial<SavedVersion>[] = [];
  #histories: readonly GoalHistory[] = [];
  /** how often it was about other plans: nothing that was drawn before stays */
  #drawings = 0;

  constructor() {
    super([...viewWords, { plan: planWords, goalProgress: goalProgressWords }]);
    new PrintedFolds(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('versions')) return;
    this.#drawings++;
    this.#versions = Array.from(asList(this.versions), (one) =>
      isRecord(one) ? { ...one, plan: readable(one.plan) } : { plan: readable(one) },
    );
    this.#histories = goalHistories(
      this.#versions.map(({ plan }) => plan),
      { now: this.settings.now() },
    );
  }

  protected override get isGiven(): boolean {
    return isHere(this.versions);
  }

  protected override render(): unknown {
    return this.region(
      this.#say('label'),
      this.isGiven ? keyed(this.#drawings, this.#goals()) : nothing,
    );
  }

  #say(key: WordKeyUnder<'goalProgress'>, values?: WordValues): string {
    return this.words.text(`goalProgress.${key}`, values);
  }

  #goals(): unknown {
    const last = this.#versions.at(-1);
    return html`${last ? whosePlanLine(this.words, last.plan) : nothing}
    ${this.#versions.map(({ plan }, version) =>
      hasUnreadableGoals(plan)
        ? html`<p class="warning" part="unreadable">
            ${this.#say('unreadable', { date: this.#dateOf(version) })}
          </p>`
        : nothing,
    )}
    ${
      this.#histories.length
        ? this.#histories.map((history, index) => this.#goal(history, `goal-${index}`))
        : html`<p class="nothing" part="nothing">${this.#say('none')}</p>`
    }`;
  }

  #goal({ points }: GoalHistory, id: string): unknown {
    const { words } = this;
    const last = points.at(-1)!;
    const figures = points.map((point) => goalFigures(words, point, this.settings.now()));
    const name = entryWords(words, this.#versions[last.version]?.plan, last.path);
    const title = name || this.#say('unnamed');
    const status = figures.at(-1)?.status;
    const isDone = isRecord(last.goal) && goalProgress(last.goal) === 'done';
    const sentences = [
      this.#span(figures),
      ...FIGURES.map((figure) => this.#went(figures, figure)),
    ];
    return html`<div class="goal" part="goal">
      ${heading(this.headingLevel + 1, html`<bdi>${codesApart(title, last.goal)}</bdi>`)}
      <div class="tags">
        ${status ? tag(isDone ? 'done' : 'plain', html`<bdi>${codesApart(status, last.goal)}</bdi>`) : nothing}
        ${last.archived ? tag('plain', this.#say('archived')) : nothing}
        ${last.version < this.#versions.length - 1 ? tag('soon', this.#say('notAnyMore')) : nothing}
      </div>
      <figure>
        <ul class="keys" part="keys">
          ${FIGURES.map((figure) => html`<li>${chartKey(figure)} ${this.#say(figure)}</li>`)}
        </ul>
        ${goalChart({
          figures,
          position: positions(this.#versions.map(({ savedOn }) => savedOn)),
          dir: words.dir,
          caption: `${id}-caption`,
        })}
        <p class="ends" aria-hidden="true">
          ${[...new Set([0, this.#versions.length - 1])].map((version) => html`<span>${this.#dateOf(version)}</span>`)}
        </p>
        <figcaption part="caption" id="${id}-caption">${sentences.join(' ')}</figcaption>
      </figure>
      ${this.#table(figures, points, title)}
    </div>`;
  }

  /** The day, which is enough to tell versions apart; a clock's time would make every line longer. */
  #dateOf(version: number): string {
    const { savedOn } = this.#versions[version] ?? {};
    return typeof savedOn === 'string' && savedOn
      ? this.words.date(dayInUk(savedOn))
      : this.#say('noDate', { number: version + 1 });
  }

  #span(figures: readonly GoalFigures[]): string {
    const [from, to] = [figures.at(0)!, figures.at(-1)!].map(({ version }) =>
      this.#dateOf(version),
    );
    return figures.length > 1 ? this.#say('over', { from, to }) : this.#say('inOne', { date: to });
  }

  #went(figures: readonly GoalFigures[], figure: (typeof FIGURES)[number]): string {
    const values = figures.flatMap((one) => one[figure] ?? []);
    const [from, to] = [values.at(0), values.at(-1)];
    const key =
      to === undefined
        ? 'never'
        : values.length === 1
          ? 'once'
          : values.every((value) => value === to)
            ? 'stayed'
            : 'went';
    return this.#say(key, { what: this.#say(figure), from, to, max: SCALE_MAX });
  }

  #table(figures: readonly GoalFigures[], points: GoalHistory['points'], goal: string): unknown {
    const cell = (said: string, about?: unknown) =>
      html`<td><bdi>${said ? codesApart(said, about) : this.#say('notRecorded')}</bdi></td>`;
    return html`<details part="disclosure">
      <summary part="disclosure-summary">
        ${this.#say('figures')}<span class="vh">: ${codesApart(goal, points.at(-1)?.goal)}</span>
      </summary>
      <div
        class="disclosed scroll"
        tabindex="0"
        role="group"
        aria-label=${this.#say('figuresOf', { goal })}
      >
        <table part="table">
          <thead>
            <tr>
              <th scope="col">${this.#say('version')}</th>
              ${[...FIGURES, 'status' as const].map((key) => html`<th scope="col">${this.#say(key)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${figures.map(
              ({ version, importanceWords, confidenceWords, status }, index) =>
                html`<tr>
                  <th scope="row">${this.#dateOf(version)}</th>
                  ${cell(importanceWords)} ${cell(confidenceWords)}
                  ${cell(status, points[index]?.goal)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }
}

const FIGURES = ['importance', 'confidence'] as const;
