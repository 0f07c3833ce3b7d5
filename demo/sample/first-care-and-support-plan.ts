import type { Plan } from 'pcsp-elements';
import { communityTeam, funmi, personDemographics } from './people.js';

const rhi = { name: 'Rhi', role: { text: 'Herself' } };

const updated = '2025-09-16T11:30:00+01:00';

const inProgress = {
  system: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
  code: 'in-progress',
  display: 'In Progress',
};

const notStarted = {
  coding: {
    system: 'http://hl7.org/fhir/care-plan-activity-status',
    code: 'not-started',
    display: 'Not Started',
  },
};

/** As it was at first: fewer goals, and one that Rhi gave up since. */
export const firstCareAndSupportPlan = {
  strengths: [
    { id: 'strength-1', text: 'I know my own early signs' },
    { id: 'strength-2', text: 'Carys is ten minutes away, and tells me the truth' },
  ],
  needsConcernsOrProblems: [
    {
      id: 'need-sleep',
      text: 'My mood goes up when I lose sleep',
      goalsAndHopes: [
        {
          id: 'goal-bedtime',
          text: 'Be asleep by midnight on work nights',
          goalImportanceScore: 7,
          goalStatus: inProgress,
          actionsAndActivities: [
            {
              id: 'action-phone',
              what: [{ id: 'what-phone-1', text: 'Phone in the kitchen from ten' }],
              who: rhi,
              when: '2025-10',
              status: notStarted,
              confidence: 4,
              lastUpdated: updated,
            },
          ],
        },
      ],
    },
    {
      id: 'need-mum',
      text: 'Being Idris’s mum, well or not',
      goalsAndHopes: [
        {
          id: 'goal-idris',
          text: 'Idris knows what is going on, and who he can ring',
          goalImportanceScore: 10,
          goalStatus: inProgress,
          actionsAndActivities: [
            {
              id: 'action-words',
              what: [
                {
                  id: 'what-words-1',
                  text: 'Write down together how we say it when Mum is getting high or low',
                },
              ],
              who: rhi,
              when: '2026-03',
              status: notStarted,
              lastUpdated: updated,
            },
          ],
        },
      ],
    },
    {
      id: 'need-work',
      text: 'Keeping a job that I am good at',
      goalsAndHopes: [
        {
          id: 'goal-full-time',
          text: 'Go back to five days by Christmas',
          goalImportanceScore: 8,
          goalStatus: inProgress,
          actionsAndActivities: [
            {
              id: 'action-hours',
              what: [{ id: 'what-hours-1', text: 'Ask Jo about a fourth day' }],
              who: rhi,
              when: '2026-05',
              status: notStarted,
              lastUpdated: updated,
            },
          ],
        },
      ],
    },
  ],
  agreement: {
    agreed: true,
    fullName: personDemographics.name.fullName,
    role: { text: 'Rhi herself' },
  },
  careFundingSource: { text: 'NHS' },
  lastUpdated: updated,
  plannedReview: 'P6M',
  responsibilityForReview: {
    name: funmi.name,
    role: funmi.role,
    contactDetails: funmi.contactDetails,
  },
  location: communityTeam,
  performingProfessional: funmi,
  peopleCompletingRecord: [{ id: 'recorder-1', ...funmi, dateCompleted: updated }],
} satisfies Plan['careAndSupportPlan'];
