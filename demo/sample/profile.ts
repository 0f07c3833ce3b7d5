import type { DeploymentProfile } from 'pcsp-elements';

/** What the made-up health record has switched on of the standard so far. */
export const profile: DeploymentProfile = {
  name: 'Tarn at Ashmere Vale, first step',
  elements: [
    'personDemographics',
    'gpPractices',
    'aboutMe',
    'professionalContacts',
    'personalContacts',
    'careAndSupportPlan',
    'contingencyPlans',
  ],
  except: [
    'aboutMe.multimediaLocation',
    'personDemographics.placeOfBirth',
    'careAndSupportPlan.careFundingSource',
    'contingencyPlans[].advanceStatement',
  ],
};
