import { codedText, dateTime, group, records, text } from '../../model/element.js';
import {
  bodyStructure,
  clinicalFinding,
  laterality,
  procedure,
  snomed,
} from '../../value-sets/index.js';
import {
  location,
  performingProfessional,
  personCompletingRecord,
} from '../shared/shared.model.js';

export const proceduresAndTherapies = records(
  'R',
  'Procedures and therapies',
  group('R', 'Procedure record entry', {
    date: dateTime('R', 'Date', { precision: 'YMDHM', past: true }),
    location,
    performingProfessional,
    procedure: codedText('M', 'Procedure', { codes: procedure, maxTextLength: 150 }),
    anatomicalSite: codedText('R', 'Anatomical site', { codes: bodyStructure, maxTextLength: 150 }),
    laterality: codedText('R', 'Laterality', { codes: laterality, maxTextLength: 150 }),
    complications: codedText('R', 'Complications related to procedure', {
      codes: clinicalFinding,
      maxTextLength: 150,
    }),
    anaesthesiaIssues: codedText('R', 'Specific anesthesia issues', {
      codes: snomed,
      maxTextLength: 150,
    }),
    personCompletingRecord,
    comment: text('R', 'Comment', { maxLength: 150 }),
  }),
  'from the Core Information Standard v2; named as a part of the plan by the PCSP toolkit',
);
