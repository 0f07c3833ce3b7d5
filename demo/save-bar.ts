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

export function showKept(keptOn: string, { state }: WritingWords): void {
  byId('kept', HTMLElement).textContent = state.kept(clockTime(keptOn));
}
