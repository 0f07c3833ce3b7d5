// What others contain.
import {
  text,
  subject,
  patient,
  plan,
  goal,
  condition,
  detail,
  team,
  bundle,
  type HostileBundle,
} from './make.js';

export const contained: readonly HostileBundle[] = [
  {
    what: 'a contained goal that was rejected, under its display',
    bundle: bundle(
      patient(),
      plan({
        contained: [goal({ id: 'k', lifecycleStatus: 'rejected' })],
        goal: [{ reference: '#k', display: 'Walk' }],
        activity: [detail('Swim', { goal: [{ reference: '#k', display: 'Walk' }] })],
      }),
    ),
    says: ['Swim'],
    silent: ['Walk'],
    told: ['warning not-current entry.1.resource.contained.0'],
    values: ['Walk'],
  },
  ...(['implicitRules', 'modifierExtension'] as const).map((key): HostileBundle => ({
    what: `a contained goal with ${key}`,
    bundle: bundle(
      patient(),
      plan({
        contained: [
          goal({
            id: 'k',
            [key]: key === 'implicitRules' ? 'urn:not' : [{ url: 'urn:not', valueBoolean: true }],
          }),
        ],
        goal: [{ reference: '#k' }],
      }),
    ),
    silent: ['Walk'],
    told: ['error not-understood entry.1.resource.contained.0'],
    values: ['Walk'],
  })),
  {
    what: 'a modifier extension in a target of a contained goal',
    bundle: bundle(
      patient(),
      plan({
        contained: [
          goal({
            id: 'k',
            target: [
              {
                modifierExtension: [{ url: 'urn:not', valueBoolean: true }],
                detailString: '80 kg',
              },
            ],
          }),
        ],
        goal: [{ reference: '#k' }],
      }),
    ),
    silent: ['Walk', '80 kg'],
    told: ['error not-understood entry.1.resource.contained.0'],
  },
  {
    what: 'a contained goal of somebody else',
    bundle: bundle(
      patient(),
      plan({
        contained: [goal({ id: 'k', subject: { reference: 'Patient/q' } })],
        goal: [{ reference: '#k' }],
        activity: [detail('Swim')],
      }),
    ),
    says: ['Swim'],
    silent: ['Walk'],
    told: ['warning other-patient entry.1.resource.contained.0'],
  },
  {
    what: 'a contained team, with whom it contains beside it',
    bundle: bundle(
      patient(),
      plan({
        contained: [
          team({
            subject: undefined,
            participant: [{ member: { reference: '#r' } }, { member: { reference: '#d' } }],
          }),
          { resourceType: 'RelatedPerson', id: 'r', patient: subject, name: [text('Mum')] },
          { resourceType: 'Practitioner', id: 'd', name: [text('Dr Green')] },
        ],
        careTeam: [{ reference: '#t' }],
        activity: [detail('Swim')],
      }),
    ),
    says: ['Mum', 'Dr Green'],
  },
  {
    what: 'a contained team that is no more',
    bundle: bundle(
      patient(),
      plan({
        contained: [
          team({ status: 'inactive', participant: [{ member: { display: 'Dr Green' } }] }),
        ],
        careTeam: [{ reference: '#t', display: 'Old team' }],
        activity: [detail('Swim')],
      }),
    ),
    silent: ['Dr Green', 'Old team'],
    told: ['warning not-current entry.1.resource.contained.0'],
    values: ['Status: inactive, Participant: Member: Dr Green'],
  },
  {
    what: 'contained resources that refer to each other in a circle',
    bundle: bundle(
      patient(),
      plan({
        contained: [
          goal({ id: 'k', addresses: [{ reference: '#n' }, { reference: '#' }] }),
          condition({ id: 'n', evidence: [{ detail: [{ reference: '#k' }] }] }),
        ],
        goal: [{ reference: '#k' }],
      }),
    ),
    says: ['Walk', 'Asthma'],
  },
];
