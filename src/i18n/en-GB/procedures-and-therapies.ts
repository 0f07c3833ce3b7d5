export const proceduresAndTherapies = {
  label: 'Procedures and therapies',
};
