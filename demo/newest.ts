import { byId, create } from './dom.js';
import { openRecord } from './open-record.js';
import type { Version } from './record.js';
import type { WritingWords } from './writing-words.js';
import { sampleVersions } from '../fixtures/sample/sample-plan.js';

/** Shows the newest version that was saved, now and whenever there is another. */
export async function followNewest(
  show: (version: Version) => void,
  { limits }: WritingWords,
): Promise<void> {
  const record = await openRecord(sampleVersions);
  if (!record.lasts) {
    byId('content', HTMLElement).prepend(create('p', { className: 'notice' }, limits.onlySample));
  }
  const showNewest = async () => {
    const [newest] = await record.versions();
    byId('content', HTMLElement).hidden = !newest;
    byId('no-plan', HTMLElement).hidden = newest !== undefined;
    if (newest) show(newest);
  };
  // nobody reads an old plan because a tab was left open
  record.onSavedElsewhere(() => void showNewest());
  addEventListener('pageshow', () => void showNewest());
  await showNewest();
}
