import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { CRISIS_PAGE_ENGLISH, crisisPageEnglish } from '../support/crisis-page-english.js';

it('the English of the crisis page is that of the other modules', async () => {
  assert.equal(readFileSync(CRISIS_PAGE_ENGLISH, 'utf8'), await crisisPageEnglish());
});
