export const formulationsWords = {
  label: 'Formulation',
  label_person: 'How we understand what I am going through',
  intro: 'A shared account of what the difficulties mean to the person and how they came about.',
  intro_person: 'What I go through, what it means to me and how it came about, as we see it.',
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
    hint_person: 'What happened, what keeps it going, what helps, and what it means to you.',
  },
  ledBy: '{{title}}, led by {{who}}',
};
