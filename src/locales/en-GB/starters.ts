/** Words of templates, phrases and earlier plans: fetched where a host gives some. */
export const startersWords = {
  template: 'Start from a template',
  templateFor: 'Start from a template: {{label}}',
  templateHint:
    'Open one to see what it says. It fills only what is empty, and Undo takes it back.',
  use: 'Use this template',
  useOf: 'Use this template: {{title}}',
  used: '“{{title}}” was put in. Change its words to fit this person.',
  used_person: '“{{title}}” was put in. Change it to your own words.',
  notUsed: 'Nothing of “{{title}}” was put in.',
  phrases: 'Phrases',
  phrasesFor: 'Phrases: {{label}}',
  phrasesHint: 'Choose one to add it to what is written. Undo takes it back.',
  added: 'Added: {{title}}',
  earlier: 'Copy from an earlier plan',
  earlierFor: 'Copy from an earlier plan: {{label}}',
  earlierHint:
    'Open one to see what it says. Dates, agreement, review and who wrote it are not copied.',
  copy: 'Copy this',
  copyOf: 'Copy this: {{title}}',
  copied: 'A copy of “{{title}}” was added. Look whether all of it is still right.',
  archived: '{{title}}, archived {{date}}',
  savedOn: '{{title}}, from the plan of {{date}}',
  close: 'Close this list',
  left: 'Not put in, to be filled in anew: {{parts}}.',
  kept: 'Left as it was: {{parts}}.',
  mark: {
    template: 'From the template “{{title}}”: put this in the person’s own words.',
    template_person: 'From “{{title}}”: put this in your own words.',
    phrase: 'This has a ready-made phrase in it. Change it to fit this person.',
    phrase_person: 'This has a ready-made phrase in it. Change it to your own words.',
    earlier: 'Copied: {{title}}. Look whether it is still right.',
  },
  summary_one: 'Words that were put in still stand in {{count}} place. You can save all the same.',
  summary_other:
    'Words that were put in still stand in {{count}} places. You can save all the same.',
  more_one: 'And {{count}} more place.',
  more_other: 'And {{count}} more places.',
};

export const startingIssueWords = {
  info: '“{{label}}” still has words of “{{title}}” as they were put in.',
};
