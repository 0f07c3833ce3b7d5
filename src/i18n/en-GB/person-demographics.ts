export const personDemographics = {
  label: 'Person',
};
