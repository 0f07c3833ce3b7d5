import { html, nothing } from 'lit';
import type { FieldContext } from './form.js';
import { withPhoneLinks } from './phones.js';
import { langOfPlan } from './plan-language.js';
import { sentencesOf } from '../i18n/sentences.js';
import { phoneNumbersIn } from '../text/phone-numbers.js';

/** What somebody wrote, one sentence a line: all of it, in its order, character for character. */
export function lines(
  { form }: Pick<FieldContext, 'form'>,
  text: string,
  { whom = '', lang = langOfPlan(form), isName = false }: LineOptions = {},
): unknown {
  const numbers = phoneNumbersIn(text);
  const isInNumber = (at: number) => numbers.some(({ start, end }) => start < at && at < end);
  const said = sentencesOf(text, form.settings.planLanguage ?? form.words.lang, isInNumber);
  // the blanks are the author's: none of the template's may come in
  return html`<div
    class="words-in-lines"
    dir="auto"
    lang=${lang}
    translate=${isName ? 'no' : nothing}
  >
    ${said.map((one) => html`<p class="one-line" part="line">${withPhoneLinks(one, whom)}</p>`)}
  </div>`;
}

export interface LineOptions {
  /** whom the telephone numbers in it reach */
  readonly whom?: string;
  readonly lang?: string | typeof nothing;
  /** translators leave it alone */
  readonly isName?: boolean;
}
