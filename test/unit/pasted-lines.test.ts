import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutMarkers, pastedBetween } from '../../src/fields/pasted-lines.js';

describe('lines that are pasted into a list', () => {
  const cases: Record<string, [pasted: string, lines: string[]]> = {
    'end as any system ends them': ['a\r\nb\rc\nd\u2028e', ['a', 'b', 'c', 'd', 'e']],
    'lose their bullets': ['• a\n- b\n– c\n* d\n▪\te\n\uF0B7 f', ['a', 'b', 'c', 'd', 'e', 'f']],
    'lose the letter that word processors have for a circle': ['o\ta\no b', ['a', 'o b']],
    'lose numbers that count them': ['1. a\n2. b\n3) c', ['a', 'b', 'c']],
    'lose numbers that go on from an earlier part': ['7. a\n8. b', ['a', 'b']],
    'lose numbers behind a first line that was copied without its own': ['a\n2. b', ['a', 'b']],
    'lose numbers that begin anew': ['1. a\n2. b\n1. c', ['a', 'b', 'c']],
    'keep numbers that count nothing': ['15. June\n3. July', ['15. June', '3. July']],
    'keep numbers to call': ['1. a\n999. Call', ['a', '999. Call']],
    'keep quantities': ['-5 mg\n1.5 mg\n2 tablets', ['-5 mg', '1.5 mg', '2 tablets']],
    'keep hyphens within them': ['self-care\na - b', ['self-care', 'a - b']],
    'lose bullets with nothing behind them': ['•\n- \na', ['', '', 'a']],
  };
  for (const [name, [pasted, lines]] of Object.entries(cases)) {
    it(name, () => {
      assert.deepEqual(withoutMarkers(pasted), lines);
    });
  }
});

describe('several lines between two parts of a text', () => {
  it('are a text each: the first behind what was before, the last before what was behind', () => {
    assert.deepEqual(pastedBetween('Not ', 'one\ntwo\nthree', ' more'), [
      'Not one',
      'two',
      'three more',
    ]);
  });

  it('keep the blanks that stand between words', () => {
    assert.deepEqual(pastedBetween('a', ' b\nc ', 'd'), ['a b', 'c d']);
  });

  it('leave out blank lines', () => {
    assert.deepEqual(pastedBetween('', '\none\n\n \ntwo\n', ''), ['one', 'two']);
  });

  it('stay apart from what was there where a line ends there', () => {
    assert.deepEqual(pastedBetween('a', '\nb\nc\n', 'd'), ['a', 'b', 'c', 'd']);
  });

  it('are none where one line alone says something', () => {
    assert.equal(pastedBetween('a', 'one\n•\n', 'b'), undefined);
  });

  it('keep the lines that a text had already', () => {
    assert.deepEqual(pastedBetween('a\nb', 'c\nd', 'e\nf'), ['a\nbc', 'de\nf']);
  });
});
