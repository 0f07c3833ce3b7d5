// What is generated of other files: the manifest, the mapping to FHIR, the hazards, the English of the crisis
// page, and what a terminal answers.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CRISIS_PAGE_ENGLISH, crisisPageEnglish } from '../../test/support/crisis-page-english.js';
import { FhirTerminologyServer } from '../../test/support/fhir-terminology-server.js';
import { hazardsDocument } from '../../test/support/hazards-document.js';
import { mappingDocument } from '../../test/support/mapping-document.js';
import { openEhrDocument } from '../../test/support/openehr-document.js';
import { asShown, shownIn, Terminal } from '../../test/support/terminal.js';
import { written } from './written.js';

const MANIFEST = 'custom-elements.json';
const TRANSCRIPTS = 'stories/guides/samples/terminal';

export function acceptManifest(): Promise<string[]> {
  const before = readFileSync(MANIFEST, 'utf8');
  execFileSync(process.execPath, ['scripts/manifest.js'], { stdio: 'inherit' });
  return Promise.resolve(readFileSync(MANIFEST, 'utf8') === before ? [] : [MANIFEST]);
}

/** The documents of `docs/` that are made from data, and words that are taken from others. */
export const acceptDocs = async (): Promise<string[]> => [
  ...written('docs/fhir-mapping.md', mappingDocument()),
  ...written('docs/openehr-mapping.md', openEhrDocument()),
  ...written('docs/hazards.md', hazardsDocument()),
  ...written(CRISIS_PAGE_ENGLISH, await crisisPageEnglish()),
];

/** Runs what the transcripts show again, and shows as much of each answer as was shown. */
export async function acceptSamples(): Promise<string[]> {
  const server = await new FhirTerminologyServer().start();
  const terminal = await Terminal.open();
  try {
    const changed: string[] = [];
    for (const name of readdirSync(TRANSCRIPTS)) {
      const file = join(TRANSCRIPTS, name);
      let text = readFileSync(file, 'utf8');
      const shown = shownIn(text);
      const outputs = await terminal.run(
        shown.map(({ command }) => command),
        { SERVER: server.url },
      );
      for (const [index, { command, output }] of shown.entries()) {
        const now = asShown(outputs[index]!.trimEnd(), output);
        if (now !== output)
          text = text.replace(`$ ${command}\n${output}`, () => `$ ${command}\n${now}`);
      }
      changed.push(...written(file, text));
    }
    return changed;
  } finally {
    await terminal.cli.remove();
    await server.stop();
  }
}
