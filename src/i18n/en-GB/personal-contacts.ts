export const personalContacts = {
  label: 'Personal contacts',
};
