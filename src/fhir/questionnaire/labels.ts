import { choiceOfLocale } from '../../i18n/choice-of-locale.js';
import { ENGLISH } from '../../i18n/languages.js';
import type { Locale } from '../../i18n/locale.js';
import { elementLabel } from '../../i18n/label.js';
import { Words } from '../../i18n/words.js';
import { commonWords } from '../../locales/en-GB/common.js';
import { planWords } from '../../locales/en-GB/plan-words.js';
import { questionnaireWords } from '../../locales/en-GB/questionnaire.js';
import { sectionsWords } from '../../locales/en-GB/section-words.js';
import { sharedWords } from '../../sections/shared/shared.words.en-GB.js';
import { fromModel } from '../../model/from-model.js';
import type { Group, Leaf } from '../../model/element.js';
import { planModel } from '../../standard/plan-model.js';
import { wordsKey } from '../../model/words-key.js';
import { root, type QuestionnaireNode } from './questionnaire-nodes.js';

/** What items are called in one language. */
export interface Labels {
  readonly words: Words;
  /** of an item inside its group */
  of(node: QuestionnaireNode): string;
  /** of an item by itself: with the groups that it stands in */
  whole(node: QuestionnaireNode): string;
  help(node: QuestionnaireNode): string;
}

const english: Locale = { lang: ENGLISH, words: {} };

/** making them takes longer than writing a response */
const known = fromModel(() => new WeakMap<Locale, Labels>());

export function labelsIn(locale: Locale = english): Labels {
  const all = known();
  let labels = all.get(locale);
  if (!labels) all.set(locale, (labels = makeLabels(locale)));
  return labels;
}

function makeLabels(locale: Locale): Labels {
  const words = new Words(commonWords, sharedWords, sectionsWords, {
    plan: planWords,
    questionnaire: questionnaireWords,
  });
  words.choose(choiceOfLocale(locale));
  const own = new Map<QuestionnaireNode, string>();
  const whole = new Map<QuestionnaireNode, string>();
  const walk = (node: QuestionnaireNode, within: QuestionnaireNode, above: string): void => {
    const label = labelIn(words, node, within);
    own.set(node, label);
    const name = [above, label].filter(Boolean).join(': ');
    whole.set(node, name);
    for (const child of node.children ?? []) walk(child, node, name);
  };
  for (const section of root().children) walk(section, root(), '');
  const keyOf = (node: QuestionnaireNode): string => wordsKey(planModel, '', node.path);
  return {
    words,
    of: (node) => own.get(node) ?? '',
    whole: (node) => whole.get(node) ?? '',
    help: (node) =>
      words.lookUp(`${keyOf(node)}.hint`) ||
      words.lookUp(`${keyOf(node)}.intro`) ||
      scaleIn(words, node.element),
  };
}

function labelIn(words: Words, node: QuestionnaireNode, within: QuestionnaireNode): string {
  const isPart = within.element.kind === 'codedText' || node.key === 'id';
  const part = isPart ? words.lookUp(`questionnaire.${node.key}`) : '';
  return part || elementLabel(words, planModel, '', node.path);
}

/** Which end of a scale is which. */
function scaleIn(words: Words, element: Leaf | Group): string {
  if (!('max' in element)) return '';
  return words.text(`field.${element.ranked ? 'ranks' : 'scale'}`, { max: element.max });
}
