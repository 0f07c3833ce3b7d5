import { changing } from './changing.js';
import { controls } from './controls.js';
import { documentStyles } from './document.js';
import { feedback } from './feedback.js';
import { layout } from './layout.js';
import { multimediaStyles } from './multimedia.js';
import { printStyles } from './print.js';
import { reset } from './reset.js';
import { tokens } from './tokens.js';

/** The styles of every section, in the order that they build on each other. */
export const sectionStyles = [
  tokens,
  reset,
  layout,
  documentStyles,
  multimediaStyles,
  controls,
  feedback,
  changing,
  printStyles,
];
