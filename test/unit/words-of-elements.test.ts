// Whether each element of the model has English words of its own. Without, it is called by the standard's
// term, and a list's button and entries by words for any list: that is shown, and is marked as missing here.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Words } from '../../src/i18n/words.js';
import english from '../../src/locales/en-GB.js';
import { childrenOf } from '../../src/model/children.js';
import { list, text, type Element } from '../../src/model/element.js';
import { wordsKey } from '../../src/model/words-key.js';
import type { Path } from '../../src/json/path.js';
import { planModel } from '../../src/standard/plan-model.js';

const words = new Words(english.words);

/** The keys of the words that an element, and what is in it, lacks. */
function* missingWords(element: Element, path: Path): Generator<string> {
  const keyOf = (at: Path) => wordsKey(planModel, '', at);
  if (path.length) {
    const needed = [`${keyOf(path)}.label`];
    if (element.kind === 'list') needed.push(`${keyOf(path)}.add`, `${keyOf([...path, 0])}.entry`);
    yield* needed.filter((one) => !words.lookUp(one));
  }
  const own = element.kind === 'list' ? element.item : element;
  // the parts of a code have the words of every code
  if (own.kind !== 'group') return;
  const at = element.kind === 'list' ? [...path, 0] : path;
  for (const [name, child] of Object.entries(childrenOf(own) ?? {}))
    if (!(own.entry && name === 'id')) yield* missingWords(child, [...at, name]);
}

describe('the English words', () => {
  it('name every element of the model, and what adds an entry and what an entry is called', () => {
    assert.deepEqual([...new Set(missingWords(planModel, []))], []);
  });

  it('are told where they are missing', () => {
    const lines = list(text('O', 'Lines'));

    assert.deepEqual(
      [...missingWords(lines, ['aboutMe', 'lines'])],
      ['aboutMe.lines.label', 'aboutMe.lines.add', 'aboutMe.lines.entry'],
    );
  });
});
