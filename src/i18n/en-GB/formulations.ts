export const formulations = {
  label: 'Formulation',
  intro: 'A shared account of what the difficulties mean to the person and how they came about.',
  add: 'Add a formulation',
  entry: 'Formulation {{number}}',
  undated: 'Formulation with no date',
  dated: 'Formulation of {{date}}',
  earlier: 'Earlier formulations',
  date: { label: 'Date of this formulation' },
  location: { label: 'Where it was made' },
  formulation: {
    label: 'Formulation',
    hint: 'What happened, what keeps it going, what helps, and what it means to the person.',
  },
  ledBy: '{{title}}, led by {{who}}',
};
