import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Form } from '../../fields/form.js';
import { watch } from '../../fields/watch.js';
import { entriesAt } from '../../fields/list.js';
import { isRecord } from '../../json/json.js';
import { beginsWith, samePath, type Path } from '../../json/path.js';
import { guideWords } from '../../locales/en-GB/guide.js';
import { planWords } from '../../locales/en-GB/plan-words.js';
import { sectionsWords } from '../../locales/en-GB/section-words.js';
import { planModel } from '../../standard/plan-model.js';
import { isOfAnother } from '../../widget/another-person.js';
import { errorSummary } from '../../widget/error-summary.js';
import { heading } from '../../widget/heading.js';
import { unsavedOnPaper } from '../../widget/unsaved-on-paper.js';
import { WidgetElement } from '../../widget/widget-element.js';
import { historyButtons } from '../history-buttons.js';
import { asKeys, keysIn } from '../keys-in.js';
import { tagStyles } from '../tag.js';
import { whosePlanLine } from '../whose-plan-line.js';
import { whosePlanStyles } from '../whose-plan.styles.js';
import { raisePlace } from './guide-events.js';
import { answersOnPaper } from './guide-on-paper.js';
import { withIds, withIndexes, type GuidePlace } from './guide-place.js';
import { questionPage } from './guide-question.js';
import { taskList, tasksOf, type GuideTask } from './guide-tasks.js';
import { guideStyles } from './guide.styles.js';
import { topicsOf, usualQuestions, type GuideTopic } from './guide-topics.js';

/**
 * A plan, written one question at a time: a list of what there is to write, with how far each part has
 * come, and a page for each question, in plain words, with why it is asked. Made for a phone, and for
 * two people who look at one screen. It has one value, one history and one save, as `pcsp-plan` has;
 * what it does not ask stays in the value.
 *
 * @tag pcsp-guide
 * @fires {CustomEvent<GuidePlace>} pcsp-place - somebody went to another question, or to the list; the
 *   detail is the new `place`
 * @csspart identity - whose plan it is
 * @csspart nhs-number - the NHS number in groups
 * @csspart topic - a section of the plan, with what there is to write in it
 * @csspart tasks - a list of what there is to write
 * @csspart task - a section, or an entry, to write
 * @csspart task-button - begins with it, or goes on
 * @csspart state - how far it has come
 * @csspart tag - each thing that is said of that
 * @csspart question - the page of a question
 * @csspart about - what the question belongs to, and which of how many it is
 * @csspart example - why it is asked, and an example of what to write
 * @csspart next-button - goes on
 * @csspart not-now-button - goes on without an answer
 * @csspart back-button - goes to the question before
 * @csspart list-button - goes to the list
 * @csspart history - Undo and Redo
 * @csspart undo-button - takes the last edit back
 * @csspart redo-button - does it again
 */
export class PcspGuide extends WidgetElement<'plan'> {
  static override readonly styles = [
    ...WidgetElement.styles,
    tagStyles,
    whosePlanStyles,
    guideStyles,
  ];

  /**
   * What is asked, in that order: keys of the standard’s elements, with or without their brackets, as a
   * deployment profile has them. A section stands for its usual questions. In the attribute, with spaces.
   */
  @property({ converter: keysIn<string> }) questions?: readonly string[];

  /**
   * Where somebody is. A host that keeps what `pcsp-place` tells, and sets it again, has them go on
   * where they stopped. Another person's plan begins with the list, unless it is set together with it.
   */
  @property({ attribute: false }) place: GuidePlace = {};

  #topics: readonly GuideTopic[] = topicsOf(usualQuestions);
  /** the task that somebody was at last */
  #last?: Path;
  /** what was wrong when somebody was last held up for it */
  #told?: string;
  /** the value that is shown, and where in it somebody is */
  #shown: { readonly value?: unknown; readonly place?: GuidePlace } = {};

