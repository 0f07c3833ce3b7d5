import type { Plan, ValueOfKey } from '../src/standard/plan-model.js';

type ContingencyPlans = ValueOfKey<'contingencyPlans'>;
type CareAndSupportPlan = ValueOfKey<'careAndSupportPlan'>;

const words = (what: string, number: number) => ({
  id: `${what}-${number}`,
  text: `${what} ${number}: what somebody wrote about it in a line of ordinary length.`,
});

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** One contingency plan, valid, whose lists together have about so many fields. */
export function contingencyPlans(fields: number): ContingencyPlans {
  // three parts in ten are contacts, of three fields each
  const contacts = Math.round(fields / 10);
  const each = Math.round((fields - contacts * 3 - FIXED) / 4);
  return [
    {
      id: 'plan',
      name: { text: 'Staying safe plan' },
      triggerFactors: times(each, (index) => words('Trigger', index)),
      relapseIndicators: times(each, (index) => words('Sign', index)),
      whatShouldHappen: times(each, (index) => words('Action', index)),
      copingStrategies: times(each, (index) => ({
        id: `strategy-${index}`,
        strategy: `Strategy ${index}: a walk, a bath, a call.`,
      })),
      whoShouldBeContacted: times(contacts, (index) => ({
        id: `contact-${index}`,
        name: `Contact ${index}`,
        role: { text: 'Care coordinator' },
        contactDetails: '01632 960123',
      })),
      agreement: { agreed: true, fullName: 'Sam Green' },
      plannedReview: 'P6M',
      lastUpdated: '2026-11-01T10:00:00+00:00',
    },
  ];
}

/** Fields outside the long lists. */
const FIXED = 25;

/** A whole plan, valid, with so many needs, three goals for each and three actions for each goal. */
export const planOfNeeds = (needs: number): Plan => ({
  personDemographics: {
    name: { firstName: 'Ana', familyName: 'Silva' },
    dateOfBirth: '1988-03-14',
    addresses: [{ id: 'address', line1: '1 High Street', postcode: 'LS1 4AP' }],
  },
  gpPractices: [{ id: 'practice', practiceIdentifier: 'B86001' }],
  careAndSupportPlan: careAndSupportPlan(needs),
});

/** The plan of the needs alone. */
export const careAndSupportPlan = (needs: number): CareAndSupportPlan => ({
  needsConcernsOrProblems: times(needs, (need) => ({
    ...words('Need', need),
    goalsAndHopes: times(3, (index) => goal(need * 3 + index)),
  })),
  agreement: { agreed: true, fullName: 'Ana Silva' },
});

const goal = (number: number) => ({
  ...words('Goal', number),
  goalImportanceScore: (number % 10) + 1,
  actionsAndActivities: times(3, (index) => ({
    id: `action-${number * 3 + index}`,
    what: [words('What', number * 3 + index)],
    who: { name: `Person ${index}`, contactDetails: '01632 960123' },
    when: '2026-12',
    status: { text: 'In progress' },
  })),
});
