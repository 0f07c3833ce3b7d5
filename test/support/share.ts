import fc from 'fast-check';

/**
 * From 0 up to 1, evenly, to pick one of many by. The doubles of fast-check are even over their bits,
 * so that nearly all of them are next to nothing and pick the first.
 */
export const share: fc.Arbitrary<number> = fc.nat(0xffff).map((count) => count / 0x10000);
