// A supplier's own sections: told apart from the standard's, and in all else like them. What is defined
// here is defined for the whole file.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from 'lit';
import {
  conformanceReport,
  diffPlans,
  jsonSchema,
  mergePlans,
  openEnvelope,
  standard,
  toEnvelope,
  validate,
  zodSchema,
  type Plan,
  type SectionKey,
} from '../../src/core.js';
import {
  fromFhirBundle,
  fromQuestionnaireResponse,
  leafMapping,
  groupMapping,
  pathTo,
  sectionUnder,
  stringCodec,
  toFhirBundle,
  toQuestionnaire,
  toQuestionnaireResponse,
} from '../../src/fhir.js';
import { renderPlanHtml } from '../../src/html.js';
import type { Json } from '../../src/json/json.js';
import cy from '../../src/locales/cy.js';
import {
  boolean,
  codedText,
  coding,
  date,
  dateTime,
  dateTimeOrDuration,
  defineSection,
  group,
  list,
  records,
  scale,
  string,
  text,
  textOrUrl,
  url,
  type PlanPart,
} from '../../src/model.js';
import { field, registerSection } from '../../src/section.js';
import { sections } from '../../src/standard/sections.js';
import { fhir as sleepAim } from '../../stories/guides/samples/own-section-fhir.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { wired } from '../support/wired.js';

const rowsBefore = standard.elements();
const reportBefore = conformanceReport(samplePlan);

// the sections of the standard, defined again as somebody else's
const again = Object.entries(sections).map(([key, { model }]) => ({
  key: key as SectionKey,
  defined: defineSection({
    namespace: 'again-trust',
    key,
    tag: `again-${key.toLowerCase()}`,
    model,
  }),
}));

const moods = {
  name: 'example-mood',
  title: 'Mood',
  system: 'https://example.org/mood',
  closed: true,
  concepts: [{ system: 'https://example.org/mood', code: 'up', display: 'Up' }],
};

const sleep = defineSection({
  namespace: 'example-trust',
  key: 'sleepDiary',
  tag: 'example-sleep-diary',
  model: group('R', 'Sleep diary', {
    began: date('M', 'Began'),
    lastNight: dateTime('R', 'Last night'),
    review: dateTimeOrDuration('R', 'Review'),
    wokeUp: boolean('R', 'Woke up'),
    quality: scale('R', 'Quality', { max: 5 }),
    mood: coding('O', 'Mood', { codes: moods }),
    because: codedText('O', 'Because of'),
    notes: text('O', 'Notes', { maxLength: 200 }),
    page: url('O', 'Page'),
    more: textOrUrl('O', 'More'),
    room: group('O', 'Room', { name: string('M', 'Name', { maxLength: 10 }) }),
    nights: list(
      group('O', 'Night', { hours: string('M', 'Hours'), helps: list(text('O', 'What helps')) }),
    ),
  }),
  words: {
    label: 'My nights',
    intro: 'How somebody sleeps.',
    room: { label: 'Bedroom' },
    texts: { since: 'Since {{date}}' },
  },
  languages: { cy: { label: 'Fy nosweithiau', texts: { since: 'Ers {{date}}' } } },
});

const falls = defineSection({
  namespace: 'example-trust',
  key: 'falls',
  tag: 'example-falls',
  model: records(
    'O',
    'About me',
    group('O', 'Fall', { where: text('R', 'Where'), hurt: boolean('R', 'Hurt') }),
  ),
});

const code = { system: 'https://example.org/headings', code: 'pets', display: 'Pets' };
const pets = defineSection({
  namespace: 'example-trust',
  key: 'pets',
  tag: 'example-pets',
  model: group('O', 'Pets', { who: text('R', 'Who'), fed: text('O', 'Fed by') }),
  fhir: {
    code,
    mapping: groupMapping(sectionUnder(code), {
      who: leafMapping(pathTo('extension', 0, 'valueString'), stringCodec),
    }),
  },
});

const aims = defineSection({
  namespace: 'example-trust',
  key: 'aims',
  tag: 'example-aims',
  model: group('O', 'Aims', { aim: text('R', 'Aim'), other: text('R', 'Other') }),
  fhir: sleepAim,
});

registerSection(sleep);
registerSection(falls, {
  view: (form) => html`<p>${form.label([])}: ${field(form, [0, 'where'])}</p>`,
});

const part: PlanPart<typeof sleep> & PlanPart<typeof falls> & PlanPart<typeof pets> = {
  'example-trust-sleepDiary': {
    began: '2026-01-02',
    lastNight: '2026-01-03',
    review: 'P6M',
    wokeUp: false,
    quality: 3,
    mood: { system: moods.system, code: 'up', display: 'Up' },
    because: { text: 'Noise' },
    notes: 'One\nTwo',
    page: 'https://example.org/',
    more: 'In the blue book',
    room: { name: 'Attic' },
    nights: [
      { id: 'a', hours: '6', helps: ['Tea', 'A walk'] },
      { id: 'b', hours: '7' },
    ],
  },
  'example-trust-falls': [
    { id: 'a', where: 'Bath', hurt: true },
    { id: 'b', where: 'Stairs', hurt: false },
  ],
  'example-trust-pets': { who: 'A cat' },
};
const plan = { ...samplePlan, ...part } as Plan & typeof part;
const nights = part['example-trust-sleepDiary'];

