// What is over, and what is not.
import {
  text,
  subject,
  patient,
  plan,
  goal,
  condition,
  detail,
  bundle,
  type HostileBundle,
} from './make.js';

export const times: readonly HostileBundle[] = [
  {
    what: 'conditions that ended in a year alone: one that is over, and one that is not',
    bundle: bundle(
      patient(),
      condition({ id: 'a', code: text('Pain'), abatementDateTime: '2025' }),
      condition({ id: 'b', code: text('Cough'), abatementDateTime: '2026' }),
      plan({ addresses: [{ reference: 'Condition/a' }, { reference: 'Condition/b' }] }),
    ),
    says: ['"archivedOn":"2025"'],
    silent: ['"archivedOn":"2026"'],
    told: ['warning archived entry.1.resource.abatementDateTime'],
  },
  {
    what: 'an end on the 29th of February of a year without one',
    bundle: bundle(
      patient(),
      condition({ abatementDateTime: '2025-02-29' }),
      goal({ addresses: [{ reference: 'Condition/c' }] }),
    ),
    says: ['Abatement date time: 2025-02-29'],
    silent: ['archivedOn'],
  },
  {
    what: 'ends on the day of the import, and half an hour before and after it in summer time',
    bundle: bundle(
      patient(),
      plan({
        activity: [
          ['Day', '2026-05-01'],
          ['Before', '2026-05-01T12:30:00+01:00'],
          ['After', '2026-05-01T13:30:00+01:00'],
        ].map(([words, end]) => detail(words!, { scheduledPeriod: { end } })),
      }),
    ),
    says: ['"archivedOn":"2026-05-01T12:30:00+01:00"'],
    silent: ['"archivedOn":"2026-05-01"', '"archivedOn":"2026-05-01T13:30:00+01:00"'],
    told: ['warning archived entry.1.resource.activity.1.detail.scheduledPeriod.end'],
  },
  {
    what: 'a task whose time is up: it is overdue, and not over',
    bundle: bundle(
      patient(),
      {
        resourceType: 'Task',
        id: 't',
        status: 'accepted',
        intent: 'plan',
        for: subject,
        description: 'Ring',
        restriction: { period: { end: '2026-04-30' } },
      },
      plan({ activity: [{ reference: { reference: 'Task/t' } }] }),
    ),
    says: ['"when":"2026-04-30"', 'Ring'],
    silent: ['archivedOn'],
  },
];
