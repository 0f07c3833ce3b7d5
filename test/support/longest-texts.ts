// For each section, a value in which every text is as long as the model lets it be.
import type { Element, Group, Leaf } from '../../src/model/element.js';
import { planModel, type SectionKey } from '../../src/standard/plan-model.js';

/** How long a text is that the model sets no limit to. */
const UNLIMITED = 600;

const TEXTS: readonly Leaf['kind'][] = ['string', 'text', 'codedText', 'url', 'textOrUrl'];

export interface LongestTexts {
  readonly value: unknown;
  readonly texts: readonly string[];
}

export function longestTexts(section: SectionKey): LongestTexts {
  const texts: string[] = [];
  const text = (length = UNLIMITED): string => {
    const number = String(texts.length + 100);
    // a wide letter, and every third time one word that is as long as the whole text
    const words = texts.length % 3 ? ' Wide words' : 'W';
    const made = number + words.repeat(length).slice(0, length - number.length - 1) + '.';
    texts.push(made);
    return made;
  };
  const written = (element: Element): unknown => {
    if (element.kind === 'list') return [written(element.item)];
    if (element.kind === 'group') return group(element);
    // a reason stands where there was a no
    if (element.kind === 'boolean') return false;
    if (!TEXTS.includes(element.kind)) return undefined;
    const made = text(
      element.maxLength && !element.maxTextLength ? element.maxLength : element.maxTextLength,
    );
    return element.kind === 'codedText' ? { text: made } : made;
  };
  const group = ({ children }: Group): unknown =>
    Object.fromEntries(
      Object.entries(children)
        .map(([key, child]) => [key, written(child)])
        .filter(([, value]) => value !== undefined),
    );
  return { value: written(planModel.children[section]), texts };
}
