import { html } from 'lit';
import type { Path } from '../json/path.js';
import type { Form } from './form.js';
import { isMisshapen, rawValue } from './raw-value.js';
import { unknownData } from './unknown-data.js';
import { watch } from './watch.js';

/**
 * An object drawn by somebody who knows its elements, with what it holds beside them. One of another
 * shape is shown as it came.
 */
export const guardShape = (
  form: Form,
  path: Path,
  draw: (form: Form, path: Path) => unknown,
): unknown =>
  watch(
    form,
    path,
    () =>
      isMisshapen(form, path)
        ? rawValue(form, path)
        : html`${draw(form, path)} ${unknownData(form, path)}`,
    { shallow: true },
  );
