export const treatmentPlanWords = {
  label: 'Treatment plan',
  label_person: 'My treatment',
  intro:
    'What the person wants of their treatment, and what they know of treatments that they have had. Goals, actions and what to do in an emergency are in their own sections of the plan.',
  intro_person:
    'What you want of your treatment, and what you know of treatments that you have had. Your goals, and what to do in an emergency, are in other parts of your plan.',
  personPreferencesAndTreatmentObjectives: {
    label: 'Preferences and aims',
    label_person: 'What I want',
    whatMattersToThePerson: {
      label: 'What matters to the person in this treatment',
      label_person: 'What matters to me in this treatment',
      hint: 'One thing in each entry, in the person’s own words.',
      hint_person: 'One thing in each entry, in your own words.',
      add: 'Add what matters',
      entry: 'What matters {{number}}',
    },
    previousTreatmentExperience: {
      label: 'Treatments before, and how they went',
      label_person: 'Treatments I have had, and how they went',
      add: 'Add a treatment',
      entry: 'Treatment {{number}}',
    },
    previousEquipmentExperience: {
      label: 'Equipment before, and how it went',
      label_person: 'Equipment I have had, and how it went',
      hint: 'For example stockings, bandages or a mattress.',
      add: 'Add equipment',
      entry: 'Equipment {{number}}',
    },
    thirdPartyPreferences: {
      label: 'What family and carers would like',
      label_person: 'What my family and carers would like',
      hint: 'Say whose wish it is.',
      add: 'Add a wish',
      entry: 'Wish {{number}}',
    },
  },
} as const;
