import type { Guidance } from './guidance.js';

export const personDemographics: Guidance = {
  searchedAs: ['patient details', 'name and address', 'date of birth', 'NHS number', 'pronouns'],
  use: [
    'Where the plan is the only place that holds who somebody is, as in a tool without a record behind it.',
    'Read-only, at the top of a plan that is printed or sent.',
  ],
  doNotUse: [
    'Where your record has the demographics: give them in `value` and leave the section out with `sections`, or keep it to read.',
    'As a banner that names the patient: that is your page’s, and stays in sight.',
  ],
  content: [
    'The preferred name as the person says it. Ask before a former name is recorded.',
    'The NHS number in groups of three, three and four; the widget does so by itself.',
  ],
  dos: [
    'Keep it to read for everybody who may not change the record’s own demographics.',
    'Set `show-sex-and-gender` only where there is a lawful reason.',
  ],
  donts: ['Do not show sex and gender beside each other in a layout of your own.'],
  knownIssues: [
    'Countries of birth are called by their English names, in every language of the page.',
  ],
  since: '0.1.0',
};
