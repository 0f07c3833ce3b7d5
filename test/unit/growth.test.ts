// Time grows with the input and not with its square: long lists, long texts and deep data.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  conformanceReport,
  diffPlans,
  mergePlans,
  resolve,
  schemas,
  Store,
  validate,
} from '../../src/core.js';
import {
  fromFhirBundle,
  fromQuestionnaireResponse,
  toFhirBundle,
  toQuestionnaireResponse,
} from '../../src/fhir.js';
import { valueAsText } from '../../src/fields/raw-value.js';
import { joinDate, NO_PARTS } from '../../src/fields/date-parts.js';
import { jsonText } from '../../src/json/json-text.js';
import { actionProgress } from '../../src/value-sets/progress-state.js';
import { planModel, type Plan } from '../../src/standard/plan-model.js';
import { wordsOfXhtml } from '../../src/fhir/xhtml.js';
import { deepJson } from '../support/junk.js';
import { assertLinear } from '../support/growth.js';

const repeated = (size: number, entry: (index: number) => unknown): unknown[] =>
  Array.from({ length: size }, (_, index) => entry(index));

const contingencyPlan = (index: number) => ({
  id: `plan ${index}`,
  name: { text: `Plan ${index}` },
  triggerFactors: [{ text: 'No sleep' }],
  lastUpdated: '2026-02-30',
});

const goal = (index: number) => ({
  id: `goal ${index}`,
  text: `Walk ${index}`,
  actionsAndActivities: [],
});

/** Plans with so much of one thing. */
const plans: Record<string, (size: number) => unknown> = {
  'contingency plans': (size) => ({ contingencyPlans: repeated(size, contingencyPlan) }),
  'contingency plans without an id': (size) => ({
    contingencyPlans: repeated(size, (index) => ({ ...contingencyPlan(index), id: undefined })),
  }),
  'equal contingency plans': (size) => ({
    contingencyPlans: repeated(size, () => ({ ...contingencyPlan(0), id: undefined })),
  }),
  'entries with the same id': (size) => ({
    contingencyPlans: repeated(size, () => contingencyPlan(0)),
  }),
  'empty entries': (size) => ({ contingencyPlans: repeated(size, () => ({})) }),
  'entries of the wrong kind': (size) => ({
    contingencyPlans: repeated(size, (index) => index),
    gpPractices: repeated(size, (index) => [index]),
  }),
  'wrong aliases': (size) => ({
    personDemographics: { aliases: repeated(size, (index) => index) },
  }),
  'goals under one need': (size) => ({
    careAndSupportPlan: {
      needsConcernsOrProblems: [{ text: 'Sleep', goalsAndHopes: repeated(size, goal) }],
    },
  }),
  needs: (size) => ({
    careAndSupportPlan: {
      needsConcernsOrProblems: repeated(size, (index) => ({
        text: `n ${index}`,
        goalsAndHopes: [goal(index)],
      })),
    },
  }),
  'people completing the record': (size) => ({
    contingencyPlans: [
      {
        ...contingencyPlan(0),
        personCompletingRecord: { name: 'Sam' },
        locations: repeated(size, (index) => ({ text: `l ${index}` })),
      },
    ],
  }),
  telephones: (size) => ({
    personDemographics: {
      contactDetails: { telephones: repeated(size, (index) => ({ number: `0113 ${index}` })) },
      otherIdentifiers: repeated(size, (index) => `i ${index}`),
      aliases: repeated(size, (index) => `a ${index}`),
      addresses: repeated(size, (index) => ({ line1: `${index} High Street` })),
    },
    gpPractices: repeated(size, (index) => ({ practiceDetails: `p ${index}` })),
    personalContacts: repeated(size, (index) => ({ name: `c ${index}` })),
    professionalContacts: repeated(size, (index) => ({ name: `d ${index}` })),
    formulations: repeated(size, (index) => ({ formulation: `f ${index}` })),
    proceduresAndTherapies: repeated(size, (index) => ({ procedure: { text: `q ${index}` } })),
    additionalSupportPlans: repeated(size, (index) => ({ planContent: `s ${index}` })),
  }),
  'unknown keys': (size) => ({
    aboutMe: {
      myWellness: 'x',
      ...Object.fromEntries(
        repeated(size, (index) => [`key ${index}`, index]) as [string, unknown][],
      ),
    },
  }),
  'unknown keys that are numbers': (size) => ({
    aboutMe: { myWellness: 'x', ...repeated(size, () => 'y') },
  }),
  'levels of lists': (size) => ({ aboutMe: { myWellness: 'x', local: deepJson(size * 4) } }),
  'levels of objects': (size) => ({
    aboutMe: { myWellness: 'x', local: deepJson(size * 4, 'key') },
  }),
  'levels in the place of a text': (size) => ({ aboutMe: { myWellness: deepJson(size * 4) } }),
  'letters of a text': (size) => ({ aboutMe: { myWellness: 'x '.repeat(size * 20) } }),
  'unsendable characters of a text': (size) => ({
    aboutMe: { myWellness: 'x\u0000'.repeat(size * 20) },
  }),
};

