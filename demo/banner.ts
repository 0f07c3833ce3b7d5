import type { Plan } from 'pcsp-elements';
import { byId, create } from './dom.js';
import { age, bannerName, clinicalDate, nhsNumber } from './format.js';

/**
 * Shows whose plan is on the screen. It is drawn from the same version as the plan, so that the two
 * can't belong to different people.
 */
export function showPatient({ personDemographics: person, gpPractices }: Plan): void {
  const [address] = person.addresses ?? [];
  const [practice] = gpPractices;
  byId('patient-name', HTMLElement).textContent = bannerName(person.name);
  list('patient-identity', {
    Born: `${clinicalDate(person.dateOfBirth)} (${age(person.dateOfBirth)}y)`,
    Gender: person.gender?.display,
    'NHS No.': person.nhsNumber ? nhsNumber(person.nhsNumber) : 'Not known',
  });
  list('patient-details', {
    'Preferred name': person.name.preferredName,
    Address: [address?.line1, address?.line3, address?.postcode].filter(Boolean).join(', '),
    Telephone: person.contactDetails?.telephones?.[0]?.number,
    GP: practice?.gpName,
  });
}

function list(id: string, facts: Record<string, string | undefined>): void {
  byId(id, HTMLElement).replaceChildren(
    ...Object.entries(facts)
      .filter(([, fact]) => fact)
      .map(([term, fact]) =>
        create('div', {}, create('dt', {}, term), create('dd', {}, fact ?? '')),
      ),
  );
}
