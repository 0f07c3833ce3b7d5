import { ENGLISH } from '../../i18n/languages.js';
import type { Locale } from '../../i18n/locale.js';
import { labelOf } from '../../i18n/label.js';
import { Words } from '../../i18n/words.js';
import { common } from '../../locales/en-GB/common.js';
import { plan as planWords } from '../../locales/en-GB/plan.js';
import { questionnaire } from '../../locales/en-GB/questionnaire.js';
import { sections } from '../../locales/en-GB/sections.js';
import { shared } from '../../locales/en-GB/shared.js';
import type { Group, Leaf } from '../../standard/element.js';
import { plan } from '../../standard/plan.js';
import { wordsKey } from '../../standard/words-key.js';
import { root, type Node } from './nodes.js';

/** What items are called in one language. */
export interface Labels {
  readonly words: Words;
  /** of an item inside its group */
  of(node: Node): string;
  /** of an item by itself: with the groups that it stands in */
  whole(node: Node): string;
  help(node: Node): string;
}

const english: Locale = { lang: ENGLISH, words: {} };

/** making them takes longer than writing a response */
const known = new WeakMap<Locale, Labels>();

export function labelsIn(locale: Locale = english): Labels {
  let labels = known.get(locale);
  if (!labels) known.set(locale, (labels = makeLabels(locale)));
  return labels;
}

function makeLabels(locale: Locale): Labels {
  const words = new Words(common, shared, sections, { plan: planWords, questionnaire });
  words.choose({ lang: locale.lang, trees: [locale.words] });
  const own = new Map<Node, string>();
  const whole = new Map<Node, string>();
  const walk = (node: Node, within: Node, above: string): void => {
    const label = labelIn(words, node, within);
    own.set(node, label);
    const name = [above, label].filter(Boolean).join(': ');
    whole.set(node, name);
    for (const child of node.children ?? []) walk(child, node, name);
  };
  for (const section of root.children) walk(section, root, '');
  const keyOf = (node: Node): string => wordsKey(plan, '', node.path);
  return {
    words,
    of: (node) => own.get(node) ?? '',
    whole: (node) => whole.get(node) ?? '',
    help: (node) =>
      words.text(`${keyOf(node)}.hint`) ||
      words.text(`${keyOf(node)}.intro`) ||
      scaleIn(words, node.element),
  };
}

function labelIn(words: Words, node: Node, within: Node): string {
  const isPart = within.element.kind === 'codedText' || node.key === 'id';
  const part = isPart ? words.text(`questionnaire.${node.key}`) : '';
  return part || labelOf(words, plan, '', node.path);
}

/** Which end of a scale is which. */
function scaleIn(words: Words, element: Leaf | Group): string {
  if (!('max' in element)) return '';
  return words.text(`field.${element.ranked ? 'ranks' : 'scale'}`, { max: element.max });
}
