// What a reader could conclude of a plan that is not so: that it is agreed, new, or in somebody's words.
import { test, type Hazard } from './hazard.js';

export const conclusions: readonly Hazard[] = [
  {
    hazard: '“Agreed” is read of what has changed since',
    cause: 'The agreement stands beside the content, and nothing ties it to that.',
    widgets:
      'With the edit that makes the content another, the agreement moves to `agreement.previously`, and the page asks again. Until somebody answers, no value, view, print or FHIR document claims it; nor does a merge of what nobody read. No arrow key records consent.',
    host: 'Ask before you save, if you must have an answer. Do not put an agreement back by yourself.',
    tests: [
      test('browser/agreement', 'can wait, and stays said'),
      test('browser/agreement', 'is not claimed on the crisis page'),
      test('unit/agreements', 'becomes what was agreed before, by whom and to which version'),
      test('unit/agreements', 'is not claimed of what nobody read as it is now'),
      test('unit/agreements', 'is attested by nobody'),
      test('browser/agreement', 'is recorded by the space bar, and the user is told so beforehand'),
    ],
  },
  {
    hazard: 'A plan is past its review, and nobody notices',
    cause: 'A review date looks like any other.',
    widgets:
      'What is overdue says so, and since when, wherever its date is shown. `dueDates` tells it of a plan, `caseloadDue` and `pcsp-due` of many. Dates of what has happened that are in the future are warnings.',
    host: 'Look through your plans with `caseloadDue`, and tell whoever is responsible.',
    tests: [
      test('browser/age', 'is told of actions and of the whole plan'),
      test('unit/due-dates', 'is overdue once its day is over in the UK'),
      test(
        'unit/caseload-due',
        'has the longest overdue first, whosever it is, and what has no date last',
      ),
      test('unit/due-dates', 'may be a few minutes ahead, by another clock, and no more'),
    ],
  },
  {
    hazard: 'A plan that has not begun, or of which nobody has thought for years, is acted on',
    cause: 'A date is read past, or stands in another part than what it is about.',
    widgets:
      'A date of an update that is a year old says how long ago that was, and one that cannot be yet says so, also at the foot of paper. A start that is still to come is marked. A care plan or a goal from FHIR that begins later has “Not before” and the day before its words.',
    host: 'Give the provider your `now`, where the clock of the device may be wrong.',
    tests: [
      test('unit/plan-age', 'is said beside the date once that is a year ago'),
      test('unit/plan-age', 'is not taken from a date that cannot be yet without saying so'),
      test('unit/plan-age', 'says so where it stands among what helps now'),
      test('unit/plan-age', 'says so in the name that a plan has from another system'),
      test(
        'browser/plan-summary',
        'says what came with the plan from another system, such as when it begins',
      ),
    ],
  },
  {
    hazard: 'A contingency plan looks as new as another part of the plan',
    cause: 'One date stands for a page with several parts.',
    widgets:
      'Each contingency plan shows its own last update and review, on the screen, on each sheet of the crisis page and in its foot, or that they are not recorded.',
    host: 'Do not show a date of the whole plan beside one part of it.',
    tests: [
      test('browser/age', 'is its own on each sheet of the crisis page, on the screen'),
      test('browser/age', 'is its own on paper, never that of another section'),
    ],
  },
  {
    hazard: '“No plan” is read where one was archived',
    cause: 'All of a list is archived, and nothing is left to show.',
    widgets: 'It says that none is in use, how many are archived, and when the last one was.',
    host: 'Do not filter by `archivedOn` before you set `value`.',
    tests: [
      test('browser/age', 'is said to be so on the crisis page'),
      test('browser/age', 'is said to be so of needs, goals and actions'),
    ],
  },
  {
    hazard: 'A professional’s sentence is taken for the person’s own',
    cause: 'About me is in the first person, whoever types.',
    widgets:
      'Whoever types is named as the writer, and is asked whether these are the person’s own words. Every view says who wrote it, or that nobody recorded it.',
    host: 'Set `author`, and `audience` to the person where the person types.',
    tests: [
      test('browser/about-me-writer', 'is whoever types, until they say whose words these are'),
      test('browser/about-me-writer', 'names the writer on the crisis page too'),
    ],
  },
  {
    hazard: 'Two copies of a crisis plan, of which one was not agreed',
    cause: 'Two services keep a plan, and somebody takes one of the two away.',
    widgets:
      'Copies are found whoever agreed to them or led them, and are a warning of their own where they do not say the same of that. Joining keeps the agreement of the words that were agreed to, and joins nothing where two differ. The crisis page and the summary show one, and say what the other says.',
    host: 'Show who agreed in each before you join them.',
    tests: [
      test(
        'unit/duplicates',
        'never loses who agreed, and never says what no copy said: of any copies',
      ),
      test(
        'unit/duplicates',
        'takes copies that both added as one, and asks which agreement holds',
      ),
      test('unit/duplicates', 'leaves no whole agreed of which a part was joined'),
      test('browser/crisis-page', 'has one sheet for two copies of a plan, whoever recorded them'),
    ],
  },
];
