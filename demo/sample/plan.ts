// The record that the demo opens on: a made-up person, and how her plan grew.
import type { Plan } from 'pcsp-elements';
import { aboutMe, firstAboutMe } from './about-me.js';
import { additionalSupportPlans } from './additional-support-plans.js';
import { careAndSupportPlan } from './care-and-support-plan.js';
import { firstGoingUp, gettingLow, goingUp } from './contingency-plans.js';
import { firstCareAndSupportPlan } from './first-care-and-support-plan.js';
import { formulations } from './formulations.js';
import {
  funmi,
  gpPractices,
  hannah,
  personalContacts,
  personDemographics,
  professionalContacts,
} from './people.js';
import { proceduresAndTherapies } from './procedures-and-therapies.js';

const person = { personDemographics, gpPractices, professionalContacts, personalContacts };

export const samplePlan: Plan = {
  ...person,
  aboutMe,
  formulations,
  proceduresAndTherapies,
  careAndSupportPlan,
  contingencyPlans: [goingUp, gettingLow],
  additionalSupportPlans,
};

/** Every version that was saved, oldest first. */
export const sampleVersions = [
  {
    savedOn: '2025-02-10T12:05:00+00:00',
    savedBy: hannah.name,
    plan: {
      ...person,
      aboutMe: firstAboutMe,
      formulations: formulations.slice(2),
      additionalSupportPlans: additionalSupportPlans.slice(2),
    },
  },
  {
    savedOn: '2025-09-16T11:30:00+01:00',
    savedBy: funmi.name,
    plan: {
      ...person,
      aboutMe: firstAboutMe,
      formulations: formulations.slice(1),
      proceduresAndTherapies: proceduresAndTherapies.slice(2, 3),
      careAndSupportPlan: firstCareAndSupportPlan,
      contingencyPlans: [firstGoingUp],
      additionalSupportPlans: additionalSupportPlans.slice(2),
    },
  },
  { savedOn: '2026-10-06T16:20:00+01:00', savedBy: funmi.name, plan: samplePlan },
] satisfies { savedOn: string; savedBy: string; plan: Plan }[];
