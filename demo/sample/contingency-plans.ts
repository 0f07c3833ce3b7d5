import type { Plan } from 'pcsp-elements';
import { communityTeam, funmi, personDemographics, personsHome, stephen } from './people.js';

type ContingencyPlan = NonNullable<Plan['contingencyPlans']>[number];

/** Entries of a list, each with an id that stays its own. */
const words = (id: string, ...texts: string[]) =>
  texts.map((text, index) => ({ id: `${id}-${index + 1}`, text }));

const agreedBy = personDemographics.name.fullName;

const crisisLine = {
  id: 'contact-crisis-line',
  name: 'Ashmere crisis line',
  role: { text: 'Day and night, free to call' },
  contactDetails: '0808 157 0142',
};

const careCoordinator = {
  id: 'contact-funmi',
  name: funmi.name,
  role: { text: 'Care coordinator, Monday to Friday, 9am to 5pm' },
  contactDetails: funmi.contactDetails,
};

const dutyWorker = {
  id: 'contact-duty',
  name: 'Duty worker, Ashmere Community Mental Health Team',
  role: { text: 'When Funmi is away, Monday to Friday, 9am to 8pm' },
  contactDetails: '01632 960110',
};

const carys = {
  id: 'contact-carys',
  name: 'Carys Pritchard',
  role: { text: 'Sister, any time' },
  contactDetails: '07700 900417',
};

/** Written after the spring of 2026, which it got Rhi through. */
export const goingUp: ContingencyPlan = {
  id: 'plan-going-up',
  name: { text: 'If my mood is going up' },
  triggerFactors: words(
    'up-trigger',
    'Less than five hours’ sleep, two nights running',
    'Missed lithium, or sickness and diarrhoea that could change its level',
    'Extra shifts or a deadline at the library',
    'An argument with Martin about where Idris stays',
    'The clocks going forward, and the weeks around 11 February, when Dad died',
  ),
  relapseIndicators: words(
    'up-sign',
    'I am up before five and not tired',
    'I talk over people and get cross when they can’t keep up',
    'I buy books and bookbinding tools online at night: more than £50 in a week is a sign',
    'I stop writing my mood diary because I “don’t need it”',
    'Carys says that my laugh sounds different',
  ),
  copingStrategies: [
    {
      id: 'up-help-1',
      strategy: 'Bed at half past ten with the phone in the kitchen, even if I only lie there',
      startDate: '2025-03',
    },
    {
      id: 'up-help-2',
      strategy: 'No coffee, no wine, and nothing new on the calendar for a week',
    },
    {
      id: 'up-help-3',
      strategy: 'Walk Biscuit by the river twice a day, with Carys if she is free',
    },
    {
      id: 'up-help-4',
      strategy: 'Give Carys my bank card until we both think that I can have it back',
      startDate: '2026-04-20',
    },
    { id: 'up-help-5', strategy: 'Ring Jo and drop to short days before I call in sick' },
  ],
  whatShouldHappen: words(
    'up-action',
    'I text or ring Funmi the same day. If I don’t, Carys does: she has my permission.',
    'Funmi, or the duty worker, sees me at home the next working day. We go through this plan together and arrange a lithium level and kidney blood test.',
    'If I have slept less than five hours for two nights, I start the olanzapine in the cupboard: one 5 mg tablet at nine in the evening. Funmi tells Dr Marlow the same day.',
    'Dr Marlow sees me within two working days. We decide together how long the olanzapine goes on.',
    'Idris goes to Martin’s. Funmi or Carys tells him, in the words we wrote with him: “Mum’s brain is running too fast. The team are helping. It is nobody’s fault.”',
    'If I am not sleeping after three nights of olanzapine, or stop letting people in, the crisis team visits every day at home.',
    'Hospital is the last thing to try, and I would rather go with Carys than with an ambulance. If I or anybody else is in danger, call 999 and say that I have this plan.',
  ),
  anticipatoryMedicinesOrEquipment: [
    'Olanzapine 5 mg tablets, 10 of them, in the locked kitchen cupboard. Carys has the second key.',
  ],
  whoShouldBeContacted: [
    careCoordinator,
    dutyWorker,
    crisisLine,
    carys,
    {
      id: 'contact-martin',
      name: 'Martin Hale',
      role: { text: 'Idris’s dad, only about Idris' },
      contactDetails: '07700 900682',
    },
  ],
  advanceStatement: {
    date: '2026-10-06T15:10:00+01:00',
    statement: {
      coding: {
        system: 'http://snomed.info/sct',
        code: '816281000000101',
        display: 'Has advance statement (Mental Capacity Act 2005)',
      },
      text: 'If I must go to hospital: Elm Ward, no haloperidol, and no police at my door if there is another way. Carys speaks for me. Biscuit goes to her.',
    },
    documentLocation: 'Signed copy in this record under Letters. Rhi and Carys each have one.',
    location: personsHome,
    performingProfessional: funmi,
    personCompletingRecord: { ...funmi, dateCompleted: '2026-10-06T16:20:00+01:00' },
  },
  agreement: { agreed: true, fullName: agreedBy, role: { text: 'Rhi herself' } },
  lastUpdated: '2026-10-06T16:20:00+01:00',
  plannedReview: '2027-02-02T14:00:00+00:00',
  responsibilityForReview: {
    name: funmi.name,
    role: funmi.role,
    contactDetails: funmi.contactDetails,
  },
  locations: [{ id: 'up-location-1', ...communityTeam }],
  performingProfessional: funmi,
  personCompletingRecord: { ...funmi, dateCompleted: '2026-10-06T16:20:00+01:00' },
};

