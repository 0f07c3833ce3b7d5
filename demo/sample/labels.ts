import type { WordTree } from 'pcsp-elements';

/** What people in Ashmere call things, in their own portal. */
export const labels: WordTree = {
  contingencyPlans: {
    label: 'My safety plan',
    add: 'Add a safety plan',
    entry: 'Safety plan {{number}}',
  },
};
