interface ExtensionPart {
  readonly type: 'string' | 'boolean';
  readonly required?: true;
  readonly repeats?: true;
}

export interface ExtensionDefinition {
  /** what it says, in a sentence */
  readonly definition: string;
  /** the elements of FHIR that it may stand in */
  readonly on: readonly string[];
  /** the data type of its value; nothing where it only has parts */
  readonly type?: string;
  /** the value set of its codes; another code may stand there, unless it is required */
  readonly codes?: string;
  readonly required?: true;
  /** extensions in it that have no names of their own */
  readonly parts?: Readonly<Record<string, ExtensionPart>>;
  /** extensions of ours, or of HL7's, that stand in it */
  readonly holds?: readonly string[];
}

const DETAIL = 'CarePlan.activity.detail';

/** Every extension of ours, by its name. `npm run build:fhir-package` publishes them. */
export const extensionDefinitions = {
  'action-status': {
    definition: 'How an action is going, in the words or the code that the plan has for it.',
    on: [DETAIL],
    type: 'CodeableConcept',
    codes: 'action-status',
  },
  'activity-role': {
    definition: 'What an activity of a contingency plan is to that plan.',
    on: ['CarePlan.activity'],
    type: 'code',
    codes: 'our-activity-role',
    required: true,
  },
  'address-lines': {
    definition: 'The numbers, from 1 to 5, of the lines of an address that has empty lines.',
    on: ['Address'],
    type: 'string',
  },
  'address-type': {
    definition: 'What kind of address it is.',
    on: ['Address'],
    type: 'Coding',
    codes: 'address-type',
  },
  agreed: {
    definition: 'Whether the person, or who speaks for them, agreed to the plan.',
    on: ['Extension'],
    type: 'boolean',
  },
  'agreed-by': {
    definition: 'The full name of who agreed to the plan or did not.',
    on: ['Extension'],
    type: 'string',
  },
  'agreed-in-role': {
    definition: 'The role in which they did.',
    on: ['Extension'],
    type: 'CodeableConcept',
  },
  'agreed-version': {
    definition: 'The date of the version of the plan that was agreed to.',
    on: ['Extension'],
    type: 'dateTime',
  },
  agreement: {
    definition: 'Whether the plan was agreed with the person or a legitimate representative.',
    on: ['CarePlan'],
    holds: [
      'agreed',
      'agreed-by',
      'agreed-in-role',
      'reason-not-agreed',
      'previous-agreement',
      'data',
    ],
  },
  'anaesthesia-issues': {
    definition: 'What went wrong with an anaesthetic.',
    on: ['Procedure'],
    type: 'CodeableConcept',
  },
  'archived-on': {
    definition: 'When an entry of a plan was put away, so that it is no longer in force.',
    on: ['CarePlan', 'Condition', 'Goal', DETAIL],
    type: 'dateTime',
  },
  'archived-with': {
    definition:
      'Says of a status that it is so of what this is a part of, which was put away: this was not, by itself.',
    on: ['CareTeam.status', 'Consent.status', 'Goal.lifecycleStatus'],
    type: 'boolean',
  },
  'as-named': {
    definition:
      'What one mention of somebody says otherwise than the role that it refers to: the elements that it leaves out, and others as JSON.',
    on: ['Reference'],
    parts: {
      without: { type: 'string', repeats: true },
      with: { type: 'string' },
    },
  },
  'as-written': {
    definition: 'The words that an identifier was found in.',
    on: ['Identifier'],
    type: 'string',
  },
  'care-funding-source': {
    definition: 'Who pays for the care.',
    on: ['CarePlan'],
    type: 'CodeableConcept',
  },
  comments: {
    definition: 'What else is said of a personal contact.',
    on: ['RelatedPerson'],
    type: 'string',
  },
  concept: {
    definition: 'A code, words or both, of something that is named without being there.',
    on: ['Reference'],
    type: 'CodeableConcept',
  },
  confidence: {
    definition: 'How confident the person is of an action, from 1 to 10.',
    on: [DETAIL],
    type: 'integer',
  },
  'country-of-birth': {
    definition: 'The country that somebody was born in.',
    on: ['Address'],
    type: 'Coding',
    codes: 'country-of-birth',
  },
  data: {
    definition:
      'What FHIR has no place for: a path in the JSON of the plan, and the JSON there. It replaces what the element says of the same, or stands beside it.',
    on: ['Element'],
    parts: {
      path: { type: 'string', required: true },
      json: { type: 'string', required: true },
      replaces: { type: 'boolean' },
    },
  },
  'entry-id': {
    definition: 'The id of an entry of the plan that is no resource of its own.',
    on: ['Element'],
    type: 'string',
  },
  'goal-importance': {
    definition: 'How important a goal is to the person, from 1 to 10.',
    on: ['Goal'],
    type: 'integer',
  },
  grade: {
    definition: 'The grade of a professional.',
    on: ['PractitionerRole'],
    type: 'string',
  },
  'in-own-words': {
    definition: 'Whether the answers are in the person’s own words.',
    on: ['QuestionnaireResponse'],
    type: 'boolean',
  },
  'key-worker': {
    definition: 'Whether a professional is the key worker of the person.',
    on: ['CareTeam.participant'],
    type: 'boolean',
  },
  'last-updated': {
    definition: 'When a plan, or an action of it, was last updated.',
    on: ['CarePlan', DETAIL],
    type: 'dateTime',
  },
  laterality: {
    definition: 'The side of the body.',
    on: ['Procedure'],
    type: 'CodeableConcept',
    codes: 'laterality',
  },
  location: {
    definition: 'Where it was done or recorded.',
    on: ['CarePlan', 'ClinicalImpression', 'Consent'],
    type: 'CodeableConcept',
  },
  place: {
    definition: 'Where an answer belongs in the plan, in a questionnaire without groups.',
    on: ['QuestionnaireResponse.item.answer'],
    type: 'string',
  },
  'plan-language': {
    definition: 'The language in which the plan is written, as a BCP 47 tag.',
    on: ['Composition'],
    type: 'code',
  },
  position: {
    definition: 'The place of a resource among those that are about the same, from 0.',
    on: ['Provenance'],
    type: 'integer',
  },
  'previous-agreement': {
    definition: 'What was agreed, and with whom, before the plan was changed.',
    on: ['Extension'],
    holds: ['agreed', 'agreed-by', 'agreed-in-role', 'agreed-version', 'data'],
  },
  'reason-not-agreed': {
    definition: 'Why the plan was not agreed.',
    on: ['Extension'],
    type: 'string',
  },
  'review-date': {
    definition: 'When an action is to be reviewed.',
    on: [DETAIL],
    type: 'dateTime',
  },
  sex: {
    definition:
      'The sex of the person as it is seen, which is not the sex at birth; or that it is masked, where gender is told.',
    on: ['Patient'],
    type: 'CodeableConcept',
    codes: 'phenotypic-sex',
    holds: ['http://hl7.org/fhir/StructureDefinition/data-absent-reason'],
  },
  'stage-goal': {
    definition: 'Says of a reference that the goal is a step on the way to another.',
    on: ['Reference'],
    type: 'boolean',
  },
  'stated-gender': {
    definition: 'The gender that the person states, in the code of the NHS.',
    on: ['Patient'],
    type: 'Coding',
    codes: 'stated-gender',
  },
  team: {
    definition: 'The team of a professional.',
    on: ['PractitionerRole'],
    type: 'string',
  },
  what: {
    definition: 'What an action is, where it is more than one thing.',
    on: [DETAIL],
    type: 'CodeableConcept',
  },
} as const satisfies Record<string, ExtensionDefinition>;

/** The name of an extension of ours. */
export type ExtensionName = keyof typeof extensionDefinitions;
