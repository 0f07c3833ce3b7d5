import { conceptsOf, type ValueSet } from './value-set.js';

const system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName';

/** Spine Directory Service: job role names, as coded by UK Core. */
export const jobRole: ValueSet = {
  name: 'job-role',
  title: 'Job role',
  system,
  closed: false,
  load: async () => {
    const { jobRoleTable } = await import('./job-role.codes.js');
    return conceptsOf(system, jobRoleTable);
  },
};
