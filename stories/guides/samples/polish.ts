import type { Locale } from 'pcsp-elements';

export default {
  lang: 'pl',
  words: {
    section: { save: 'Zapisz', saved: 'Zapisano' },
    contingencyPlans: { label: 'Plan na wypadek kryzysu', add: 'Dodaj plan' },
    plan: {
      // the forms that Intl.PluralRules has for the language: Polish has four
      errors_one: '{{count}} problem',
      errors_few: '{{count}} problemy',
      errors_many: '{{count}} problemów',
      errors_other: '{{count}} problemu',
    },
  },
} satisfies Locale;
