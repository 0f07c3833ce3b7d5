import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fhirMapping } from '../../src/fhir.js';
import { standard } from '../../src/standard/standard.js';
import { mappingDocument } from '../support/mapping-document.js';

it('every element of the standard has a home in FHIR', () => {
  assert.deepEqual(
    fhirMapping().map(({ key }) => key),
    standard.elements().map(({ key }) => key),
  );
});

it('a home names a resource of FHIR, and an element has words', () => {
  for (const { key, term, location: home } of fhirMapping()) {
    assert.match(home, /^[A-Z][A-Za-z]+(?:[.[ ].*)?$/, key);
    assert.notEqual(term, '', key);
  }
});

it('docs/fhir-mapping.md is what the mapping says', () => {
  const written = readFileSync(new URL('../../docs/fhir-mapping.md', import.meta.url), 'utf8');

  assert.equal(written, mappingDocument());
});
