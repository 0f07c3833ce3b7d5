import { conformanceReport, type DeploymentProfile, type Plan } from 'pcsp-elements/core';

/** Step 1: what a team needs when somebody unwell comes through the door. */
const first: DeploymentProfile = {
  name: 'Step 1: safe in a crisis',
  elements: [
    'personDemographics',
    'gpPractices',
    'aboutMe',
    'professionalContacts',
    'personalContacts',
    'contingencyPlans',
  ],
  except: ['contingencyPlans[].advanceStatement', 'contingencyPlans[].performingProfessional'],
};

/** Step 2: planning together. The parts that few people need wait. */
const second: DeploymentProfile = {
  name: 'Step 2: planning together',
  elements: [...first.elements, 'careAndSupportPlan', 'formulations'],
  except: ['careAndSupportPlan.careFundingSource', 'contingencyPlans[].advanceStatement'],
};

/** Step 3: all of it. */
const third: DeploymentProfile = {
  name: 'Step 3: the whole standard',
  elements: [...second.elements, 'proceduresAndTherapies', 'additionalSupportPlans'],
};

export const steps = [first, second, third];

/** How far each step goes. The plan may be empty: coverage is about the deployment. */
export const coverageOf = (profile: DeploymentProfile, plan: Partial<Plan> = {}) =>
  conformanceReport(plan, { profile }).coverage!;
