import {
  boolean,
  codedText,
  coding,
  dateTime,
  group,
  records,
  string,
  text,
} from '../../model/element.js';
import { odsOrganisation, treatmentFunction } from '../../value-sets/index.js';
import { role } from '../shared/shared.model.js';

export const professionalContacts = records(
  'R',
  'Professional contacts',
  group(
    'R',
    'Professional contacts record entry',
    {
      name: text('R', 'Name', { maxLength: 70 }),
      role,
      keyWorker: boolean('R', 'Key worker'),
      specialty: coding('R', 'Speciality', { maxLength: 3, codes: treatmentFunction }),
      team: text('R', 'Team', { maxLength: 35 }),
      organisation: codedText('R', 'Organisation', {
        codes: odsOrganisation,
        minLength: 3,
        maxLength: 5,
        maxTextLength: 150,
      }),
      contactDetails: string('R', 'Contact details', { maxLength: 35 }),
      startDate: dateTime('R', 'Start date', { precision: 'YMDHM' }),
      endDate: dateTime('R', 'End date', { precision: 'YMDHM' }),
    },
    { order: [['startDate', 'endDate']] },
  ),
);
