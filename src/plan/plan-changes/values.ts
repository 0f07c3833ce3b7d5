import { html, nothing } from 'lit';
import { valueAsText } from '../../fields/raw-value.js';
import { namesApart } from '../../fields/names-apart.js';
import { unknownLabel, unknownText } from '../../fields/unknown-words.js';
import { elementLabel } from '../../i18n/label.js';
import type { WordKeyUnder } from '../../i18n/word-key.js';
import type { Words } from '../../i18n/words.js';
import { descriptionRow } from '../../sections/shared/description-row.js';
import { IMPORT_NOTE } from '../../model/import-note.js';
import type { Element, Group, Leaf } from '../../model/element.js';
import type { Path } from '../../json/path.js';
import { elementAt } from '../../model/element-at.js';
import { planModel } from '../../standard/plan-model.js';
import { isRecord, type Json } from '../../json/json.js';
import { isEmpty } from '../../validation/empty.js';
import {
  diffWords,
  textDifference,
  type Stretch,
  type TextDifference,
} from '../../versions/diff-words.js';
import { excerptOf } from './excerpt.js';
import { isPrivate } from './private.js';
import { isProvenance } from './provenance-path.js';
import { apartIn, isName, valueInWords, proseOf } from './words.js';

/** What is said about values: in which words, and whether sex and gender are among them. */
export interface ValueWording {
  readonly words: Words;
  readonly bothSexAndGender: boolean;
  /** draws what opens and closes */
  readonly folded: (summary: 'provenance' | 'whole' | 'wholeText', body: unknown) => unknown;
  /** who recorded a group, where and when, is folded */
  readonly foldsProvenance?: boolean;
}

const prose = (text: string, apart: readonly string[]): unknown =>
  html`<span class="words" dir="auto">${namesApart(text, ...apart)}</span>`;

/** What is no words of anybody's: a translator of pages leaves it alone. */
const data = (text: string): unknown => prose(text, [text]);

/** What the standard does not know; what an import wrote of it is words. */
const unknownValue = (words: Words, key: unknown, value: unknown): unknown => {
  const text = unknownText(words, key, value);
  return key === IMPORT_NOTE ? prose(text, []) : data(text);
};

/** The words of an entry that has no heading of its own. */
export function entryInWords(telling: ValueWording, path: Path, value: unknown): unknown {
  const element = elementAt(planModel, path);
  return element && isLeaf(element)
    ? html`<p>${valueView(telling, element, path, value)}</p>`
    : nothing;
}

/** A value that was added. What is more than a few words is whole once it is unfolded. */
export function addedValue(telling: ValueWording, path: Path, value: unknown): unknown {
  const element = elementAt(planModel, path);
  const whole = html`<ins part="added">${valueView(telling, element, path, value)}</ins>`;
  return isLong(element, value) ? telling.folded('whole', whole) : whole;
}

/** As much JSON as a contact takes: whom to call is shown before anybody asks. */
const LONGEST_AT_ONCE = 350;

const isLong = (element: Element | undefined, value: unknown): boolean =>
  (element?.kind === 'group' || (element?.kind === 'list' && element.item.kind === 'group')) &&
  valueAsText(value).length > LONGEST_AT_ONCE;

/** A value that was removed: all that was recorded in it at once, as it is nowhere else any more. */
export const removedValue = (telling: ValueWording, path: Path, value: unknown): unknown =>
  html`<del part="removed"
    >${valueView({ ...telling, foldsProvenance: true }, elementAt(planModel, path), path, value)}</del
  >`;

/** A value that is another: the words that changed, or what it was and is. */
export function changedValue(
  telling: ValueWording,
  path: Path,
  before: unknown,
  after: unknown,
): unknown {
  const element = elementAt(planModel, path);
  if (element && isLeaf(element)) {
    const [was, is] = [proseOf(element, before), proseOf(element, after)];
    const stretches = was !== undefined && is !== undefined && diffWords(was, is);
    if (stretches) return changedText(telling, element, stretches, textDifference(was, is));
    const [wasSaid, isSaid] = [before, after].map((value) =>
      valueInWords(telling.words, element, path, value),
    );
    // where words say the same of both, only the data itself says what changed
    if (wasSaid === isSaid)
      return wasAndIs(telling, data(valueAsText(before)), data(valueAsText(after)));
  }
  return wasAndIs(
    telling,
    valueView(telling, element, path, before),
    valueView(telling, element, path, after),
  );
}

const wasAndIs = ({ words }: ValueWording, was: unknown, is: unknown): unknown =>
  html`<dl class="was-and-is">
    ${descriptionRow(words.text('planChanges.was'), html`<del part="removed">${was}</del>`)}
    ${descriptionRow(words.text('planChanges.now'), html`<ins part="added">${is}</ins>`)}
  </dl>`;

