export const professionalContacts = {
  label: 'Professional contacts',
};
