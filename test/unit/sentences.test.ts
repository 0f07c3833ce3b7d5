// One sentence a line, and no character lost.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sentencesOf } from '../../src/i18n/sentences.js';
import '../support/property-seed.js';

const trimmed = (text: string, lang?: string): string[] =>
  sentencesOf(text, lang).map((one) => one.trim());

describe('sentences', () => {
  it('stand by themselves, with the blanks behind them', () => {
    assert.deepEqual(sentencesOf('Knock first. Then wait!  Is it me?'), [
      'Knock first. ',
      'Then wait!  ',
      'Is it me?',
    ]);
  });

  it('end where their author broke the line', () => {
    assert.deepEqual(sentencesOf('Walk\n\nSing\r\nSleep'), ['Walk\n\n', 'Sing\r\n', 'Sleep']);
  });

  it('do not end at a title, an initial, or the number of an item', () => {
    assert.deepEqual(
      trimmed('Ring Dr. Ade or Mrs. T. Jones. 1. Say hello. 2. Wait, e.g. outside.'),
      ['Ring Dr. Ade or Mrs. T. Jones.', '1. Say hello.', '2. Wait, e.g. outside.'],
    );
  });

  it('do not end in what is whole', () => {
    const text = 'Ring 0161. 4960. 000 now. Then wait.';

    assert.deepEqual(
      sentencesOf(text, 'en-GB', (at) => at < 20),
      ['Ring 0161. 4960. 000 now. ', 'Then wait.'],
    );
  });

  it('are told in other languages, and in one that is none', () => {
    assert.deepEqual(trimmed('میں ٹھیک ہوں۔ مجھے فون کریں۔', 'ur'), [
      'میں ٹھیک ہوں۔',
      'مجھے فون کریں۔',
    ]);
    assert.deepEqual(trimmed('One. Two.', 'not a tag'), ['One.', 'Two.']);
  });

  it('are the lines of their author where the browser cannot tell them', (context) => {
    const { Segmenter } = Intl;
    context.after(() => Object.assign(Intl, { Segmenter }));
    Object.assign(Intl, { Segmenter: undefined });

    const told = sentencesOf('One. Two.\nThree.');

    assert.deepEqual(told, ['One. Two.\n', 'Three.']);
  });

  it('are the text, put together, whatever it is', () => {
    const unit = fc.constantFrom(...'aB1 .!?\n\r\t"’)(…。؟۔😀\u0301\u200b', 'Dr', 'e.g', '\r\n');

    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        assert.equal(sentencesOf(text).join(''), text);
      }),
      { numRuns: 2000 },
    );
  });
});