/** What changed in a text; all of it, where words that stayed are left out, when it is unfolded. */
function changedText(
  telling: ValueWording,
  leaf: Leaf,
  stretches: readonly Stretch[],
  difference: TextDifference,
): unknown {
  const { words, folded } = telling;
  const excerpt = excerptOf(stretches);
  const shown = marked(words, leaf, excerpt ?? stretches);
  return html`${difference === 'words' ? nothing : html`<p class="kept">${words.text(`planChanges.${difference}`)}</p>`}
  ${
    excerpt
      ? html`<div class="excerpt">${shown}</div>
          ${folded('wholeText', marked(words, leaf, stretches))}`
      : shown
  }`;
}

/** A text with its changed words marked, for the eye and for a screen reader. */
const marked = (words: Words, leaf: Leaf, stretches: readonly Stretch[]): unknown => {
  const say = (key: WordKeyUnder<'planChanges'>) =>
    html`<span class="vh" translate="yes"> ${words.text(`planChanges.${key}`)} </span>`;
  const kinds: Record<Stretch['kind'], (text: string, isBeside: boolean) => unknown> = {
    same: (text) => text,
    removed: (text) =>
      html`<del part="removed">${say('removedWords')}${text}${say('endOfWords')}</del>`,
    added: (text, isBeside) =>
      html`<ins part="added" class=${isBeside ? 'beside' : nothing}
        >${say('addedWords')}${text}${say('endOfWords')}</ins
      >`,
  };
  const inside = stretches.map(({ kind, text }, index) =>
    kinds[kind](text, stretches[index - 1]?.kind === 'removed' && /^\S/.test(text)),
  );
  // the space is the author's: none of the template's may come in
  return html`<p class="words" dir="auto" translate=${isName(leaf) ? 'no' : nothing}>${inside}</p>`;
};

const isLeaf = (element: Element): element is Leaf =>
  element.kind !== 'list' && element.kind !== 'group';

/** Any value, as a document shows it; what the model does not know, as it came. */
function valueView(
  telling: ValueWording,
  element: Element | undefined,
  path: Path,
  value: unknown,
): unknown {
  if (element?.kind === 'list' && Array.isArray(value))
    return html`<ul class="entries" part="entries">
      ${value.map((entry: unknown, index) =>
        isEmpty(element.item, entry)
          ? nothing
          : html`<li part="entry">
              ${
                element.item.kind === 'group'
                  ? html`<p class="entry-name" part="entry-name">
                      ${elementLabel(telling.words, planModel, '', [...path, index])}
                    </p>`
                  : nothing
              }
              ${valueView(telling, element.item, [...path, index], entry)}
            </li>`,
      )}
    </ul>`;
  if (element?.kind === 'group' && isRecord(value)) return viewGroup(telling, element, path, value);
  if (!element || !isLeaf(element)) return unknownValue(telling.words, path.at(-1), value);
  const said = valueInWords(telling.words, element, path, value);
  return prose(said, apartIn(element, value, said));
}

function viewGroup(telling: ValueWording, element: Group, path: Path, value: Json): unknown {
  const { words } = telling;
  const { children } = element;
  const known = Object.entries(children).filter(([key, child]) => !isEmpty(child, value[key]));
  const isKept = (key: string) => !telling.bothSexAndGender && isPrivate([...path, key]);
  const kept = known.some(([key]) => isKept(key));
  const unknown = Object.keys(value).filter(
    (key) => !Object.hasOwn(children, key) && !(key === 'id' && typeof value.id === 'string'),
  );
  const row = ([key, child]: [string, Element]) => {
    const at = [...path, key];
    return isKept(key)
      ? nothing
      : descriptionRow(
          elementLabel(words, planModel, '', at),
          valueView(telling, child, at, value[key]),
        );
  };
  // what was recorded comes before who recorded it, where and when
  const [recorded, provenance] = [false, true].map((wanted) =>
    known.filter(([key]) => isProvenance([...path, key]) === wanted).map(row),
  );
  const rows = html`${recorded} ${kept ? keptRow(words) : nothing}
  ${unknown.map((key) => descriptionRow(unknownLabel(words, key), unknownValue(words, key, value[key])))}`;
  if (!provenance?.length) return html`<dl>${rows}</dl>`;
  return telling.foldsProvenance && !isProvenance(path)
    ? html`<dl>${rows}</dl>
        ${telling.folded('provenance', html`<dl>${provenance}</dl>`)}`
    : html`<dl>${rows} ${provenance}</dl>`;
}

const keptRow = (words: Words): unknown =>
  descriptionRow(
    words.text('personDemographics.parts.sexAndGender'),
    words.text('planChanges.kept'),
  );
