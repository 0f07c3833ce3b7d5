import { showBoolean } from './boolean.js';
import { showCodedText } from './coded-text.js';
import { showCoding } from './coding.js';
import { dateText } from './date.js';
import { showDefined } from './defined.js';
import { showDateOrInterval } from './date-or-interval.js';
import type { Displays } from './form.js';
import { link } from './link.js';
import { showScale } from './scale.js';
import { showString, showText } from './text.js';

/** How each kind of element is shown in a document. A kind that is not here does not compile. */
export const displays: Displays = {
  string: showString,
  text: showText,
  date: dateText,
  dateTime: dateText,
  dateTimeOrDuration: showDateOrInterval,
  boolean: showBoolean,
  scale: showScale,
  coding: showCoding,
  codedText: showCodedText,
  url: link,
  textOrUrl: link,
  defined: showDefined,
};
