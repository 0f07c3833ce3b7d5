import type { Path } from '../json/path.js';
import type { TranscriptionPlace } from './headings.js';

const need: Path = ['careAndSupportPlan', 'needsConcernsOrProblems', 0];
const goal: Path = [...need, 'goalsAndHopes', 0];

/** Places whose key is not their path in a plan. */
const others: Partial<Record<TranscriptionPlace, Path>> = {
  'careAndSupportPlan.goalsAndHopes': [...need, 'goalsAndHopes'],
  'careAndSupportPlan.actionsAndActivities': [...goal, 'actionsAndActivities'],
  'careAndSupportPlan.outcomes': [...goal, 'outcomes'],
  'contingencyPlans.advanceStatement': ['contingencyPlans', 0, 'advanceStatement'],
};

/** The path of the element that a place is, in the first entry of what repeats: for its name. */
export function pathOfPlace(place: TranscriptionPlace): Path {
  const [section = '', ...rest] = place.split('.');
  return (
    others[place] ?? (section === 'contingencyPlans' ? [section, 0, ...rest] : [section, ...rest])
  );
}
