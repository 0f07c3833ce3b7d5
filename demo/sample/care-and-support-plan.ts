import type { Plan } from 'pcsp-elements';
import {
  communityTeam,
  funmi,
  hannah,
  personDemographics,
  personsHome,
  stephen,
  type Professional,
} from './people.js';

type CareAndSupportPlan = NonNullable<Plan['careAndSupportPlan']>;

/** Entries of a list, each with an id that stays its own. */
const words = (id: string, ...texts: string[]) =>
  texts.map((text, index) => ({ id: `${id}-${index + 1}`, text }));

const goalStatus = (code: string, display: string) => ({
  system: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
  code,
  display,
});

const actionStatus = (code: string, display: string) => ({
  coding: { system: 'http://hl7.org/fhir/care-plan-activity-status', code, display },
});

const inProgress = goalStatus('in-progress', 'In Progress');
const improving = goalStatus('improving', 'Improving');
const achieved = goalStatus('achieved', 'Achieved');

const notStarted = actionStatus('not-started', 'Not Started');
const scheduled = actionStatus('scheduled', 'Scheduled');
const underWay = actionStatus('in-progress', 'In Progress');
const completed = actionStatus('completed', 'Completed');

const rhi = { name: 'Rhi', role: { text: 'Herself' } };

const carys = { name: 'Carys Pritchard', role: { text: 'Sister' }, contactDetails: '07700 900417' };

const team = 'Ashmere CMHT';

const withTeam = ({ name, role, contactDetails }: Professional) => ({
  name,
  role,
  team,
  contactDetails,
});

const careCoordinator = withTeam(funmi);

const updated = '2026-10-06T16:20:00+01:00';

