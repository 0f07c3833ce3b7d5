import { html, nothing } from 'lit';
import type { CodedText } from '../model/element.js';
import type { Path } from '../json/path.js';
import { requireLeafAt } from '../model/element-at.js';
import { withLookedUpDisplay } from './code-lookup.js';
import { isCodedOtherwise } from './coded-text.js';
import { nameOf } from './coded.js';
import type { Form } from './form.js';
import { namesApart } from './names-apart.js';
import { watch } from './watch.js';

/** What a code says beside words that say something else, in a row for whoever asks. */
export const codeBesideWords = (form: Form, path: Path, { coding, text }: CodedText): unknown =>
  watch(form, path, (region) => {
    const element = requireLeafAt(form.store.element, path);
    const { codes } = element;
    if (!coding || !isCodedOtherwise(form.words, { coding, text }, codes)) return nothing;
    const context = { form, region, path, element, value: coding, id: '' };
    const named = withLookedUpDisplay(
      {
        ...context,
        describedBy: undefined,
        singleLine: false,
        invalid: false,
        autocomplete: 'off',
      },
      coding,
    );
    const display = nameOf(form.words, named, codes);
    return html`<div class="row" part="row">
      <dt part="label">${form.label(path)}</dt>
      <dd part="value">
        <span class="code" part="code"
          >${namesApart(form.words.text('field.codedAs', { display }), coding.code === display ? display : '')}</span
        >
      </dd>
    </div>`;
  });
