import { byId } from './dom.js';
import { clockTime } from './format.js';

/** Says at the foot of the form how things stand. */
export function say(state: string): void {
  const line = byId('state', HTMLElement);
  // a screen reader would say it again
  if (line.textContent !== state) line.textContent = state;
}

export function showUnsaved(unsaved: boolean): void {
  byId('discard', HTMLElement).hidden = !unsaved;
  byId('kept', HTMLElement).hidden = !unsaved;
  say(unsaved ? 'Unsaved changes' : 'No unsaved changes');
}

export function showKept(keptOn: string): void {
  byId('kept', HTMLElement).textContent = `Draft kept at ${clockTime(keptOn)}`;
}
