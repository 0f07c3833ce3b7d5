import type { KindWordTree } from '../model/element.js';

export const numberWords: KindWordTree = {
  issues: {
    'decimal/number': {
      error: 'Enter “{{label}}” as a number in digits, such as 2.5. It is kept as you typed it.',
    },
    'count/number': {
      error:
        'Enter “{{label}}” as a whole number in digits, such as 2. It is kept as you typed it.',
    },
  },
};
