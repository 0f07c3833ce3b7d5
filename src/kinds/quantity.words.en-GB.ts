import type { KindWordTree } from '../model/element.js';

export const quantityWords: KindWordTree = {
  kinds: { quantity: { value: { label: 'Number' }, unit: { label: 'Unit' } } },
  issues: {
    'quantity/value': { error: 'Enter the number of “{{label}}”: there is only a unit.' },
    'quantity/unit': {
      error: 'Choose the unit of “{{label}}”: the number alone can be read in several ways.',
    },
  },
};
