// What an import may say: a code at a time, each with something that the library is asked to read.
import {
  fromFhirBundle,
  fromQuestionnaireResponse,
  type FhirIssueCode,
  type ResponseIssueCode,
} from '../../../src/fhir.js';
import type { Path } from '../../../src/json/path.js';

interface Explained {
  readonly when: string;
  /** what is read */
  readonly example: unknown;
}

interface Told {
  readonly code: string;
  /** of an import of a bundle */
  readonly severity?: string;
  readonly value?: string;
  readonly path: Path;
  readonly message: string;
}

export interface NotTakenRow {
  readonly code: string;
  readonly when: string;
  /** what the library says of the example, with this code */
  readonly issues: readonly Told[];
}

const patient = { resourceType: 'Patient', id: '1', birthDate: '1988-03-14' };

const bundle = (...resources: readonly object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [patient, ...resources].map((resource) => ({ resource })),
});

const carePlan = (more: object) => ({
  resourceType: 'CarePlan',
  status: 'active',
  intent: 'plan',
  subject: { reference: 'Patient/1' },
  ...more,
});

const goal = (more: object) => ({
  resourceType: 'Goal',
  id: '1',
  lifecycleStatus: 'active',
  description: { text: 'Walk more' },
  subject: { reference: 'Patient/1' },
  ...more,
});

const related = {
  resourceType: 'RelatedPerson',
  patient: { reference: 'Patient/1' },
  name: [{ text: 'Sam Okafor' }],
};

const nested = (levels: number): unknown[] => (levels ? [nested(levels - 1)] : []);

const ofBundles: Readonly<Record<FhirIssueCode, Explained>> = {
  'not-a-bundle': {
    when: 'It is no Bundle and no resource, or no JSON. Nothing of it is in the plan.',
    example: 'a letter',
  },
  'not-mapped': {
    when: 'A part of a resource, or all of it, has no home in a plan.',
    example: bundle({ resourceType: 'Flag', status: 'active', code: { text: 'Two to visit' } }),
  },
  'too-deep': {
    when: 'It is nested in more than 200 levels, which no resource of FHIR is.',
    example: bundle(carePlan({ extension: nested(201) })),
  },
  'missing-reference': {
    when: 'It refers to a resource that the bundle does not hold.',
    example: bundle(carePlan({ goal: [{ display: 'Walk more' }, { reference: 'Goal/7' }] })),
  },
  'other-patient': {
    when: 'It is about somebody else than the first Patient of the bundle, or about nobody that the bundle holds. It is left out.',
    example: bundle(carePlan({ subject: { reference: 'Patient/2' } })),
  },
  'person-unclear': {
    when: 'It names whom it is about by a name alone, and that is not a name of the Patient. It comes in: check whose it is.',
    example: bundle(goal({ subject: { display: 'Sam Okafor' } })),
  },
  repeated: {
    when: 'The bundle holds the same resource, or the same person, more than once: a history, or pages that overlap. The newest counts, or else the first. The others are left out.',
    example: bundle(goal({ description: { text: 'Walk' } }), goal({})),
  },
  'repeated-alike': {
    when: 'The bundle holds the same resource more than once, and nothing in the copies differs. It comes in once.',
    example: bundle(goal({}), goal({})),
  },
  'more-pages': {
    when: 'The bundle is the answer to a search, and has further pages. Fetch them, and import all in one bundle.',
    example: { ...bundle(goal({})), link: [{ relation: 'next', url: 'https://example.org/2' }] },
  },
  'entered-in-error': {
    when: 'Whoever wrote it has marked it so. It is left out.',
    example: bundle(carePlan({ status: 'entered-in-error' })),
  },
  'in-note': {
    when: 'A plan has no element for it. Its words stand in `importNote` of the entry that it came with.',
    example: bundle(
      carePlan({ goal: [{ reference: 'Goal/1' }] }),
      goal({ target: [{ detailString: '20 minutes a day' }] }),
    ),
  },
  'not-current': {
    when: 'By its status it was proposed, refused, refuted or not done, or its period is over. It is left out.',
    example: bundle({ ...related, active: false }, { ...related, period: { end: '2020-05' } }),
  },
  archived: {
    when: 'It is over, and a plan can say so: it comes in as archived, on the day on which it ended, or else on that of the import.',
    example: bundle(goal({ lifecycleStatus: 'completed', statusDate: '2026-02-01' })),
  },
  'said-in-words': {
    when: 'It must not be read without what its status says. Its words begin with that (“Do not: …”), and it has no code.',
    example: bundle(
      carePlan({ activity: [{ detail: { code: { text: 'Lift alone' }, doNotPerform: true } }] }),
    ),
  },
  'struck-out': {
    when: 'Somebody struck out words of a narrative, or hid them. They are not in the plan.',
    example: bundle(
      carePlan({ text: { status: 'additional', div: '<div>Ring <s>Ada</s> Sam</div>' } }),
    ),
  },
  doubtful: {
    when: 'It comes in as it is, though something says that it may not be so: look at it.',
    example: bundle(carePlan({ status: 'unknown', goal: [{ display: 'Walk more' }] })),
  },
  'status-missing': {
    when: 'It does not say whether it is in force, or was done, as FHIR demands. It comes in as it is: look at it.',
    example: bundle(goal({ lifecycleStatus: undefined })),
  },
  'not-understood': {
    when: 'A modifier extension, rules of somebody’s own, or a status that FHIR does not have, changes what it means. It is left out.',
    example: bundle(
      carePlan({
        modifierExtension: [{ url: 'https://ehr.example/only-if', valueString: 'it rains' }],
      }),
    ),
  },
  'security-label': {
    when: 'A label says who may see it. A plan holds no such labels: whoever imports has to keep to it.',
    example: bundle(carePlan({ meta: { security: [{ display: 'restricted' }] } })),
  },
};

