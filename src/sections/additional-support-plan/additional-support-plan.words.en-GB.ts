export const additionalSupportPlansWords = {
  label: 'Additional support plans',
  label_person: 'My other plans',
  intro:
    'Other plans that the person has and wants to share. Everyone can read them. Only the service that made a plan can change it.',
  intro_person:
    'Other plans that I have and want to share. Everyone who supports me can read them. Only the service that made a plan can change it.',
  add: 'Add an additional support plan',
  add_person: 'Add another plan',
  entry: 'Additional support plan {{number}}',
  entry_person: 'Plan {{number}}',
  name: {
    label: 'What this plan is called',
    hint: 'For example: epilepsy plan, meal plan, return to work plan',
  },
  content: {
    label: 'What the plan says',
    hint: 'What others need to know of it, or where the whole plan is kept.',
  },
  plannedReview: { label: 'Review due' },
  lastUpdated: { label: 'Last updated', hint: 'Filled in when you save, unless you set it.' },
  location: { label: 'Where it was made' },
  archivedOn: { label: 'Archived on' },
  review: 'Review',
  about: 'Where and by whom',
  noContent: 'What this plan says has not been recorded.',
  locked: 'Only the service that made this plan can change it.',
  madeBy: 'It was made by {{who}}.',
  madeAt: 'It was made here: {{place}}.',
  madeByNobody: 'It is not recorded which service that is.',
  reach: 'Contact:',
};
