import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boxDirection } from '../../src/text/direction.js';

const long = (start: string): string => start + ' 1. '.repeat(50_000);

describe('the direction of a box', () => {
  it('is left to the browser where its text is short', () => {
    assert.equal(boxDirection('مرحبا'), 'auto');
    assert.equal(boxDirection(''), 'auto');
  });

  for (const [start, direction] of [
    ['Hello', 'ltr'],
    ['12. “مرحبا', 'rtl'],
    ['שלום Ann', 'rtl'],
    ['Ann שלום', 'ltr'],
    ['你好', 'ltr'],
    ['পরিকল্পনা', 'ltr'],
    ['', 'ltr'],
  ] as const)
    it(`is ${direction} in a long text that begins with “${start}”`, () => {
      assert.equal(boxDirection(long(start)), direction);
    });
});
