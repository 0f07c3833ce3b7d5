// What references lead to.
import {
  text,
  subject,
  coded,
  patient,
  plan,
  goal,
  condition,
  detail,
  team,
  bundle,
  at,
  type HostileBundle,
} from './make.js';

export const references: readonly HostileBundle[] = [
  {
    what: 'a condition that was an error, to which others refer by its name',
    bundle: bundle(
      patient(),
      condition({ verificationStatus: coded('entered-in-error') }),
      goal({ addresses: [{ reference: 'Condition/c', display: 'Asthma' }] }),
      plan({
        addresses: [{ reference: 'Condition/c', display: 'Asthma' }],
        goal: [{ reference: 'Goal/g' }],
      }),
    ),
    says: ['Walk'],
    silent: ['Asthma'],
    told: ['warning entered-in-error entry.1.resource'],
  },
  {
    what: 'a goal that was rejected, to which a plan refers by its identifier',
    bundle: bundle(
      patient(),
      goal({ identifier: [{ system: 'urn:s', value: 'G1' }], lifecycleStatus: 'rejected' }),
      plan({
        goal: [{ type: 'Goal', identifier: { system: 'urn:s', value: 'G1' }, display: 'Walk' }],
        activity: [detail('Swim')],
      }),
    ),
    says: ['Swim'],
    silent: ['Walk'],
    told: ['warning not-current entry.1.resource'],
  },
  {
    what: 'an identifier that two goals have',
    bundle: bundle(
      patient(),
      goal({ identifier: [{ system: 'urn:s', value: 'G1' }] }),
      goal({ id: 'g2', identifier: [{ system: 'urn:s', value: 'G1' }], description: text('Swim') }),
      plan({ goal: [{ identifier: { system: 'urn:s', value: 'G1' }, display: 'Sing' }] }),
    ),
    says: ['Walk', 'Swim', 'Sing'],
  },
  {
    what: 'resources without ids, by the addresses of their entries',
    bundle: bundle(
      at('https://a.example/Patient/p', patient({ id: undefined })),
      at('https://a.example/Goal/g', goal({ id: undefined, lifecycleStatus: 'rejected' })),
      at(
        'https://a.example/CarePlan/cp',
        plan({
          id: undefined,
          goal: [{ reference: 'Goal/g', display: 'Walk' }],
          activity: [detail('Swim')],
        }),
      ),
    ),
    says: ['Okafor', 'Swim'],
    silent: ['Walk'],
    told: ['warning not-current entry.1.resource'],
  },
  {
    what: 'two servers with one id, of which one goal was rejected',
    bundle: bundle(
      patient(),
      at('https://a.example/Goal/1', goal({ id: '1', description: text('From a') })),
      at(
        'https://b.example/Goal/1',
        goal({ id: '1', description: text('From b'), lifecycleStatus: 'rejected' }),
      ),
      at(
        'https://b.example/CarePlan/1',
        plan({ goal: [{ reference: 'Goal/1' }], activity: [detail('Swim')] }),
      ),
    ),
    says: ['From a', 'Swim'],
    silent: ['From b'],
  },
  {
    what: 'a goal of the person with the same id on another server',
    bundle: bundle(
      at('https://a.example/Patient/1', patient({ id: '1' })),
      goal({ subject: { reference: 'https://b.example/Patient/1' } }),
    ),
    silent: ['Walk'],
    told: ['warning other-patient entry.1.resource'],
  },
  {
    what: 'UUIDs in capitals and in small letters',
    bundle: bundle(
      at('urn:uuid:AAAA0000-0000-4000-8000-000000000001', patient({ id: undefined })),
      goal({ subject: { reference: 'urn:uuid:aaaa0000-0000-4000-8000-000000000001' } }),
    ),
    says: ['Okafor', 'Walk'],
  },
  {
    what: 'references to versions, without full addresses',
    bundle: bundle(
      patient(),
      condition({ verificationStatus: coded('refuted') }),
      goal({ addresses: [{ reference: 'Condition/c/_history/4', display: 'Asthma' }] }),
      plan({ goal: [{ reference: 'Goal/g/_history/2' }] }),
    ),
    says: ['Walk'],
    silent: ['Asthma'],
  },
  {
    what: 'a plan that is a part of itself, and replaces itself',
    bundle: bundle(
      patient(),
      plan({
        partOf: [{ reference: 'CarePlan/cp' }],
        replaces: [{ reference: 'CarePlan/cp' }],
        addresses: [{ reference: 'CarePlan/cp' }],
        activity: [detail('Swim'), { reference: { reference: 'CarePlan/cp' } }],
      }),
    ),
    says: ['Swim'],
    silent: ['archivedOn'],
  },
  {
    what: 'two plans that replace each other: nobody knows which is in force',
    bundle: bundle(
      patient(),
      plan({ id: 'a', replaces: [{ reference: 'CarePlan/b' }], activity: [detail('Swim')] }),
      plan({ id: 'b', replaces: [{ reference: 'CarePlan/a' }], activity: [detail('Sing')] }),
    ),
    says: ['Swim', 'Sing'],
    silent: ['archivedOn'],
    told: [
      'error doubtful entry.1.resource.replaces.0',
      'error doubtful entry.2.resource.replaces.0',
    ],
  },
  {
    what: 'teams that are members of each other',
    bundle: bundle(
      patient(),
      team({ participant: [{ member: { reference: 'CareTeam/u' } }] }),
      team({
        id: 'u',
        participant: [
          { member: { reference: 'CareTeam/t' } },
          { member: { reference: 'RelatedPerson/r' } },
        ],
      }),
      { resourceType: 'RelatedPerson', id: 'r', patient: subject, name: [text('Mum')] },
    ),
    says: ['Mum'],
  },
  {
    what: 'a team within a team, of which the inner one is no more',
    bundle: bundle(
      patient(),
      team({ participant: [{ member: { reference: 'CareTeam/u', display: 'Old team' } }] }),
      team({ id: 'u', status: 'inactive', participant: [{ member: { display: 'Old nurse' } }] }),
    ),
    silent: ['Old team', 'Old nurse'],
    told: ['warning not-current entry.2.resource'],
  },
];
