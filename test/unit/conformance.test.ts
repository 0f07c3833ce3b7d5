import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import {
  everyWidget,
  profileReport,
  type DeploymentProfile,
} from '../../src/conformance/profile.js';
import { conformanceReport, type ConformanceReport } from '../../src/conformance/report.js';
import { placeAt } from '../../src/conformance/rows.js';
import { childrenOf } from '../../src/model/children.js';
import type { Element, Leaf } from '../../src/model/element.js';
import { planModel } from '../../src/standard/plan-model.js';
import { standard } from '../../src/standard/standard.js';
import type { Path } from '../../src/json/path.js';
import { validateElement } from '../../src/validation/validate-element.js';
import { almostValue, anyJson, validValue } from '../support/arbitrary.js';
import { dataItemsOf } from '../support/data-items.js';
import { deepFreeze, slots, withAt } from '../support/slots.js';
import { times } from '../support/sample.js';

const table = standard.elements();

/** How many rows of the table have one of some obligations, in the whole plan or below a key. */
const inTable = (obligations: string[], above = ''): number =>
  table.filter(({ key = '', mro = '' }) => key.startsWith(above) && obligations.includes(mro))
    .length;

const almostPlan = fc.oneof(
  { weight: 5, arbitrary: almostValue(planModel) },
  { weight: 1, arbitrary: anyJson },
);

const holds = <T extends unknown[]>(property: fc.IProperty<T>, numRuns = 100) =>
  fc.assert(property, { numRuns: times(numRuns), includeErrorInReport: true });

const bothParts = (leaf: Leaf): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(partsOf(leaf).map(([key, part]) => [key, validValue(part)])));

const partsOf = (element: Element): [string, Element][] =>
  Object.entries(childrenOf(element) ?? {}).filter(([key]) => key !== 'id');

/** Valid values in which every element is recorded in every place. */
function completeValue(element: Element): fc.Arbitrary<unknown> {
  if (element.kind === 'list')
    return fc.array(completeValue(element.item), { minLength: 1, maxLength: 2 });
  if (element.kind === 'codedText') return bothParts(element);
  if (element.kind !== 'group') return validValue(element);
  return fc
    .record(Object.fromEntries(partsOf(element).map(([key, part]) => [key, completeValue(part)])))
    .map((value) => {
      for (const [start, end] of element.order ?? []) value[start] = value[end];
      return value;
    });
}

const completePlan = completeValue(planModel);

/** The paths of a value's Mandatory elements: not the parts of a code, nor the entries of a list. */
const mandatoryPaths = (value: unknown): Path[] =>
  [...slots(planModel, value)]
    .filter(({ element, path }) => element.mro === 'M' && typeof path.at(-1) === 'string')
    .map(({ path }) => path)
    .filter((path) => placeAt(path).path.length === path.length);

const stateOf = (report: ConformanceReport, key: string) =>
  report.sections.flatMap(({ elements }) => elements).find((one) => one.key === key)?.state;

const missingPaths = ({ missing }: ConformanceReport): Path[] => missing.map(({ path }) => path);

const codingOf = (value: unknown, key: string) =>
  conformanceReport(value)
    .sections.flatMap(({ elements }) => elements)
    .find((one) => one.key === key)?.coding;

