import type { contingencyPlansWords as english } from './contingency-plan.words.en-GB.js';
import type { Welsh } from '../../locales/cy/welsh.js';

export const contingencyPlansWords = {
  label: 'Cynllun wrth gefn',
  intro: 'Beth i’w wneud, a phwy i’w ffonio, pan fydd pethau’n dechrau mynd o chwith.',
  add: 'Ychwanegu cynllun wrth gefn',
  entry: 'Cynllun wrth gefn {{number}}',
  name: {
    label: 'Enw’r cynllun hwn',
    hint: 'Er enghraifft: cynllun argyfwng, cynllun cadw’n ddiogel',
  },
  triggerFactors: {
    label: 'Sbardunau',
    hint: 'Digwyddiadau ac amgylchiadau a all sbarduno pethau. Mae angen o leiaf un.',
    add: 'Ychwanegu sbardun',
    entry: 'Sbardun {{number}}',
  },
  relapseIndicators: {
    label: 'Arwyddion rhybudd cynnar',
    hint: 'Beth mae’r person, neu’r rhai sy’n agos ato, yn sylwi arno gyntaf.',
    hint_person: 'Beth rydw i, neu’r rhai sy’n agos ataf, yn sylwi arno gyntaf.',
    add: 'Ychwanegu arwydd rhybudd',
    entry: 'Arwydd rhybudd {{number}}',
  },
  copingStrategies: {
    label: 'Beth sy’n helpu',
    hint: 'Pethau y mae’r person yn eu gwneud, neu y gall eraill eu gwneud gyda’r person.',
    hint_person: 'Pethau rwyf yn eu gwneud, neu y gall eraill eu gwneud gyda mi.',
    add: 'Ychwanegu rhywbeth sy’n helpu',
    entry: 'Beth sy’n helpu {{number}}',
    strategy: { label: 'Beth i’w wneud' },
    startDate: { label: 'Dechrau' },
    endDate: { label: 'Diwedd' },
  },
  whatShouldHappen: {
    label: 'Beth ddylai ddigwydd',
    hint: 'Un cam gweithredu ar y tro, yn y drefn i’w gwneud.',
    add: 'Ychwanegu cam gweithredu',
    entry: 'Cam gweithredu {{number}}',
  },
  anticipatoryMedicinesOrEquipment: {
    label: 'Meddyginiaethau neu offer wrth law',
    add: 'Ychwanegu meddyginiaeth neu ddarn o offer',
    entry: 'Meddyginiaeth neu offer {{number}}',
  },
  whoShouldBeContacted: {
    label: 'Â phwy i gysylltu',
    hint: 'Yn y drefn y dylid rhoi cynnig arnyn nhw.',
    add: 'Ychwanegu cyswllt',
    entry: 'Cyswllt {{number}}',
    name: { label: 'Enw' },
    role: { label: 'Rôl neu berthynas', label_person: 'Eu gwaith, neu pwy ydyn nhw i mi' },
    contactDetails: { label: 'Rhif ffôn neu fanylion eraill' },
  },
  advanceStatement: {
    label: 'Datganiad ymlaen llaw',
    statement: {
      label: 'Yr hyn y mae’r person wedi’i nodi ymlaen llaw',
      label_person: 'Yr hyn rwyf wedi’i nodi ymlaen llaw',
      hint: 'Dymuniadau a dewisiadau i eraill eu dilyn pan na all y person eu mynegi.',
      hint_person: 'Yr hyn rwyf am i eraill ei ddilyn pan na allaf ddweud hynny fy hun.',
    },
    documentLocation: {
      label: 'Ble mae’r ddogfen yn cael ei chadw',
      hint: 'Lle, neu gyfeiriad gwe',
    },
    date: { label: 'Dyddiad y datganiad' },
    location: { label: 'Ble cafodd ei wneud' },
  },
  lastUpdated: {
    label: 'Diweddarwyd ddiwethaf',
    hint: 'Bydd yn cael ei lenwi pan fyddwch yn cadw, oni bai eich bod yn rhoi dyddiad eich hun.',
  },
  plannedReview: { label: 'Pryd i adolygu' },
  locations: {
    label: 'Ble mae’r cynllun hwn yn berthnasol',
    add: 'Ychwanegu lle',
    entry: 'Lle {{number}}',
  },
  archivedOn: { label: 'Dyddiad archifo' },
  parts: {
    when: 'Pryd i ddefnyddio’r cynllun hwn',
    review: 'Adolygiad',
    about: 'Ble a chan bwy',
  },
  // a month would take a mutation after “o”, “i”, “a” or “tan”
  since: 'Ers {{start}}',
  until: 'Diwedd: {{end}}',
  between: 'Dechrau: {{start}}, diwedd: {{end}}',
  callInOrder: 'Pobl i’w ffonio',
  call: 'Ffonio {{who}}',
  text: 'Tecstio {{who}}',
} satisfies Welsh<typeof english>;
