import fc from 'fast-check';

const SURROGATES = { from: 0xd800, count: 0x800 };

/**
 * Any character of Unicode but half a pair: fast-check's own `binary`, which makes a map of a million
 * characters in each process to find out whether a string could be one of its own.
 */
export const anyCharacter = fc.nat({ max: 0x10ffff - SURROGATES.count }).map(
  (index) => String.fromCodePoint(index < SURROGATES.from ? index : index + SURROGATES.count),
  (character) => {
    if (typeof character !== 'string' || !/^[^\p{Cs}]$/su.test(character))
      throw new Error('It is not one character.');
    const code = character.codePointAt(0)!;
    return code < SURROGATES.from ? code : code - SURROGATES.count;
  },
);
