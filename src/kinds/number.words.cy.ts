import type { KindWordTree } from '../model/element.js';

export const numberWordsCy: KindWordTree = {
  issues: {
    'decimal/number': {
      error:
        'Rhowch “{{label}}” fel rhif mewn digidau, er enghraifft 2.5. Cedwir yr hyn a deipiwyd gennych.',
    },
    'count/number': {
      error:
        'Rhowch “{{label}}” fel rhif cyfan mewn digidau, er enghraifft 2. Cedwir yr hyn a deipiwyd gennych.',
    },
  },
};
