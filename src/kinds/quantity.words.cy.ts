import type { KindWordTree } from '../model/element.js';

export const quantityWordsCy: KindWordTree = {
  kinds: { quantity: { value: { label: 'Rhif' }, unit: { label: 'Uned' } } },
  issues: {
    'quantity/value': { error: 'Rhowch rif “{{label}}”: dim ond uned sydd yno.' },
    'quantity/unit': {
      error: 'Dewiswch uned “{{label}}”: gellir darllen y rhif ar ei ben ei hun mewn sawl ffordd.',
    },
  },
  codes: {
    'ucum-units': {
      min: 'munud',
      h: 'awr',
      d: 'diwrnod',
      '{score}': 'pwynt',
      '{item}': 'eitem',
    },
  },
};
