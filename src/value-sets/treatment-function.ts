import { conceptsOf, type ValueSet } from './value-set.js';

const system = 'https://fhir.nhs.uk/CodeSystem/NHSDataModelAndDictionary-treatment-function';

/**
 * NHS Data Dictionary: ACTIVITY TREATMENT FUNCTION CODE.
 *
 * Open: our list comes from a secondary source of about 2021, and the dictionary has moved on.
 */
export const treatmentFunction: ValueSet = {
  name: 'treatment-function',
  title: 'Treatment function',
  system,
  closed: false,
  load: async () => {
    const { treatmentFunctionTable } = await import('./treatment-function.codes.js');
    return conceptsOf(system, treatmentFunctionTable);
  },
  url: 'https://fhir.nhs.uk/ValueSet/NHSDataModelAndDictionary-treatment-function',
};
