import { booleanField } from './boolean.js';
import { codedTextField } from './coded-text.js';
import { codingField } from './coding.js';
import { dateField, dateTimeField } from './date.js';
import { dateOrIntervalField } from './date-or-interval.js';
import type { Fields } from './form.js';
import { textOrUrlField, urlField } from './link.js';
import { scaleField } from './scale.js';
import { stringField, textField } from './text.js';

/** How each kind of element is captured and shown. A kind without its field does not compile. */
export const fieldRegistry: Fields = {
  string: stringField,
  text: textField,
  date: dateField,
  dateTime: dateTimeField,
  dateTimeOrDuration: dateOrIntervalField,
  boolean: booleanField,
  scale: scaleField,
  coding: codingField,
  codedText: codedTextField,
  url: urlField,
  textOrUrl: textOrUrlField,
};