describe('a coded element', () => {
  const snomed = (code: string) => ({ coding: { system: 'http://snomed.info/sct', code } });
  const hl7 = {
    system: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
    code: 'achieved',
    display: 'Achieved',
  };
  const triggers = (...triggerFactors: object[]) => ({ contingencyPlans: [{ triggerFactors }] });
  const goal = (goalStatus: object) => ({
    careAndSupportPlan: {
      needsConcernsOrProblems: [{ text: 'Sleep', goalsAndHopes: [{ text: 'Walk', goalStatus }] }],
    },
  });
  const trigger = 'contingencyPlans[].triggerFactors[]';
  const status = 'careAndSupportPlan.needsConcernsOrProblems[].goalsAndHopes[].goalStatus';

  const cases: [what: string, value: unknown, key: string, coding: string | undefined][] = [
    ['a code of its list', triggers(snomed('195967001')), trigger, undefined],
    ['a code and words', triggers({ ...snomed('195967001'), text: 'x' }), trigger, undefined],
    ['words', triggers({ text: 'x' }), trigger, 'inWords'],
    [
      'a code of another system',
      triggers({ coding: { system: 'urn:x', code: '1' } }),
      trigger,
      'notFromList',
    ],
    ['a code that its system cannot have', triggers(snomed('195967002')), trigger, 'notFromList'],
    [
      'words in one place and a code in another',
      triggers(snomed('195967001'), { text: 'x' }),
      trigger,
      'inWords',
    ],
    ['the worst of several places', triggers({ text: 'x' }, snomed('7')), trigger, 'notFromList'],
    ['HL7’s status, which is offered as an aid', goal(hl7), status, 'notFromList'],
    ['a status of SNOMED CT', goal(snomed('385651009').coding), status, undefined],
    ['nothing', triggers({}), trigger, undefined],
  ];

  for (const [what, value, key, coding] of cases) {
    it(`is told with ${what}`, () => assert.equal(codingOf(value, key), coding));
  }
});

describe('the conformance of any plan', () => {
  it('is told, whatever the JSON', () => {
    holds(
      fc.property(almostPlan, (value) => {
        assert.doesNotThrow(() => conformanceReport(deepFreeze(value)));
      }),
      500,
    );
  });

  it('adds up to the numbers of the table', () => {
    holds(
      fc.property(almostPlan, (value) => {
        const { mandatory, required, optional } = conformanceReport(value);

        assert.equal(mandatory.met + mandatory.missing + mandatory.unbound, inTable(['M']));
        assert.equal(required.recorded + required.notRecorded, inTable(['R']));
        assert.equal(optional.recorded + optional.notRecorded, inTable(['O', '']));
        assert.deepEqual(
          [mandatory.elements, required.elements, optional.elements],
          [inTable(['M']), inTable(['R']), inTable(['O', ''])],
        );
      }),
    );
  });

  it('adds up from its sections', () => {
    holds(
      fc.property(almostPlan, (value) => {
        const { sections, ...all } = conformanceReport(value);

        const sum = (number: (one: (typeof sections)[number]) => number) =>
          sections.reduce((total, one) => total + number(one), 0);
        assert.equal(
          sum(({ mandatory }) => mandatory.met),
          all.mandatory.met,
        );
        assert.equal(
          sum(({ required }) => required.recorded),
          all.required.recorded,
        );
        assert.equal(
          sum(({ optional }) => optional.recorded),
          all.optional.recorded,
        );
        assert.deepEqual(
          sections.flatMap(({ missing }) => missing),
          all.missing,
        );
        for (const one of sections) {
          assert.equal(one.mandatory.elements, inTable(['M'], one.section));
          assert.equal(one.required.elements, inTable(['R'], one.section));
        }
      }),
    );
  });

  it('names every row of the table once, in its order', () => {
    holds(
      fc.property(almostPlan, (value) => {
        const rows = conformanceReport(value).sections.flatMap(({ elements }) => elements);

        assert.deepEqual(
          rows.map(({ key, mro }) => [key, mro]),
          table.map(({ key, mro }) => [key, mro]),
        );
      }),
      20,
    );
  });

  it('names only rows of the table where it says that something is missing', () => {
    const keys = new Set(table.map(({ key }) => key));
    holds(
      fc.property(almostPlan, (value) => {
        for (const { key, path } of conformanceReport(value).missing) {
          assert.ok(keys.has(key), key);
          assert.equal(placeAt(path).key, key);
        }
      }),
    );
  });

  it('has nothing missing or unusable exactly when the plan is valid', () => {
    holds(
      fc.property(fc.oneof(almostPlan, validValue(planModel)), (value) => {
        const { missing, unusable } = conformanceReport(value);

        assert.equal(
          missing.length + unusable.length === 0,
          validateElement(planModel, value).valid,
          JSON.stringify({ missing, unusable }),
        );
      }),
      300,
    );
  });

  it('counts as missing exactly the Mandatory elements that it lists', () => {
    holds(
      fc.property(almostPlan, (value) => {
        const report = conformanceReport(value);

        const listed = new Set(report.missing.map(({ key }) => key));
        assert.equal(report.mandatory.missing, listed.size);
        for (const key of listed) assert.equal(stateOf(report, key), 'missing');
      }),
    );
  });

  it('is whole when every element is recorded', () => {
    holds(
      fc.property(completePlan, (value) => {
        const report = conformanceReport(value);

        assert.deepEqual(report.missing, []);
        assert.deepEqual(report.unusable, []);
        assert.deepEqual(
          [report.mandatory.met, report.required.recorded, report.optional.recorded],
          [inTable(['M']), inTable(['R']), inTable(['O', ''])],
        );
      }),
      20,
    );
  });

  it('lacks exactly the Mandatory value that is taken away', () => {
    holds(
      fc.property(completePlan, fc.nat(), (value, pick) => {
        const paths = mandatoryPaths(value);
        const path = paths[pick % paths.length] ?? [];

        const report = conformanceReport(withAt(planModel, value, path, undefined));

        const { key } = placeAt(path);
        assert.deepEqual(report.missing, [{ key, path, reason: 'absent' }]);
        assert.deepEqual(report.unusable, []);
        assert.equal(stateOf(report, key), 'missing');
      }),
      50,
    );
  });

  it('lacks nothing more when a value that is not Mandatory is taken away', () => {
    holds(
      fc.property(completePlan, fc.nat(), (value, pick) => {
        const others = [...slots(planModel, value)].filter(
          ({ element, path }) => element.mro !== 'M' && typeof path.at(-1) === 'string',
        );
        const { path = [] } = others[pick % others.length] ?? {};
        const codesAreOff = placeAt(path).path.length < path.length;
        fc.pre(!codesAreOff);

        const report = conformanceReport(withAt(planModel, value, path, undefined));

        assert.deepEqual(report.missing, []);
        assert.deepEqual(report.unusable, []);
      }),
      50,
    );
  });
});