/** `npm run test:hostile`, before a release, has longer ones. */
const SIZE = Number(process.env.GROWTH_SIZE ?? 120);

/** All that is made of a plan. */
const uses: Record<string, (value: unknown) => () => void> = {
  validate: (value) => () => validate('plan', value),
  'schemas.plan': (value) => () => schemas.plan.safeParse(value),
  conformanceReport: (value) => () => conformanceReport(value),
  'diffPlans with nothing': (value) => () => [diffPlans(value, {}), diffPlans({}, value)],
  'diffPlans with a copy': (value) => {
    const copy: unknown = JSON.parse(jsonText(value));
    return () => diffPlans(value, copy);
  },
  'mergePlans with a copy': (value) => {
    const copy: unknown = JSON.parse(jsonText(value));
    return () => mergePlans({}, value, copy);
  },
  'mergePlans and resolve': (value) => () => {
    const merge = mergePlans(value, {}, value);
    resolve(mergePlans({ aboutMe: { myWellness: 'y' } }, value, {}), []);
    resolve(merge, ['theirs']);
  },
  Store: (value) => () => {
    const store = new Store(planModel, value);
    store.touchFound();
    store.set(['aboutMe', 'date'], '2026');
    store.undo();
    assert.ok(!store.dirty);
    assert.ok(store.now.json !== undefined);
    assert.equal(store.now.storedFindings.length, store.now.findings.length);
  },
  toFhirBundle: (value) => () => toFhirBundle(value as Plan),
  fromFhirBundle: (value) => {
    const bundle: unknown = JSON.parse(JSON.stringify(toFhirBundle(value as Plan)));
    return () => fromFhirBundle(bundle);
  },
  toQuestionnaireResponse: (value) => () => toQuestionnaireResponse(value as Plan, { flat: true }),
  fromQuestionnaireResponse: (value) => {
    const responses = [true, false].map((flat) => toQuestionnaireResponse(value as Plan, { flat }));
    return () => responses.map(fromQuestionnaireResponse);
  },
  asText: (value) => () => valueAsText(value),
};

for (const [name, use] of Object.entries(uses)) {
  describe(`the time of ${name}`, () => {
    for (const [what, make] of Object.entries(plans)) {
      it(`grows with the number of ${what}`, () => {
        assertLinear((size) => use(make(size)), SIZE);
      });
    }
  });
}

/** Texts that make a pattern which looks twice at what it has seen take the square of the time. */
const texts: Record<string, (size: number) => string> = {
  'spaces in the middle': (size) => `done${' '.repeat(size)}x`,
  'dots in the middle': (size) => `done${'.'.repeat(size)}x`,
  brackets: (size) => `${'('.repeat(size)}x`,
  'brackets and an end': (size) => `done ${'('.repeat(size)})x`,
  'ends of brackets': (size) => `${')'.repeat(size)}`,
  comments: (size) => '<!--'.repeat(size),
  'comments with their ends': (size) => `${'<!--'.repeat(size)}-->`,
  'beginnings of tags': (size) => '<'.repeat(size),
  'beginnings of breaks': (size) => '<br '.repeat(size),
  'tags between spaces': (size) => ' <b>'.repeat(size),
  'cells over many columns': (size) => '<td colspan="9" rowspan="9">'.repeat(size),
  'attributes without end': (size) => '<a b="'.repeat(size),
  'ends of what is struck out': (size) => '<s></b></s>'.repeat(size),
  'spaces as entities': (size) => `${'&#32;'.repeat(size)}x`,
  ampersands: (size) => '&'.repeat(size),
  'line ends': (size) => `${'<br/> '.repeat(size)}x`,
  hyphens: (size) => `${'-'.repeat(size)}x`,
  'blanks of a telephone number': (size) => `0${' '.repeat(size)}y`,
  histories: (size) => `${'/_history/'.repeat(size)}\n`,
};

