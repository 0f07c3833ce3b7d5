import { html, nothing } from 'lit';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { indexesAt } from '../../fields/list.js';
import { withPhoneLinks } from '../../fields/phones.js';
import { guardShape } from '../../fields/guard-shape.js';
import { gpPracticesWords as words } from './gp-practice.words.en-GB.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { pathIn } from '../../fields/path-in.js';
import { gpPractices } from './gp-practice.model.js';
import { gpPracticeStyles } from './gp-practice.styles.js';
import { defaultCodeAt, statementAt } from './answer.js';
import { captureGpPractices } from './gp-practice.capture.js';
import { heading } from '../../widget/heading.js';
import { lineTextAt } from '../shared/line-text.js';
import { descriptionRow } from '../shared/description-row.js';
import { SectionElement } from '../shared/section-element.js';
import { sectionBody } from '../shared/section-body.js';

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

  protected override get isChangedAsWhole(): boolean {
    return true;
  }

  protected override renderSection(form: Form<'gpPractices'>): unknown {
    return sectionBody(form, form.readonly ? viewPractices : captureGpPractices);
  }
}

type Practice = ItemOf<ModelOfKey<'gpPractices'>>;

function viewPractices(form: Form<'gpPractices'>): unknown {
  const recorded = indexesAt(form, []);
  const several = recorded.length > 1;
  return recorded.map(
    (index) =>
      html`<div class="block" part="entry">
        ${several ? heading(form.headingLevel + 1, form.label([index])) : nothing}
        ${guardShape(form, [index], viewPractice)}
      </div>`,
  );
}

function viewPractice(form: Form<'gpPractices'>, path: PathTo<Practice>): unknown {
  const statement = statementAt(form, path);
  return statement
    ? html`<p class="statement" part="statement">
        ${form.elementText([], `statement.${statement}`)}
      </p>`
    : html`<dl>
        ${field(form, [...path, 'gpName'])}
        ${details(form, pathIn(form, [...path, 'practiceDetails']))} ${identifier(form, path)}
      </dl>`;
}

function details(
  form: Form<'gpPractices'>,
  path: PathTo<Practice['children']['practiceDetails']>,
): unknown {
  const words = lineTextAt(form, path);
  return words
    ? descriptionRow(
        form.label(path),
        html`<span class="words" dir="auto">${withPhoneLinks(words, form.label([]))}</span>`,
      )
    : field(form, path);
}

/** The code, or in words what it means that there is none. */
function identifier(form: Form<'gpPractices'>, entry: PathTo<Practice>): unknown {
  const path = pathIn(form, [...entry, 'practiceIdentifier']);
  const code = defaultCodeAt(form, entry);
  return code ? descriptionRow(form.label(path), form.elementText(path, code)) : field(form, path);
}