describe('the conformance of a plan', () => {
  it('in which nothing is recorded lacks its Mandatory sections and nothing inside them', () => {
    for (const nothing of [undefined, null, {}, [], '', { aboutMe: {} }]) {
      const report = conformanceReport(nothing);

      assert.deepEqual(missingPaths(report), [['personDemographics'], ['gpPractices']]);
      assert.deepEqual(report.mandatory, { elements: 12, met: 0, missing: 2, unbound: 10 });
      assert.deepEqual(report.unusable, []);
    }
  });

  it('that is none says so, and lacks what an empty one lacks', () => {
    const report = conformanceReport('a plan');

    assert.deepEqual(report.unusable, [{ key: '', path: [], code: 'type', params: {} }]);
    assert.deepEqual(missingPaths(report), [['personDemographics'], ['gpPractices']]);
  });

  it('binds a Mandatory element once what it belongs to is there', () => {
    const address = { addresses: [{ line2: 'Ashmere' }] };

    const report = conformanceReport({ personDemographics: address });

    const inside = missingPaths(report).filter(({ length }) => length > 2);
    assert.deepEqual(inside, [
      ['personDemographics', 'addresses', 0, 'line1'],
      ['personDemographics', 'addresses', 0, 'postcode'],
    ]);
    assert.equal(stateOf(report, 'personDemographics.name.firstName'), 'unbound');
    assert.equal(stateOf(report, 'personDemographics'), 'met');
  });

  it('meets a Mandatory element only when every entry does', () => {
    const triggerFactors = [{ text: 'Not sleeping' }];
    const name = { text: 'Crisis plan' };

    const report = conformanceReport({ contingencyPlans: [{ triggerFactors }, { name }] });

    assert.equal(stateOf(report, 'contingencyPlans[].triggerFactors[]'), 'missing');
    const path = ['contingencyPlans', 1, 'triggerFactors'];
    assert.ok(missingPaths(report).some((one) => one.join() === path.join()));
  });

  it('counts an element that repeats as recorded when any entry has it', () => {
    const report = conformanceReport({
      formulations: [{ formulation: 'It began at school' }, { date: '2026-01-05T10:00:00+00:00' }],
    });

    assert.equal(stateOf(report, 'formulations[].date'), 'recorded');
    assert.equal(stateOf(report, 'formulations[].formulation'), 'recorded');
    assert.equal(stateOf(report, 'formulations[].location'), 'notRecorded');
  });

  it('counts a code and its words apart, and both as the coded text', () => {
    const report = conformanceReport({ contingencyPlans: [{ name: { text: 'Crisis plan' } }] });

    assert.equal(stateOf(report, 'contingencyPlans[].name'), 'recorded');
    assert.equal(stateOf(report, 'contingencyPlans[].name.text'), 'recorded');
    assert.equal(stateOf(report, 'contingencyPlans[].name.coding'), 'notRecorded');
  });

  it('does not count what we add', () => {
    const report = conformanceReport({
      contingencyPlans: [
        { id: 'p1', archivedOn: '2026-01-05', agreement: { reasonNotAgreed: 'She will not' } },
      ],
    });

    assert.equal(report.required.recorded, 0);
    assert.deepEqual(missingPaths(report).at(-1), ['contingencyPlans', 0, 'triggerFactors']);
  });

  it('does not count what the standard does not know, nor calls it unusable', () => {
    const report = conformanceReport({ aboutMe: { shoeSize: 7 }, house: 'Tarn' });

    assert.equal(report.required.recorded, 0);
    assert.deepEqual(report.unusable, []);
  });

  it('does not count a wrong shape, and says where it is', () => {
    const report = conformanceReport({
      personDemographics: { dateOfBirth: 7, gender: { code: '1' }, aliases: 'Rhi' },
    });

    assert.deepEqual(
      report.unusable.map(({ key, path, code }) => [key, path.join('.'), code]),
      [
        ['personDemographics.dateOfBirth', 'personDemographics.dateOfBirth', 'type'],
        ['personDemographics.gender', 'personDemographics.gender.system', 'required'],
        ['personDemographics.aliases[]', 'personDemographics.aliases', 'type'],
      ],
    );
    assert.deepEqual(
      report.missing.find(({ key }) => key === 'personDemographics.dateOfBirth'),
      {
        key: 'personDemographics.dateOfBirth',
        path: ['personDemographics', 'dateOfBirth'],
        reason: 'unusable',
      },
    );
    assert.equal(stateOf(report, 'personDemographics.gender'), 'notRecorded');
    assert.equal(stateOf(report, 'personDemographics.aliases[]'), 'notRecorded');
  });

  it('does not count a date before the one that it follows', () => {
    const report = conformanceReport({
      professionalContacts: [{ startDate: '2026-02', endDate: '2026-01' }],
    });

    assert.equal(stateOf(report, 'professionalContacts[].startDate'), 'recorded');
    assert.equal(stateOf(report, 'professionalContacts[].endDate'), 'notRecorded');
  });

  it('counts a text that is longer than the standard allows', () => {
    const report = conformanceReport({ formulations: [{ formulation: 'x'.repeat(151) }] });

    assert.equal(stateOf(report, 'formulations[].formulation'), 'recorded');
  });

  it('has paths into the plan as it is given, and passes over empty entries', () => {
    const holed = new Array<unknown>(1).concat([null, {}, { id: 'g' }, { gpName: 'Dr Rao' }]);

    const report = conformanceReport({ gpPractices: holed });

    assert.deepEqual(
      missingPaths(report).filter(([section]) => section === 'gpPractices'),
      [['gpPractices', 4, 'practiceIdentifier']],
    );
  });

  it('meets a Mandatory list with one entry that can be used', () => {
    const triggerFactors = [7, { text: 'Not sleeping' }, null];

    const report = conformanceReport({ contingencyPlans: [{ triggerFactors }] });

    assert.equal(stateOf(report, 'contingencyPlans[].triggerFactors[]'), 'met');
    assert.deepEqual(
      report.unusable.map(({ path }) => path),
      [['contingencyPlans', 0, 'triggerFactors', 0]],
    );
  });

  it('does not count a coded text of which nothing is known', () => {
    const report = conformanceReport({ contingencyPlans: [{ triggerFactors: [{ said: 'No' }] }] });

    const path = ['contingencyPlans', 0, 'triggerFactors'];
    assert.deepEqual(report.missing.at(-1), {
      key: 'contingencyPlans[].triggerFactors[]',
      path,
      reason: 'unusable',
    });
    assert.deepEqual(
      report.unusable.map(({ key }) => key),
      ['contingencyPlans[].triggerFactors[].text'],
    );
  });

  it('lists what is missing before what is missing inside it', () => {
    const report = conformanceReport({ personDemographics: { name: { house: 'Tarn' } } });

    assert.deepEqual(
      report.missing.map(({ path, reason }) => `${path.join('.')} ${reason}`),
      [
        'personDemographics unusable',
        'personDemographics.name unusable',
        'personDemographics.name.firstName absent',
        'personDemographics.name.familyName absent',
        'personDemographics.dateOfBirth absent',
        'gpPractices absent',
      ],
    );
  });

  it('counts the sample plan', () => {
    const { mandatory, missing, standard } = conformanceReport(samplePlan);

    assert.deepEqual(standard, { name: 'PRSB PCSP', version: '2.0' });
    assert.deepEqual(missing, []);
    assert.equal(mandatory.missing, 0);
  });

  it('has a coverage only with a profile', () => {
    const { coverage } = conformanceReport({}, { profile: everyWidget });

    assert.equal(conformanceReport({}).coverage, undefined);
    assert.deepEqual(coverage, profileReport(everyWidget));
  });
});

