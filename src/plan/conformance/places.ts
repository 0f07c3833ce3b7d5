import { elementLabel } from '../../i18n/label.js';
import type { Words } from '../../i18n/words.js';
import { planModel } from '../../standard/plan-model.js';
import type { Path } from '../../json/path.js';

/** Where something stands in its section, in words: “Contingency plan 2, Triggers”. */
export function placeOfPath(words: Words, path: Path): string {
  const steps = path.map((_, index) => path.slice(0, index + 1));
  const names = steps
    // a list goes by the names of its entries
    .filter((step) => step.length > 1 && typeof path[step.length] !== 'number')
    .map((step) => nameOf(words, step));
  return names.join(', ') || words.text('conformance.wholeSection');
}

function nameOf(words: Words, path: Path): string {
  const label = elementLabel(words, planModel, '', path);
  const index = path.at(-1);
  if (typeof index !== 'number' || label !== elementLabel(words, planModel, '', path.slice(0, -1)))
    return label;
  return words.text('conformance.numbered', { label, number: words.number(index + 1) });
}

/** As `placeOfPath`, of an element of the standard by its key, in no entry of its lists: “Triggers”. */
export function placeOfKey(words: Words, key: string): string {
  const [, ...names] = key
    .split('.')
    .map((_, index, steps) => steps.slice(0, index + 1).join('.'))
    .map((above) => elementLabel(words, planModel, '', listPath(above)));
  if (names.length) return names.join(', ');
  return words.text(`conformance.${key.endsWith('[]') ? 'eachEntry' : 'wholeSection'}`);
}

/** The path of an element, or of the list whose entries it is. */
const listPath = (key: string): Path =>
  key
    .replace(/\[\]$/, '')
    .split('.')
    .flatMap((step) => (step.endsWith('[]') ? [step.slice(0, -2), 0] : [step]));

export const sectionLabel = (words: Words, section: string): string =>
  elementLabel(words, planModel, '', [section]);
