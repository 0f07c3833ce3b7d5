// Whose it is, and how people are known.
import { text, subject, patient, plan, goal, detail, bundle, type HostileBundle } from './make.js';

export const people: readonly HostileBundle[] = [
  {
    what: 'three people in one bundle',
    bundle: bundle(
      patient(),
      patient({ id: 'q', name: [text('Bob')] }),
      patient({ id: 'z', name: [text('Zed')] }),
      goal({ description: text('Hers') }),
      goal({ id: 'g1', subject: { reference: 'Patient/q' }, description: text('His') }),
      goal({ id: 'g2', subject: { reference: 'Patient/z' }, description: text('Theirs') }),
    ),
    says: ['Hers'],
    silent: ['Bob', 'Zed', 'His', 'Theirs'],
    told: [1, 2, 4, 5].map((index) => `warning other-patient entry.${index}.resource`),
  },
  {
    what: 'a record of the person that nobody can understand, and that is nobody else’s',
    bundle: bundle(
      patient({ modifierExtension: [{ url: 'urn:not', valueBoolean: true }] }),
      goal(),
    ),
    silent: ['Okafor'],
    told: ['error not-understood entry.0.resource'],
    values: ['Ann Okafor'],
  },
  {
    what: 'a plan about another person whom it contains',
    bundle: bundle(
      patient(),
      plan({
        contained: [patient({ id: 'k', name: [text('Bob')] })],
        subject: { reference: '#k' },
        activity: [detail('His')],
      }),
    ),
    silent: ['Bob', 'His'],
    told: ['warning other-patient entry.1.resource'],
  },
  {
    what: 'ways to reach somebody that are no telephone',
    bundle: bundle(
      patient({
        telecom: [
          { system: 'fax', value: '01632 960001' },
          { system: 'sms', value: '07700 900002', use: 'old' },
          { system: 'phone', value: '01632 960003', period: { end: '2020' } },
        ],
      }),
    ),
    says: ['Telecom: fax 01632 960001', 'Telecom: sms 07700 900002 (old)'],
    silent: ['01632 960003'],
  },
  {
    what: 'doctors instead of a practice, one of whom works no more',
    bundle: bundle(
      patient({
        generalPractitioner: [
          { reference: 'Practitioner/d' },
          { reference: 'Practitioner/e' },
          { display: 'Dr Brown' },
        ],
      }),
      { resourceType: 'Practitioner', id: 'd', name: [text('Dr Green')] },
      { resourceType: 'Practitioner', id: 'e', active: false, name: [text('Dr Gone')] },
    ),
    says: ['General practitioner: Dr Green', 'General practitioner: Dr Brown'],
    silent: ['Dr Gone'],
  },
  {
    what: 'names that are somebody’s no more',
    bundle: bundle(
      patient({
        name: [
          { use: 'old', family: 'Former', given: ['Ann'] },
          { use: 'official', family: 'Okafor', given: ['Ann'] },
          { use: 'usual', text: 'Past', period: { end: '2020-01-01' } },
        ],
      }),
    ),
    says: ['Okafor'],
    silent: ['Former', 'Past'],
  },
  {
    what: 'people who are related no more, or not yet',
    bundle: bundle(
      patient(),
      ...[{ end: '2020-01-01' }, { start: '2027-01-01' }].map((period, index) => ({
        resourceType: 'RelatedPerson',
        id: `r${index}`,
        patient: subject,
        name: [text('Somebody')],
        period,
      })),
    ),
    silent: ['Somebody'],
    told: ['warning not-current entry.1.resource', 'warning not-current entry.2.resource'],
  },
];