const compositionOf = (bundle: { entry: readonly { resource: unknown }[] }): Json =>
  bundle.entry[0]?.resource as Json;

describe('a section of a supplier’s', () => {
  it('is valid where it is as the supplier said, alone and in a plan', () => {
    for (const [key, value] of [
      [sleep.key, nights],
      ['plan', plan],
    ] as const)
      assert.deepEqual([validate(key, value).value, validate(key, value).valid], [value, true]);
  });

  it('is checked in all that its elements say, with the namespace beside each issue', () => {
    const wrong = {
      quality: 9,
      wokeUp: 'no',
      mood: { system: moods.system, code: 'x' },
      room: { name: 'The room below' },
    };

    const { issues, valid } = validate(sleep.key, wrong);
    const inPlan = validate('plan', { ...samplePlan, [sleep.key]: wrong }).issues;

    assert.equal(valid, false);
    assert.deepEqual(issues.map((one) => one.code).sort(), [
      'code',
      'range',
      'required',
      'too-long',
      'type',
    ]);
    assert.ok(
      issues.every(
        ({ namespace, message }) => namespace === 'example-trust' && !/standard/.test(message),
      ),
    );
    assert.equal(
      inPlan.filter(({ namespace }) => namespace === 'example-trust').length,
      issues.length,
    );
  });

  it('goes by the supplier’s words, in each language that they are in', () => {
    const said = (locale?: typeof cy) =>
      validate('plan', { ...samplePlan, [sleep.key]: 'x' }, { locale }).issues.at(-1)?.message ??
      '';

    assert.match(said(), /“My nights”/);
    assert.match(said(cy), /“Fy nosweithiau”/);
  });

  it('has a JSON Schema of its own and a place in that of the plan, and a schema for zod', () => {
    const own = jsonSchema(sleep.key);
    const whole = jsonSchema('plan') as { properties: Record<string, unknown> };

    assert.match(JSON.stringify(own), /Not of the standard: added by example-trust/);
    assert.equal(
      JSON.stringify(own.properties),
      JSON.stringify((whole.properties[sleep.key] as Json).properties),
    );
    assert.match(JSON.stringify(whole.properties[falls.key]), /added by example-trust/);
    assert.equal(zodSchema(sleep.key).safeParse(nights).success, true);
    assert.equal(zodSchema(sleep.key).safeParse({}).success, false);
    assert.equal(zodSchema('plan').safeParse({ ...samplePlan, [sleep.key]: {} }).success, false);
  });

  it('is no row of the standard, and changes no count of a plan’s conformance', () => {
    const { supplied, ...report } = conformanceReport(plan);

    assert.deepEqual(standard.elements(), rowsBefore);
    assert.deepEqual(report, reportBefore);
    const own = supplied?.filter(({ namespace }) => namespace === 'example-trust');
    assert.deepEqual(
      own?.map(({ section }) => section),
      [sleep.key, falls.key, pets.key, aims.key],
    );
    assert.deepEqual(own?.[1]?.elements, [
      { key: 'example-trust-falls[].where', recorded: true },
      { key: 'example-trust-falls[].hurt', recorded: true },
    ]);
  });

  it('is in a document of FHIR under a heading of its own, as data and in words, and comes back', () => {
    const document = wired(toFhirBundle(plan));
    const { plan: back, issues } = fromFhirBundle(document);

    const headed = (compositionOf(document).section as Json[]).filter(({ code }) =>
      JSON.stringify(code).includes('example-trust'),
    );
    assert.deepEqual(
      headed.map(({ title }) => title),
      ['My nights', 'About me'],
    );
    assert.match(JSON.stringify(headed[0]?.text), /Attic/);
    assert.match(JSON.stringify(headed[1]?.text), /Stairs/);
    const { plan: without } = fromFhirBundle(wired(toFhirBundle(samplePlan)));
    assert.deepEqual(back, { ...without, ...part });
    assert.deepEqual(issues, []);
  });

  it('is where its own mapping to FHIR says, and what that does not name beside it', () => {
    const document = wired(
      toFhirBundle({ ...samplePlan, [pets.key]: { who: 'A cat', fed: 'Mo' } }),
    );

    const own = (compositionOf(document).section as Json[]).find(({ title }) => title === 'Pets');
    assert.equal((own?.extension as Json[])[0]?.valueString, 'A cat');
    assert.deepEqual((fromFhirBundle(document).plan as Json)[pets.key], {
      who: 'A cat',
      fed: 'Mo',
    });
  });

  it('may be a resource of its own, as the guide shows', () => {
    const own = { aim: 'Six hours', other: 'Naps' };
    const document = wired(toFhirBundle({ ...samplePlan, [aims.key]: own }));

    assert.match(
      JSON.stringify(document),
      /"resourceType":"Goal"[^}]*"description":{"text":"Six hours"}|"description":{"text":"Six hours"}/,
    );
    const { plan: back, issues } = fromFhirBundle(document);
    assert.deepEqual((back as Json)[aims.key], own);
    assert.deepEqual(
      back.careAndSupportPlan,
      fromFhirBundle(wired(toFhirBundle(samplePlan))).plan.careAndSupportPlan,
    );
    assert.deepEqual(issues, []);
  });

  it('keeps a value of another shape through FHIR', () => {
    for (const value of ['x', [1], { nights: 'many', other: true }]) {
      const document = wired(toFhirBundle({ ...samplePlan, [sleep.key]: value }));

      assert.deepEqual((fromFhirBundle(document).plan as Json)[sleep.key], value);
    }
  });

  it('is in the Questionnaire, and comes back from its response', async () => {
    const questionnaire = await toQuestionnaire();
    const own = questionnaire.item?.find(({ linkId }) => linkId === sleep.key);

    assert.equal(own?.text, 'My nights');
    const { plan: back, issues } = fromQuestionnaireResponse(toQuestionnaireResponse(plan));
    for (const [key, value] of Object.entries(part)) assert.deepEqual((back as Json)[key], value);
    assert.deepEqual(issues, []);
  });

  it('is compared and merged element by element', () => {
    const mine = { ...nights, quality: 4 };
    const theirs = { ...nights, notes: 'Three' };

    assert.deepEqual(
      diffPlans(nights, mine, sleep.key).map(({ kind, path }) => [kind, path]),
      [['changed', ['quality']]],
    );
    const merged = mergePlans(
      plan,
      { ...plan, [sleep.key]: mine },
      { ...plan, [sleep.key]: theirs },
    );
    assert.deepEqual((merged.value as Json)[sleep.key], { ...nights, quality: 4, notes: 'Three' });
    assert.deepEqual(merged.conflicts, []);
  });

  it('is stored in an envelope that says what it is of', () => {
    const stored = JSON.parse(JSON.stringify(toEnvelope(sleep.key, nights))) as unknown;

    assert.deepEqual(openEnvelope(stored), {
      section: 'example-trust-sleepDiary',
      standard: { name: standard.name, version: standard.version },
      value: nights,
    });
    assert.equal(openEnvelope({ ...(stored as Json), section: 'no-such' }).problem, 'section');
  });

  it('is in the HTML of a plan, as it is laid out or as it can be shown', async () => {
    const page = await renderPlanHtml(plan);

    assert.match(page, /<section class="example-sleep-diary"/);
    assert.match(page, /Bedroom[^]*Attic/);
    assert.match(page, /About me: [^]*Bath/);
    // nobody registered it
    assert.match(page, /Who[^]*A cat/);
  });
});

