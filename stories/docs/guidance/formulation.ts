import type { Guidance } from './guidance.js';

export const formulation: Guidance = {
  searchedAs: ['shared understanding', 'case formulation', 'five Ps', 'my story'],
  use: [
    'To record, together, what happened, what keeps it going, what helps, and what it means to the person.',
  ],
  doNotUse: [
    'For what the person wants others to know of them: that is About me, `pcsp-about-me`.',
    'For a diagnosis or an assessment of risk: the standard keeps those elsewhere.',
  ],
  content: [
    'A text that the person has read and could have written.',
    'A new formulation when the understanding changes; the earlier ones stay, folded.',
  ],
  dos: ['Call it what your service and the person call it, with `labels`.'],
  donts: ['Do not write over an earlier one: how somebody saw it then is a part of the plan.'],
  knownIssues: ['A text past the limit of the standard is kept and warned of, never cut.'],
  since: '0.1.0',
};