export const careAndSupportPlan: CareAndSupportPlan = {
  strengths: words(
    'strength',
    'I know my own early signs, and this spring I acted on them',
    'Carys is ten minutes away, and tells me the truth',
    'I have kept my job at the library through two hard years',
    'Singing, mending books, and a dog who will not take no for an answer',
  ),
  needsConcernsOrProblems: [
    {
      id: 'need-sleep',
      coding: {
        system: 'http://snomed.info/sct',
        code: '13746004',
        display: 'Bipolar disorder',
      },
      text: 'My mood goes up when I lose sleep, and by the time it has I can’t see it',
      goalsAndHopes: [
        {
          id: 'goal-bedtime',
          text: 'Be asleep by eleven, seven nights a week, so that a bad night stays one bad night',
          goalImportanceScore: 9,
          goalStatus: improving,
          actionsAndActivities: [
            {
              id: 'action-phone',
              what: words('what-phone', 'Phone in the kitchen from half past nine'),
              who: rhi,
              when: '2026-10',
              suggestedStrategies:
                'If Idris is at his dad’s and I want the phone near, Carys has a landline number that always gets through.',
              status: underWay,
              confidence: 7,
              lastUpdated: updated,
              reviewDate: '2027-02',
            },
            {
              id: 'action-diary',
              what: words(
                'what-diary',
                'Write down hours slept and mood, one line a day',
                'Look at a month of it together',
              ),
              who: careCoordinator,
              when: '2026-12-01',
              status: underWay,
              confidence: 8,
              stageGoals: [
                {
                  id: 'step-week',
                  goal: { text: 'A whole week filled in' },
                  outcome: { text: 'Done in the first week of October' },
                  goalStatus: achieved,
                },
                {
                  id: 'step-alarm',
                  goal: { text: 'Spot a short night before Carys does' },
                  goalStatus: inProgress,
                },
              ],
              lastUpdated: updated,
            },
            {
              id: 'action-light',
              what: words('what-light', 'Blackout blind for the bedroom'),
              who: carys,
              when: '2026-09',
              status: completed,
              lastUpdated: '2026-09-14T10:00:00+01:00',
            },
          ],
          outcomes: words(
            'outcome-bedtime',
            'Five nights in seven through September. The two that slipped were both after late shifts.',
          ),
        },
        {
          id: 'goal-lithium',
          text: 'Stay on lithium with levels that are safe for my kidneys',
          goalImportanceScore: 8,
          goalStatus: inProgress,
          actionsAndActivities: [
            {
              id: 'action-bloods',
              what: words('what-bloods', 'Lithium level, kidney and thyroid blood tests'),
              who: {
                name: 'Dr Anil Kapoor',
                role: { text: 'GP' },
                team: 'Millpond Surgery',
                contactDetails: '01632 960188',
              },
              when: '2027-01',
              suggestedStrategies:
                'Ask for the nine o’clock appointment: it is twelve hours after the last tablet.',
              status: scheduled,
              confidence: 9,
              lastUpdated: updated,
              reviewDate: '2027-02-02',
            },
            {
              id: 'action-dose',
              what: words('what-dose', 'Talk through whether the dose could be lower by summer'),
              who: withTeam(stephen),
              when: '2027-02-02T14:00:00+00:00',
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
          text: 'Idris knows what is going on, and who he can ring, without having to guess',
          goalImportanceScore: 10,
          goalStatus: achieved,
          actionsAndActivities: [
            {
              id: 'action-words',
              what: words(
                'what-words',
                'Write down together how we say it when Mum is getting high or low',
              ),
              who: rhi,
              when: '2026-03',
              status: completed,
              confidence: 6,
              lastUpdated: '2026-03-20T15:30:00+00:00',
            },
            {
              id: 'action-card',
              what: words('what-card', 'A card for his school bag with three people to ring'),
              who: carys,
              when: '2026-04',
              status: completed,
              lastUpdated: '2026-04-08T17:00:00+01:00',
            },
          ],
          outcomes: words(
            'outcome-idris',
            'In April he rang Carys by himself. He says that it was “fine, boring actually”.',
          ),
        },
        {
          id: 'goal-martin',
          text: 'A calendar with Martin that we both keep to, so that we stop arguing on the doorstep',
          goalImportanceScore: 7,
          goalStatus: inProgress,
          actionsAndActivities: [
            {
              id: 'action-mediation',
              what: words('what-mediation', 'Three meetings with the family mediation service'),
              who: { team: 'Ashmere Family Mediation', contactDetails: '01632 960145' },
              when: '2026-12-15',
              suggestedStrategies: 'Carys minds Idris. If it gets heated, we stop and try again.',
              status: underWay,
              confidence: 5,
              lastUpdated: updated,
            },
          ],
        },
      ],
    },
    {
      id: 'need-work',
      text: 'Keeping a job that I am good at without running myself into the ground',
      goalsAndHopes: [
        {
          id: 'goal-shifts',
          text: 'Work my three days, no late shifts, and say no to extra ones',
          goalImportanceScore: 8,
          goalStatus: goalStatus('no-change', 'No Change'),
          actionsAndActivities: [
            {
              id: 'action-occupational-health',
              what: words(
                'what-occupational-health',
                'Occupational health letter: early shifts only, and why',
              ),
              who: careCoordinator,
              when: '2026-11-30',
              status: underWay,
              confidence: 6,
              lastUpdated: updated,
            },
            {
              id: 'action-saying-no',
              what: words('what-saying-no', 'Practise saying no, with sentences I can live with'),
              who: withTeam(hannah),
              when: '2026-12',
              status: notStarted,
              confidence: 3,
              lastUpdated: updated,
            },
          ],
        },
        {
          id: 'goal-full-time',
          text: 'Go back to five days by Christmas',
          goalImportanceScore: 4,
          goalStatus: goalStatus('not-attainable', 'Not Attainable'),
          actionsAndActivities: [
            {
              id: 'action-hours',
              what: words('what-hours', 'Ask Jo about a fourth day'),
              who: rhi,
              when: '2026-05',
              status: actionStatus('cancelled', 'Cancelled'),
              lastUpdated: '2026-05-21T12:00:00+01:00',
              archivedOn: '2026-05-21T12:00:00+01:00',
            },
          ],
          outcomes: words(
            'outcome-full-time',
            'Looking back I wanted this to show that I was fine. Three good days are worth more.',
          ),
          archivedOn: '2026-05-21T12:00:00+01:00',
        },
      ],
    },
    {
      id: 'need-february',
      text: 'February, and missing Dad',
      goalsAndHopes: [
        {
          id: 'goal-february',
          text: 'Get through 11 February with people, not on my own',
          goalImportanceScore: 9,
          goalStatus: inProgress,
          actionsAndActivities: [
            {
              id: 'action-aberystwyth',
              what: words('what-aberystwyth', 'Two days in Aberystwyth with Mam, Carys and Idris'),
              who: carys,
              when: '2027-02-10',
              suggestedStrategies:
                'If the trains are off, Mam comes to us and we go to the river instead.',
              status: scheduled,
              confidence: 9,
              lastUpdated: updated,
            },
            {
              id: 'action-february-visit',
              what: words('what-february-visit', 'Visit at home in the week after'),
              who: careCoordinator,
              when: '2027-02-16',
              status: scheduled,
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
  careFundingSource: { text: 'NHS, and council help with the mediation fee' },
  lastUpdated: updated,
  otherCarePlanningDocuments: [
    'Advance statement, 6 October 2026, in this record under Letters',
    'Reasonable adjustments agreed with the library, June 2025. Jo and Rhi each have a copy.',
  ],
  plannedReview: 'P4M',
  responsibilityForReview: {
    name: funmi.name,
    role: funmi.role,
    contactDetails: funmi.contactDetails,
  },
  location: personsHome,
  performingProfessional: funmi,
  peopleCompletingRecord: [
    { id: 'recorder-1', ...funmi, dateCompleted: updated },
    {
      id: 'recorder-2',
      ...stephen,
      organisation: communityTeam,
      dateCompleted: '2026-09-14T10:00:00+01:00',
    },
  ],
};
