import type { Lookup, WordSources } from './lookup.js';
import type { WordTree } from './word-tree.js';

/**
 * Looks English up as i18next would. Every widget carries this, and i18next, of sixteen times its
 * bytes or more, only comes with another language.
 */
export function englishLookup({ lang, words, english, audience }: WordSources): Lookup {
  const plurals = new Intl.PluralRules(lang);
  return (key, count) => {
    const forms = count === undefined ? [''] : [`_${plurals.select(count)}`, ''];
    if (count === 0) forms.unshift('_zero');
    const suffixes = audience ? [...forms.map((form) => `_${audience}${form}`), ...forms] : forms;
    const path = key.split('.');
    const name = path.pop() ?? '';
    for (const tree of [words, english]) {
      const group = path.reduce<string | WordTree | undefined>(at, tree);
      for (const suffix of suffixes) {
        const found = at(group, name + suffix);
        if (typeof found === 'string') return found;
      }
    }
    return '';
  };
}

const at = (tree: string | WordTree | undefined, key: string): string | WordTree | undefined =>
  typeof tree === 'object' && Object.hasOwn(tree, key) ? tree[key] : undefined;
