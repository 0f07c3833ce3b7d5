// Bundles that mean otherwise than they seem to: contained, circular, nested, half known, nearly over.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle } from '../../src/fhir.js';
import { hostileBundles } from '../support/hostile-bundles/index.js';

const now = new Date('2026-05-01T12:00:00Z');

describe('a bundle that means otherwise than it seems to', () => {
  for (const { what, bundle, says = [], silent = [], told = [], values = [] } of hostileBundles)
    it(`is not misread: ${what}`, () => {
      const { plan, issues } = fromFhirBundle(bundle, { now });

      const json = JSON.stringify(plan);
      for (const words of says) assert.ok(json.includes(words), `${words} is not in ${json}`);
      for (const words of silent) assert.ok(!json.includes(words), `${words} is in ${json}`);
      const all = issues.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`);
      for (const one of told) assert.ok(all.includes(one), `${one} is not in\n${all.join('\n')}`);
      const about = issues.map(({ value }) => value);
      for (const value of values)
        assert.ok(about.includes(value), `${value} not in\n${about.join('\n')}`);
    });

  it('is read alike whatever the order of its entries, but for what comes first', () => {
    for (const { what, bundle } of hostileBundles) {
      const [first, ...others] = bundle.entry;
      const turned = { ...bundle, entry: [first, ...others.reverse()] };
      const words = ({ issues }: ReturnType<typeof fromFhirBundle>) =>
        issues.map(({ severity, code, message }) => `${severity} ${code} ${message}`).sort();

      const [one, other] = [bundle, turned].map((each) => fromFhirBundle(each, { now }));

      if (!/two servers|circle|an identifier that two/.test(what))
        assert.deepEqual(words(other!), words(one!), what);
    }
  });
});