const response = (...item: readonly object[]) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item,
});

/** Those that a bundle has too mean the same there. */
const ofResponses: Readonly<Record<Exclude<ResponseIssueCode, FhirIssueCode>, Explained>> = {
  'not-a-response': {
    when: 'It is no QuestionnaireResponse.',
    example: patient,
  },
  'unknown-item': {
    when: 'The Questionnaire has no such item, or not in that place.',
    example: response({ linkId: 'shoeSize', answer: [{ valueInteger: 41 }] }),
  },
  'not-taken': {
    when: 'The element cannot take such an answer, or not a second one.',
    example: response({
      linkId: 'aboutMe',
      item: [{ linkId: 'aboutMe.myWellness', answer: [{ valueInteger: 7 }] }],
    }),
  },
  'no-place': {
    when: 'A flat answer does not say which entry of a list it belongs to, and a guess would be needed.',
    example: response({
      linkId: 'contingencyPlans.triggerFactors.text',
      answer: [{ valueString: 'No sleep' }, { valueString: 'No money' }],
    }),
  },
  replaced: {
    when: 'Somebody answered where the plan had held something that the Questionnaire could not show. The answer counts.',
    example: response({
      linkId: 'aboutMe',
      item: [
        { linkId: 'aboutMe.myWellness', answer: [{ valueString: 'I feel well' }] },
        { linkId: 'aboutMe.asRecorded', answer: [{ valueString: '{"myWellness":7}' }] },
      ],
    }),
  },
};

const rowsOf = (
  explained: Readonly<Record<string, Explained>>,
  read: (example: unknown) => { readonly issues: readonly Told[] },
): NotTakenRow[] =>
  Object.entries(explained).map(([code, { when, example }]) => ({
    code,
    when,
    issues: read(example).issues.filter((issue) => issue.code === code),
  }));

/** Every code of an import of a bundle. */
export const bundleIssueRows = (): NotTakenRow[] =>
  rowsOf(ofBundles, (example) => fromFhirBundle(example));

/** Every code of an import of a response. */
export const responseIssueRows = (): NotTakenRow[] =>
  rowsOf(ofResponses, fromQuestionnaireResponse);