/** The keys of all data items. */
const items = profileReport({ elements: [] }).sections.flatMap(({ notCaptured }) => notCaptured);

const capturedBy = (profile: DeploymentProfile): string[] => {
  const left = new Set(profileReport(profile).sections.flatMap(({ notCaptured }) => notCaptured));
  return items.filter((key) => !left.has(key));
};

describe('the coverage of a profile', () => {
  it('is told, whatever the JSON', () => {
    holds(
      fc.property(anyJson, (profile) => {
        assert.doesNotThrow(() => profileReport(profile as DeploymentProfile));
      }),
      300,
    );
  });

  it('counts what holds data of its own, and no groups', () => {
    const keys = table.map(({ key = '' }) => key);
    const leaves = keys.filter(
      (key) => !keys.some((other) => other.startsWith(`${key}.`) || other.startsWith(`${key}[`)),
    );

    assert.deepEqual(items, leaves);
  });

  it('is all of the standard for our own widgets', () => {
    const report = profileReport(everyWidget);

    assert.deepEqual(
      [report.captured, report.percent, report.reachesLine, report.hasMustHaves],
      [items.length, 100, true, true],
    );
    assert.deepEqual(report.issues, []);
  });

  it('of nothing is nothing, and lacks every Mandatory item', () => {
    const report = profileReport({ elements: [] });

    assert.deepEqual([report.captured, report.percent, report.reachesLine], [0, 0, false]);
    assert.equal(report.hasMustHaves, false);
    assert.deepEqual(report.mustHavesMissing, [
      'personDemographics.name.firstName',
      'personDemographics.name.familyName',
      'personDemographics.dateOfBirth',
      'personDemographics.addresses[].line1',
      'personDemographics.addresses[].postcode',
      'gpPractices[].practiceIdentifier',
      'personalContacts[].name',
      'proceduresAndTherapies[].procedure',
      'contingencyPlans[].triggerFactors[]',
    ]);
  });

  it('adds up from its sections', () => {
    holds(
      fc.property(
        fc.subarray(table.map(({ key = '' }) => key)),
        fc.subarray(table.map(({ key = '' }) => key)),
        (elements, except) => {
          const report = profileReport({ elements, except });

          const { sections } = report;
          const sum = (name: 'items' | 'captured' | 'mustHaves') =>
            sections.reduce((total, section) => total + section[name], 0);
          assert.deepEqual(
            [sum('items'), sum('captured'), sum('mustHaves')],
            [report.items, report.captured, report.mustHaves],
          );
          assert.deepEqual(
            sections.flatMap(({ mustHavesMissing }) => mustHavesMissing),
            report.mustHavesMissing,
          );
          assert.deepEqual(report.issues, []);
        },
      ),
    );
  });

  it('takes a key for everything below it', () => {
    const name = capturedBy({ elements: ['personDemographics.name'] });

    assert.deepEqual(name, dataItemsOf(['personDemographics.name']));
    assert.ok(name.every((key) => key.startsWith('personDemographics.name.')));
  });

  it('does not take a key for others that begin like it', () => {
    const goals = 'careAndSupportPlan.needsConcernsOrProblems[].goalsAndHopes[]';

    assert.deepEqual(capturedBy({ elements: [`${goals}.goalStatus`] }), [`${goals}.goalStatus`]);
    assert.deepEqual(capturedBy({ elements: ['aboutMe.date'] }), ['aboutMe.date']);
  });

  it('takes away what is excepted, whatever the order', () => {
    const except = ['gpPractices[]'];
    const elements = ['gpPractices[].gpName', 'aboutMe.date'];

    assert.deepEqual(capturedBy({ elements, except }), ['aboutMe.date']);
  });

  it('knows keys without their brackets', () => {
    assert.deepEqual(
      capturedBy({ elements: ['contingencyPlans', 'personDemographics.addresses.postcode'] }),
      capturedBy({ elements: ['contingencyPlans[]', 'personDemographics.addresses[].postcode'] }),
    );
  });

  it('has a coded text that is Mandatory with its words or its code alone', () => {
    const trigger = 'contingencyPlans[].triggerFactors[]';
    const lacks = (key: string) =>
      profileReport({ elements: [key] }).mustHavesMissing.includes(trigger);

    assert.equal(lacks(`${trigger}.text`), false);
    assert.equal(lacks(`${trigger}.coding`), false);
    assert.equal(lacks('contingencyPlans[].name'), true);
  });

  it('reaches the line at forty in a hundred and not before', () => {
    const least = Math.ceil(items.length * 0.4);

    assert.equal(profileReport({ elements: items.slice(0, least) }).reachesLine, true);
    assert.equal(profileReport({ elements: items.slice(0, least - 1) }).reachesLine, false);
  });

  it('says which keys nothing goes by, and counts nothing for them', () => {
    const report = profileReport({
      elements: ['aboutMe.myWelness', 'aboutMe.date'],
      except: ['abuotMe', 'archivedOn'],
    });

    assert.deepEqual(report.issues, [
      { code: 'unknown', path: ['elements', 0], key: 'aboutMe.myWelness' },
      { code: 'unknown', path: ['except', 0], key: 'abuotMe' },
      { code: 'unknown', path: ['except', 1], key: 'archivedOn' },
    ]);
    assert.equal(report.captured, 1);
  });

  it('does not know what we add beside the standard', () => {
    const keys = ['contingencyPlans[].archivedOn', 'contingencyPlans[].agreement.reasonNotAgreed'];

    const { issues, captured } = profileReport({ elements: keys });

    assert.equal(captured, 0);
    assert.equal(issues.length, 2);
  });

  it('says which property it does not know: a misspelt exception hides nothing', () => {
    const { issues } = profileReport({ elements: [], exept: ['aboutMe'] } as DeploymentProfile);

    assert.deepEqual(issues, [{ code: 'unknown', path: ['exept'], key: 'exept' }]);
  });

  it('says what has a wrong shape', () => {
    const issuesOf = (profile: unknown) =>
      profileReport(profile as DeploymentProfile).issues.map(({ code, path }) => [code, ...path]);

    assert.deepEqual(issuesOf(null), [['type']]);
    assert.deepEqual(issuesOf(['aboutMe']), [['type']]);
    assert.deepEqual(issuesOf({}), [['type', 'elements']]);
    assert.deepEqual(issuesOf({ elements: 'aboutMe' }), [['type', 'elements']]);
    assert.deepEqual(issuesOf({ name: 7, elements: [7], except: null }), [
      ['type', 'name'],
      ['type', 'elements', 0],
      ['type', 'except'],
    ]);
  });
});
