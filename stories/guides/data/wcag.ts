// WCAG 2.2, levels A and AA, criterion by criterion: how each was verified.
import type { TestReference } from './matrix.js';
import { test } from './hazard.js';

/** `tested`: by machine; `tried`: by hand or by ear; `page`: your page’s; `none`: the widgets have nothing of the kind */
export type Verification = 'tested' | 'tried' | 'page' | 'none';

export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  readonly verified: Verification;
  /** what was found, and what is left */
  readonly how: string;
  readonly tests: readonly TestReference[];
}

const criterion =
  (level: 'A' | 'AA', verified: Verification) =>
  (number: string, name: string, how: string, ...tests: readonly TestReference[]): Criterion => ({
    number,
    name,
    level,
    verified,
    how,
    tests,
  });

const testedA = criterion('A', 'tested');
const testedAA = criterion('AA', 'tested');
const triedA = criterion('A', 'tried');
const triedAA = criterion('AA', 'tried');
const pageA = criterion('A', 'page');
const pageAA = criterion('AA', 'page');
const noneA = criterion('A', 'none');
const noneAA = criterion('AA', 'none');

const axe = test('browser/accessibility', 'has no fault that axe finds in the story');
const toldApart = test('browser/told-apart', 'has controls that are told apart in the story');
const keyboard = test('e2e/demo', 'is filled in, saved, reloaded, and read in the portal');
const reflow = test('browser/themes-reflow', 'however they are spaced');
const contrast = test('browser/themes', 'can be read in ${name}');
const tree = test('e2e/accessibility-tree', 'is the one that was accepted');
const mediaBesideWords =
  'Photo, sound and video of About me are the person’s own, opened by a press. Captions and transcripts are whoever recorded it’s to give; the words of About me stand beside them.';

