// What says that something is not as it seems.
import {
  text,
  subject,
  coded,
  patient,
  plan,
  goal,
  condition,
  detail,
  bundle,
  type HostileBundle,
} from './make.js';

export const statuses: readonly HostileBundle[] = [
  ...[['paused'], ['revoked', 'x'], 7, { code: 'active' }, 'ACTIVE', ' active'].map(
    (status): HostileBundle => ({
      what: `a status that R4 does not know: ${JSON.stringify(status)}`,
      bundle: bundle(patient(), plan({ status, activity: [detail('Swim')] })),
      silent: ['Swim'],
      told: ['error not-understood entry.1.resource'],
    }),
  ),
  {
    what: 'a status of an action that R4 does not know',
    bundle: bundle(patient(), plan({ activity: [detail('Swim', { status: 'waiting' })] })),
    silent: ['Swim'],
    told: ['error not-understood entry.1.resource.activity.0.detail.status'],
    values: ['Swim'],
  },
  {
    what: 'a condition that is both confirmed and refuted',
    bundle: bundle(
      patient(),
      condition({ verificationStatus: { coding: [{ code: 'confirmed' }, { code: 'refuted' }] } }),
      goal({ addresses: [{ reference: 'Condition/c', display: 'Asthma' }] }),
    ),
    silent: ['Asthma'],
    told: ['warning not-current entry.1.resource'],
  },
  {
    what: 'a condition that is refuted in words',
    bundle: bundle(
      patient(),
      condition({ verificationStatus: text(' Refuted ') }),
      goal({ addresses: [{ reference: 'Condition/c' }] }),
    ),
    silent: ['Asthma'],
  },
  {
    what: 'what is not to be done, by all that a truth may be written as',
    bundle: bundle(
      patient(),
      plan({
        activity: [true, 'true', [true], 1, 'yes', {}].map((doNotPerform, index) =>
          detail(`Lift ${index}`, { doNotPerform }),
        ),
      }),
    ),
    says: ['Do not: Lift 0', 'Do not: Lift 1'],
    silent: ['"Lift 0"', '"Lift 1"', 'Lift 2', 'Lift 3', 'Lift 4', 'Lift 5'],
  },
  {
    what: 'what is not to be done and is called nothing: its reason is told',
    bundle: bundle(
      patient(),
      plan({ activity: [{ detail: { doNotPerform: true, reasonCode: [text('Haloperidol')] } }] }),
    ),
    silent: ['Haloperidol'],
    told: ['warning not-current entry.1.resource.activity.0.detail.doNotPerform'],
    values: ['Do not perform: true, Reason code: Haloperidol'],
  },
  {
    what: 'a request that was revoked, beside a detail that is in progress',
    bundle: bundle(
      patient(),
      {
        resourceType: 'ServiceRequest',
        id: 's',
        status: 'revoked',
        intent: 'order',
        subject,
        code: text('Scan'),
      },
      plan({ activity: [{ ...detail('Scan'), reference: { reference: 'ServiceRequest/s' } }] }),
    ),
    told: ['error doubtful entry.2.resource.activity.0.reference'],
  },
  {
    what: 'a request for a medicine that is not to be given, under its display',
    bundle: bundle(
      patient(),
      {
        resourceType: 'MedicationRequest',
        id: 'm',
        status: 'active',
        intent: 'order',
        doNotPerform: true,
        subject,
        medicationCodeableConcept: text('Haloperidol'),
      },
      plan({
        activity: [{ reference: { reference: 'MedicationRequest/m', display: 'Haloperidol' } }],
      }),
    ),
    silent: ['Haloperidol'],
    told: ['warning not-current entry.1.resource'],
  },
  {
    what: 'a goal with several targets, one of which is a no, and one a nought',
    bundle: bundle(
      patient(),
      goal({
        target: [
          { measure: text('Weight'), detailQuantity: { value: 80, unit: 'kg', comparator: '<' } },
          { measure: text('Smoking'), detailBoolean: false },
          { measure: text('Falls'), detailInteger: 0 },
          { detailRange: { low: { value: 20 }, high: { value: 25 } }, dueDate: '2026-06-01' },
        ],
      }),
    ),
    says: ['< 80 kg', 'Detail boolean: false', 'Detail integer: 0', '20 to 25', '2026-06-01'],
  },
  {
    what: 'a goal that was cancelled and cannot be attained',
    bundle: bundle(
      patient(),
      goal({ lifecycleStatus: 'cancelled', achievementStatus: text('Not attainable') }),
    ),
    says: ['archivedOn', 'Lifecycle status: cancelled', 'Not attainable'],
  },
  {
    what: 'flags, allergies and decisions that a plan has no element for',
    bundle: bundle(
      patient(),
      { resourceType: 'Flag', status: 'active', subject, code: text('Door code') },
      { resourceType: 'Flag', status: 'entered-in-error', subject, code: text('Dog') },
      { resourceType: 'AllergyIntolerance', patient: subject, code: text('Penicillin') },
      {
        resourceType: 'Consent',
        status: 'active',
        scope: coded('adr'),
        patient: subject,
        policyRule: text('No CPR'),
        provision: { type: 'deny' },
      },
    ),
    silent: ['Door code', 'Dog', 'Penicillin', 'No CPR'],
    told: [
      'warning not-mapped entry.1.resource',
      'warning entered-in-error entry.2.resource',
      'warning not-mapped entry.3.resource',
      'warning not-mapped entry.4.resource',
    ],
    values: ['Door code', 'Dog', 'Penicillin', 'Provision type “deny”: No CPR'],
  },
  {
    what: 'answers to a questionnaire that a plan does not know',
    bundle: bundle(patient(), {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      subject,
      item: [{ linkId: '1', text: 'Allergic?', answer: [{ valueBoolean: false }] }],
    }),
    told: ['warning not-mapped entry.1.resource'],
    values: ['Status: completed, Item: Allergic?: Value boolean: false'],
  },
];
