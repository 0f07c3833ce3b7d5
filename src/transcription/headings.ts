// What people call the parts of a plan, in English and Welsh, by where they belong in the standard.

/** What of a plan may be taken from a document: words, and nothing that is coded, agreed or dated. */
export const transcriptionHeadings = {
  'aboutMe.whatIsMostImportantToMe':
    'What is most important to me | What matters to me | What is important to me | What matters most to me | What matters | Important to me | What is important | Beth sydd bwysicaf i mi | Beth sy’n bwysig i mi | Yr hyn sydd bwysicaf i mi | Yr hyn sy’n bwysig i mi',
  'aboutMe.peopleWhoAreImportantToMe':
    'People who are important to me | People important to me | Who is important to me | Important people | People who matter to me | Who matters to me | Pobl sy’n bwysig i mi | Pobl bwysig i mi',
  'aboutMe.howICommunicateAndHowToCommunicateWithMe':
    'How I communicate and how to communicate with me | How I communicate | How to communicate with me | Communication | Communicating with me | Communication needs | How to talk to me | Sut rwy’n cyfathrebu | Sut rydw i’n cyfathrebu | Sut i gyfathrebu â mi | Sut rwy’n cyfathrebu a sut i gyfathrebu â mi | Sut rydw i’n cyfathrebu a sut i gyfathrebu â mi | Cyfathrebu',
  'aboutMe.myWellness':
    'My wellness | Wellness | Wellbeing | When I am well | What I am like when I am well | Staying well | How I stay well | What keeps me well | Keeping well | Fy lles | Fy llesiant | Llesiant | Lles | Pan rydw i’n iach | Cadw’n iach',
  'aboutMe.pleaseDoAndPleaseDont':
    'Please do and please don’t | Please do | Please don’t | Please do not | Do and don’t | Dos and don’ts | Do’s and don’ts | Likes and dislikes | Gwnewch hyn a pheidiwch â gwneud hyn | Beth i’w wneud a beth i beidio â’i wneud, os gwelwch yn dda | Gwnewch | Peidiwch',
  'aboutMe.howAndWhenToSupportMe':
    'How and when to support me | How to support me | How best to support me | How to help me | How you can help me | Support I need | Sut a phryd i’m cefnogi | Sut i’m cefnogi | Sut a phryd i fy nghefnogi | Sut i fy nghefnogi | Sut i fy helpu',
  'aboutMe.alsoWorthKnowingAboutMe':
    'Also worth knowing about me | Worth knowing about me | Other things to know about me | About me | All about me | Who I am | Other things worth knowing | Things to know about me | Hefyd yn werth gwybod amdanaf | Gwerth gwybod amdanaf | Pethau eraill sy’n werth eu gwybod amdanaf | Amdanaf i | Amdanaf fi',
  personalContacts:
    'Personal contacts | Family and friends | Friends and family | Next of kin | Family | Carers | My carers | Cysylltiadau personol | Teulu a ffrindiau | Perthynas agosaf',
  professionalContacts:
    'Professional contacts | Professionals involved | Professionals | My care team | Care team | People involved in my care | Key contacts | Who is involved in my care | Cysylltiadau proffesiynol | Fy nhîm gofal | Gweithwyr proffesiynol',
  formulations:
    'Formulation | Formulations | Case formulation | Summary formulation | Fformiwleiddiad | Fformiwleiddiadau',
  proceduresAndTherapies:
    'Procedures and therapies | Therapies | Procedures | Treatments and therapies | Interventions | Gweithdrefnau a therapïau | Therapïau | Triniaethau a therapïau',
  'careAndSupportPlan.strengths':
    'Strengths | My strengths | Strengths and assets | What I am good at | What I do well | Things I am good at | Skills and strengths | Cryfderau | Fy nghryfderau | Beth rwy’n dda yn ei wneud',
  'careAndSupportPlan.needsConcernsOrProblems':
    'Needs, concerns or problems | Needs concerns and problems | Needs | Need | Concern | Problem | Angen | Pryder | My needs | Concerns | Problems | Needs and concerns | Difficulties | Assessed needs | Identified needs | What I need help with | Anghenion, pryderon neu broblemau | Anghenion | Fy anghenion | Pryderon | Problemau',
  'careAndSupportPlan.goalsAndHopes':
    'Goals and hopes | Goals | Goal | Aim | Objective | Nod | Amcan | My goals | Hopes | Hopes and goals | Aims | Goals and aspirations | Aspirations | Objectives | What I want to achieve | Personal goals | Nodau a gobeithion | Nodau | Fy nodau | Gobeithion | Amcanion',
  'careAndSupportPlan.actionsAndActivities':
    'Actions and activities | Actions | Action | Gweithred | Activities | Action plan | What we will do | What I will do | Agreed actions | Steps | Next steps | Who will do what | Camau gweithredu a gweithgareddau | Camau gweithredu | Gweithgareddau | Cynllun gweithredu | Camau nesaf',
  'careAndSupportPlan.outcomes':
    'Outcomes | Outcome | Result | Results | Progress | What has changed | Beth sydd wedi newid | Canlyniadau | Canlyniad',
  'careAndSupportPlan.otherCarePlanningDocuments':
    'Other care planning documents | Other care plans and documents | Other plans | Other documents | Related documents | Dogfennau cynllunio gofal eraill | Cynlluniau a dogfennau gofal eraill | Dogfennau eraill | Cynlluniau eraill',
  'contingencyPlans.name':
    'Contingency plan | Contingency plans | Contingency/safety plans | Crisis plan | Safety plan | Crisis and safety plan | Crisis and contingency plan | Escalation plan | Emergency plan | Relapse prevention plan | Staying safe plan | My crisis plan | My safety plan | Cynllun wrth gefn | Cynlluniau wrth gefn | Cynllun argyfwng | Cynllun diogelwch | Cynllun cadw’n ddiogel | Cynllun cadw’n saff',
  'contingencyPlans.triggerFactors':
    'Trigger factors | Triggers | My triggers | Known triggers | Trigger | Things that set me off | What sets me off | Things that make me feel worse | What makes things worse | Things that upset me | Sbardunau | Fy sbardunau | Ffactorau sbarduno',
  'contingencyPlans.relapseIndicators':
    'Relapse indicators / early warning signs | Relapse indicators | Early warning signs | Warning signs | My warning signs | Relapse signature | Signs that I am becoming unwell | Signs I am becoming unwell | When I am becoming unwell | Signs of relapse | Arwyddion rhybudd cynnar | Arwyddion rhybudd | Fy arwyddion rhybudd',
  'contingencyPlans.copingStrategies':
    'Coping strategies | Coping strategy | What helps | What helps me | Things that help | Things that help me | Things I can do | What I can do to help myself | Ways to cope | Distractions | What works | Strategaethau ymdopi | Beth sy’n helpu | Beth sy’n fy helpu | Pethau sy’n helpu',
  'contingencyPlans.whatShouldHappen':
    'What should happen | What to do | What to do in a crisis | What others should do | What you should do | Action to take | Actions in a crisis | In a crisis | In an emergency | Response | Beth ddylai ddigwydd | Beth i’w wneud | Beth i’w wneud mewn argyfwng | Mewn argyfwng',
  'contingencyPlans.whoShouldBeContacted':
    'Who should be contacted | Who to call | Who to contact | Who to ring | People to call | People to contact | Who can help | People I can ask for help | Who I can call | Emergency contacts | Emergency contact | Crisis contacts | Contacts in a crisis | Contacts | Phone numbers | Who to call in a crisis | Â phwy i gysylltu | Pwy i’w ffonio | Pwy ddylid cysylltu â nhw | Pobl i’w ffonio | Cysylltiadau brys',
  'contingencyPlans.anticipatoryMedicinesOrEquipment':
    'Anticipatory medicines/equipment | Anticipatory medicines or equipment | Anticipatory medicines | Just in case medicines | Rescue medication | Rescue medicines | Medicines or equipment kept ready | Meddyginiaethau neu offer wrth law | Meddyginiaethau rhagofalus',
  'contingencyPlans.advanceStatement':
    'Advance statement | Advance statements | My wishes | Advance wishes | Wishes and preferences | Datganiad ymlaen llaw | Fy nymuniadau',
  'contingencyPlans.locations':
    'Where this plan applies | Where this applies | Location | Locations | Where to use this plan | Ble mae’r cynllun hwn yn berthnasol',
  additionalSupportPlans:
    'Additional support plan | Additional support plans | Additional supporting plan | Additional supporting plans | Communication passport | Hospital passport | Behaviour support plan | Positive behaviour support plan | Eating and drinking plan | Moving and handling plan | Risk management plan | Cynllun cymorth ychwanegol | Cynlluniau cymorth ychwanegol | Pasbort ysbyty | Pasbort cyfathrebu',
} as const satisfies Readonly<Record<string, string>>;

/** Where in a plan the words of a document may go. */
export type TranscriptionPlace = keyof typeof transcriptionHeadings;

/** In the order of the standard. */
export const transcriptionPlaces = Object.keys(transcriptionHeadings) as TranscriptionPlace[];

/**
 * What is coded, agreed or dated, or tells whose plan it is: a person records it anew, as a copy would
 * look as if somebody had.
 */
export const forAPerson =
  'Agreement | Agreed | Agreed by | Agreed with | Consent | Signature | Signed | Signed by | Review | Review date | Date of review | Date of next review | Next review | Planned review | Last updated | Date last updated | Date | Date of plan | Date completed | Completed by | NHS number | NHS no | Date of birth | DOB | D.O.B. | Person demographics | Personal details | Patient details | My details | GP practice | GP | GP details | General practice | Status | Importance | Confidence | Ethnicity | Religion | Cytundeb | Cytunwyd | Caniatâd | Llofnod | Llofnodwyd | Adolygiad | Dyddiad adolygu | Dyddiad | Diweddarwyd ddiwethaf | Rhif GIG | Dyddiad geni | Manylion personol | Meddygfa | Meddyg teulu';
