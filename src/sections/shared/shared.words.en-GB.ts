const professional = {
  name: { label: 'Name' },
  role: { label: 'Role' },
  grade: { label: 'Grade' },
  specialty: { label: 'Specialty' },
  professionalIdentifier: {
    label: 'Registration number',
    hint: 'From their professional body, such as the NMC or GMC',
  },
  organisation: { label: 'Organisation' },
  contactDetails: { label: 'Telephone number' },
};

/** Words of the groups that stand in several sections. */
export const sharedWords = {
  performingProfessional: { label: 'Professional who led this', ...professional },
  personCompletingRecord: {
    label: 'Who recorded this, and when',
    entry: 'Person {{number}}',
    ...professional,
    dateCompleted: { label: 'Date recorded' },
  },
  agreement: {
    label: 'Agreement',
    agreed: {
      label: 'Was this agreed with the person or their legal representative?',
      label_person: 'Do I agree, or does whoever speaks for me by law?',
      yes: 'Agreed with the person or their legal representative',
      yes_person: 'Agreed with me or whoever speaks for me by law',
      no: 'Not agreed',
      notRecorded: 'Agreement has not been recorded',
      hint: 'With a keyboard, the arrow keys move between the answers, and the space bar chooses one.',
      lapsed: 'Agreed before; changed since, not yet agreed again',
      lapsedBy: 'Agreed by {{who}}; changed since, not yet agreed again',
      lapsedOn: 'Agreed on {{date}}; changed since, not yet agreed again',
      lapsedByOn: 'Agreed by {{who}} on {{date}}; changed since, not yet agreed again',
      again: 'Is it agreed as it is now?',
      yesAgain: 'Yes, it is agreed',
      yesAgainBy: 'Yes, {{who}} agrees to it',
      noAgain: 'No, it is not agreed',
      later: 'Ask later',
      notNow: 'You can answer below at any time. Until then it is not shown as agreed.',
    },
    fullName: {
      label: 'Full name of whoever was asked',
      hint: 'The person, or who spoke for them',
      hint_person: 'Me, or whoever spoke for me',
    },
    role: { label: 'Their role', hint: 'For a representative, such as attorney or advocate' },
    reasonNotAgreed: {
      label: 'Why was it not agreed?',
      hint: 'Say what each side thought, and what will happen next',
    },
    previously: {
      label: 'Agreed before it was changed',
      agreed: { label: 'Was it agreed then?' },
      fullName: { label: 'Full name of whoever was asked then' },
      role: { label: 'Their role then' },
      on: { label: 'Date of what was agreed' },
    },
  },
  responsibilityForReview: {
    label: 'Who is responsible for the review',
    name: { label: 'Name' },
    role: { label: 'Role' },
    contactDetails: { label: 'Contact details' },
  },
};
