import { bodySite } from '../../kinds/body-site.js';
import { count } from '../../kinds/count.js';
import { quantity } from '../../kinds/quantity.js';
import { boolean, date, dateTime, group, list, string, text } from '../../model/element.js';
import { role } from '../shared/shared.model.js';
import { coded } from './structured-assessment.model.js';

const surgicalWound = group('R', 'Surgical wound specific', {
  typeOfSurgery: coded('R', 'Type of surgery'),
  emergencyElectiveSurgery: coded('R', 'Emergency / Elective Surgery', undefined),
  numberOfSurgicalWounds: count('R', 'Number of Surgical Wounds'),
  dateOfSurgery: date('R', 'Date of Surgery'),
  durationOfSurgery: quantity('R', 'Duration of surgery', { units: ['min', 'h'] }),
  woundClosureMethod: coded('R', 'Wound Closure Method', undefined),
  dateOfClosureRemoval: date('R', 'Date of closure removal'),
  drainInSitu: coded('R', 'Drain in situ'),
  prosthesisImplantPresent: coded('R', 'Prosthesis / implant present'),
  antibioticProphylaxisGiven: boolean('R', 'Antibiotic prophylaxis given'),
});

/** What stays the same of a wound from visit to visit. */
export const baselineInformation = list(
  group('M', 'Baseline information', {
    woundClassification: coded('R', 'Wound Classification'),
    anatomicalSite: coded('M', 'Anatomical site'),
    bodyMap: bodySite('O', 'Body map'),
    woundDescription: string('R', 'Wound description'),
    dateWoundOccurred: date('R', 'Date wound occurred', { past: true }),
    problemList: list(
      group('R', 'Problem list', {
        problem: coded('R', 'Problem'),
        onsetDate: dateTime('R', 'Onset date', { precision: 'YM', past: true }),
        endDate: dateTime('R', 'End Date', { precision: 'YMDHM' }),
        bodySite: coded('R', 'Body site'),
        laterality: coded('R', 'Laterality'),
        problemStatus: coded('R', 'Problem status'),
        problemPriority: coded('R', 'Problem priority'),
      }),
    ),
    surgicalWoundSpecific: surgicalWound,
  }),
  1,
);

/** Who saw the person, where and why. */
export const contactsWithProfessionals = list(
  group('M', 'Contacts with professionals', {
    seenBy: group('R', 'Seen by', {
      name: string('M', 'Name', { maxLength: 70 }),
      role,
      text: text('O', 'Free text', { maxLength: 150 }),
    }),
    locationType: string('O', 'Location type', { maxLength: 3, identifier: true }),
    reasonForService: text('O', 'Reason for service', { maxLength: 150 }),
    contactType: text('O', 'Contact type', { maxLength: 150 }),
    personAccompanyingPatient: string('O', 'Person accompanying patient', { maxLength: 70 }),
  }),
  1,
);
