import type { guideWords as english } from '../en-GB/guide.js';
import type { Welsh } from './welsh.js';

const agreed = 'Dim ond pan fydd rhywun wedi dweud hynny y mae cynllun wedi’i gytuno.';
const changes = 'Mae pethau’n newid, a dylai’r cynllun newid gyda nhw.';

export const guideWords = {
  title: 'Ysgrifennu’r cynllun, un cwestiwn ar y tro',
  title_person: 'Ysgrifennu fy nghynllun, un cwestiwn ar y tro',
  intro:
    'Atebwch beth bynnag a fynnwch, mewn unrhyw drefn. Gallwch stopio, a mynd ymlaen yn nes ymlaen.',
  notStarted: 'Heb ddechrau',
  answered: '{{done}} o {{all}} wedi’u hateb',
  allAnswered: 'Popeth wedi’i ateb',
  forLater: '{{later}} at eto',
  below: '{{list}} ({{number}})',
  question: 'Cwestiwn {{number}} o {{all}}',
  why: 'Pam rydym yn gofyn',
  next: 'Parhau',
  notNow: 'Nid nawr',
  back: 'Yn ôl',
  list: 'Pob cwestiwn',
  questions: {
    aboutMe: {
      whatIsMostImportantToMe: {
        ask: 'Beth sydd bwysicaf i’r person?',
        ask_person: 'Beth sydd bwysicaf i chi?',
        why: 'Er mwyn i bawb sy’n helpu allu dechrau yma.',
      },
      peopleWhoAreImportantToMe: {
        ask: 'Pwy sy’n bwysig i’r person?',
        ask_person: 'Pwy sy’n bwysig i chi?',
        why: 'Er mwyn cadw mewn cysylltiad â’r bobl iawn.',
      },
      howICommunicateAndHowToCommunicateWithMe: {
        ask: 'Sut mae’r person yn hoffi siarad, a chael pobl yn siarad â nhw?',
        ask_person: 'Sut rydych chi’n hoffi siarad, a chael pobl yn siarad â chi?',
        why: 'Fel nad oes dim yn cael ei golli na’i gamddeall.',
      },
      myWellness: {
        ask: 'Sut beth yw diwrnod da?',
        why: 'Er mwyn i eraill weld yn gynnar pan fydd pethau’n newid.',
      },
      pleaseDoAndPleaseDont: {
        ask: 'Beth ddylai eraill ei wneud, a pheidio â’i wneud?',
        why: 'Er mwyn i help deimlo fel help.',
      },
      howAndWhenToSupportMe: {
        ask: 'Pa help mae’r person ei eisiau, a phryd?',
        ask_person: 'Pa help rydych chi ei eisiau, a phryd?',
        why: 'Er mwyn i help ddod pan fydd ei eisiau.',
      },
      alsoWorthKnowingAboutMe: {
        ask: 'Beth arall sy’n dda i’w wybod?',
        why: 'Er mwyn i bobl weld y person cyfan.',
      },
    },
    careAndSupportPlan: {
      strengths: {
        ask: 'Beth sy’n mynd yn dda?',
        why: 'Mae cynllun yn adeiladu ar yr hyn sy’n gryf yn barod.',
      },
      needsConcernsOrProblems: {
        text: {
          ask: 'Beth sy’n anodd ar hyn o bryd?',
          why: 'Gall pob peth anodd gael ei nodau ei hun.',
        },
        goalsAndHopes: {
          text: {
            ask: 'Beth hoffai’r person ei newid?',
            ask_person: 'Beth hoffech chi ei newid?',
            why: 'Mae’n haws gweithio ar nod mewn geiriau syml.',
          },
          goalImportanceScore: {
            ask: 'Pa mor bwysig yw hyn?',
            why: 'Er mwyn i’r pethau pwysicaf allu dod yn gyntaf.',
          },
          actionsAndActivities: {
            what: {
              ask: 'Beth fydd yn cael ei wneud?',
              why: 'Mae camau bach yn dod â nod yn nes.',
            },
            who: {
              ask: 'Pwy fydd yn ei wneud?',
              why: 'Er mwyn i bawb wybod pwy sy’n gwneud beth.',
            },
            when: {
              ask: 'Pryd fydd yn cael ei wneud?',
              why: 'Fel nad yw’n cael ei anghofio.',
            },
            confidence: {
              ask: 'Pa mor sicr yw’r person y gellir gwneud hyn?',
              ask_person: 'Pa mor sicr ydych chi y gellir gwneud hyn?',
              why: 'Os yw’r rhif yn isel, efallai fod y cam yn rhy fawr.',
            },
          },
        },
      },
      agreement: {
        ask: 'A yw’r person yn cytuno â’r cynllun hwn?',
        ask_person: 'Ydych chi’n cytuno â’r cynllun hwn?',
        why: agreed,
      },
      plannedReview: {
        ask: 'Pryd ddylem ni edrych ar hyn eto?',
        why: changes,
      },
    },
    contingencyPlans: {
      name: {
        ask: 'Ar gyfer beth mae’r cynllun hwn?',
        why: 'Er mwyn dod o hyd i’r cynllun iawn yn gyflym.',
      },
      relapseIndicators: {
        ask: 'Beth yw’r arwyddion cyntaf bod pethau’n mynd o’i le?',
        why: 'Mae arwyddion sy’n cael eu gweld yn gynnar yn rhoi amser i weithredu.',
      },
      triggerFactors: {
        ask: 'Beth all sbarduno pethau?',
        why: 'Gellir cynllunio ar gyfer yr hyn sy’n hysbys.',
      },
      copingStrategies: {
        ask: 'Beth sy’n helpu?',
        why: 'Er mwyn rhoi cynnig yn gyntaf ar yr hyn sydd wedi gweithio.',
      },
      whatShouldHappen: {
        ask: 'Beth ddylai eraill ei wneud, gam wrth gam?',
        why: 'Mewn argyfwng, mae camau byr yn haws eu dilyn.',
      },
      whoShouldBeContacted: {
        ask: 'Pwy ddylid ei ffonio gyntaf, a phwy nesaf?',
        why: 'Fel nad oes amser yn cael ei golli.',
      },
      anticipatoryMedicinesOrEquipment: {
        ask: 'Beth sy’n cael ei gadw’n barod, fel meddyginiaethau neu fag?',
        why: 'Er mwyn i’r rhai sy’n helpu wybod beth sydd yno.',
      },
      advanceStatement: {
        statement: {
          ask: 'Beth ddylai eraill ei wybod pan na all y person ddweud wrthyn nhw?',
          ask_person: 'Beth ddylai eraill ei wybod pan na allwch chi ddweud wrthyn nhw?',
          why: 'Er mwyn i’r dymuniadau hyn fod yn hysbys.',
        },
        documentLocation: {
          ask: 'Ble mae’r ddogfen yn cael ei chadw?',
          why: 'Er mwyn gallu dod o hyd iddi.',
        },
      },
      agreement: {
        ask: 'A yw’r person yn cytuno â’r cynllun hwn?',
        ask_person: 'Ydych chi’n cytuno â’r cynllun hwn?',
        why: agreed,
      },
      plannedReview: {
        ask: 'Pryd ddylem ni edrych ar hyn eto?',
        why: changes,
      },
    },
    personalContacts: {
      name: {
        ask: 'Pwy yw’r person hwn?',
        why: 'Er mwyn gwybod am bwy i ofyn.',
      },
      relationship: {
        ask: 'Sut maen nhw’n adnabod y person?',
        ask_person: 'Sut maen nhw’n eich adnabod chi?',
        why: 'Er mwyn i bwy bynnag sy’n ffonio wybod â phwy maen nhw’n siarad.',
      },
      contactDetails: {
        ask: 'Sut mae cael gafael arnyn nhw?',
        why: 'Fel nad oes rhaid i neb chwilio am rif.',
      },
    },
  },
} satisfies Welsh<typeof english>;
