import { html, nothing } from 'lit';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { groupField } from '../../fields/group.js';
import { watch } from '../../fields/watch.js';
import { namesApart } from '../../fields/names-apart.js';
import type { Path } from '../../json/path.js';
import { elementAt } from '../../model/element-at.js';
import type { PathTo } from '../../model/typed-path.js';
import { withPhoneLinks } from '../../fields/phones.js';
import { heading } from '../../widget/heading.js';
import { descriptionRow } from './description-row.js';
import { lineTextAt } from './line-text.js';
import { askAgain } from './agreement-again.js';
import { isLapsed, lapsedLine } from './agreement-lapsed.js';
import { lazyGroup } from './card.js';
import { agreement } from './shared.model.js';

/** Whether an agreement is what stands at a path. */
export const isAgreement = (form: Form, path: Path): path is PathTo<typeof agreement> =>
  elementAt(form.store.element, path) === agreement;

/** Whether it was agreed; where it was not, the reason; where it changed since, who agreed before. */
export const captureAgreement = (form: Form, path: PathTo<typeof agreement>): unknown => html`
  ${askAgain(form, path)} ${field(form, [...path, 'agreed'])}
  ${watch(form, [...path, 'agreed'], () => {
    const refused = form.store.at([...path, 'agreed']) === false;
    // a reason that is recorded is never hidden
    return refused || form.store.isRecorded([...path, 'reasonNotAgreed'])
      ? field(form, [...path, 'reasonNotAgreed'])
      : '';
  })}
  ${field(form, [...path, 'fullName'])} ${field(form, [...path, 'role'])}
  ${watch(
    form,
    [...path, 'previously'],
    () =>
      form.store.isRecorded([...path, 'previously'])
        ? lazyGroup(form, path, 'previously')
        : nothing,
    { shallow: true },
  )}
`;

/**
 * Never silent: a plan that nobody agreed to says so, and so does one that has changed since. The
 * sentence is what a heading would say.
 */
export function viewAgreement(form: Form, path: PathTo<typeof agreement>, level: number): unknown {
  const sentence = agreedWith(form, path);
  const isReadable = !isMisshapen(form, [...path, 'agreed']);
  return html`<div class="block" part="block">
    ${isReadable ? nothing : heading(level, form.label(path))}
    ${sentence ?? agreementLine(form, path)}
    <dl>
      ${field(form, [...path, 'reasonNotAgreed'])} ${sentence ? nothing : askedRow(form, path)}
      ${groupField(form, [...path, 'previously'])}
    </dl>
  </div>`;
}

/** That it is agreed and who agreed, in a sentence; `undefined` where one would not say all of it. */
function agreedWith(form: Form, path: PathTo<typeof agreement>): unknown {
  const agreed = [...path, 'agreed'] as const;
  const role = [...path, 'role'] as const;
  const name = [...path, 'fullName'] as const;
  const who = lineTextAt(form, name);
  const words = lineTextAt(form, role);
  // what came in another form says so in a row of its own
  const isWhole =
    (words || !form.store.isRecorded(role)) &&
    [name, role].every((at) => form.cameAs(at) === undefined);
  if (!isAgreed(form, path) || !who || !isWhole) return undefined;
  const said = [who, words].filter(Boolean).join(', ');
  return html`<p class="agreement agreement-yes" part="agreement" dir="auto">
    ${namesApart(form.elementText(agreed, 'yesWith', { who: said }), who)}
  </p>`;
}

/** Who was asked, with their role in the same line where both are words. */
function askedRow(form: Form, path: PathTo<typeof agreement>): unknown {
  const [name, role] = [
    [...path, 'fullName'],
    [...path, 'role'],
  ] as const;
  const words = lineTextAt(form, role);
  if (!lineTextAt(form, name) || !words) return html`${field(form, name)} ${field(form, role)}`;
  return descriptionRow(
    form.label(name),
    html`<bdi translate="no">${lineTextAt(form, name)}</bdi>, <bdi>${withPhoneLinks(words)}</bdi>`,
  );
}

/** Whether it is agreed as it is now, in a sentence. */
export function agreementLine(form: Form, path: PathTo<typeof agreement>): unknown {
  if (isMisshapen(form, [...path, 'agreed'])) return rawValue(form, [...path, 'agreed']);
  const answer = isLapsed(form, path) ? 'no' : answerAt(form, path);
  const shownAs = answer === 'atOdds' ? 'no' : answer;
  return html`<p class="agreement agreement-${shownAs}" part="agreement" dir="auto">
    ${agreementWords(form, path)}
  </p>`;
}

/** The same in words; `''` where what is recorded is no answer. */
export function agreementWords(form: Form, path: PathTo<typeof agreement>): string {
  if (isMisshapen(form, [...path, 'agreed'])) return '';
  return isLapsed(form, path)
    ? lapsedLine(form, path)
    : form.elementText([...path, 'agreed'], answerAt(form, path));
}

type AgreementAnswer = 'yes' | 'no' | 'notRecorded' | 'atOdds';

/** What is recorded, which may be that it was agreed and, at odds with that, why it was not. */
function answerAt(form: Form, path: PathTo<typeof agreement>): AgreementAnswer {
  const agreed = form.store.at([...path, 'agreed']);
  if (agreed !== true) return agreed === false ? 'no' : 'notRecorded';
  return form.store.isRecorded([...path, 'reasonNotAgreed']) ? 'atOdds' : 'yes';
}

/** Whether it is agreed, and nothing that is recorded says otherwise. */
export const isAgreed = (form: Form, path: PathTo<typeof agreement>): boolean =>
  answerAt(form, path) === 'yes';
