export const treatmentPlanWords = {
  label: 'Cynllun triniaeth',
  label_person: 'Fy nhriniaeth',
  intro:
    'Beth mae’r person ei eisiau o’r driniaeth, a beth mae’n ei wybod am driniaethau a gafodd. Mae nodau, camau a beth i’w wneud mewn argyfwng yn eu hadrannau eu hunain o’r cynllun.',
  intro_person:
    'Beth rydych ei eisiau o’ch triniaeth, a beth rydych yn ei wybod am driniaethau a gawsoch. Mae eich nodau, a beth i’w wneud mewn argyfwng, mewn rhannau eraill o’ch cynllun.',
  personPreferencesAndTreatmentObjectives: {
    label: 'Dymuniadau ac amcanion',
    label_person: 'Beth rwyf ei eisiau',
    whatMattersToThePerson: {
      label: 'Beth sy’n bwysig i’r person yn y driniaeth hon',
      label_person: 'Beth sy’n bwysig i mi yn y driniaeth hon',
      hint: 'Un peth ym mhob cofnod, yng ngeiriau’r person ei hun.',
      hint_person: 'Un peth ym mhob cofnod, yn eich geiriau eich hun.',
      add: 'Ychwanegu beth sy’n bwysig',
      entry: 'Beth sy’n bwysig {{number}}',
    },
    previousTreatmentExperience: {
      label: 'Triniaethau o’r blaen, a sut yr aethant',
      label_person: 'Triniaethau a gefais, a sut yr aethant',
      add: 'Ychwanegu triniaeth',
      entry: 'Triniaeth {{number}}',
    },
    previousEquipmentExperience: {
      label: 'Offer o’r blaen, a sut yr aeth',
      label_person: 'Offer a gefais, a sut yr aeth',
      hint: 'Er enghraifft hosanau, rhwymynnau neu fatres.',
      add: 'Ychwanegu offer',
      entry: 'Offer {{number}}',
    },
    thirdPartyPreferences: {
      label: 'Beth hoffai’r teulu a’r gofalwyr',
      label_person: 'Beth hoffai fy nheulu a’m gofalwyr',
      hint: 'Dywedwch dymuniad pwy ydyw.',
      add: 'Ychwanegu dymuniad',
      entry: 'Dymuniad {{number}}',
    },
  },
} as const;
