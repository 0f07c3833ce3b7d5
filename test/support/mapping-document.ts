// docs/fhir-mapping.md, made from the mapping. `node --import tsx test/support/mapping-document.ts`
// writes it; a test says when it is out of date.
import { writeFileSync } from 'node:fs';
import { standard } from '../../src/standard/standard.js';
import { fhirMapping } from '../../src/fhir.js';

const INTRODUCTION = `# Where each element lives in FHIR

Generated from \`src/fhir/mapping/\`, which both \`toFhirBundle\` and \`fromFhirBundle\` work by. Decision [0035](decisions/0035-fhir.md) says why it is so.

\`fhirMapping()\` of \`pcsp-elements/fhir\` gives the same rows.

- A key is the path in a plan's JSON; \`[]\` marks the entries of a list.
- \`[…]\` after a list of FHIR says which of its entries, by its use, system, code or address.
- \`→\` leads to a resource by a reference, or to the Provenance whose target it is.
- \`extension[…]\` without an address of HL7 or UK Core is ours: \`urn:pcsp-elements:fhir:extension:…\`.
- \`id\` of an entry is the resource's identifier of system \`urn:pcsp-elements:fhir:entry-id\`, or the extension \`entry-id\` where the entry is no resource. \`archivedOn\` and \`agreement.reasonNotAgreed\`, which are ours too, are extensions \`archived-on\` and \`reason-not-agreed\`.
- What a plan holds that the standard does not know, or that its home cannot hold exactly, is JSON in the extension \`data\` of the nearest element, with its path from there.
`;

const sectionOf = (key: string): string => key.replace(/[.[].*$/, '');

export function mappingDocument(): string {
  const rows = fhirMapping();
  const sections = Object.entries(standard.plan.children).map(([section, { term }]) => {
    const lines = rows
      .filter(({ key }) => sectionOf(key) === section)
      .map(({ key, term, home }) => `| \`${key}\` | ${term} | \`${home}\` |`);
    return [`## ${term}`, '', '| Key | Element | FHIR R4 |', '| --- | --- | --- |', ...lines].join(
      '\n',
    );
  });
  return `${[INTRODUCTION.trim(), ...sections].join('\n\n')}\n`;
}

if (process.argv[1]?.endsWith('mapping-document.ts'))
  writeFileSync(new URL('../../docs/fhir-mapping.md', import.meta.url), mappingDocument());
