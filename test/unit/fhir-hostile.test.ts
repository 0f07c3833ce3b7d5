// Bundles that mean otherwise than they seem to: contained, circular, nested, half known, nearly over.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle } from '../../src/fhir.js';
import { everyResourceBundle, readTypes } from '../support/every-resource-bundle.js';
import { putAt, textsOf, valueFor } from '../support/fhir-texts.js';
import { hostileBundles } from '../support/hostile-bundles/index.js';
import { someOf } from '../support/sample.js';

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

/** The places of a type under each of its elements, which are read together. */
function textsByElement(type: string) {
  const byElement = new Map<string, ReturnType<typeof textsOf>>();
  for (const text of textsOf(type)) {
    const element = text.path.split('.')[1]!;
    byElement.set(element, [...(byElement.get(element) ?? []), text]);
  }
  return [...byElement.values()];
}

describe('a text without words', () => {
  for (const blank of ['', ' ', '\u200b'])
    it(`holds no import up, whatever stands beside it: ${JSON.stringify(blank)}`, () => {
      let tried = 0;
      for (const type of readTypes.keys())
        for (const texts of someOf(textsByElement(type)))
          for (const parity of [0, 1]) {
            const bundle = everyResourceBundle();
            const { resource } = bundle.entry.find((one) => one.resource.resourceType === type)!;
            for (const [number, { path, kind }] of texts.entries()) {
              const { value } = valueFor(kind, path, number);
              const isBlank = number % 2 === parity && typeof value === 'string';
              putAt(resource, path, isBlank ? blank : value, () => 0);
            }

            const { plan } = fromFhirBundle(bundle, { now });

            tried++;
            assert.deepEqual(JSON.parse(JSON.stringify(plan)), plan, texts[0]!.path);
          }
      assert.ok(tried > 50);
    });
});
