import type { Guidance } from './guidance.js';

export const easyRead: Guidance = {
  searchedAs: ['easy read', 'learning disability', 'symbols', 'pictures', 'accessible information'],
  use: [
    'For the person whose plan it is, where large type, one sentence a line and pictures help.',
    'Beside the plan, as another way to read it: whoever wants it chooses it.',
  ],
  doNotUse: [
    'In the place of words that are easy: it changes how a plan looks, and not a word of what was written.',
    'In a crisis: that is `pcsp-crisis-page`, which has whom to call at the top.',
  ],
  content: [
    'All that is recorded is in it. Whoever writes a plan in short sentences writes a better easy read page.',
    'It speaks to the person, whatever the audience of the provider.',
    'A picture has words of its own (`alt`), which say what it shows; without them it is not shown.',
  ],
  dos: [
    'Use pictures that the person knows, and the same one for the same idea.',
    'Read it with the person before you rely on it.',
  ],
  donts: [
    'Do not put a picture in the place of words.',
    'Do not send the plan away to have it reworded.',
  ],
  knownIssues: [
    'Where a browser cannot tell sentences (`Intl.Segmenter`), each line is as its author broke it.',
  ],
  since: 'next',
};
