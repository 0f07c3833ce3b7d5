import type { Guidance } from './guidance.js';

export const contingencyPlan: Guidance = {
  searchedAs: [
    'safety plan',
    'crisis plan',
    'staying safe plan',
    'relapse prevention',
    'triggers',
    'early warning signs',
    'advance statement',
  ],
  use: [
    'To write down, while somebody is well, what sets things off, what helps, what should happen and whom to call.',
    'Read-only, wherever somebody looks for what to do now: triggers and steps come first, and numbers can be pressed.',
  ],
  doNotUse: [
    'As the page that is opened in a crisis, or printed for the fridge: that is `pcsp-crisis-page`, from the same plan.',
    'For a plan of another service, such as an epilepsy plan: that is an additional support plan.',
  ],
  content: [
    'One step to an entry, in the order to do them, each beginning with a verb.',
    'The number to call is the number that answers at night.',
    'A name that the person would look for: “If my mood is going up”, not “Plan A”.',
  ],
  dos: [
    'Call it what your service calls it, with `labels`: “Safety plan”, say.',
    'Link to the crisis page where it is seen first.',
    'Leave archived plans in `value`: the widget folds them away with their date.',
  ],
  donts: [
    'Do not fill the agreement in by yourself. Not agreed and not recorded are answers.',
    'Do not show a date of the whole plan beside it: each plan has its own review.',
  ],
  knownIssues: [
    'A plan of some 200 fields takes about four times as long to its first paint as the same inputs without the library: 83 ms, against 21.',
  ],
  since: '0.1.0',
};
