// The language in which a plan is written goes to FHIR and comes back, where it is known.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { toEnvelope } from '../../src/core.js';
import { fromFhirBundle, toFhirBundle } from '../../src/fhir.js';
import type { FhirBundle } from '../../src/fhir.js';
import type { Plan } from '../../src/standard/plan-model.js';
import { Cli } from '../support/cli.js';

const wired = (bundle: FhirBundle): FhirBundle => JSON.parse(JSON.stringify(bundle)) as FhirBundle;

const resourcesOf = (bundle: FhirBundle): readonly { resourceType: string; language?: unknown }[] =>
  (bundle.entry ?? []).map(({ resource }) => resource!);

const welsh = { aboutMe: { myWellness: 'Rwy’n teimlo’n dda' } } as unknown as Plan;

describe('the language of a plan in FHIR', () => {
  for (const [name, plan] of Object.entries({ 'a whole plan': samplePlan, 'About me': welsh }))
    for (const type of ['document', 'transaction'] as const)
      it(`comes back with ${name}, in a ${type}`, () => {
        const bundle = wired(toFhirBundle(plan, { type, planLanguage: 'cy' }));
        const without = fromFhirBundle(wired(toFhirBundle(plan, { type })));

        const back = fromFhirBundle(bundle);

        assert.equal(back.planLanguage, 'cy');
        assert.deepEqual(back.plan, without.plan);
        assert.deepEqual(back.issues, without.issues);
      });

  it('is that of each resource with words of the plan, and of no name', () => {
    const said = resourcesOf(toFhirBundle(samplePlan, { planLanguage: 'cy' })).map(
      ({ resourceType, language }) => `${resourceType} ${String(language)}`,
    );

    assert.ok(said.includes('Goal cy') && said.includes('CarePlan cy'));
    assert.ok(said.includes('Patient undefined') && said.includes('Composition en-GB'));
  });

  it('is that of the words in the narrative, whose own are English', () => {
    const [composition] = resourcesOf(toFhirBundle(welsh, { planLanguage: 'cy' }));

    const text = JSON.stringify(composition);
    assert.match(text, /<div [^>]*lang=\\"en-GB\\"[^>]*>/);
    assert.match(text, /<span lang=\\"cy\\" xml:lang=\\"cy\\">Rwy’n teimlo’n dda<\/span>/);
  });

  it('is nothing where nobody said it', () => {
    const bundle = wired(toFhirBundle(samplePlan));

    const said = resourcesOf(bundle).filter(({ language }) => language !== undefined);
    assert.deepEqual(
      said.map(({ resourceType }) => resourceType),
      ['Composition'],
    );
    assert.equal('planLanguage' in fromFhirBundle(bundle), false);
  });

  it('is the one that another system says of all its resources', () => {
    const goal = (language?: string) => ({
      resource: {
        resourceType: 'Goal',
        lifecycleStatus: 'active',
        description: { text: 'Mynd am dro' },
        ...(language && { language }),
      },
    });
    const of = (...languages: (string | undefined)[]) =>
      fromFhirBundle({
        resourceType: 'Bundle',
        type: 'collection',
        entry: languages.map((one) => goal(one)),
      });

    assert.equal(of('cy', 'cy').planLanguage, 'cy');
    for (const mixed of [of('cy', 'en'), of('cy', undefined)]) {
      assert.equal(mixed.planLanguage, undefined);
      assert.deepEqual(mixed.issues.filter(({ path }) => path.at(-1) === 'language')[0]?.path, [
        'entry',
        0,
        'resource',
        'language',
      ]);
    }
  });

  it('goes from what was stored with it to the bundle that the command line writes', async () => {
    const cli = await Cli.make();
    const stored = JSON.stringify(toEnvelope('plan', samplePlan, { planLanguage: 'cy' }));

    const { out } = await cli.run(['fhir', 'to'], stored);

    assert.equal(fromFhirBundle(JSON.parse(out)).planLanguage, 'cy');
    await cli.remove();
  });
});
