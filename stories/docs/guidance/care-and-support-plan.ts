import type { Guidance } from './guidance.js';

export const careAndSupportPlan: Guidance = {
  searchedAs: ['goals', 'actions', 'needs', 'problems', 'outcomes', 'care plan', 'funding'],
  use: [
    'To agree what matters, what is to change, and who does what by when; and to look at it again in a review.',
  ],
  doNotUse: [
    'For what to do when things go wrong: that is a contingency plan, `pcsp-contingency-plan`.',
    'As a list of tasks of a team: an action belongs to a goal, and the goal to the person.',
    'To see how goals went over time: that is `pcsp-goal-progress`.',
  ],
  content: [
    'A need as the person says it. A goal as something they would notice in daily life.',
    'An action with a name and a month: “Nia rings the clinic, by March”.',
  ],
  dos: [
    'Give the widget at least 640 pixels where it is worked in; it fits 320.',
    'Ask for the agreement once all of it was read together.',
  ],
  donts: [
    'Do not fill in “agreed” by yourself: with the next edit the widget asks again.',
    'Do not delete what was achieved: archive it, and it is folded at the end with its date.',
  ],
  knownIssues: [
    'In a list of more than 50 entries, what is off the screen is drawn when it comes near: a picture of a whole page, taken by a tool, may show it blank.',
  ],
  since: '0.1.0',
};
