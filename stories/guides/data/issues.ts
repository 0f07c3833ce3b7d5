// What validation may say: a code at a time, each with values that the library is asked about.
import { validate } from '../../../src/core/validate.js';
import type { SectionKey } from '../../../src/standard/plan-model.js';
import type { Issue, IssueCode, WidgetIssueCode } from '../../../src/validation/issue.js';

interface Example {
  readonly key: SectionKey;
  readonly value: unknown;
  readonly strict?: true;
}

interface Explained {
  readonly when: string;
  readonly examples: readonly Example[];
}

const contact = (more: object): Example => ({
  key: 'professionalContacts',
  value: [{ name: 'Sam Lee', ...more }],
});

const person = (more: object): Example => ({
  key: 'personDemographics',
  value: {
    name: { firstName: 'Ana', familyName: 'Silva' },
    dateOfBirth: '1988-03-14',
    addresses: [{ line1: '1 High Street', postcode: 'LS1 4AP' }],
    ...more,
  },
});

const agreement = (of: object): Example => ({
  key: 'contingencyPlans',
  value: [{ triggerFactors: [{ text: 'Not sleeping' }], agreement: of }],
});

const nested = (levels: number): unknown => (levels ? [nested(levels - 1)] : 'x');

const explained: Readonly<Record<Exclude<IssueCode, WidgetIssueCode>, Explained>> = {
  required: {
    when: 'A Mandatory element is missing, and what it belongs to is there.',
    examples: [{ key: 'contingencyPlans', value: [{ name: { text: 'Safety plan' } }] }],
  },
  type: {
    when: 'The JSON has another type or shape. It is kept as it came.',
    examples: [{ key: 'aboutMe', value: { myWellness: 7 } }],
  },
  'too-long': {
    when: 'There are more characters than the standard allows. An error for names and identifiers; for text a warning, or an error with `strict`.',
    examples: [
      contact({ contactDetails: 'x'.repeat(36) }),
      contact({ team: 'x'.repeat(36) }),
      { ...contact({ team: 'x'.repeat(36) }), strict: true },
    ],
  },
  future: {
    when: 'A date of something that has happened is still to come, by more than five minutes.',
    examples: [person({ dateOfBirth: '2999-01-01' })],
  },
  'reason-missing': {
    when: 'Something was not agreed, and nobody says why.',
    examples: [agreement({ agreed: false })],
  },
  'reason-at-odds': {
    when: 'Something was agreed, and there is a reason why it was not.',
    examples: [agreement({ agreed: true, reasonNotAgreed: 'She wants to stay at home' })],
  },
  'too-short': {
    when: 'There are fewer characters than the standard asks for. The codes of organisations have outgrown its limits, so for them this is a warning, whatever `strict` says.',
    examples: [
      contact({
        organisation: {
          coding: { system: 'https://fhir.nhs.uk/Id/ods-organization-code', code: 'X1' },
        },
      }),
    ],
  },
  'too-few': {
    when: 'A Mandatory list is there, and none of its entries says anything.',
    examples: [
      {
        key: 'contingencyPlans',
        value: [{ name: { text: 'Safety plan' }, triggerFactors: [{ text: ' ' }] }],
      },
    ],
  },
  date: {
    when: 'It is no date, or one that does not exist.',
    examples: [person({ dateOfBirth: '1988-02-31' })],
  },
  'date-precision': {
    when: 'The date says less than the standard asks for. Nobody is made to invent the rest.',
    examples: [contact({ startDate: '2026' })],
  },
  'practice-code': {
    when: 'The code of a GP practice is no letter with five digits. A warning.',
    examples: [{ key: 'gpPractices', value: [{ practiceIdentifier: 'A810' }] }],
  },
  'snomed-code': {
    when: 'A code of SNOMED CT has the wrong length, or fails its check digit. A warning.',
    examples: [
      {
        key: 'contingencyPlans',
        value: [
          {
            triggerFactors: [{ coding: { system: 'http://snomed.info/sct', code: '195967002' } }],
          },
        ],
      },
    ],
  },
  duplicate: {
    when: 'Two entries of a list record the same under two ids, as copies of two services do. Who recorded or led them, and when, may differ. A warning.',
    examples: [
      {
        key: 'contingencyPlans',
        value: [
          { id: 'a', triggerFactors: [{ text: 'Not sleeping' }] },
          { id: 'b', triggerFactors: [{ text: 'Not sleeping' }] },
        ],
      },
    ],
  },
  'duplicate-agreement': {
    when: 'Two entries of a list record the same, and not the same of whether it was agreed, or by whom. A warning.',
    examples: [
      {
        key: 'contingencyPlans',
        value: [
          {
            triggerFactors: [{ text: 'Not sleeping' }],
            agreement: { agreed: true, fullName: 'Ana Silva' },
          },
          {
            triggerFactors: [{ text: 'Not sleeping' }],
            agreement: { agreed: true, fullName: 'Carys Silva' },
          },
        ],
      },
    ],
  },
  'duplicate-id': {
    when: 'Two entries of a list have one id. A warning.',
    examples: [
      {
        key: 'contingencyPlans',
        value: [
          { id: 'a', triggerFactors: [{ text: 'Not sleeping' }] },
          { id: 'a', triggerFactors: [{ text: 'Not eating' }] },
        ],
      },
    ],
  },
  'clock-change': {
    when: 'UK clocks showed this time twice that day, or not at all, as they were put back or forward. A warning; never for times that are filled in.',
    examples: [
      { key: 'formulations', value: [{ date: '2026-03-29T01:30:00+00:00', formulation: 'x' }] },
    ],
  },
  'date-order': {
    when: 'An end is before its start.',
    examples: [
      contact({ startDate: '2026-05-01T09:00:00+01:00', endDate: '2026-04-01T09:00:00+01:00' }),
    ],
  },
  duration: {
    when: 'An interval has no whole number, such as `PsixM`, or is none.',
    examples: [{ key: 'additionalSupportPlans', value: [{ plannedReview: 'PsixM' }] }],
  },
  range: {
    when: 'A number is not a whole one, or not on its scale.',
    examples: [
      {
        key: 'careAndSupportPlan',
        value: {
          needsConcernsOrProblems: [
            { text: 'Sleep', goalsAndHopes: [{ text: 'In bed by ten', goalImportanceScore: 11 }] },
          ],
        },
      },
    ],
  },
  'nhs-number': {
    when: 'The check digit is wrong, there are not ten digits, or all of them are the same.',
    examples: [person({ nhsNumber: '9990123455' }), person({ nhsNumber: '9999999999' })],
  },
  postcode: {
    when: 'It does not look like a UK postcode.',
    examples: [person({ addresses: [{ line1: '1 High Street', postcode: 'nowhere' }] })],
  },
  telephone: {
    when: 'It does not look like a telephone number.',
    examples: [person({ contactDetails: { telephones: [{ number: 'ask Sam' }] } })],
  },
  email: {
    when: 'It cannot be an email address.',
    examples: [person({ contactDetails: { emails: [{ address: 'ana at example' }] } })],
  },
  url: {
    when: 'It is no web address of http or https.',
    examples: [{ key: 'aboutMe', value: { multimediaLocation: 'nowhere' } }],
  },
  uncoded: {
    when: 'There are words where a code belongs, and no code. A warning, and an error where the element is Mandatory; the words are kept as the `display` of a coding. Only where the list is searched.',
    examples: [
      { key: 'personalContacts', value: [{ name: 'Jo', relationship: { display: 'Old friend' } }] },
    ],
  },
  code: {
    when: 'The code is not on its list, and the list is closed.',
    examples: [
      person({ maritalStatus: { system: 'urn:example', code: 'Q', display: 'Something else' } }),
    ],
  },
  characters: {
    when: 'Text has control characters or other characters that nobody sees, and that FHIR and XML forbid. They are kept; `toFhirBundle` sends them only as escapes.',
    examples: [{ key: 'aboutMe', value: { myWellness: 'I feel well\u0000' } }],
  },
  unknown: {
    when: 'The standard has no such element. It is kept as it came.',
    examples: [{ key: 'aboutMe', value: { myWellness: 'I feel well', shoeSize: 41 } }],
  },
  'too-deep': {
    when: 'Data that the standard does not have is nested in more than 200 levels. It is kept as it came.',
    examples: [{ key: 'aboutMe', value: { myWellness: 'I feel well', local: nested(201) } }],
  },
};

export interface IssueRow {
  readonly code: IssueCode;
  readonly when: string;
  /** what the library says of each example */
  readonly issues: readonly Issue[];
}

const issuesOf = ({ key, value, strict }: Example): readonly Issue[] =>
  validate(key, value, { strict }).issues;

/** Every code, with what the library says when it is asked. */
export const issueRows = (): IssueRow[] =>
  Object.entries(explained).map(([code, { when, examples }]) => ({
    code: code as IssueCode,
    when,
    issues: examples.flatMap(issuesOf),
  }));
