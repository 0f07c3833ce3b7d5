// npm run accept [-- WHAT…]: what is generated, or was looked at once, becomes as it is now; without
// names, all of it. What git then shows as changed, somebody looks at before it is committed.
import { acceptBytes } from './accept/bytes.js';
import { acceptDocs, acceptManifest, acceptSamples } from './accept/documents.js';
import { acceptPictures } from './accept/pictures.js';
import { acceptTranscripts } from './accept/transcripts.js';
import { acceptTrees } from './accept/trees.js';
import { endTogether } from './processes.js';

// in this order: Storybook, which the last two look at, shows the first
const kinds: Record<string, () => Promise<string[]>> = {
  manifest: acceptManifest,
  docs: acceptDocs,
  bytes: acceptBytes,
  samples: acceptSamples,
  trees: acceptTrees,
  pictures: acceptPictures,
  transcripts: acceptTranscripts,
};

endTogether();
const asked = process.argv.slice(2);
const unknown = asked.filter((kind) => !(kind in kinds));
if (unknown.length) {
  console.error(`There is no ${unknown.join(', ')}: ask for ${Object.keys(kinds).join(', ')}.`);
  process.exit(1);
}

for (const [kind, accept] of Object.entries(kinds)) {
  if (asked.length && !asked.includes(kind)) continue;
  const changed = await accept();
  console.log(`${kind}: ${changed.length ? 'changed' : 'as it was'}`);
  for (const file of changed) console.log(`  ${file}`);
}
