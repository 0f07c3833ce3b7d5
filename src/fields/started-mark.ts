import { html, nothing } from 'lit';
import type { Path } from '../json/path.js';
import type { Form } from './form.js';

/** That the words of an element are what somebody started from. */
export function startedMark(form: Form, path: Path): unknown {
  const mark = form.starters?.mark(form, path);
  return mark
    ? html`<p class="started" part="started" id="${form.id(path)}-started">${mark}</p>`
    : nothing;
}
