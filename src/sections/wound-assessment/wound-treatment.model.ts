import { quantity } from '../../kinds/quantity.js';
import {
  codedText,
  coding,
  date,
  dateTime,
  group,
  list,
  string,
  text,
} from '../../model/element.js';
import { treatmentFunction } from '../../value-sets/index.js';
import { location, role } from '../shared/shared.model.js';
import { coded } from './structured-assessment.model.js';

const products = group('R', 'Wound care products', {
  medicationItem: group('R', 'Medication item entry', {
    medicationName: coded('M', 'Medication name'),
    medicationTradeFamily: coded('R', 'Medication trade family'),
    form: coded('R', 'Form'),
    quantitySupplied: quantity('R', 'Quantity supplied', { units: ['{item}', 'g', 'mL'] }),
    dateSupplied: dateTime('R', 'Date supplied', { precision: 'YMDHM', past: true }),
    site: coded('R', 'Site'),
    method: coded('R', 'Method'),
    medicationPrescribedBy: codedText('R', 'Medication prescribed by', { undivided: true }),
    supplyType: text('O', 'Supply type'),
    batchNumber: string('O', 'Batch number', { identifier: true }),
    additionalInstructions: codedText('O', 'Additional instructions', { undivided: true }),
    requestForAdvice: text('O', 'Request for advice', { maxLength: 150 }),
    mattersIdentifiedDuringDiscussion: list(text('O', 'Matters identified during discussion')),
  }),
  medicalDevice: group('R', 'Medical devices entry', {
    deviceType: coded('O', 'Device type'),
    deviceManufacturer: coded('O', 'Device manufacturer'),
    model: coded('O', 'Model'),
    comments: text('O', 'Comments', { maxLength: 150 }),
  }),
});

const appointment = group('R', 'Future appointments', {
  dateOfAppointment: dateTime('R', 'Date of appointment'),
  reasonForAppointment: text('R', 'Reason for appointment', { maxLength: 150 }),
  appointmentStatus: text('R', 'Appointment status', { maxLength: 150 }),
  clinicalUrgencyOfAppointment: string('O', 'Clinical urgency of appointment', { maxLength: 1 }),
  location,
  specialty: coding('R', 'Specialty', { codes: treatmentFunction }),
  service: coded('R', 'Service', undefined),
  professionalToSeeThePerson: group('O', 'Professional to see the person', {
    name: string('O', 'Name', { maxLength: 70 }),
    role,
  }),
});

/** What is done about the wound, and what is to be done next. */
export const woundTreatment = group('R', 'Wound and skin care treatment', {
  planAndRequestedActions: list(
    group('R', 'Plan and requested actions', {
      actionsForProfessionals: text('R', 'Actions for professionals'),
      actionsForPersonOrTheirCarer: text('R', 'Actions for person or their carer'),
      agreed: text('R', 'Agreed with the person or their legitimate representative'),
    }),
  ),
  woundCareProducts: list(products),
  proceduresAndTherapies: list(
    group('R', 'Procedures and therapies', {
      procedure: coded('R', 'Procedure'),
      anatomicalSite: coded('R', 'Anatomical site'),
      laterality: coded('R', 'Laterality'),
      complicationsRelatedToProcedure: list(coded('O', 'Complications related to procedure')),
    }),
  ),
  informationAndAdviceGiven: list(coded('R', 'Information and advice given')),
  futureAppointments: list(appointment),
  consent: list(
    group('R', 'Consent', {
      consentRelatingToChild: string('R', 'Consent relating to child'),
      consentForTreatmentRecord: string('R', 'Consent for treatment record'),
    }),
  ),
  deviationFromPlan: list(text('R', 'Deviation from plan')),
});

/** How it ended. */
export const woundOutcome = group('R', 'Wound care episode outcome', {
  woundHealed: coded('R', 'Wound Healed', undefined),
  woundHealedDate: date('R', 'Wound Healed Date', { past: true }),
  episodeSummary: text('R', 'Episode summary'),
});
