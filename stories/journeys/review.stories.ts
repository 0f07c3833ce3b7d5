import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/due.js';
import '../../src/register/goal-progress.js';
import '../../src/register/plan.js';
import '../../src/register/plan-changes.js';
import { journey, planOf, step, versionsOf } from '../support/journey.js';
import { widgetIn, write } from '../support/play.js';

/**
 * Gwilym had an ulcer on his leg in February. His district nurse looks at what is overdue, they see
 * together how his goal went, change what should happen now, and read what became of the plan.
 */
const meta = { ...journey, title: 'Journeys/Review', tags: ['no-picture'] } satisfies Meta;
export default meta;

const before = planOf('wound', 0);
const after = planOf('wound', 1);
const tom = { name: 'Tom Adair', role: { text: 'District nurse' } };

/** His name is on the nurse’s list: what is overdue comes first. */
export const WhatIsOverdue = step('pcsp-due', {
  plans: [{ id: 'gwilym', label: 'Gwilym Parry', plan: before }],
});

/** In his kitchen, on a tablet between them: how walking to chapel went. */
export const HowTheGoalWent = step('pcsp-goal-progress', { versions: versionsOf('wound') });

/** Read first. The one step that is different now is changed where it stands, and asks again for agreement. */
export const OneStepIsChanged = step(
  'pcsp-plan',
  { value: after, mode: 'read', sections: ['contingencyPlans'] },
  {
    provider: { author: tom },
    play: ({ canvasElement }) =>
      write(
        widgetIn(canvasElement),
        ['contingencyPlans', 0, 'whatShouldHappen', 0, 'text'],
        'Put the leg up, and look at the scar in good light',
      ),
  },
);

/** What became of the plan since February, for whoever was not there. */
export const WhatChangedSinceFebruary = step('pcsp-plan-changes', {
  earlier: before,
  later: after,
});
