// What is done in a crisis.
import {
  text,
  subject,
  coded,
  condition,
  detail,
  team,
  crisis,
  type HostileBundle,
} from './make.js';

export const crises: readonly HostileBundle[] = [
  {
    what: 'a medicine that must not be given in a crisis, by a reference alone',
    bundle: crisis(
      {
        activity: [
          {
            detail: {
              status: 'scheduled',
              doNotPerform: true,
              productReference: { reference: 'Medication/m' },
            },
          },
        ],
      },
      { resourceType: 'Medication', id: 'm', code: text('Lorazepam') },
    ),
    says: ['"whatShouldHappen":[{"text":"Do not: Lorazepam"}]'],
  },
  {
    what: 'steps of a crisis that are requests, one of which was cancelled',
    bundle: crisis(
      {
        activity: [{ reference: { reference: 'Task/a' } }, { reference: { reference: 'Task/b' } }],
      },
      {
        resourceType: 'Task',
        id: 'a',
        status: 'accepted',
        intent: 'plan',
        description: 'Ring Sam',
      },
      {
        resourceType: 'Task',
        id: 'b',
        status: 'cancelled',
        intent: 'plan',
        description: 'Ring Kit',
      },
    ),
    says: ['"whatShouldHappen":[{"text":"Ring Sam"}]'],
    silent: ['Ring Kit'],
    values: ['Ring Kit'],
  },
  {
    what: 'a trigger that was refuted, under its display',
    bundle: crisis(
      { addresses: [{ reference: 'Condition/c', display: 'Asthma' }, { display: 'A bad night' }] },
      condition({ verificationStatus: coded('refuted') }),
    ),
    says: ['A bad night'],
    silent: ['Asthma'],
  },
  {
    what: 'a refusal within a consent',
    bundle: crisis(
      { supportingInfo: [{ reference: 'Consent/x' }] },
      {
        resourceType: 'Consent',
        id: 'x',
        status: 'active',
        scope: coded('adr'),
        patient: subject,
        policyRule: text('Ventilation'),
        provision: { type: 'permit', provision: [{ type: 'deny', code: [text('CPR')] }] },
      },
    ),
    says: ['Type: permit, Provision: Type: deny, Code: CPR'],
    told: ['error doubtful entry.3.resource.provision.provision.0.type'],
  },
  {
    what: 'a contact in a crisis who left the team',
    bundle: crisis(
      { careTeam: [{ reference: 'CareTeam/t' }] },
      team({
        participant: [
          { member: { display: 'Old nurse' }, period: { end: '2020' } },
          { member: { display: 'New nurse' } },
        ],
      }),
    ),
    says: ['New nurse'],
    silent: ['Old nurse'],
  },
  {
    what: 'a plan for a crisis that was revoked',
    bundle: crisis({ status: 'revoked', activity: [detail('Ring Sam')] }),
    says: ['archivedOn', 'Status: revoked'],
    told: ['warning archived entry.2.resource.status'],
  },
];
