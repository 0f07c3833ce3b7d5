import { byId, create } from './dom.js';
import { clinicalDateTime } from './format.js';
import type { Version } from './record.js';

/** When and by whom a version was saved, in a few words. */
export const savedLine = ({ savedOn, savedBy }: Version): string =>
  `${clinicalDateTime(savedOn)} by ${savedBy}`;

/** Lists every version, newest first, and marks the one on the screen. */
export function showHistory(
  versions: readonly Version[],
  onScreen: number,
  open: (version: Version) => void,
): void {
  const focused = document.activeElement?.id;
  byId('history', HTMLOListElement).replaceChildren(
    ...versions.map((version, index) => {
      const { number, savedOn, savedBy, madeFrom } = version;
      const button = create(
        'button',
        { type: 'button', id: `version-${number}`, className: 'version' },
        create('span', { className: 'version-name' }, `Version ${number}`),
        ...(index === 0 ? [' ', create('span', { className: 'tag' }, 'Current')] : []),
        ' ',
        create('span', { className: 'version-date' }, clinicalDateTime(savedOn)),
        ' ',
        create('span', {}, savedBy),
      );
      if (number === onScreen) button.setAttribute('aria-current', 'true');
      // two people wrote at once, and their changes were put together
      if (madeFrom !== number - 1) {
        const line = `Made from version ${madeFrom}, put together with version ${number - 1}`;
        button.append(' ', create('span', {}, line));
      }
      button.addEventListener('click', () => open(version));
      return create('li', {}, button);
    }),
  );
  if (focused) document.getElementById(focused)?.focus();
}
