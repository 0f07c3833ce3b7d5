import type { Plan } from 'pcsp-elements';
import { communityTeam, funmi, hannah } from './people.js';

const snomed = (code: string, display: string) => ({
  system: 'http://snomed.info/sct',
  code,
  display,
});

const millpondSurgery = { text: 'Millpond Surgery, Ashmere' };

const recordedByFunmi = { ...funmi, dateCompleted: '2026-10-06T16:20:00+01:00' };

/** Newest first. */
export const proceduresAndTherapies = [
  {
    id: 'procedure-4',
    date: '2026-09-29T08:50:00+01:00',
    location: millpondSurgery,
    procedure: { text: 'Blood test for lithium, kidneys and thyroid' },
    comment:
      'Lithium 0.7 mmol/L, twelve hours after the dose. Kidneys and thyroid as before. Next test in December.',
    personCompletingRecord: recordedByFunmi,
  },
  {
    id: 'procedure-3',
    date: '2026-01-15T18:00:00+00:00',
    location: communityTeam,
    performingProfessional: funmi,
    procedure: { text: 'Living well with bipolar: an evening group, ten weeks' },
    comment:
      'Rhi came to nine of ten. She took from it the mood diary that she and Funmi look at once a month.',
    personCompletingRecord: { ...funmi, dateCompleted: '2026-03-19T19:40:00+00:00' },
  },
  {
    id: 'procedure-2',
    date: '2025-02-24T10:00:00+00:00',
    location: communityTeam,
    performingProfessional: hannah,
    procedure: {
      coding: snomed('405792009', 'Formal psychological therapy'),
      text: 'Talking therapy, one to one: sixteen sessions',
    },
    comment: 'Until 16 September 2025. The formulation of that day was written at the end of it.',
    personCompletingRecord: { ...hannah, dateCompleted: '2025-09-16T11:30:00+01:00' },
  },
  {
    id: 'procedure-1',
    date: '2021-07-19T11:20:00+01:00',
    location: { text: 'Ashmere General Hospital' },
    performingProfessional: {
      name: 'Mr Owen Tate',
      role: { text: 'Orthopaedic surgeon' },
      organisation: { text: 'Ashmere General Hospital' },
      contactDetails: '01632 960140',
    },
    procedure: { text: 'Broken wrist set with a plate and screws' },
    anatomicalSite: { text: 'Wrist' },
    laterality: { coding: snomed('7771000', 'Left') },
    complications: { text: 'Stiff for six months. It no longer stops Rhi mending books.' },
    anaesthesiaIssues: {
      text: 'Sick for two days after a general anaesthetic, and lithium missed. Check the level, and give no ibuprofen: it raises it.',
    },
    personCompletingRecord: recordedByFunmi,
  },
] satisfies NonNullable<Plan['proceduresAndTherapies']>;
