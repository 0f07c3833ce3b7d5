// docs/openehr-mapping.md, from the template that the library makes.
// `npm run accept docs` writes it; a test says when it is out of date.
import { openEhrMapping } from '../../src/openehr.js';
import { planModel } from '../../src/standard/plan-model.js';
import { openEhrNotes } from '../../stories/guides/data/openehr-mapping.js';

const INTRODUCTION = `# Where each element lives in openEHR

Generated from \`src/openehr/homes.ts\`, which \`toOpenEhr\`, \`fromOpenEhr\` and \`openEhrWebTemplate\` work by. Decision [0101](decisions/0101-openehr.md) says why it is so.

\`openEhrMapping()\` of \`pcsp-elements/openehr\` gives the same rows, with what suppliers added.
`;

export function openEhrDocument(): string {
  const rows = openEhrMapping();
  const some = rows.filter(({ isPublic }) => isPublic).length;
  const share = `Of ${rows.length} elements, ${some} are in public archetypes and ${rows.length - some} in ours.`;
  const sections = Object.entries(planModel.children).map(([key, { term }]) => {
    const own = rows.filter((row) => row.key.split(/[.[]/)[0] === key);
    const lines = own.map(
      ({ key: at, term: name, place, rmType, archetype, isPublic }) =>
        `| \`${at}\` | ${name} | \`${place}\` | ${rmType} | ${isPublic ? `\`${archetype}\`` : `none; ours: \`${archetype}\``} |`,
    );
    return [
      `## ${term}`,
      '',
      '| Key | Element | Place in FLAT JSON | Type | Public archetype |',
      '| --- | --- | --- | --- | --- |',
      ...lines,
    ].join('\n');
  });
  const notes = openEhrNotes.map((note) => `- ${note}`).join('\n');
  return `${[INTRODUCTION.trim(), notes, share, ...sections].join('\n\n')}\n`;
}
