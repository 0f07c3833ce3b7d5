export const proceduresAndTherapiesWords = {
  label: 'Procedures and therapies',
  label_person: 'Treatments and therapies I have had',
  source:
    'This section comes from PRSB’s Core Information Standard. The toolkit of the plan standard names it as a part of the plan.',
  source_person: 'Treatment and therapy that I have had, and how it went.',
  add: 'Add a procedure or therapy',
  add_person: 'Add a treatment or therapy',
  entry: 'Procedure or therapy {{number}}',
  entry_person: 'Treatment or therapy {{number}}',
  procedure: {
    label: 'Procedure or therapy',
    label_person: 'Treatment or therapy',
    hint: 'What was done, for example: family therapy, cataract operation',
  },
  date: { label: 'When it was carried out', label_person: 'When I had it' },
  location: { label: 'Where it was carried out', label_person: 'Where I had it' },
  comment: { label: 'Comment', hint: 'How it went, and what to know about it now' },
  rare: 'Part of the body, complications, anaesthetic',
  anatomicalSite: { label: 'Part of the body' },
  laterality: { label: 'Side of the body', hint: 'Left, right or both' },
  complications: { label: 'Complications', hint: 'What went wrong during it or because of it' },
  anaesthesiaIssues: {
    label: 'Problems with the anaesthetic',
    hint: 'What the next anaesthetist needs to know',
  },
  undated: 'The date is not recorded',
  ledBy: 'Led by {{who}}',
};
