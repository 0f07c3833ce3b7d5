import type { Plan } from 'pcsp-elements';
import { communityTeam, funmi, hannah, personsHome } from './people.js';

/** Newest first. */
export const formulations = [
  {
    id: 'formulation-3',
    date: '2026-10-06T14:00:00+01:00',
    location: personsHome,
    performingProfessional: funmi,
    formulation: `Rhi, Carys and Funmi looked back over the spring, when Rhi’s mood went up and came down again without a hospital stay for the first time.

What set it off: three late shifts in a week covering for a colleague, then a row with Martin about the summer holidays, then two nights of about four hours’ sleep. Rhi says that lost sleep is “the hinge”: before it she can still choose, after it she can’t see that anything is wrong.

What made the difference: Carys rang on the second day rather than the second week, the team came the next morning, and Rhi agreed to olanzapine for eight nights because it was her plan and not somebody else’s. Idris was told what was happening in words that he and Rhi had chosen in advance, and he was less frightened than in 2024.

What still keeps it going: Rhi works hard to prove that she is “not a patient”, takes on too much when she feels well, and finds it hard to ask for less. She is proud, rightly, of noticing her own early signs this time.`,
    personCompletingRecord: { ...funmi, dateCompleted: '2026-10-06T16:20:00+01:00' },
  },
  {
    id: 'formulation-2',
    date: '2025-09-16T10:00:00+01:00',
    location: communityTeam,
    performingProfessional: hannah,
    formulation: `Written together at the end of sixteen sessions.

Rhi grew up as the one who coped. Her father’s moods were never named at home, and being lively, clever and no trouble was how she kept the peace. When she began to have highs at 22 they felt at first like being that person at last, which is part of why they are hard to give up.

Highs follow lost sleep, and lost sleep follows striving: a deadline, extra shifts, or an argument in which she feels judged as a mother. Lows come after highs, and with them shame about what she said and spent. Shame makes her withdraw from the people who would notice, so that the next change is seen late.

What protects her: lithium, which she trusts; a fixed bedtime; the choir; work that she values; Carys; and above all Idris. Rhi’s own summary: “I don’t need to be less. I need to stop sooner.”`,
    personCompletingRecord: { ...hannah, dateCompleted: '2025-09-16T11:30:00+01:00' },
  },
  {
    id: 'formulation-1',
    date: '2025-02-10T10:30:00+00:00',
    location: communityTeam,
    performingProfessional: hannah,
    formulation: `A first account, ten weeks after Rhi left hospital. The admission followed a month of little sleep around a house move, the first without her father to help. Rhi remembers the police at her door more clearly than anything else about it, and is frightened that asking for help will bring them back. She wants to understand why it happened before she agrees to a plan.`,
    personCompletingRecord: { ...hannah, dateCompleted: '2025-02-10T12:05:00+00:00' },
  },
] satisfies NonNullable<Plan['formulations']>;
