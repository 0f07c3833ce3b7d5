// What a screen reader says, from the trees of roles, names and texts that tests hold: line by line, in
// the order in which it is come to.

export interface SpokenLine {
  /** how many groups it stands in */
  readonly depth: number;
  readonly text: string;
}

const ROLES: Readonly<Record<string, string>> = {
  alert: 'alert',
  button: 'button',
  cell: 'cell',
  checkbox: 'tick box',
  columnheader: 'column heading',
  combobox: 'box that opens a list',
  deletion: 'removed',
  dialog: 'dialog',
  figure: 'figure',
  form: 'form',
  group: 'group',
  heading: 'heading',
  img: 'image',
  insertion: 'added',
  link: 'link',
  list: 'list',
  navigation: 'navigation',
  radio: 'radio button',
  radiogroup: 'group of radio buttons',
  region: 'region',
  row: 'row',
  rowheader: 'row heading',
  table: 'table',
  textbox: 'text box',
  toolbar: 'toolbar',
};

const LINE =
  /^(?<space> *)- (?<role>[a-z]+)(?: "(?<name>(?:\\.|[^"])*)")?(?<states>(?: \[[^\]]+\])*):?(?: (?<text>.*))?$/;

const STATES: readonly [RegExp, string][] = [
  [/\[level=(\d)\]/, 'level $1'],
  [/\[checked\]/, 'chosen'],
  [/\[pressed\]/, 'pressed'],
  [/\[selected\]/, 'selected'],
  [/\[expanded\]/, 'open'],
  [/\[disabled\]/, 'not available'],
];

/** The choices of a closed list. */
const NOT_SAID = /^ *- option(?!.*\[selected\])/;

/** YAML puts a whole line in quotes where it has a colon. */
const unquoted = (line: string): string =>
  line.replace(
    /^( *- )'(.*?)'(:.*|)$/,
    (_, dash: string, key: string, rest: string) => `${dash}${key.replaceAll("''", "'")}${rest}`,
  );

/** Without the quotes and marks of YAML. */
const plain = (text: string): string =>
  text
    .replace(/^(["'])(.*)\1$/, '$2')
    .replaceAll('\\"', '"')
    .trim();

export function spokenOf(tree: string): SpokenLine[] {
  return tree.split('\n').flatMap((line) => {
    if (NOT_SAID.test(line)) return [];
    const {
      space = '',
      role = '',
      name,
      states = '',
      text = '',
    } = LINE.exec(unquoted(line))?.groups ?? {};
    const said = [
      ...(name ? [plain(name)] : []),
      ...(ROLES[role] && (name || role === 'list' || role === 'table') ? [ROLES[role]] : []),
      ...STATES.flatMap(([state, words]) => {
        const found = state.exec(states);
        return found ? [words.replace('$1', found[1] ?? '')] : [];
      }),
      ...(text ? [plain(text)] : []),
    ].join(', ');
    return said ? [{ depth: space.length / 2, text: said }] : [];
  });
}

/** What was heard with Orca and Chromium, by the flow that somebody went through, and of which widgets. */
export const heardOf: Readonly<Record<string, readonly string[]>> = {
  'archive-and-undo': ['pcsp-care-and-support-plan'],
  'compare-versions': ['pcsp-plan-changes'],
  'fail-to-save-and-mend': ['pcsp-plan', 'pcsp-about-me'],
  'look-up-a-code': ['pcsp-personal-contacts'],
  'read-the-crisis-page': ['pcsp-crisis-page'],
  'read-the-portal': ['pcsp-plan'],
  'write-a-contingency-plan': ['pcsp-contingency-plan'],
};