export const criteria: readonly Criterion[] = [
  testedA(
    '1.1.1',
    'Non-text Content',
    'The line charts of goals are tables and sentences, too; icons stand beside words or have a name.',
    axe,
    test('browser/goal-progress', 'says in words what the chart shows'),
  ),
  pageA('1.2.1', 'Audio-only and Video-only (Prerecorded)', mediaBesideWords),
  pageA(
    '1.2.2',
    'Captions (Prerecorded)',
    `${mediaBesideWords} Captions that are given are shown.`,
  ),
  pageA('1.2.3', 'Audio Description or Media Alternative', mediaBesideWords),
  noneAA('1.2.4', 'Captions (Live)', 'Nothing is live.'),
  pageAA('1.2.5', 'Audio Description (Prerecorded)', mediaBesideWords),
  testedA(
    '1.3.1',
    'Info and Relationships',
    'No two controls share their name and their groups; headings are in order; lists and terms are lists and terms.',
    toldApart,
    test('browser/accessibility', 'has headings in order in the story'),
    tree,
  ),
  testedA(
    '1.3.2',
    'Meaningful Sequence',
    'What is read is in the order in which it is seen.',
    tree,
    test('browser/accessibility', 'has the crisis part before everything else'),
  ),
  triedA('1.3.3', 'Sensory Characteristics', 'No words of ours name a place or a colour.'),
  testedAA(
    '1.3.4',
    'Orientation',
    'Nothing asks how a screen is held, and all fits at 320 pixels.',
    reflow,
  ),
  testedAA(
    '1.3.5',
    'Identify Input Purpose',
    'What the person writes about themselves has its `autocomplete`; what is somebody else’s is `off`.',
    test('browser/autofill', 'of the person who writes'),
  ),
  testedA(
    '1.4.1',
    'Use of Color',
    'Faults, states and what is overdue are words.',
    test('browser/accessibility', 'does not only rely on colour'),
  ),
  noneA('1.4.2', 'Audio Control', 'No sound starts by itself.'),
  testedAA(
    '1.4.3',
    'Contrast (Minimum)',
    'Measured on the screen in every theme: 4.5 to 1, and 7 to 1 in the high contrast theme.',
    contrast,
  ),
  testedAA(
    '1.4.4',
    'Resize Text',
    'At 400 % all words are there, and none is cut.',
    reflow,
    test('browser/text-in-full', 'shows all of each to read'),
  ),
  testedAA('1.4.5', 'Images of Text', 'There are none.', axe),
  testedAA(
    '1.4.10',
    'Reflow',
    'No sideways scrolling at 320 pixels, in the widgets and on the pages of the demonstration.',
    reflow,
    test('e2e/pages', 'needs no sideways scrolling at 320 pixels'),
  ),
  testedAA(
    '1.4.11',
    'Non-text Contrast',
    'Edges of controls and the focus: 3 to 1, in every theme and in forced colours.',
    test('browser/themes', 'the focus is seen on all that takes it'),
    test('unit/themes', 'has edges and bars of 3 to 1 on every ground'),
  ),
  testedAA('1.4.12', 'Text Spacing', 'Nothing is lost with the spacing that WCAG sets.', reflow),
  noneAA(
    '1.4.13',
    'Content on Hover or Focus',
    'Nothing appears because the pointer or the focus is somewhere; suggestions come from typing, and Escape closes them.',
  ),
  testedA(
    '2.1.1',
    'Keyboard',
    'A plan is filled in, saved and read with the keyboard alone.',
    keyboard,
    test('browser/fields-relationship', 'has the suggestion under the cursor in sight'),
  ),
  testedA(
    '2.1.2',
    'No Keyboard Trap',
    'The Tab key goes through every page and out of it.',
    test('e2e/tab-stops', 'times at most on'),
  ),
  noneA('2.1.4', 'Character Key Shortcuts', 'No widget has a shortcut of one character.'),
  noneA('2.2.1', 'Timing Adjustable', 'Nothing runs out. A session that ends is your page’s.'),
  noneA('2.2.2', 'Pause, Stop, Hide', 'Nothing moves, blinks or scrolls by itself.'),
  noneA('2.3.1', 'Three Flashes or Below Threshold', 'Nothing flashes.'),
  testedA(
    '2.4.1',
    'Bypass Blocks',
    'A plan begins with its contents, and “Back to contents” is always in sight; each section has its heading. A link past your page’s own head is yours.',
    test('e2e/links-land', 'each entry of the contents leads to its section'),
  ),
  pageA(
    '2.4.2',
    'Page Titled',
    'The title is your page’s: say in it, too, that something is wrong.',
  ),
  testedA(
    '2.4.3',
    'Focus Order',
    'The focus stays where the work is: after adding, moving, removing, undoing, a change of language.',
    test('browser/focus', 'is not lost by any button, nor when that is taken back'),
    test('browser/toolbar', 'are one stop between the texts of two entries, there and back'),
  ),
  testedA(
    '2.4.4',
    'Link Purpose (In Context)',
    'A link that calls is named by whom it reaches, where the plan says so.',
    test('browser/phones', 'are named by whom they reach in'),
  ),
  pageAA('2.4.5', 'Multiple Ways', 'How people find your page is yours.'),
  testedAA(
    '2.4.6',
    'Headings and Labels',
    'Entries are named by their own words, or by their number.',
    toldApart,
    test('browser/accessibility', 'have their headings in order in the story'),
  ),
  testedAA(
    '2.4.7',
    'Focus Visible',
    'On all that takes it, and on the suggestion that the arrow keys stand on.',
    test('browser/themes', 'the focus is seen on all that takes it'),
    test('browser/themes', 'the suggestion that the arrow keys stand on is told from others'),
  ),
  testedAA(
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'What a link leads to lies below what is sticky, on four sizes of screen. Set `--pcsp-sticky-top` to what your page keeps.',
    test('e2e/links-land', 'each problem leads to its field'),
    test('e2e/links-land', 'each part that is opened has its first control in sight'),
  ),
  noneA('2.5.1', 'Pointer Gestures', 'One press does everything.'),
  testedA(
    '2.5.2',
    'Pointer Cancellation',
    'What is pressed acts when it is let go.',
    test('browser/presses', 'is told so, too, when the mouse is moved away before it is let go'),
  ),
  testedA(
    '2.5.3',
    'Label in Name',
    'Names begin with, or hold, the words that are seen.',
    axe,
    test('browser/phones', 'are named by whom they reach in'),
  ),
  noneA('2.5.4', 'Motion Actuation', 'Nothing follows movement.'),
  noneAA('2.5.7', 'Dragging Movements', 'Nothing is dragged: entries have buttons to move them.'),
  testedAA(
    '2.5.8',
    'Target Size (Minimum)',
    '24 pixels everywhere, and 44 where the words are for the person.',
    reflow,
    test('browser/thumbs', 'has targets of 44 pixels in'),
  ),
  testedA(
    '3.1.1',
    'Language of Page',
    'The widgets say their own language; your page says its own.',
    test('browser/contract-language', 'is followed when it changes, with what is typed kept'),
  ),
  testedAA(
    '3.1.2',
    'Language of Parts',
    'What is known to be in another language says so: codes without Welsh, and the words of a plan whose `plan-language` is given. Where nobody says which language a plan is in, its words are not marked.',
    test('browser/language-of-parts', 'what is suggested of a list that has no Welsh is English'),
    test('browser/language-of-parts', 'the words of a plan are marked with its language'),
  ),
  testedA(
    '3.2.1',
    'On Focus',
    'Nothing happens because something has the focus.',
    test('browser/focus', 'stays in its box when the language changes, and the value is set anew'),
  ),
  testedA(
    '3.2.2',
    'On Input',
    'What is typed changes no page and moves no focus.',
    test('browser/folded-entries', 'neither open nor close while somebody types'),
  ),
  triedAA(
    '3.2.3',
    'Consistent Navigation',
    'Contents, Undo and Save are in the same place in every plan.',
  ),
  triedAA(
    '3.2.4',
    'Consistent Identification',
    'One word for one thing: the words stand once, in one file for each language.',
  ),
  pageA(
    '3.2.6',
    'Consistent Help',
    'Help is your page’s. The crisis page has its numbers first, always.',
  ),
  testedA(
    '3.3.1',
    'Error Identification',
    'Each fault is told in words, beside its field and in a summary.',
    test(
      'browser/contract-errors',
      'are shown where they are and in a summary when somebody saves',
    ),
  ),
  testedA(
    '3.3.2',
    'Labels or Instructions',
    'What has to be filled in says so before it is refused.',
    test('browser/marks', 'is marked in words, and nothing else is'),
  ),
  testedAA(
    '3.3.3',
    'Error Suggestion',
    'A message says what to do: “must include a month”.',
    test('browser/fields-date', 'is told what it lacks, where the'),
  ),
  testedAA(
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'Every step can be undone, what is removed comes back, and drafts survive a crash.',
    test('browser/removal', 'comes back with Undo'),
    test('browser/presses', 'on ✕ removes one entry, which Undo brings back'),
  ),
  noneA(
    '3.3.7',
    'Redundant Entry',
    'People whom the plan or the host knows are suggested wherever somebody is named; nothing has to be typed twice.',
  ),
  noneAA('3.3.8', 'Accessible Authentication (Minimum)', 'Nobody signs in here.'),
  testedA(
    '4.1.2',
    'Name, Role, Value',
    'Controls are the browser’s own, and the tree that assistive technology gets is read and accepted.',
    axe,
    tree,
  ),
  testedAA(
    '4.1.3',
    'Status Messages',
    'What is seen to change is said, once, in one region of each widget; a screen reader was listened to.',
    test('browser/heard', 'is all of what happens at once, and each thing once'),
    test('listen/transcripts', 'says what somebody accepted to whoever comes to'),
  ),
];
