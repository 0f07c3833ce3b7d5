/** Words of the crisis page, under the key `crisisPage`. */
export const crisisPageWords = {
  title: 'In a crisis',
  title_person: 'If I am in crisis',
  none: 'No contingency plan has been recorded.',
  none_person: 'There is no plan for a crisis yet.',
  emergency:
    'If somebody is in danger now, call 999. For urgent help with mental health, call 111 and choose option 2.',
  danger: 'Call 999',
  dangerWhen: 'Somebody is in danger now',
  urgent: 'Call 111, option 2',
  urgentWhen: 'Urgent help with mental health',
  plans: 'Plans',
  keep: 'Keep this page, or pass it on',
  print: 'Print',
  save: 'Save as a file',
  share: 'Share',
  copy: 'Copy the words',
  saving: 'Your browser is saving “{{file}}”. It can be read without the internet.',
  copied: 'The words of this page are copied. You can paste them into a message.',
  notShared: 'This could not be passed on. Print it or save it as a file instead.',
  savedOn: 'Saved on {{date}}',
  mayBeOld: 'A newer plan may have been made since this was saved.',
};
