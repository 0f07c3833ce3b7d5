import { format, resolveConfig } from 'prettier';
import type { WordTree } from '../../src/i18n/word-tree.js';
import english from '../../src/locales/en-GB.js';
import polish from '../../src/locales/pl.js';

export const CRISIS_PAGE_ENGLISH = 'src/plan/crisis-page/crisis-page-english.ts';

const baseOf = (key: string): string => key.split('_', 1)[0]!;

/** Of some words, those under the keys of others, for everybody and every plural. */
function under(words: WordTree, keys: WordTree): WordTree {
  const wanted = new Map(Object.entries(keys).map(([key, inner]) => [baseOf(key), inner]));
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, inner]) => {
      const keysOf = wanted.get(baseOf(key));
      if (keysOf === undefined) return [];
      return typeof inner === 'object' && typeof keysOf === 'object'
        ? [[key, under(inner, keysOf)]]
        : [[key, inner]];
    }),
  );
}

/** The English of the crisis page alone: what the languages that have nothing else have words for. */
export async function crisisPageEnglish(): Promise<string> {
  // the names in an import's note are English as it is, and it may be whose plan it is that came in another shape
  const { importNote: _, ...covered } = polish.words;
  const person = { label: '', name: { label: '' } };
  const words = under(english.words, { ...covered, personDemographics: person });
  const text = `// Written by \`npm run accept docs\`, of the English of the other modules.
import type { CrisisPageEnglish } from '../../i18n/crisis-page-words.js';

/** The words that the crisis page asks for, and no others. */
export const crisisPageEnglish = ${JSON.stringify(words)} satisfies Omit<CrisisPageEnglish, 'importNote'> & {
  personDemographics: object;
};
`;
  const config = await resolveConfig(CRISIS_PAGE_ENGLISH);
  return format(text, { ...config, parser: 'typescript' });
}
