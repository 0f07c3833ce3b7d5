import type { Element } from '../model/element.js';
import { supplierAt } from '../model/supplier-at.js';
import { planModel } from '../standard/plan-model.js';
import { elementExtension, extensionOf } from './mappings/element-extension.js';
import { groupMapping } from './mappings/group.js';
import type { FillIn, MappingsFor } from './mappings/mapping.js';
import { sectionUnder } from './section-codes.js';
import { suppliedFhir } from './supplied-sections.js';
import { personDemographicsMapping } from '../sections/person-demographics/person-demographics.fhir.js';
import { gpPracticesMapping } from '../sections/gp-practice/gp-practice.fhir.js';
import { aboutMeMapping } from '../sections/about-me/about-me.fhir.js';
import { professionalContactsMapping } from '../sections/professional-contacts/professional-contacts.fhir.js';
import { personalContactsMapping } from '../sections/personal-contacts/personal-contacts.fhir.js';
import { formulationsMapping } from '../sections/formulation/formulation.fhir.js';
import { proceduresAndTherapiesMapping } from '../sections/procedures-and-therapies/procedures-and-therapies.fhir.js';
import { careAndSupportPlanMapping } from '../sections/care-and-support-plan/care-and-support-plan.fhir.js';
import { contingencyPlansMapping } from '../sections/contingency-plan/contingency-plan.fhir.js';
import { additionalSupportPlansMapping } from '../sections/additional-support-plan/additional-support-plan.fhir.js';

const mappings: MappingsFor<typeof planModel> = {
  personDemographics: personDemographicsMapping,
  gpPractices: gpPracticesMapping,
  aboutMe: aboutMeMapping,
  professionalContacts: professionalContactsMapping,
  personalContacts: personalContactsMapping,
  formulations: formulationsMapping,
  proceduresAndTherapies: proceduresAndTherapiesMapping,
  careAndSupportPlan: careAndSupportPlanMapping,
  contingencyPlans: contingencyPlansMapping,
  additionalSupportPlans: additionalSupportPlansMapping,
};

/** Where a plan lives in FHIR, from the Composition of a document. */
const named = groupMapping([], mappings);

/** The elements that no mapping names, by their keys as in `standard.elements()`, without brackets. */
export function unnamedElements(): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  const all = named.completedBy?.(planModel, (key, element) => {
    found.set(key, element);
    return elementExtension(key, element);
  });
  // whatever lists the mapping completes it
  Array.from(all?.rows('', '') ?? []);
  return found;
}

/** A supplier's section is in its section of the Composition, as extensions where nobody says more. */
const fillIn: FillIn = (key, element) => {
  const fhir = suppliedFhir[key];
  const supplier = supplierAt(element, []);
  if (!fhir || !supplier) return elementExtension(key, element);
  return (
    fhir.mapping?.completedBy?.(element, (inner, below) =>
      elementExtension(`${key}.${inner}`, below),
    ) ??
    fhir.mapping ??
    extensionOf(element, supplier.url, sectionUnder(fhir.code))
  );
};

export const planMapping = named.completedBy?.(planModel, fillIn) ?? named;
