import type { Plan } from 'pcsp-elements';
import { communityTeam, stephen, type Professional } from './people.js';

type AdditionalSupportPlan = NonNullable<Plan['additionalSupportPlans']>[number];

const occupationalHealth = { text: 'Occupational health, Ashmere Borough Council' };

const priya = {
  name: 'Priya Nair',
  role: { text: 'Occupational health nurse' },
  organisation: occupationalHealth,
  contactDetails: '01632 960131',
} satisfies Professional;

const elmWard = { text: 'Elm Ward, Ashmere General Hospital' };

const graham = {
  name: 'Graham Lisle',
  role: { text: 'Charge nurse' },
  organisation: elmWard,
  contactDetails: '01632 960145',
} satisfies Professional;

/** Whether somebody of the team that is signed in made a plan. */
export const isOfTheTeam = ({ performingProfessional }: AdditionalSupportPlan): boolean =>
  performingProfessional?.organisation?.coding?.code === stephen.organisation.coding.code;

const lithiumPlan: AdditionalSupportPlan = {
  id: 'support-plan-lithium',
  name: { text: 'Lithium plan, shared with the GP' },
  content: `Rhi takes lithium carbonate 800 mg at night. We aim for a level between 0.6 and 0.8 mmol/L.

Blood tests every three months at Millpond Surgery: lithium, kidneys, thyroid and calcium. The surgery sends the results to us.

Sick day rule: with vomiting, diarrhoea or a fever, Rhi leaves out the tablets that day, drinks plenty, and rings Funmi or 111 before the next dose.

Rhi doesn’t take ibuprofen or any other anti-inflammatory painkiller. Paracetamol is fine. Any new tablet for blood pressure is checked with us first.

She carries the purple lithium card in her phone case.`,
  lastUpdated: '2026-10-06T15:40:00+01:00',
  plannedReview: 'P6M',
  responsibilityForReview: {
    name: stephen.name,
    role: stephen.role,
    contactDetails: stephen.contactDetails,
  },
  location: communityTeam,
  performingProfessional: stephen,
  personCompletingRecord: { ...stephen, dateCompleted: '2026-10-06T15:40:00+01:00' },
};

const workPlan: AdditionalSupportPlan = {
  id: 'support-plan-work',
  name: { text: 'Staying-at-work plan' },
  content: `Agreed by Rhi, her manager Jo and occupational health.

Rhi works Tuesday to Thursday, nine to five, and is not asked to cover late shifts.

If Rhi says “I need short days”, Jo takes her off the front desk from the next morning for two weeks, ten to three, with no questions asked in front of others.

If Jo is worried she says so to Rhi first. She rings Carys only if Rhi can’t be reached by noon.`,
  lastUpdated: '2026-06-11T11:00:00+01:00',
  plannedReview: '2026-12-10T11:00:00+00:00',
  responsibilityForReview: {
    name: priya.name,
    role: priya.role,
    contactDetails: priya.contactDetails,
  },
  location: occupationalHealth,
  performingProfessional: priya,
  personCompletingRecord: { ...priya, dateCompleted: '2026-06-11T11:25:00+01:00' },
};

/** Of another service, which archived it when it was over. */
const goingHomePlan: AdditionalSupportPlan = {
  id: 'support-plan-going-home',
  name: { text: 'Going-home plan, Elm Ward' },
  content: `Rhi goes home to Idris on 2 December 2024, with a visit from the community team within two days and daily for the first week.

Carys stays for the first three nights.`,
  lastUpdated: '2024-11-29T14:00:00+00:00',
  location: elmWard,
  performingProfessional: graham,
  personCompletingRecord: { ...graham, dateCompleted: '2024-11-29T14:10:00+00:00' },
  archivedOn: '2025-02-10T12:05:00+00:00',
};

export const additionalSupportPlans = [lithiumPlan, workPlan, goingHomePlan] satisfies NonNullable<
  Plan['additionalSupportPlans']
>;
