// The person's own page of the patient portal: she writes in her plan, in her own words.
import 'pcsp-elements/register';
import { PcspProvider } from 'pcsp-elements';
import { byId } from './dom.js';
import { Editor } from './editor.js';
import { portalWords } from './portal-language.js';
import type { Version } from './record.js';
import { rhian } from '../fixtures/sample/people.js';

const words = await portalWords();
document.title = words.writingTitle;
byId('provider', PcspProvider).author = rhian;

await Editor.start({
  author: rhian,
  words: words.writing,
  savedLine: (version) => words.savedLine(version, rhian.name),
  moment: words.moment,
  shown: show,
});

function show(version: Version): void {
  byId('on-screen', HTMLElement).textContent = words.lastSaved(version, rhian.name);
}
