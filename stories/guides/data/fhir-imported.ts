// What comes in from each kind of resource that another system may send.

export interface ImportedRow {
  readonly resources: readonly string[];
  readonly becomes: string;
  /** what does not, and what is said in words */
  readonly not: string;
}

export const importRows: readonly ImportedRow[] = [
  {
    resources: ['Patient'],
    becomes:
      'The person, and their contacts as personal contacts. Marital statuses of HL7 become those of the standard where both mean the same.',
    not: 'Former names, addresses and numbers, but for telephones and emails of type “old”. That the record is inactive, that the person died, and other records of theirs are errors to look at.',
  },
  {
    resources: ['RelatedPerson'],
    becomes: 'A personal contact, also where a care team names them.',
    not: 'Whoever is not active, or whose period is over.',
  },
  {
    resources: ['CareTeam', 'PractitionerRole', 'Practitioner'],
    becomes:
      'Professional contacts, with the start and end of their time in the team, also of a team that a plan contains.',
    not: 'Teams that are proposed, suspended, inactive or over; roles that are; the person and their own people.',
  },
  {
    resources: ['Organization'],
    becomes: 'The GP practice where the Patient refers to it, and where people work.',
    not: 'Organisations that are not active. A doctor in the place of a practice is in the note of the person.',
  },
  {
    resources: ['CarePlan'],
    becomes:
      'The care and support plan, or an additional support plan where it has words alone. One that is over, revoked or on hold is an archived additional support plan with its words in the note.',
    not: 'Proposals and options. A draft says so in words. Activities that are not to be done begin with “Do not”.',
  },
  {
    resources: ['Goal'],
    becomes: 'A goal, of the need that it addresses. Completed and cancelled ones are archived.',
    not: 'Goals that were proposed or rejected, and those of plans that are over. One on hold says so in words.',
  },
  {
    resources: ['Condition'],
    becomes:
      'A need, where a care plan or a goal addresses it. Inactive and resolved ones are archived.',
    not: 'Conditions that were refuted or are one of several possible ones, and those that no plan addresses. Unconfirmed ones say so in words, but for health concerns.',
  },
  {
    resources: ['ServiceRequest', 'Task', 'Appointment'],
    becomes:
      'An action, where an activity of a care plan refers to it, with its status; what should happen, in a contingency plan. The end of the time that a task has is when it is due.',
    not: 'Drafts, proposals and what was rejected.',
  },
  {
    resources: ['Medication', 'Substance'],
    becomes: 'What an action is about, where it names it as its product.',
    not: 'Products that are not in use, and requests for medicines.',
  },
  {
    resources: ['Procedure'],
    becomes: 'A procedure or therapy.',
    not: 'What was not done, or is in preparation. What was stopped or is on hold says so in words.',
  },
  {
    resources: ['ClinicalImpression'],
    becomes: 'A formulation.',
    not: 'Drafts.',
  },
  {
    resources: ['QuestionnaireResponse'],
    becomes: 'About me, where its items are called as ours are.',
    not: 'Other questionnaires, and answers that somebody broke off.',
  },
  {
    resources: ['Composition'],
    becomes:
      'About me, from sections under the headings of SNOMED CT; which plans are for a crisis.',
    not: 'The words of other sections. A document that was entered in error is left out as a whole.',
  },
  {
    resources: ['Observation'],
    becomes: 'A strength or a relapse indicator, where it has our code.',
    not: 'Every other observation.',
  },
  {
    resources: ['Consent'],
    becomes: 'The advance statement of a contingency plan that refers to it.',
    not: 'Any other consent, and what is no more, or not yet, in force.',
  },
  {
    resources: ['Provenance'],
    becomes: 'Who recorded an entry, and when.',
    not: 'What is about no entry.',
  },
];
