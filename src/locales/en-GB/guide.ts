/** Words of a plan that is written one question at a time, under the key `guide`. */
export const guideWords = {
  title: 'Write the plan, one question at a time',
  title_person: 'Write my plan, one question at a time',
  intro: 'Answer what you want, in any order. You can stop, and go on later.',
  notStarted: 'Not started',
  answered: '{{done}} of {{all}} answered',
  allAnswered: 'All answered',
  forLater: '{{later}} for later',
  below: '{{list}} ({{number}})',
  question: 'Question {{number}} of {{all}}',
  why: 'Why we ask',
  next: 'Continue',
  notNow: 'Not now',
  back: 'Back',
  list: 'All questions',
  /** What is asked and why, by the keys of its path: for the person, and for whoever writes with them. */
  questions: {
    aboutMe: {
      whatIsMostImportantToMe: {
        ask: 'What matters most to the person?',
        ask_person: 'What matters most to you?',
        why: 'So that everyone who helps can start from here.',
      },
      peopleWhoAreImportantToMe: {
        ask: 'Who matters to the person?',
        ask_person: 'Who matters to you?',
        why: 'So that the right people are kept in touch.',
      },
      howICommunicateAndHowToCommunicateWithMe: {
        ask: 'How does the person like to talk, and be talked to?',
        ask_person: 'How do you like to talk, and be talked to?',
        why: 'So that nothing is missed or taken the wrong way.',
      },
      myWellness: {
        ask: 'What does a good day look like?',
        why: 'So that others can tell early when things change.',
      },
      pleaseDoAndPleaseDont: {
        ask: 'What should others do, and not do?',
        why: 'So that help feels like help.',
      },
      howAndWhenToSupportMe: {
        ask: 'What help does the person want, and when?',
        ask_person: 'What help do you want, and when?',
        why: 'So that help comes when it is wanted.',
      },
      alsoWorthKnowingAboutMe: {
        ask: 'What else is good to know?',
        why: 'So that people see the whole person.',
      },
    },
    careAndSupportPlan: {
      strengths: {
        ask: 'What is going well?',
        why: 'A plan builds on what is strong already.',
      },
      needsConcernsOrProblems: {
        text: {
          ask: 'What is hard just now?',
          why: 'Each thing that is hard can have goals of its own.',
        },
        goalsAndHopes: {
          text: {
            ask: 'What would the person like to change?',
            ask_person: 'What would you like to change?',
            why: 'A goal in plain words is easier to work on.',
          },
          goalImportanceScore: {
            ask: 'How much does this matter?',
            why: 'So that what matters most can come first.',
          },
          actionsAndActivities: {
            what: {
              ask: 'What will be done?',
              why: 'Small steps bring a goal closer.',
            },
            who: {
              ask: 'Who will do it?',
              why: 'So that everyone knows who does what.',
            },
            when: {
              ask: 'When will it be done?',
              why: 'So that it is not forgotten.',
            },
            confidence: {
              ask: 'How sure is the person that this can be done?',
              ask_person: 'How sure are you that this can be done?',
              why: 'If the number is low, the step may be too big.',
            },
          },
        },
      },
      agreement: {
        ask: 'Does the person agree with this plan?',
        ask_person: 'Do you agree with this plan?',
        why: 'A plan is agreed only when someone has said so.',
      },
      plannedReview: {
        ask: 'When should we look at this again?',
        why: 'Things change, and the plan should change with them.',
      },
    },
    contingencyPlans: {
      name: {
        ask: 'What is this plan for?',
        why: 'So that the right plan is found fast.',
      },
      relapseIndicators: {
        ask: 'What are the first signs that things are going wrong?',
        why: 'Signs that are seen early give time to act.',
      },
      triggerFactors: {
        ask: 'What can set things off?',
        why: 'What is known can be planned for.',
      },
      copingStrategies: {
        ask: 'What helps?',
        why: 'So that what has worked can be tried first.',
      },
      whatShouldHappen: {
        ask: 'What should others do, step by step?',
        why: 'In a crisis, short steps are easier to follow.',
      },
      whoShouldBeContacted: {
        ask: 'Who should be called first, and who next?',
        why: 'So that no time is lost.',
      },
      anticipatoryMedicinesOrEquipment: {
        ask: 'What is kept ready, such as pills or a bag?',
        why: 'So that those who help know what is there.',
      },
      advanceStatement: {
        statement: {
          ask: 'What should others know when the person cannot tell them?',
          ask_person: 'What should others know when you cannot tell them?',
          why: 'So that these wishes are known.',
        },
        documentLocation: {
          ask: 'Where is the document kept?',
          why: 'So that it can be found.',
        },
      },
      agreement: {
        ask: 'Does the person agree with this plan?',
        ask_person: 'Do you agree with this plan?',
        why: 'A plan is agreed only when someone has said so.',
      },
      plannedReview: {
        ask: 'When should we look at this again?',
        why: 'Things change, and the plan should change with them.',
      },
    },
    personalContacts: {
      name: {
        ask: 'Who is it?',
        why: 'So that we know whom to ask for.',
      },
      relationship: {
        ask: 'How do they know the person?',
        ask_person: 'How do they know you?',
        why: 'So that whoever calls knows whom they talk to.',
      },
      contactDetails: {
        ask: 'How can they be reached?',
        why: 'So that no one has to look for a number.',
      },
    },
  },
};
