import {
  boolean,
  codedText,
  coding,
  dateTime,
  dateTimeOrDuration,
  group,
  string,
  text,
} from '../../model/element.js';
import { jobRole, odsOrganisation, treatmentFunction } from '../../value-sets/index.js';

/** Childless in the standard: an ODS code, a name, or both. */
const organisation = codedText('R', 'Organisation', { codes: odsOrganisation, undivided: true });

/** What a clinician's role is called in the NHS directory, or in words. */
export const role = codedText('R', 'Role', { codes: jobRole, undivided: true });

const professional = {
  name: string('R', 'Name', { maxLength: 70 }),
  role,
  grade: text('R', 'Grade', { maxLength: 150 }),
};

const professionalIdentifier = string('R', 'Professional identifier', {
  maxLength: 32,
  identifier: true,
});

const telephone = string('R', 'Contact details', { maxLength: 35, format: 'telephone' });

export const location = codedText('R', 'Location', {
  codes: odsOrganisation,
  minLength: 3,
  maxLength: 5,
  maxTextLength: 150,
});

/** Who carried out what the entry is about. */
export const performingProfessional = group(
  'R',
  'Performing professional',
  {
    ...professional,
    specialty: coding('R', 'Speciality', { maxLength: 3, codes: treatmentFunction }),
    professionalIdentifier,
    organisation,
    contactDetails: telephone,
  },
  { words: 'performingProfessional' },
);

/** Who recorded it, and when: the provenance of an entry. */
export const personCompletingRecord = group(
  'R',
  'Person completing record',
  {
    ...professional,
    specialty: coding('R', 'Specialty', { maxLength: 3, codes: treatmentFunction }),
    organisation,
    professionalIdentifier,
    dateCompleted: dateTime('R', 'Date completed', {
      precision: 'YMDHM',
      stamped: true,
      past: true,
    }),
    contactDetails: telephone,
  },
  { words: 'personCompletingRecord' },
);

/** An agreement to what has changed since: what was agreed then, by whom, and to the version of when. */
const previously = group(
  'O',
  'Agreed before it was changed',
  {
    agreed: boolean('O', 'Agreed at that time', { added: true, consent: true }),
    fullName: string('O', 'Person full name', { added: true, maxLength: 70 }),
    role: codedText('O', 'Role', { added: true, codes: jobRole, undivided: true }),
    on: dateTime('O', 'Date of what was agreed', { added: true, past: true }),
  },
  { added: true },
);

/** Whether what holds it was agreed, as it is now. */
export const agreement = group(
  'R',
  'Agreed with person or legitimate representative',
  {
    agreed: boolean('R', 'Person or legitimate representative', { consent: true }),
    fullName: string('R', 'Person full name', { maxLength: 70 }),
    role,
    reasonNotAgreed: text('O', 'Reason not agreed', { added: true }),
    previously,
  },
  { words: 'agreement', reason: ['agreed', 'reasonNotAgreed'] },
);

export const responsibilityForReview = group(
  'R',
  'Responsibility for review',
  {
    name: text('R', 'Name', { maxLength: 70 }),
    role,
    contactDetails: string('R', 'Contact details', { maxLength: 35 }),
  },
  { words: 'responsibilityForReview' },
);

export const lastUpdated = dateTime('R', 'Date this plan was last updated', {
  precision: 'YMDHM',
  stamped: true,
  past: true,
});

/** When a whole plan is to be looked at again: on a date, or so long after it was last updated. */
export const plannedReview = dateTimeOrDuration('R', 'Planned review date/interval', {
  due: 'review',
  dueAfter: 'lastUpdated',
});

/** Archived entries leave the active view and stay in the record. */
export const archivedOn = dateTime('O', 'Archived on', { added: true, past: true });
