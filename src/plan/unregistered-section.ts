import { html, nothing } from 'lit';
import type { Form } from '../fields/form.js';
import { anyElement } from '../fields/group.js';
import { watch } from '../fields/watch.js';
import type { Path } from '../json/path.js';

/** What is recorded in a section that nobody registered an element for: to read, so that it is not missed. */
export const unregistered = (form: Form, path: Path): unknown =>
  watch(form, path, () =>
    form.store.isRecorded(path)
      ? html`<dl class="unregistered">${anyElement(form.locked, path)}</dl>`
      : nothing,
  );
