import type { easyReadWords as english } from '../en-GB/easy-read.js';
import type { Welsh } from './welsh.js';

export const easyReadWords = {
  label: 'Fy nghynllun mewn fersiwn hawdd ei ddeall',
  notLoaded: 'Nid yw’r cynllun ar y dudalen hon eto.',
  first: 'Darllenwch hyn yn gyntaf',
  contents: 'Beth sydd ar y dudalen hon',
  sections: {
    aboutMe: 'Amdanaf i',
    careAndSupportPlan: 'Fy nodau a fy ngofal',
    contingencyPlans: 'Os aiff pethau o chwith',
    additionalSupportPlans: 'Fy nghynlluniau eraill',
    personalContacts: 'Fy nheulu a fy ffrindiau',
    professionalContacts: 'Pobl sy’n fy helpu',
    gpPractices: 'Fy meddyg',
    formulations: 'Sut rydym yn deall pethau',
    proceduresAndTherapies: 'Gofal rwyf wedi’i gael',
    personDemographics: 'Fy manylion',
  },
  nothing: 'Nid oes dim wedi’i ysgrifennu eto',
  more_zero: 'Dangos {{count}} arall',
  more_one: 'Dangos {{count}} arall',
  more_two: 'Dangos {{count}} arall',
  more_few: 'Dangos {{count}} arall',
  more_many: 'Dangos {{count}} arall',
  more_other: 'Dangos {{count}} arall',
} satisfies Welsh<typeof english>;
