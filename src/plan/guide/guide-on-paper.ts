import { html } from 'lit';
import type { Form } from '../../fields/form.js';
import { anyElement } from '../../fields/group.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import type { Path } from '../../json/path.js';
import { heading } from '../../widget/heading.js';
import { entriesAsTheyCame, pathOf, taskTitle, tasksOf, type GuideTask } from './guide-tasks.js';
import type { GuideTopic } from './guide-topics.js';

/** All that was answered, to read on paper: a page in the hand leads to no other. */
export const answersOnPaper = (form: Form, topics: readonly GuideTopic[]): unknown =>
  topics.map((topic) => {
    const section: Path = topic.keys;
    const level = form.headingLevel + 1;
    if (isMisshapen(form, section))
      return html`${heading(level, form.label(section))} ${rawValue(form, section)}`;
    return html`${topic.isList ? heading(level, form.label(section)) : ''}
    ${topic.isList ? entriesAsTheyCame(form, section) : ''}
    ${tasksOf(form, topic, []).map((task) => answers(form, task, topic.isList ? level + 1 : level))}`;
  });

const answers = (form: Form, task: GuideTask, level: number): unknown => html`
  ${heading(level, taskTitle(form, task))}
  <dl>${task.questions.map((question) => anyElement(form, question))}</dl>
  ${task.topic.topics.map((below) => {
    const list = pathOf(below, task.path);
    if (isMisshapen(form, list)) return rawValue(form, list);
    return [
      entriesAsTheyCame(form, list),
      tasksOf(form, below, task.path).map((inside) => answers(form, inside, level + 1)),
    ];
  })}
`;
