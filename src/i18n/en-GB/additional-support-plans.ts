export const additionalSupportPlans = {
  label: 'Additional support plans',
};
