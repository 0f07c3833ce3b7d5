import { boolean } from './boolean.js';
import { codedText } from './coded-text.js';
import { coding } from './coding.js';
import { date, dateTime } from './date.js';
import { dateOrInterval } from './date-or-interval.js';
import type { Fields } from './form.js';
import { textOrUrl, url } from './link.js';
import { scale } from './scale.js';
import { string, text } from './text.js';

/** How each kind of element is captured and shown. A kind without its field does not compile. */
export const fields: Fields = {
  string,
  text,
  date,
  dateTime,
  dateTimeOrDuration: dateOrInterval,
  boolean,
  scale,
  coding,
  codedText,
  url,
  textOrUrl,
};
