const kindOfContact = { label: 'Kind' };

const preference = { label: 'Order of preference' };

const line = (number: number) => ({ label: `Address line ${number}` });

export const personDemographicsWords = {
  label: 'Person',
  label_person: 'My details',
  name: {
    label: 'Name',
    firstName: { label: 'First name', hint: 'With any middle names' },
    familyName: { label: 'Family name' },
    preferredName: {
      label: 'Preferred name',
      hint: 'What the person likes to be called. It may be a nickname.',
      hint_person: 'What I like to be called. It may be a nickname.',
    },
    title: { label: 'Title', hint: 'For example: Ms, Mr, Mx, Dr' },
    suffix: { label: 'Letters after the name', hint: 'For example: OBE, BSc' },
    fullName: {
      label: 'Full name',
      hint: 'The whole name, in its usual order. Without it, the names above are shown.',
    },
  },
  aliases: {
    label: 'Other names',
    label_person: 'Other names I use or have used',
    hint: 'Ask first. A former name can tell others something that the person wants to keep private.',
    hint_person: 'Only add names that all who read this may know.',
    add: 'Add another name',
    entry: 'Other name {{number}}',
  },
  dateOfBirth: { label: 'Date of birth', hint: 'For example, 27 3 1984' },
  nhsNumber: {
    label: 'NHS number',
    hint: '10 digits, such as 999 012 3454, with or without spaces. Leave it empty if it is not known.',
    hint_person:
      '10 digits, such as 999 012 3454, with or without spaces. It is on letters from the NHS. Leave it empty if you do not know it.',
    notKnown: 'Not known',
    doubtful: 'this is not a real NHS number',
  },
  otherIdentifiers: {
    label: 'Other identifiers',
    label_person: 'Other numbers',
    hint: 'For example: a hospital number, or a CHI number from Scotland.',
    add: 'Add an identifier',
    add_person: 'Add a number',
    entry: 'Identifier {{number}}',
    entry_person: 'Number {{number}}',
  },
  addresses: {
    label: 'Addresses',
    hint: 'Home first, then any other, such as one for letters.',
    noFixedAddress: 'No fixed address',
    noFixedAddress_person: 'I have no fixed address',
    noFixedAbode: 'No fixed abode',
    add: 'Add an address',
    entry: 'Address {{number}}',
    line1: line(1),
    line2: line(2),
    line3: line(3),
    line4: line(4),
    line5: line(5),
    postcode: { label: 'Postcode' },
    type: {
      label: 'Code for the kind of address',
      hint: 'You can leave this empty.',
    },
  },
  contactDetails: {
    label: 'Contact details',
    preferredContactMethod: {
      label: 'Best way to get in touch',
      label_person: 'Best way to get in touch with me',
    },
    telephones: {
      label: 'Telephone numbers',
      add: 'Add a telephone number',
      entry: 'Telephone number {{number}}',
      number: { label: 'Number' },
      type: kindOfContact,
      preference,
    },
    emails: {
      label: 'Email addresses',
      add: 'Add an email address',
      entry: 'Email address {{number}}',
      address: { label: 'Email address' },
      type: kindOfContact,
      preference,
    },
    other: {
      label: 'Other ways to get in touch',
      hint: 'For example: a textphone, or a page on the web.',
      add: 'Add another way',
      entry: 'Other way {{number}}',
    },
  },
  ethnicity: {
    label: 'Ethnicity',
    hint: 'As the person describes it',
    hint_person: 'As I describe it',
  },
  religion: {
    label: 'Religion',
    hint: 'As the person describes it',
    hint_person: 'As I describe it',
  },
  maritalStatus: { label: 'Marital status', hint: 'In law, with civil partnership' },
  placeOfBirth: {
    label: 'Country of birth',
    hint: 'Type its name, such as Jamaica, and choose it from the list.',
  },
  gender: {
    label: 'Gender',
    hint: 'What the person says it is',
    hint_person: 'What I say it is',
  },
  sex: {
    label: 'Sex',
    hint: 'Physical sex, where care or treatment depends on it',
  },
  parts: {
    identity: 'Date of birth and identifiers',
    identity_person: 'Date of birth and numbers',
    about: 'About the person',
    about_person: 'More about me',
    sexAndGender: 'Sex and gender',
  },
  privacy:
    'Seen together, sex and gender can tell others that someone has changed gender. The law protects that. Record both only where care needs it.',
  privacy_person:
    'Seen together, sex and gender can tell others that someone has changed gender. The law protects that. You can leave both empty.',
  oneOfTwo: 'To protect people’s privacy, this page never shows both sex and gender.',
  oneOfTwo_person: 'To keep this private, this page does not show both sex and gender.',
  knownAs: 'Likes to be called {{name}}',
  knownAs_person: 'I like to be called {{name}}',
};
