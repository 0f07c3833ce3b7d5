/** Words of the plan in easy read, under the key `easyRead`: short words, one thought in each sentence. */
export const easyReadWords = {
  label: 'My plan in easy read',
  notLoaded: 'The plan is not on this page yet.',
  first: 'Read this first',
  contents: 'What is on this page',
  sections: {
    aboutMe: 'About me',
    careAndSupportPlan: 'My goals and my care',
    contingencyPlans: 'If things go wrong',
    additionalSupportPlans: 'My other plans',
    personalContacts: 'My family and friends',
    professionalContacts: 'People who help me',
    gpPractices: 'My doctor',
    formulations: 'How we make sense of things',
    proceduresAndTherapies: 'Care I have had',
    personDemographics: 'My details',
  },
  nothing: 'Nothing is written yet',
  more_one: 'Show {{count}} more',
  more_other: 'Show {{count}} more',
};
