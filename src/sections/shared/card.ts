import { html } from 'lit';
import { disclosure } from '../../fields/disclosure.js';
import type { Form } from '../../fields/form.js';
import { groupFields } from '../../fields/group.js';
import type { Path } from '../../json/path.js';
import { heading } from '../../widget/heading.js';

/** Elements that belong together, in a box under a heading. */
export const card = (level: number, title: unknown, inside: unknown): unknown =>
  html`<div class="card" part="card">${heading(level, title)} ${inside}</div>`;

/** A group that is seldom filled in, behind its name. */
export const lazyGroup = (form: Form, path: Path, key: string): unknown =>
  disclosure(form, {
    path,
    keys: [key],
    summary: form.label([...path, key]),
    body: () => groupFields(form, [...path, key]),
  });
