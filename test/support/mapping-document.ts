// docs/fhir-mapping.md, from what the guide in Storybook shows, too.
// `npm run accept docs` writes it; a test says when it is out of date.
import { mappedSections, mappingNotes } from '../../stories/guides/data/fhir-mapping.js';

const INTRODUCTION = `# Where each element lives in FHIR

Generated from \`src/sections/*/*.fhir.ts\`, which both \`toFhirBundle\` and \`fromFhirBundle\` work by. Decision [0035](decisions/0035-fhir.md) says why it is so.

\`fhirMapping()\` of \`pcsp-elements/fhir\` gives the same rows.

${mappingNotes.map((note) => `- ${note}`).join('\n')}
`;

export function mappingDocument(): string {
  const sections = mappedSections().map(({ term, rows }) => {
    const lines = rows.map(
      ({ key, term, location: home }) => `| \`${key}\` | ${term} | \`${home}\` |`,
    );
    return [`## ${term}`, '', '| Key | Element | FHIR R4 |', '| --- | --- | --- |', ...lines].join(
      '\n',
    );
  });
  return `${[INTRODUCTION.trim(), ...sections].join('\n\n')}\n`;
}
