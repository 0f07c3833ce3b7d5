// What could hurt somebody, what the widgets do about it, what is left to the page around them, and
// the tests that show it.
import type { TestReference } from './matrix.js';

export interface Hazard {
  readonly hazard: string;
  readonly cause: string;
  readonly widgets: string;
  /** what is left to the page */
  readonly host: string;
  readonly tests: readonly TestReference[];
}

const test = (file: string, title: string): TestReference => ({
  file: `test/${file}.test.ts`,
  title,
});

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
      test('browser/crisis-page', 'says whose it is on every sheet'),
    ],
  },
  {
    hazard: 'An old plan is taken for the current one',
    cause: 'A page stays open, or shows an earlier version.',
    widgets:
      'Whenever `value` is set, all of the view follows. Plans say when they were last updated, where that is recorded.',
    host: 'Say which version is on the screen, notice when somebody saved a newer one, and offer it.',
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
    host: 'Warn before the page is left. Keep drafts. Cancel `pcsp-submit` while you cannot be sure of the server.',
    tests: [
      test('browser/contract-events', 'is not done when pcsp-submit is cancelled'),
      test('unit/store', 'is dirty after an edit, and not once that is undone'),
      test('e2e/demo', 'is warned about before the page goes'),
      test('e2e/demo', 'survives a reload, visibly'),
    ],
  },
  {
    hazard: 'Somebody’s edit is overwritten by somebody else’s',
    cause: 'Two people save the same plan.',
    widgets:
      '`mergePlans` takes what does not clash from both, drops nothing, and lists what clashes. It never mixes two people’s words in one text.',
    host: 'Refuse a save that was made on an older version, merge, and ask about conflicts.',
    tests: [
      test('unit/versions-merge', 'takes the changes of different elements from both'),
      test(
        'unit/versions-merge',
        'never joins two texts: what both changed is a conflict that holds mine',
      ),
      test('unit/versions-merge', 'does not put half of one agreement into the other'),
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
      test('browser/fields-coded', 'is shown beside words that say something else'),
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
      'Read-only, triggers, what to do and whom to call come first, with telephone links. The crisis page is one side of A4 for each plan. That nothing is recorded is said.',
    host: 'Put a link to the crisis page where it is seen first.',
    tests: [
      test('browser/accessibility', 'has the crisis part before everything else'),
      test('browser/reading', 'says that nobody to call is recorded'),
      test('browser/crisis-page', 'has what to do and whom to call first'),
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
    ],
  },
  {
    hazard: 'Somebody edits another service’s plan',
    cause: 'Everybody sees the additional support plans.',
    widgets:
      'Additional support plans that were saved are locked, and say whom to ask, unless your `mayEdit` answers true.',
    host: 'Answer `mayEdit` from your own access rules, and check them on the server, too.',
    tests: [
      test(
        'browser/additional-support-plan',
        'is locked, whoever reads it, where the host says nothing',
      ),
      test('browser/additional-support-plan', 'stays locked for an answer that is no true'),
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
      'The read-only view shows one of them, and looks the same whether the other is recorded or not.',
    host: 'Set `show-sex-and-gender` only where there is a lawful reason.',
    tests: [
      test('browser/person-demographics', 'are not shown together in the document'),
      test(
        'browser/person-demographics',
        'look the same in the document whether sex is recorded or not',
      ),
      test('browser/plan-changes', 'of sex and gender says no more than that there is one'),
    ],
  },
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
];