  constructor() {
    super({
      key: 'plan',
      element: planModel,
      words: { ...sectionsWords, plan: planWords, guide: guideWords },
    });
    const { form } = this.controller;
    form.registerDisclosure({
      isPage: true,
      covers: () => true,
      open: (path) => {
        const question = this.#questionOf(path);
        if (!samePath(question ?? [], this.#question ?? [])) this.#show(question);
      },
    });
    form.store.subscribe([], (_, anew) => {
      if (!anew) return;
      const { stored } = form.store.now;
      const { value, place } = this.#shown;
      // nobody goes on where somebody else stopped
      if (value !== undefined && isOfAnother(stored, value)) {
        this.#last = undefined;
        if (this.place === place) this.place = {};
      }
      this.#shown = { ...this.#shown, value: stored };
      this.requestUpdate();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('questions')) return;
    this.#topics = topicsOf(asKeys(this.questions) ?? usualQuestions, (name) =>
      console.warn(`<pcsp-guide> has no question “${name}”.`),
    );
  }

  protected override updated(): void {
    this.#shown = { ...this.#shown, place: this.place };
  }

  protected override render(): unknown {
    const { form } = this.controller;
    const question = this.#question;
    const title = this.words.text('guide.title');
    return html`<section
      part="section"
      id="section"
      tabindex="-1"
      lang=${this.words.lang}
      dir=${this.words.dir}
      aria-label=${title}
    >
      ${heading(form.headingLevel, title)} ${this.renderUnfit()}
      ${watch(form, ['personDemographics'], () => whosePlanLine(this.words, this.#plan))}
      ${this.controller.draftLine} ${this.prints.isPrinting ? unsavedOnPaper(form) : nothing}
      ${
        form.readonly || this.prints.isPrinting
          ? nothing
          : errorSummary(form, {
              sectionOf: ([key]) => (key === undefined ? '' : form.label([key] as Path)),
              hasSectionFor: (path) => path.length > 0,
              goTo: (path) => void form.revealAndFocus(path),
            })
      }
      ${
        this.prints.isPrinting
          ? answersOnPaper(form.locked, this.#topics)
          : question
            ? this.#page(form, question)
            : this.#list(form)
      }
      ${form.readonly ? nothing : historyButtons(this.controller)} ${this.renderSave()}
      <p id="status" class="vh" role="status"></p>
    </section>`;
  }

  #list(form: Form): unknown {
    return html`<p class="intro" part="intro">${this.words.text('guide.intro')}</p>
      ${taskList(form, this.#topics, {
        start: (task) => this.#go(this.#firstOpen(task)),
        add: (topic, list, entry) => this.#add(topic, list, entry),
        last: this.#last,
        isLater: (question) => this.#later.some((one) => samePath(one, question)),
      })}`;
  }

  #page(form: Form, question: Path): unknown {
    const task = this.#taskOf(question);
    const at = task.questions.findIndex((one) => samePath(one, question));
    const goTo = (index: number, putOff?: Path) => this.#go(task.questions[index], task, putOff);
    return questionPage(form, task, question, {
      next: () => {
        if (!this.#stopsAt(question)) goTo(at + 1);
      },
      putOff: () => goTo(at + 1, question),
      back: () => goTo(at - 1),
      leave: () => this.#go(undefined, task),
    });
  }

  /** Whether an answer is wrong, and nobody was held up for that yet. Then the focus is on it. */
  #stopsAt(question: Path): boolean {
    const { form } = this.controller;
    form.flush();
    const errors = form.store
      .findingsAt(question, true)
      .filter(({ severity }) => severity === 'error');
    const told = JSON.stringify(errors.map(({ path, code }) => [path, code]));
    if (!errors[0] || told === this.#told) return false;
    this.#told = told;
    for (const { path } of errors) form.store.touch(path);
    return form.revealAndFocus(errors[0].path);
  }

  /** The question that is asked; `undefined` for the list. */
  get #question(): Path | undefined {
    const place: unknown = this.place;
    return isRecord(place) ? withIndexes(this.#plan, place.question) : undefined;
  }

  /** A question without an answer. */
  #isOpen(question: Path): boolean {
    return !this.controller.form.store.isRecorded(question);
  }

  /** The questions that were put off, and are open. */
  get #later(): readonly Path[] {
    const place: unknown = this.place;
    const later: unknown = isRecord(place) ? place.later : undefined;
    const found = Array.isArray(later) ? later.map((path) => withIndexes(this.#plan, path)) : [];
    return found.filter((path): path is Path => path !== undefined && this.#isOpen(path));
  }

  get #plan(): unknown {
    return this.controller.form.store.now.value;
  }

  /** Where to begin in a task, or to go on: its first question without an answer. */
  #firstOpen({ questions }: GuideTask): Path | undefined {
    return questions.find((question) => this.#isOpen(question)) ?? questions[0];
  }

  #add(topic: GuideTopic, list: Path, entry: unknown): void {
    const { form } = this.controller;
    const index = entriesAt(form as Form, list).length;
    form.add(list, index, entry);
    this.#go(topic.questions[0] && [...list, index, ...topic.questions[0]]);
  }

  /** Shows a question or the list, tells the host, and puts the focus at its beginning. */
  #go(question: Path | undefined, from?: GuideTask, putOff?: Path): void {
    this.#last = from?.path;
    this.#show(question, putOff);
    const { form } = this.controller;
    if (question) form.focus('question');
    else if (!from || !form.focus(`${form.id(from.path)}-task`)) form.focus('section');
  }

  #show(question: Path | undefined, putOff?: Path): void {
    this.controller.form.flush();
    const asked = putOff ? [putOff] : [];
    const others = this.#later.filter((one) => !asked.some((path) => samePath(path, one)));
    const later = [...others, ...asked.filter((path) => this.#isOpen(path))];
    this.place = {
      ...(question && { question: withIds(this.#plan, question) }),
      ...(later.length && { later: later.map((path) => withIds(this.#plan, path)) }),
    };
    this.requestUpdate();
    this.performUpdate();
    raisePlace(this, this.place);
  }

  /**
   * The question that asks for what is at a path; the list of all for a list whose entries are asked
   * about by themselves; for what nobody asks, the element that it is the first part of.
   */
  #questionOf(path: Path): Path | undefined {
    const isList = (topic: GuideTopic): boolean =>
      (topic.isList &&
        samePath(
          topic.keys,
          path.filter((key) => typeof key === 'string'),
        )) ||
      topic.topics.some(isList);
    if (this.#topics.some(isList)) return undefined;
    const asked = this.#taskOf(path).questions.find((one) => beginsWith(path, one));
    return asked ?? path.slice(0, typeof path[1] === 'number' ? 3 : 2);
  }

  /** The innermost task that a path is in. */
  #taskOf(path: Path): GuideTask {
    const form = this.controller.form as Form;
    let found: GuideTask | undefined;
    let topics = this.#topics;
    for (;;) {
      const inside: GuideTask | undefined = topics
        .flatMap((topic) => tasksOf(form, topic, found?.path ?? []))
        .find((task) => beginsWith(path, task.path));
      if (!inside) break;
      found = inside;
      topics = inside.topic.topics;
    }
    return (
      found ?? {
        topic: { keys: [], isList: false, questions: [], topics: [] },
        path: path.slice(0, 1),
        questions: [],
      }
    );
  }
}
