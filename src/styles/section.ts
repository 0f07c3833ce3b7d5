import { changing } from './changing.js';
import { controls } from './controls.js';
import { documentStyles } from './document.js';
import { doubtStyles } from './doubts.js';
import { entries } from './entries.js';
import { feedback } from './feedback.js';
import { layout } from './layout.js';
import { nastaliq } from './nastaliq.js';
import { multimediaStyles } from './multimedia.js';
import { pressed } from './pressed.js';
import { printStyles } from './print.js';
import { reset } from './reset.js';
import { tokens } from './tokens.js';

/** The styles of every section, in the order that they build on each other. */
export const sectionStyles = [
  tokens,
  reset,
  nastaliq,
  layout,
  entries,
  documentStyles,
  multimediaStyles,
  controls,
  pressed,
  feedback,
  doubtStyles,
  changing,
  printStyles,
];

/** Those of them that a document needs in which nothing is captured. */
export const readingStyles = [
  tokens,
  reset,
  nastaliq,
  layout,
  documentStyles,
  pressed,
  doubtStyles,
  printStyles,
];