describe('each section of the standard, defined again as a supplier’s', () => {
  for (const { key, defined } of again) {
    const value = samplePlan[key];

    it(`is checked, written and read as ${key} is`, () => {
      const told = (from: typeof key | typeof defined.key, one: unknown) =>
        validate(from, one).issues.map(({ code, path, severity }) => [code, path, severity]);
      const whole = { ...samplePlan, [defined.key]: value } as Plan;
      const document = wired(toFhirBundle(whole));

      assert.ok(value !== undefined);
      assert.deepEqual(told(defined.key, value), told(key, value));
      for (const wrong of [[{ other: 1 }], 'x', { name: 1 }, [{ date: 'x' }]])
        assert.deepEqual(told(defined.key, wrong), told(key, wrong));
      assert.deepEqual((fromFhirBundle(document).plan as Json)[defined.key], value);
      const response = toQuestionnaireResponse(whole);
      assert.deepEqual((fromQuestionnaireResponse(response).plan as Json)[defined.key], value);
    });
  }
});

describe('defineSection', () => {
  const model = group('O', 'One', { one: text('O', 'One') });
  const wrong = (more: object) => () =>
    defineSection({
      namespace: 'other-trust',
      key: 'one',
      tag: 'other-one',
      model,
      ...more,
    } as never);

  for (const [what, more] of Object.entries({
    'a namespace without a hyphen': { namespace: 'other' },
    'a key with a hyphen': { key: 'one-two' },
    'a key that words have': { key: 'label' },
    'an element with a key that words have': {
      model: group('O', 'One', { intro: text('O', 'One') }),
    },
    'a tag without a hyphen': { tag: 'other' },
    'a tag of ours': { tag: 'pcsp-about-me' },
    'a tag that is taken': { tag: 'example-falls' },
    'a key that is taken': { namespace: 'example-trust', key: 'falls' },
  }))
    it(`refuses ${what}`, () => {
      assert.throws(wrong(more), RangeError);
      assert.doesNotMatch(JSON.stringify(jsonSchema('plan')), /other-trust-one/);
    });
});
