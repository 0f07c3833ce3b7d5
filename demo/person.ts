// The person's own page of the patient portal: she writes in her plan, in her own words.
import 'pcsp-elements/register';
import { PcspProvider } from 'pcsp-elements';
import { byId } from './dom.js';
import { Editor } from './editor.js';
import { plainDate, plainDateTime } from './format.js';
import type { Version } from './record.js';
import { languages } from '../fixtures/sample/languages.js';
import { rhian } from '../fixtures/sample/people.js';

const provider = byId('provider', PcspProvider);
provider.author = rhian;
provider.languages = languages;

const savedLine = ({ savedOn, savedBy }: Version): string =>
  `on ${plainDateTime(savedOn)} by ${savedBy === rhian.name ? 'you' : savedBy}`;

await Editor.start({ author: rhian, savedLine, moment: plainDateTime, shown: show });

function show({ savedOn, savedBy }: Version): void {
  const by = savedBy === rhian.name ? 'you' : savedBy;
  byId('on-screen', HTMLElement).textContent = `Last saved ${plainDate(savedOn)}, by ${by}`;
}