const {
  advanceStatement: _statement,
  anticipatoryMedicinesOrEquipment: _medicines,
  ...before
} = goingUp;

/** As it was before the spring of 2026. */
export const firstGoingUp: ContingencyPlan = {
  ...before,
  copingStrategies: goingUp.copingStrategies?.slice(0, 3),
  whatShouldHappen: goingUp.whatShouldHappen?.slice(0, 2),
  lastUpdated: '2025-09-16T11:30:00+01:00',
  plannedReview: '2026-03-17T10:00:00+00:00',
  personCompletingRecord: { ...funmi, dateCompleted: '2025-09-16T11:30:00+01:00' },
};

/** One action of it is still not agreed. */
export const gettingLow: ContingencyPlan = {
  id: 'plan-getting-low',
  name: { text: 'If I am getting low, or thinking of suicide' },
  triggerFactors: words(
    'low-trigger',
    'The weeks after a high, when I find out what I said and spent',
    'Idris away for more than a weekend',
    'February',
  ),
  relapseIndicators: words(
    'low-sign',
    'I stop answering Mam on a Sunday',
    'I sleep in the afternoon, and Biscuit only gets as far as the garden',
    'I think that Idris would be better off with Martin',
  ),
  copingStrategies: [
    { id: 'low-help-1', strategy: 'Do the next small thing: kettle, shower, lead on the dog' },
    { id: 'low-help-2', strategy: 'Go to choir and only listen. They know, and nobody asks.' },
    { id: 'low-help-3', strategy: 'Read the letter that I wrote to myself in May' },
    {
      id: 'low-help-4',
      strategy: 'Ask Carys to stay over. I don’t have to say why.',
    },
  ],
  whatShouldHappen: words(
    'low-action',
    'If I have thoughts of ending my life, I tell somebody that day: Carys, Funmi or the crisis line. They ask me straight out. I would rather be asked.',
    'The pharmacy gives me a week of lithium at a time, and Carys takes away what is left over.',
    'Funmi sees me within two days, and then twice a week until we agree that it has passed.',
    'If I can’t keep myself safe at home, a bed at the crisis house, Fern Lodge, before hospital is thought of.',
    'If I have hurt myself, or am about to: 999, or the emergency department with Carys.',
  ),
  whoShouldBeContacted: [
    carys,
    crisisLine,
    careCoordinator,
    dutyWorker,
    {
      id: 'contact-gp',
      name: 'Dr Anil Kapoor, Millpond Surgery',
      role: { text: 'GP, for a same-day appointment' },
      contactDetails: '01632 960188',
    },
  ],
  agreement: {
    agreed: false,
    fullName: agreedBy,
    role: { text: 'Rhi herself' },
    reasonNotAgreed:
      'Rhi agrees with all of it but the pharmacy giving out a week of lithium at a time, which she finds humiliating when she is well. Dr Marlow wants to keep it until May, a year after she last felt suicidal. It stays for now, and we decide again in February.',
  },
  lastUpdated: '2026-10-06T16:20:00+01:00',
  plannedReview: '2027-02-02T14:00:00+00:00',
  responsibilityForReview: {
    name: stephen.name,
    role: stephen.role,
    contactDetails: stephen.contactDetails,
  },
  performingProfessional: stephen,
  personCompletingRecord: { ...funmi, dateCompleted: '2026-10-06T16:20:00+01:00' },
};
