export const careAndSupportPlan = {
  label: 'Care and support plan',
};
