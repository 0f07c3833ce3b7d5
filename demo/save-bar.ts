import { byId } from './dom.js';
import { clockTime } from './format.js';
import type { WritingWords } from './writing-words.js';

/** Says at the foot of the form how things stand. */
export function say(state: string): void {
  const line = byId('state', HTMLElement);
  // a screen reader would say it again
  if (line.textContent !== state) line.textContent = state;
}

export function showUnsaved(unsaved: boolean, { state }: WritingWords): void {
  byId('discard', HTMLElement).hidden = !unsaved;
  byId('kept', HTMLElement).hidden = !unsaved;
  say(unsaved ? state.unsaved : state.allSaved);
}

/** Says when the last draft was kept; it is busy for as long as a newer one is still to be kept. */
export function showKept(keptOn: string, isLatest: boolean, { state }: WritingWords): void {
  const line = byId('kept', HTMLElement);
  line.textContent = state.kept(clockTime(keptOn));
  line.ariaBusy = String(!isLatest);
}

/** Something was written that no draft has yet. */
export function showToBeKept(): void {
  byId('kept', HTMLElement).ariaBusy = 'true';
}
