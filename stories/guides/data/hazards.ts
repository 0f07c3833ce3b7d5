// What could hurt somebody, what the widgets do about it, what is left to the page around them, and
// the tests that show it.
import { conclusions } from './hazards-conclusions.js';
import { fhirHazards } from './hazards-fhir.js';
import { terminologyHazards } from './hazards-terminology.js';
import { importHazards } from './import-hazards.js';
import { test, type Hazard } from './hazard.js';

export const hazards: readonly Hazard[] = [
  {
    hazard: 'Somebody acts on another person’s plan',
    cause: 'Two records are open, or a page keeps a widget and changes the person.',
    widgets:
      'The whole plan and the crisis page name the person on the screen and on every printed page, or say that nobody knows who it is. A section that is moved to another plan takes nothing along.',
    host: 'Set `value` again when the person changes. A section by itself names nobody: your banner does.',
    tests: [
      test('browser/plan', 'is another when the plan is'),
      test('browser/plan', 'is said to be unknown where it is'),
      test('browser/plan', 'takes nothing of one person’s to the plan of another'),
      test('browser/brought-along', 'brings what it was given once it stood there no more'),
      test('browser/crisis-page', 'says whose it is on every sheet'),
    ],
  },
  {
    hazard: 'An old plan is taken for the current one',
    cause: 'A page stays open, or shows an earlier version.',
    widgets:
      'Whenever `value` is set, all of the view follows, and the browser never restores an old value into a widget. Plans say when they were last updated, where that is recorded.',
    host: 'Say which version is on the screen, as the demo does, notice when somebody saved a newer one, and offer it.',
    tests: [
      test('browser/crisis-page', 'follows its value'),
      test('browser/views', 'is drawn anew when its value is replaced'),
      test('unit/last-updated', 'is the latest of its dates, whatever clock each was read from'),
      test('e2e/demo', 'opens an earlier version to read, and comes back'),
    ],
  },
  {
    hazard: 'An old print is taken for the current plan',
    cause: 'Paper does not change.',
    widgets:
      'Every printed page says when it was printed and last updated, and that there may be a newer one.',
    host: 'Leave the page a margin, or there is no room for the page numbers.',
    tests: [
      test('browser/paper', 'says when it was printed and last updated'),
      test('e2e/paper', 'says on every page whose it is, how old, and which page'),
    ],
  },
  {
    hazard: 'An edit is lost before it is saved',
    cause: 'A tab is closed, a browser stops, a save is refused.',
    widgets:
      '`dirty` says that there is something to lose; Undo and Redo go back and forth; a listener that cancels `pcsp-submit` keeps the widget dirty.',
    host: 'Warn before the page is left, and keep drafts, as the demo does. Cancel `pcsp-submit` while you cannot be sure of the server.',
    tests: [
      test('browser/contract-events', 'is not done when pcsp-submit is cancelled'),
      test(
        'browser/first-draft',
        'is of what was there when it was asked for, whoever is shown next',
      ),
      test('unit/store', 'is dirty after an edit, and not once that is undone'),
      test('e2e/demo', 'is warned about before the page goes'),
      test('e2e/demo', 'survives a reload, visibly'),
    ],
  },
  {
    hazard: 'Somebody’s edit is overwritten by somebody else’s',
    cause: 'Two people save the same plan.',
    widgets:
      '`mergePlans` takes what does not clash from both, drops nothing, and lists what clashes, and what both added alike and now stands once. It never mixes two people’s words in one text.',
    host: 'Refuse a save that was made on an older version, merge, and ask about conflicts.',
    tests: [
      test('unit/versions-merge', 'takes the changes of different elements from both'),
      test(
        'unit/versions-merge',
        'never joins two texts: what both changed is a conflict that holds mine',
      ),
      test('unit/versions-merge', 'does not put half of one agreement into the other'),
      test('unit/versions-merge', 'is accounted for to the last entry'),
      test('e2e/together', 'are asked whose words stand, and nothing is saved until then'),
    ],
  },
  {
    hazard: 'Words are cut at a limit',
    cause: 'The standard’s limits are short, and people’s accounts are not.',
    widgets:
      'Nothing is cut, in no mode. A message names the limit; with `strict` it stops the save.',
    host: 'Store what you are given. If your store has limits, refuse and say so: do not shorten.',
    tests: [
      test('browser/fields-text', 'keeps all that is typed past a limit'),
      test('browser/formulation', 'warn of the standard’s limit and keep every word'),
      test('unit/validation-empty', 'never cuts or trims text'),
    ],
  },
  {
    hazard: 'Data that we do not know, or that is wrong, disappears',
    cause: 'Another system wrote the plan.',
    widgets:
      'It is shown as it came, marked, and given back as it came until somebody replaces it.',
    host: 'Write back all of `detail.value`, not only the keys that you know.',
    tests: [
      test('browser/bad-input', 'keeps what the standard does not know, shows it, and stays valid'),
      test('unit/validation-properties', 'loses nothing that is not empty'),
      test('browser/views', 'shows all that is unknown to the standard, too'),
    ],
  },
  ...importHazards,
  {
    hazard: 'Something archived is taken for current, or is gone',
    cause: 'Plans are archived, not deleted.',
    widgets:
      'What is archived is folded away with its date, and stays in the value. What was saved once has no button to delete it in needs, goals, actions and plans.',
    host: 'Do not filter by `archivedOn` before you set `value`.',
    tests: [
      test('browser/contingency-plan', 'takes it out of the active view and keeps it in the value'),
      test('browser/views', 'keeps an archived plan behind a disclosure that counts'),
      test(
        'browser/care-and-support-plan-view',
        'folds what was archived at the end, with its date and what it was part of',
      ),
      test('browser/contingency-plan', 'is archived, not removed, once it was saved'),
      test(
        'unit/archived',
        'is in use on the page for a crisis until its date has come, which is told',
      ),
      test('unit/archived', 'is told where only what it stood in is in force again'),
    ],
  },
  {
    hazard: 'A code says something else than the words beside it',
    cause: 'Somebody edits the words of a coded entry.',
    widgets:
      'Editing a code’s own words takes the code away. A code beside somebody’s own words is shown beside them, in every view.',
    host: 'Let your terminology service answer with the display that your clinicians know.',
    tests: [
      test('browser/fields-coded', 'goes when the code’s own words are edited'),
      test(
        'browser/fields-coded',
        'is shown to whoever asks where it says something else than the words',
      ),
      test(
        'browser/care-and-support-plan-codes',
        'loses a code whose own words are edited, in one step',
      ),
    ],
  },
  {
    hazard: 'The contingency plan is not found, or not read, in a crisis',
    cause: 'Ten seconds, a phone, a long page.',
    widgets:
      'Read-only, triggers, what to do and whom to call come first, with telephone links. The crisis page begins with 999, 111 and a button for each plan; one press shows the first step and what calls the first person. It is one side of A4 for each plan. That nothing is recorded is said.',
    host: 'Put a link to the crisis page where it is seen first.',
    tests: [
      test('browser/accessibility', 'has the crisis part before everything else'),
      test('browser/reading', 'says that nobody to call is recorded'),
      test('browser/crisis-page', 'has what to do and whom to call first'),
      test(
        'browser/crisis-page-screen',
        'has whom to call at once, and each plan, in sight and large',
      ),
      test('browser/crisis-page', 'loses nothing where even that does not'),
      test('e2e/pages', 'leads to the page for a crisis, and prints'),
    ],
  },
  {
    hazard: '“Agreed” is read where nobody agreed',
    cause: 'An empty box looks like a yes, or like a no.',
    widgets:
      'Three answers: agreed, not agreed, not recorded. The read-only view always says which, and why it was not agreed.',
    host: 'Do not fill the answer in by yourself.',
    tests: [
      test('browser/views', 'never keeps silent about agreement'),
      test('browser/crisis-page', 'says why it was not agreed'),
      test('browser/contingency-plan', 'asks for the reason once it was not reached'),
      test('unit/html-of-plans', 'says that an agreement is at odds with itself'),
    ],
  },
  ...conclusions,
  {
    hazard: 'Somebody edits another service’s plan',
    cause: 'Everybody sees the additional support plans.',
    widgets:
      'Additional support plans that were saved are locked, and say whom to ask, unless your `mayEdit` answers true. Who recorded an entry, and when, stands with it.',
    host: 'Answer `mayEdit` from your own access rules, and check them on the server, too.',
    tests: [
      test(
        'browser/additional-support-plan',
        'is locked, whoever reads it, where the host says nothing',
      ),
      test('browser/additional-support-plan', 'stays locked for an answer that is no true'),
      test('browser/additional-support-plan', 'opens to show who recorded it'),
      test(
        'browser/every-element',
        'shows all of an additional support plan that is locked, and captures none of it',
      ),
    ],
  },
  {
    hazard: 'Somebody’s name stands on another’s words',
    cause: 'The author is filled in for them.',
    widgets:
      'The author is recorded with what they edited and nothing else, and the date only with a save.',
    host: 'Set `author` to whoever is signed in, and take it away when they sign out.',
    tests: [
      test('browser/contract-provider', 'is not the author of an entry that they only looked at'),
      test('browser/contract-provider', 'is the one who was there before, when the edit is undone'),
      test('browser/contract-provider', 'has the date on which it was saved'),
      test(
        'unit/versions-merge',
        'does not put the name of one recorder beside the date of another',
      ),
    ],
  },
  {
    hazard: 'A date moves by a day or an hour',
    cause: 'Browsers and servers are in other time zones than the person.',
    widgets:
      'Dates are text from the box to the JSON and back. A time is shown as its own clock read it, with the offset where that is not the UK’s.',
    host: 'Keep them as text, with their offset.',
    tests: [
      test('browser/fields-date', 'of another offset is not moved when it is shown'),
      test('browser/fields-date', 'of another offset keeps it when the day is edited'),
      test('browser/fields-date', 'has the UK’s offset, in winter and in summer'),
    ],
  },
  {
    hazard: 'A date that does not exist becomes another one',
    cause: '31 February is typed, or imported.',
    widgets: 'It stays as it was typed, with an error, and is marked wherever it is read.',
    host: 'Nothing.',
    tests: [
      test('browser/fields-date', 'is kept and marked when it does not exist'),
      test('browser/reading', 'is shown as it came, and marked'),
    ],
  },
  {
    hazard: 'Sex and gender together disclose that gender was reassigned',
    cause: 'Both are in the demographics.',
    widgets:
      'The read-only view shows one of them, and looks the same whether the other is recorded or not. FHIR leaves the sex out where gender is recorded, and marks it as masked.',
    host: 'Set `show-sex-and-gender`, and `showSexAndGender` of FHIR, only where there is a lawful reason.',
    tests: [
      test('unit/fhir-receiver', 'is left out where gender is recorded too, and marked as masked'),
      test('browser/person-demographics', 'are not shown together in the document'),
      test(
        'browser/person-demographics',
        'look the same in the document whether sex is recorded or not',
      ),
      test('browser/plan-changes', 'of sex and gender says no more than that there is one'),
    ],
  },
  ...fhirHazards,
  {
    hazard: 'A translation says something else than was meant',
    cause: 'A word, a plural or a placeholder is lost between languages.',
    widgets:
      'A missing key is said in English, never left out. What people wrote is not translated. A language that awaits its clinical reviewer says so.',
    host: 'Have somebody clinical who speaks it read a language before people rely on it.',
    tests: [
      test('browser/contract-language', 'leaves English on the screen until it is here'),
      test('browser/contract-language', 'is spoken, and what it lacks is said in English'),
      test(
        'unit/locales',
        'has every key of the English, its placeholders, and every plural that it counts in',
      ),
      test('unit/locales', 'says of itself that it awaits review'),
    ],
  },
  ...terminologyHazards,
  {
    hazard: 'What another system sent is not in the plan that was imported',
    cause: 'Its bundle says more than a plan has a home for.',
    widgets:
      'Each part of the bundle that is not in the plan is an issue with its path. What is half known is kept: goals without a need, people who are mere names.',
    host: 'Show the issues to whoever imports, keep the bundle, and validate the plan.',
    tests: [
      test('unit/fhir-import', 'says what is not in the plan, and where it is'),
      test('unit/fhir-narratives', 'never come in joined, whatever they stand in'),
      test(
        'unit/fhir-import',
        'keeps goals without a need and actions without a goal, under one without a name',
      ),
      test('unit/fhir-import', 'is never thrown at'),
      test('unit/cli', 'tells what is not in the plan'),
    ],
  },
  {
    hazard: 'Something of another person, or entered in error, is imported',
    cause: 'A bundle holds more than one person, or what was taken back.',
    widgets:
      'Both are left out, and are issues. So is what is about somebody whom the bundle does not hold.',
    host: 'Check whose bundle it is before you import: the first Patient in it counts.',
    tests: [
      test('unit/fhir-import', "is another person's data"),
      test('unit/fhir-import', "is a goal of another person's that a care plan lists by mistake"),
      test('unit/fhir-import', 'is about somebody that the bundle does not hold'),
      test('unit/fhir-import', 'was entered in error'),
      test(
        'unit/fhir-whose',
        'comes in with an error where there is only a name, and not one of theirs',
      ),
      test(
        'unit/fhir-whose',
        'is looked at wherever it is: contained, related, or what an activity refers to',
      ),
    ],
  },
  {
    hazard: 'A system that receives a plan takes something in it for something else',
    cause: 'FHIR has no place for much of the standard.',
    widgets:
      'Triggers are no Conditions, medicines kept ready are no requests, only a document of which all was agreed has an attester, and nothing archived is active. Every section has a narrative that says all of it, but for sex beside gender.',
    host: 'Try it with the systems that you send to: which extensions they drop, and what they show.',
    tests: [
      test('unit/fhir-export', 'does not make conditions of triggers'),
      test('unit/fhir-export', 'does not make prescriptions of medicines that are kept ready'),
      test('unit/fhir-export', 'is attested only where somebody agreed'),
      test('unit/fhir-export', 'is attested only where all was agreed that stands in it'),
      test('unit/fhir-export', 'has nothing archived in force'),
      test(
        'unit/archived',
        'is over to whoever receives it, and nobody is told that it is in progress',
      ),
      test('unit/fhir-export', 'says every word and number of the plan'),
    ],
  },
  {
    hazard: 'A plan loses something on its way through FHIR or a form',
    cause: 'FHIR, or a renderer of Questionnaires, cannot hold or changes it.',
    widgets:
      'What goes out comes back the same, also where it is not valid or unknown to the standard. Hidden items of a response keep what renderers change.',
    host: 'Keep extensions and hidden items. Compare with `diffPlans` what comes back.',
    tests: [
      test('unit/fhir-round-trip', 'is the same plan, with nothing left over'),
      test('unit/fhir-round-trip', 'keeps what the standard does not know, wherever it is'),
      test('unit/fhir-questionnaire-round-trip', 'is equal, with its ids, archive dates and all'),
      test('e2e/lhc-forms', 'gives a plan that nobody edited back as it was'),
    ],
  },
  {
    hazard: 'Something that was done counts as open, or the other way round',
    cause: 'A status is in words, or in another language.',
    widgets:
      'HL7’s codes decide. Words count only where they are exactly such a word, in English or Welsh; “not done” is open.',
    host: 'Offer a list of codes for statuses, so that nobody has to type one.',
    tests: [
      test('unit/progress', 'is open where the words say more'),
      test('unit/progress', 'say as much of an action as the code does'),
      test('unit/progress', 'are done in the Welsh of whoever types'),
    ],
  },
];
