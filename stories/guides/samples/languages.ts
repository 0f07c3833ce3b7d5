const provider = document.querySelector('pcsp-provider')!;

provider.languages = {
  // fetched when a page asks for Polish; what it lacks is said in English
  pl: () => import('./polish.js'),
  // laid over our Welsh
  cy: { lang: 'cy', words: { contingencyPlans: { label: 'Cynllun diogelwch' } } },
};

// in every language
provider.labels = { plan: { title: 'Wellbeing plan' } };
