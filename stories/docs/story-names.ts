// What a story is called in the sidebar, on its page and in the search: words, made from the name of
// its export. Its address stays as it is.

/** Where the name in words is not the export's, with spaces. */
const NAMES: Readonly<Record<string, string>> = {
  AnotherShape: 'Data of another shape',
  ArchivedReadOnly: 'Archived, to read',
  AuthorPrefilled: 'Edited, with its author filled in',
  BadInput: 'Wrong data, kept and shown',
  BadInputReadOnly: 'Wrong data, to read',
  CodeBesideOtherWords: 'A code beside other words',
  CodedRelationship: 'A relationship with a code',
  ConformanceMarked: 'M, R and O marked',
  Disabled: 'Disabled for now',
  DraftRefused: 'A draft that is refused',
  DraftRestored: 'A draft brought back',
  Filled: 'Filled in',
  HostsLabels: 'In the host’s words',
  HostsLayout: 'In the host’s layout',
  HugeList: 'Very long list',
  HugeListReadOnly: 'Very long list, to read',
  HugeText: 'Very long text',
  Invalid: 'Refused, with what is wrong',
  LongContent: 'Long words and texts',
  LongContentReadOnly: 'Long words and texts, to read',
  NhsNumberNotReal: 'An NHS number that is not real',
  NotAList: 'Not a list, kept and shown',
  NotAListReadOnly: 'Not a list, to read',
  NotAPlan: 'Not a plan, kept and shown',
  NotAnObject: 'Not an object, kept and shown',
  NotAnObjectReadOnly: 'Not an object, to read',
  NotRegisteredReadOnly: 'Not registered, to read',
  People: 'People suggested',
  PersonsWords: 'In the person’s words',
  PhotoOnRequest: 'A photo, when somebody asks',
  QuestionOfAList: 'A question with a list',
  ReadOnly: 'To read',
  ReadOnlyEmpty: 'To read, with nothing recorded',
  ReadsFirst: 'Read first, changed part by part',
  SexAndGenderKept: 'Sex and gender kept back',
};

/** `WithCodes` is “With codes”. */
export const storyName = (exportName: string): string =>
  NAMES[exportName] ?? exportName.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
