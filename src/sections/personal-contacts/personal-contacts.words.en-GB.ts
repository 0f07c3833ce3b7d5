export const personalContactsWords = {
  label: 'Personal contacts',
  label_person: 'My family, friends and others close to me',
  hint: 'Family, friends and others in the person’s life. Put whoever should be contacted first at the top.',
  hint_person: 'Put whoever should be contacted first at the top.',
  add: 'Add a personal contact',
  add_person: 'Add someone',
  entry: 'Personal contact {{number}}',
  entry_person: 'Contact {{number}}',
  name: { label: 'Name' },
  relationship: {
    label: 'Relationship',
    label_person: 'Who they are to me',
    hint: 'Who they are to the person, such as sister, partner or neighbour',
    hint_person: 'Such as sister, partner or neighbour',
  },
  relationshipType: {
    label: 'Other roles',
    hint: 'For example: carer, next of kin, whom to call in an emergency',
  },
  contactDetails: { label: 'Telephone or other details' },
  comments: {
    label: 'Comments',
    hint: 'Why they matter to the person, and when to get in touch with them',
    hint_person: 'Why they matter to me, and when to get in touch with them',
  },
};
