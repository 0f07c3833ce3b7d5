/** Words of what an import of openEHR says, under the key `openEhrImport`. */
export const openEhrImportWords = {
  'not-flat': 'This is not a flat list of keys, each with its value.',
  'other-template': 'No key starts with {{what}}. This was made for another kind of form.',
  'too-deep': '{{what}} has more steps than any key of the template.',
  'not-a-key': '{{what}} cannot be a key.',
  'not-a-value': '{{what}} has an object or a list where a value was expected.',
  repeated: '{{what}} says something where another key does: this one was left out.',
  'not-mapped': '{{what}} has no home in a plan.',
  gap: '{{what}} comes after a number that is missing. What there is came in without the gap.',
  archived: '{{what}} is among what was archived, without a day: it came in as archived today.',
  state: '{{what}} says “{{said}}”, and the status of the action does not. Check it.',
  'other-person': '{{what}} is about another person.',
  masked: '{{what}} is there, and is not to be seen.',
  'no-value': '{{what}} is said not to be known, or not to apply.',
  changed: '{{what}} keeps more of a value that has changed since: it was left out.',
};
