import { html } from 'lit';
import { booleanControls } from './boolean.js';
import { captureField } from './capture-field.js';
import { captureList } from './capture-list.js';
import { codedTextControls } from './coded-text.js';
import { codingControls } from './coding.js';
import { dateControls, dateTimeControls } from './date.js';
import { dateOrIntervalControls } from './date-or-interval.js';
import { definedControls } from './defined.js';
import type { Capturing } from './form.js';
import { labelMark } from './label-mark.js';
import { urlControls } from './link.js';
import { scaleControls } from './scale.js';
import { stringControls, textControls } from './text.js';

/** How each kind of element is captured. A kind without its controls does not compile. */
const controls: Capturing['controls'] = {
  string: stringControls,
  text: textControls,
  date: dateControls,
  dateTime: dateTimeControls,
  dateTimeOrDuration: dateOrIntervalControls,
  boolean: booleanControls,
  scale: scaleControls,
  coding: codingControls,
  codedText: codedTextControls,
  url: urlControls,
  textOrUrl: urlControls,
  defined: definedControls,
};

/** What draws the forms of widgets that capture. */
export const capturing: Capturing = {
  controls,
  field: (...field) => captureField(controls, ...field),
  list: captureList,
  group: (form, path, inside) =>
    html`<fieldset class="group" part="group">
      <legend part="label">${form.label(path)}${labelMark(form, path)}</legend>
      ${inside}
    </fieldset>`,
};
