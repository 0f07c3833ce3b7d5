export const gpPractices = {
  label: 'GP practice',
};
