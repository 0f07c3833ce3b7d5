import { html, nothing } from 'lit';
import { listAddButton } from '../../fields/list-add-button.js';
import { entryTitle, wordsOfEntry } from '../../fields/entry-title.js';
import type { Form } from '../../fields/form.js';
import { toldErrors } from '../../fields/issues.js';
import { entriesAt } from '../../fields/list.js';
import { namesApart } from '../../fields/names-apart.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { watch } from '../../fields/watch.js';
import { isRecord } from '../../json/json.js';
import { beginsWith, type Path } from '../../json/path.js';
import { isArchivedBy } from '../../validation/archived.js';
import { heading } from '../../widget/heading.js';
import { tag } from '../tag.js';
import type { GuideTopic } from './guide-topics.js';

/** Something to write: a section, or an entry, with its questions. */
export interface GuideTask {
  readonly topic: GuideTopic;
  readonly path: Path;
  readonly questions: readonly Path[];
}

/** What the list of tasks leads to. */
export interface TaskListActions {
  start(task: GuideTask): void;
  /** adds an entry to a list, and asks about it */
  add(topic: GuideTopic, list: Path, entry: unknown): void;
  isLater(question: Path): boolean;
  /** the task that somebody was at last: it is in sight */
  readonly last?: Path;
}

/** What a task is called; the words of an entry may be a name. */
export const taskTitle = (form: Form, { topic, path }: GuideTask): unknown =>
  topic.isList ? namesApart(entryTitle(form, path), wordsOfEntry(form, path)) : form.label(path);

/** What is to be written of a topic below a path: a section once, an entry in use each by itself. */
export function tasksOf(form: Form, topic: GuideTopic, above: Path): readonly GuideTask[] {
  const path = pathOf(topic, above);
  const taskAt = (at: Path): GuideTask => ({
    topic,
    path: at,
    questions: topic.questions.map((keys) => [...at, ...keys]),
  });
  if (!topic.isList) return [taskAt(path)];
  return [...entriesAt(form, path).entries()]
    .filter(([, entry]) => isRecord(entry) && !isArchivedBy(entry, form.settings.now()))
    .map(([index]) => taskAt([...path, index]));
}

/** The path of a topic below the section or the entry that it is in. */
export const pathOf = ({ keys }: GuideTopic, above: Path): Path => {
  const known = above.filter((key) => typeof key === 'string').length;
  return [...above, ...keys.slice(known)];
};

/** Everything to write, a section at a time, with how far each has come. */
export const taskList = (
  form: Form,
  topics: readonly GuideTopic[],
  actions: TaskListActions,
): unknown =>
  watch(form, [], () =>
    topics.map((topic) => {
      const section: Path = topic.keys;
      const title = (content: unknown) => heading(form.headingLevel + 1, content);
      const isRaw = isMisshapen(form, section);
      return html`<div class="topic" part="topic">
        ${topic.isList || isRaw ? title(form.label(section)) : nothing}
        ${
          isRaw
            ? rawValue(form, section)
            : topic.isList
              ? entries(form, topic, [], actions)
              : tasksOf(form, topic, []).map((task) => taskLines(form, task, actions, title))
        }
      </div>`;
    }),
  );

/** The entries of a list, each as a task, and a button for another. */
function entries(form: Form, topic: GuideTopic, above: Path, actions: TaskListActions): unknown {
  const list = pathOf(topic, above);
  if (isMisshapen(form, list)) return rawValue(form, list);
  return html`${entriesAsTheyCame(form, list)}
    <ul class="tasks" part="tasks">
      ${tasksOf(form, topic, above).map(
        (task) =>
          html`<li class="task" part="task">
            <div role="group" aria-label=${entryTitle(form, task.path)}>
              ${taskLines(form, task, actions)}
            </div>
          </li>`,
      )}
    </ul>
    ${form.readonly ? nothing : listAddButton(form, list, (entry) => actions.add(topic, list, entry))}`;
}

/** Entries of another shape than the standard's, of which nothing can be asked. */
export const entriesAsTheyCame = (form: Form, list: Path): readonly unknown[] =>
  [...entriesAt(form, list).keys()]
    .map((index): Path => [...list, index])
    .filter((at) => isMisshapen(form, at))
    .map((at) => rawValue(form, at));

/** A task with how far it has come, and what is in it behind a line for each list. */
const taskLines = (
  form: Form,
  task: GuideTask,
  actions: TaskListActions,
  title: (button: unknown) => unknown = (button) => button,
): unknown => html`
  <div class="task-line">
    ${title(
      html`<button
        type="button"
        class="quiet task-button"
        part="button task-button"
        id="${form.id(task.path)}-task"
        @click=${() => actions.start(task)}
      >
        ${taskTitle(form, task)}
      </button>`,
    )}
    ${state(form, task, actions)}
  </div>
  ${task.topic.topics.map((below) => {
    const list = pathOf(below, task.path);
    const number = tasksOf(form, below, task.path).length;
    return html`<details
      part="disclosure"
      ?open=${actions.last !== undefined && beginsWith(actions.last, list)}
    >
      <summary part="disclosure-summary">
        ${form.words.text('guide.below', { list: form.label(list), number })}
      </summary>
      <div class="disclosed" part="disclosure-body">
        ${entries(form, below, task.path, actions)}
      </div>
    </details>`;
  })}
`;

/** How many of its questions have an answer, how many were put off, and how many problems it has. */
function state(form: Form, { path, questions }: GuideTask, { isLater }: TaskListActions): unknown {
  const { words, store } = form;
  const done = questions.filter((question) => store.isRecorded(question)).length;
  const all = questions.length;
  const later = questions.filter(isLater).length;
  const errors = toldErrors(form, path).length;
  return html`<span class="tags" part="state">
    ${
      done === all
        ? tag('done', words.text('guide.allAnswered'))
        : tag(
            'plain',
            done ? words.text('guide.answered', { done, all }) : words.text('guide.notStarted'),
          )
    }
    ${later ? tag('soon', words.text('guide.forLater', { later })) : nothing}
    ${errors ? tag('late', words.text('plan.errors', { count: errors })) : nothing}
  </span>`;
}
