import { html, nothing } from 'lit';
import { field } from '../fields/field.js';
import type { Form } from '../fields/form.js';
import { entriesAt } from '../fields/list.js';
import { withPhoneLinks } from '../fields/phones.js';
import { shaped } from '../fields/shaped.js';
import { gpPractices as words } from '../locales/en-GB/gp-practices.js';
import type { Path } from '../standard/path.js';
import { gpPractices } from '../standard/sections/gp-practices.js';
import { gpPracticeStyles } from '../styles/gp-practice.js';
import { defaultCodeAt, statementAt } from './gp-practice/answer.js';
import { capturedPractices } from './gp-practice/capture.js';
import { heading } from '../widget/heading.js';
import { lineAt } from './parts/in-a-line.js';
import { row } from './parts/row.js';
import { SectionElement } from './section-element.js';
import { whole } from './parts/whole.js';

/**
 * GP practice: where the person is registered, or that they are not, or that nobody knows.
 *
 * @tag pcsp-gp-practice
 * @csspart statement - that there is no practice, or that nobody knows
 */
export class PcspGpPractice extends SectionElement<'gpPractices'> {
  static override readonly styles = [...SectionElement.styles, gpPracticeStyles];

  constructor() {
    super({ key: 'gpPractices', element: gpPractices, words });
  }

  protected override renderSection(form: Form): unknown {
    return whole(form, form.readonly ? shownPractices : capturedPractices);
  }
}

function shownPractices(form: Form): unknown {
  const recorded = [...entriesAt(form, []).keys()].filter((index) =>
    form.store.isRecorded([index]),
  );
  const several = recorded.length > 1;
  return recorded.map(
    (index) =>
      html`<div class="block" part="entry">
        ${several ? heading(form.headingLevel + 1, form.label([index])) : nothing}
        ${shaped(form, [index], shownPractice)}
      </div>`,
  );
}

function shownPractice(form: Form, path: Path): unknown {
  const statement = statementAt(form, path);
  return statement
    ? html`<p class="statement" part="statement">${form.say([], `statement.${statement}`)}</p>`
    : html`<dl>
        ${field(form, [...path, 'gpName'])} ${details(form, [...path, 'practiceDetails'])}
        ${identifier(form, path)}
      </dl>`;
}

function details(form: Form, path: Path): unknown {
  const words = lineAt(form, path);
  return words
    ? row(form.label(path), html`<span class="words" dir="auto">${withPhoneLinks(words)}</span>`)
    : field(form, path);
}

/** The code, or in words what it means that there is none. */
function identifier(form: Form, entry: Path): unknown {
  const path = [...entry, 'practiceIdentifier'];
  const code = defaultCodeAt(form, entry);
  return code ? row(form.label(path), form.say(path, code)) : field(form, path);
}
