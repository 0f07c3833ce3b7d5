/** One property of one thing, as it is computed at 375 and at 1280 pixels; one value where it is the same. */
export interface NhsukDifference {
  /** what is measured, as the test calls it */
  readonly element: string;
  /** a property of CSS, or a distance */
  readonly property: string;
  readonly ours: string;
  readonly theirs: string;
  readonly reason: string;
}

type Difference = readonly [element: string, property: string, ours: string, theirs: string];

const because = (reason: string, ...all: readonly Difference[]): NhsukDifference[] =>
  all.map(([element, property, ours, theirs]) => ({ element, property, ours, theirs, reason }));

const BLACK = 'rgb(0, 0, 0)';
const BLUE = 'rgb(0, 94, 184)';
const INK = 'rgb(33, 43, 50)';
const SLATE = 'rgb(76, 98, 114)';
const CLEAR = 'rgba(0, 0, 0, 0)';

/** Where the NHS theme is not nhsuk-frontend's, and why. A test measures both, and reads this table. */
export const nhsukDifferences: readonly NhsukDifference[] = [
  ...because(
    'What is typed is as dark as all other words. nhsuk-frontend leaves the colour of inputs to browsers, which take black.',
    ['text input', 'color', INK, BLACK],
    ['textarea', 'color', INK, BLACK],
  ),
  ...because(
    'A control of one line is a text area, which grows: padding puts its line in the middle of the same 40 pixels, where browsers do that for an input.',
    ['text input', 'padding-top', '6px; 4px', '4px'],
    ['text input', 'padding-bottom', '6px; 4px', '4px'],
    ['textarea', 'padding-top', '6px; 4px', '4px'],
    ['textarea', 'padding-bottom', '6px; 4px', '4px'],
    ['select', 'padding-top', '6px; 4px', '4px'],
    ['select', 'padding-bottom', '6px; 4px', '4px'],
    ['date input', 'padding-top', '6px; 4px', '4px'],
    ['date input', 'padding-bottom', '6px; 4px', '4px'],
  ),
  ...because(
    'It starts with three lines, for a page has ten of them, and grows with what is in it.',
    ['textarea', 'height', '88px; 97px', '132px; 152px'],
  ),
  ...because(
    'In `em`, two and four digits fit whatever the font; nhsuk-frontend’s `ex` is another width in each.',
    ['date input', 'width', '52px; 61.8px', '48.6px; 59.4px'],
    ['date input, year', 'width', '80px; 95px', '81px; 99px'],
  ),
  ...because(
    'The circles stand 8 pixels below the legend in both: theirs hang 2 pixels out of the boxes that are measured.',
    ['legend', 'space below', '8px', '6px'],
  ),
  ...because(
    'The yellow ring is an outline as everywhere, a pixel narrower than the shadow that it is there; forced colours keep it.',
    ['radio button, focused', 'outline-color', 'rgb(255, 235, 59)', CLEAR],
    [
      'radio button, focused',
      'box-shadow',
      `${INK} 0px 0px 0px 2px inset`,
      'rgb(255, 235, 59) 0px 0px 0px 5px',
    ],
  ),
  ...because(
    'It is on white as cards are, where the red of its links has more contrast than on the grey of the page.',
    ['error summary', 'background-color', 'rgb(255, 255, 255)', CLEAR],
  ),
  ...because('A plan may have many problems, each of more than a line: bullets tell them apart.', [
    'list of the error summary',
    'list-style-type',
    'disc',
    'none',
  ]),
  ...because(
    'The least height, 44 pixels, is the same. Our padding fills it, for buttons whose words take two lines.',
    ['primary button', 'padding-top', '10.5px; 14px', '10px; 14px'],
    ['primary button', 'padding-bottom', '10.5px; 14px', '10px; 14px'],
    ['secondary button', 'padding-top', '10.5px; 14px', '10px; 14px'],
    ['secondary button', 'padding-bottom', '10.5px; 14px', '10px; 14px'],
  ),
  ...because(
    'What is seldom done is slate and not bold: a long form has many of these beside the buttons that matter.',
    ['small button', 'font-weight', '400', '600'],
    ['small button', 'box-shadow', `${SLATE} 0px 4px 0px 0px`, `${BLUE} 0px 4px 0px 0px`],
    ['small button', 'color', INK, BLUE],
  ),
  ...because(
    'It is as high as a control, for it often stands beside one; its words take one line.',
    ['small button', 'height', '40px', '36px'],
    ['small button', 'line-height', '19px; 20.2px', '19px'],
  ),
  ...because(
    'Words on red have the colour of the ground, so that a theme’s red may be light or dark.',
    ['button to call 999', 'color', 'rgb(240, 244, 245)', 'rgb(255, 255, 255)'],
  ),
  ...because(
    'The height is the same. The lines of a tag that takes two of them do not touch, and people may space them out.',
    ['tag, overdue', 'line-height', '21px; 23.6px', '14px; 16px'],
    ['tag, overdue', 'padding-top', '0.5px; 0.2px', '4px'],
    ['tag, overdue', 'padding-bottom', '0.5px; 0.2px', '4px'],
  ),
  ...because(
    'How a goal is going stands in a line of running words, and sets it no further apart than others.',
    ['tag in a line of words', 'line-height', '21px; 23.6px', '14px; 16px'],
    ['tag in a line of words', 'border-top-color', SLATE, 'rgb(174, 183, 189)'],
    ['tag in a line of words', 'padding-top', '1.4px; 1.6px', '4px'],
    ['tag in a line of words', 'padding-right', '7px; 8px', '8px'],
    ['tag in a line of words', 'padding-bottom', '1.4px; 1.6px', '4px'],
    ['tag in a line of words', 'padding-left', '7px; 8px', '8px'],
    ['tag in a line of words', 'background-color', 'rgb(240, 244, 245)', CLEAR],
  ),
  ...because(
    'On a phone a value goes on in the line of its label, which takes half as many screens; there is no row to draw a line under.',
    ['row of a summary list', 'border-bottom-width', '0px; 1px', '1px'],
    ['row of a summary list', 'border-bottom-style', 'none; solid', 'solid'],
    [
      'row of a summary list',
      'border-bottom-color',
      `${INK}; rgb(216, 221, 224)`,
      'rgb(216, 221, 224)',
    ],
  ),
  ...because(
    'A label is no wider than 14 letters, so that its value stands near however wide the window is.',
    ['key of a summary list', 'width', '121.1px; 266px', '379px; 385.2px'],
  ),
  ...because(
    'That nobody agreed to a plan, or that it cannot be changed, is a warning rather than information.',
    ['notice', 'border-left-color', 'rgb(122, 74, 0)', BLUE],
  ),
];
