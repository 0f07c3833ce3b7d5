import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { diffWords, textDifference, type Stretch } from '../../src/versions/diff-words.js';
import { times } from '../support/sample.js';

/** With `[-removed-]` and `{+added+}`. */
const marked = (before: string, after: string): string | undefined =>
  diffWords(before, after)
    ?.map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

describe('the words in which two texts differ', () => {
  const cases: [what: string, before: string, after: string, marks: string][] = [
    ['nothing', 'Knock first.', 'Knock first.', 'Knock first.'],
    ['a word', 'Two nights alone', 'Three nights alone', '[-Two-]{+Three+} nights alone'],
    ['a word more', 'I like tea', 'I like green tea', 'I like {+green +}tea'],
    ['a word less', 'I like green tea', 'I like tea', 'I like [-green -]tea'],
    ['a mark', 'Knock first', 'Knock first.', 'Knock first{+.+}'],
    ['a word before a mark', 'Tea helps.', 'Tea helps a lot.', 'Tea helps{+ a lot+}.'],
    ['a number with a mark in it', 'take 7.5 mg', 'take 75 mg', 'take [-7.5-]{+75+} mg'],
    ['a number with a sign', 'below -5 now', 'below 5 now', 'below [--5-]{+5+} now'],
    ['a sentence more', 'Knock.', 'Knock. Wait.', 'Knock.{+ Wait.+}'],
    ['words side by side', 'a big red bus', 'a tiny blue bus', 'a [-big red-]{+tiny blue+} bus'],
    ['a line break', 'Knock. Wait.', 'Knock.\nWait.', 'Knock.[- -]{+\n+}Wait.'],
    ['lines', 'one\ntwo\nthree', 'one\n2\nthree', 'one\n[-two-]{+2+}\nthree'],
  ];
  for (const [what, before, after, marks] of cases) {
    it(`are marked: ${what}`, () => assert.equal(marked(before, after), marks));
  }

  it('are not marked where next to nothing is in common', () => {
    assert.equal(marked('Walking my dog every day', 'Praying at set times, and a dog'), undefined);
  });

  it('are not marked in texts of thousands of words', () => {
    const long = (word: string) => Array.from({ length: 2000 }, (_, at) => word + at).join(' ');

    assert.equal(marked(`${long('a')} end`, `${long('b')} end`), undefined);
  });

  it('are marked in a text of thousands of words where one of them changed', () => {
    const long = Array.from({ length: 5000 }, (_, at) => `w${at}`);

    const stretches = diffWords(long.join(' '), long.with(2500, 'new').join(' '));

    assert.deepEqual(
      stretches?.filter(({ kind }) => kind !== 'same'),
      [
        { kind: 'removed', text: 'w2500' },
        { kind: 'added', text: 'new' },
      ],
    );
  });

  const differences: [before: string, after: string, is: string][] = [
    ['Knock first', 'Knock first.', 'marks'],
    ['“Knock”, first', 'Knock first', 'marks'],
    ['Knock  first', 'Knock first', 'space'],
    ['Knock first', 'Knock\nfirst', 'space'],
    ['7.5 mg', '75 mg', 'words'],
    ['<5', '5', 'words'],
    ['do not', 'donot', 'words'],
    ['5 mg', '5mg', 'words'],
    ['don’t', 'dont', 'words'],
    ['Insulin .5 units', 'Insulin 5 units', 'words'],
    ['(.5 mg)', '(5 mg)', 'words'],
    ['Insulin ,5 units', 'Insulin 5 units', 'words'],
    ["He is 5' tall", 'He is 5" tall', 'words'],
    ['DNAR', 'DNAR?', 'words'],
    ['At 5.', 'At 5', 'marks'],
    ['… 5', '5', 'marks'],
  ];
  for (const [before, after, is] of differences) {
    it(`are ${is} in ${JSON.stringify([before, after])}`, () =>
      assert.equal(textDifference(before, after), is));
  }

  it('make up both texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '. ', '  '), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = diffWords(before, after) ?? [
          { kind: 'removed', text: before },
          { kind: 'added', text: after },
        ];
        const without = (left: Stretch['kind']) =>
          stretches
            .filter(({ kind }) => kind !== left)
            .map(({ text }) => text)
            .join('');
        assert.equal(without('added'), before);
        assert.equal(without('removed'), after);
      }),
      { numRuns: times(1000) },
    );
  });
});
