// The plan in easy read, with pictures of the portal's own beside its sections.
import 'pcsp-elements/register';
import { PcspEasyRead, type PictureOf } from 'pcsp-elements';
import { byId } from './dom.js';
import { followNewest } from './newest.js';
import { portalWords } from './portal-language.js';
import type { Version } from './record.js';

const words = await portalWords();

/** The portal's pictures: of some sections, and of some lists in them. */
const pictureOf: PictureOf = ({ path }) => {
  const key = path.at(-1);
  const alt = typeof key === 'string' && words.pictures[key];
  return alt ? { src: `./pictures/${key}.svg`, alt } : undefined;
};

function show(version: Version): void {
  byId('updated', HTMLElement).textContent = words.from(version);
  Object.assign(byId('easy-read', PcspEasyRead), { value: version.plan, picture: pictureOf });
}

await followNewest(show, words.writing);
