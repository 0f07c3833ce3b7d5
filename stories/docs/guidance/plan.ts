import type { Guidance } from './guidance.js';

export const plan: Guidance = {
  searchedAs: ['whole plan', 'care record', 'PCSP', 'all sections', 'undo', 'table of contents'],
  use: [
    'Wherever more than one section is shown or changed: it is one value, one history, one save and one summary of errors.',
    'With `mode="read"` as the page that most people open: a document, each part of which opens to be changed.',
  ],
  doNotUse: [
    'For one section in a form of your own: use the section alone.',
    'For somebody who writes their plan for the first time, on a phone: `pcsp-guide` asks one question at a time.',
  ],
  content: [
    'Your page’s heading names the person and the plan. The plan’s own headings follow at `heading-level`.',
  ],
  dos: [
    'Set `value` to all of the person’s plan, also what your page does not show.',
    'Set `value` again whenever the person changes.',
    'Keep drafts, and warn before the page is left.',
  ],
  donts: [
    'Do not put single sections beside it that have values of their own: inside a plan they share its value.',
    'Do not write back single keys of what a save gives you: store all of it.',
  ],
  knownIssues: [
    'A draft that comes back through `value` counts as loaded; `restoreDraft` brings its edits and dates along.',
    'Page numbers on paper stand in the page’s margin: without one there are none.',
  ],
  since: '0.1.0',
};
