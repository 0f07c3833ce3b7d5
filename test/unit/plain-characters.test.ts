import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  isVisible,
  plainCharacters,
  trimmed,
  withoutUnsendable,
} from '../../src/text/plain-characters.js';
import { isSendable } from '../../src/text/sendable-characters.js';
import { anyCharacter } from '../support/any-character.js';

const anyText = fc.string({ unit: anyCharacter, maxLength: 30 });

const EDGES = Array.from(' \t\n\u00a0\u00ad\u200b\u200e\u2060\u3000\ufeff');

describe('the blanks around a text', () => {
  it('go, whatever they are, and nothing else does', () => {
    const edge = fc.string({ unit: fc.constantFrom(...EDGES), maxLength: 5 });
    const inside = anyText.filter((text) => trimmed(text) === text && text !== '');

    fc.assert(
      fc.property(edge, inside, edge, (before, text, after) => {
        assert.equal(trimmed(before + text + after), text);
      }),
    );
  });

  it('are found in time, however many there are', () => {
    const start = performance.now();

    trimmed(`x${' '.repeat(200_000)}x`);

    assert.ok(performance.now() - start < 1000);
  });
});

describe('a text in which something can be seen', () => {
  it('is one with any character that is no blank and not default-ignorable', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const seen = [...text].some((one) => !/[\s\p{DI}]/u.test(one));

        assert.equal(isVisible(text), seen);
      }),
    );
  });
});

describe('control characters that FHIR forbids', () => {
  it('are taken out, and nothing else is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const left = withoutUnsendable(text, '');

        assert.equal(isSendable(left), true);
        assert.equal(
          left,
          [...text]
            .filter((one) => /[\t\n\r]|[^\p{Cc}\p{Cs}\ufffe\uffff]|[\u007f-\u009f]/u.test(one))
            .join(''),
        );
      }),
    );
  });

  it('are line breaks where a word processor meant one', () => {
    assert.equal(withoutUnsendable('one\vtwo\u0007'), 'one\ntwo');
  });
});

describe('plain characters', () => {
  for (const [text, plain] of [
    ['９４３ ４７６ ５９１９', '943 476 5919'],
    ['0300\u2011123\u20111234', '0300-123-1234'],
    ['0300–123—1234−5', '0300-123-1234-5'],
    ['٠١٢٣ ۴۵ ६७', '0123 45 67'],
    ['\u202a07700\u00a0900417\u202c', '07700 900417'],
    [' a\u200bb ', 'ab'],
  ] as const) {
    it(`are “${plain}” for ${JSON.stringify(text)}`, () => {
      assert.equal(plainCharacters(text), plain);
    });
  }

  it('are digits of any script by their value', () => {
    const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xe50, 0xff10, 0x1d7ce, 0x1fbf0];

    for (const zero of zeros) {
      const digits = [...Array(10).keys()].map((value) => String.fromCodePoint(zero + value));
      assert.equal(plainCharacters(digits.join('')), '0123456789', zero.toString(16));
    }
  });
});