const readers: Record<string, (text: string) => void> = {
  'a status': (text) => {
    actionProgress({ status: { text } });
  },
  'a narrative': (text) => {
    wordsOfXhtml(text);
  },
  'a date that is typed': (text) => {
    joinDate({ ...NO_PARTS, day: text });
  },
  'every text of a plan': (text) => {
    const all = {
      personDemographics: {
        nhsNumber: text,
        name: { firstName: text },
        dateOfBirth: text,
        addresses: [{ postcode: text }],
        contactDetails: {
          telephones: [{ number: text }],
          emails: [{ address: text }],
          other: [text],
        },
        maritalStatus: { system: text, code: text, display: text },
      },
      aboutMe: { date: text, multimediaLocation: text, myWellness: text },
      contingencyPlans: [{ plannedReview: text, advanceStatement: { documentLocation: text } }],
    };
    validate('plan', all);
    fromFhirBundle(toFhirBundle(all as never));
    fromQuestionnaireResponse(toQuestionnaireResponse(all as never));
  },
  'a reference': (text) => {
    const goal = [{ reference: text }];
    fromFhirBundle({
      resourceType: 'Bundle',
      entry: [{ resource: { resourceType: 'CarePlan', goal } }],
    });
  },
};

for (const [name, read] of Object.entries(readers)) {
  describe(`the time to read ${name}`, () => {
    for (const [what, make] of Object.entries(texts)) {
      it(`grows with the number of ${what}`, () => {
        assertLinear((size) => {
          const text = make(size);
          return () => read(text);
        }, SIZE * 20);
      });
    }
  });
}

describe('the time to read a bundle of another system', () => {
  const bundles: Record<string, (size: number) => unknown> = {
    'resources that a care plan contains': (size) => ({
      resourceType: 'CarePlan',
      contained: repeated(size, (index) => ({
        resourceType: 'Goal',
        id: `g${index}`,
        description: { text: `Walk ${index}` },
      })),
      goal: repeated(size, (index) => ({ reference: `#g${index}` })),
    }),
    'records of one resource': (size) => ({
      resourceType: 'Bundle',
      entry: [
        { resource: { resourceType: 'Procedure', id: 'p', code: { text: 'Talking' } } },
        ...repeated(size, (index) => ({
          resource: {
            resourceType: 'Provenance',
            id: `r${index}`,
            target: [{ reference: 'Procedure/p' }],
          },
        })),
      ],
    }),
    'parts that have no home': (size) => ({
      resourceType: 'Bundle',
      entry: repeated(size, () => ({
        resource: { resourceType: 'Procedure', extension: [{ url: 'x' }, 7] },
      })),
    }),
    'sections inside each other': (size) => ({
      resourceType: 'Composition',
      section: repeated(size, () => ({ section: [{ section: [{ text: { div: '<p>x</p>' } }] }] })),
    }),
    activities: (size) => ({
      resourceType: 'CarePlan',
      activity: repeated(size, (index) => ({ detail: { description: `a ${index}` } })),
    }),
  };

  for (const [what, make] of Object.entries(bundles)) {
    it(`grows with the number of ${what}`, () => {
      assertLinear((size) => {
        const bundle = make(size);
        return () => fromFhirBundle(bundle);
      }, SIZE);
    });
  }
});

describe('unknown data as text', () => {
  it('has no more indentation than data', () => {
    const text = valueAsText(deepJson(4_000, 'key'));

    assert.ok(text.length < 100_000, `${text.length}`);
  });

  it('is indented, and all of it there', () => {
    assert.equal(
      valueAsText({ a: [1, { b: 'x' }], c: {} }),
      JSON.stringify({ a: [1, { b: 'x' }], c: {} }, null, 2),
    );
  });
});
