import { dateTime, group, records, text } from '../../model/element.js';
import {
  location,
  performingProfessional,
  personCompletingRecord,
} from '../shared/shared.model.js';

/** An account of the meaning and origins of a person's mental health difficulties. */
export const formulations = records(
  'R',
  'Formulation',
  group('R', 'Formulation record entry', {
    date: dateTime('R', 'Date', { precision: 'YMDHM', past: true }),
    location,
    performingProfessional,
    formulation: text('R', 'Formulation', { maxLength: 150 }),
    personCompletingRecord,
  }),
);
