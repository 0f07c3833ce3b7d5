/** Words of what bringing a plan to another version says, under the key `migration`. */
export const migrationWords = {
  retired: 'Version {{version}} has no “{{what}}”. What was recorded is kept as it was.',
  'not-known': 'Version {{version}} does not know “{{what}}”. What was recorded is kept as it was.',
  'not-split':
    'Version {{version}} has “{{what}}” in parts, and what was recorded could not be divided. It is kept as it was.',
  'not-joined':
    'Version {{version}} has “{{what}}” in one, and what was recorded could not be put together. It is kept as it was.',
  'no-code':
    'The list of version {{version}} has no code for “{{what}}”. The code is kept as it was.',
  'several-codes':
    'The list of version {{version}} has several codes for “{{what}}”. The code is kept as it was: choose one.',
  taken:
    '“{{what}}” has another name in version {{version}}, and something stands there already. Both are kept as they were.',
  'one-way':
    '“{{what}}” was converted to version {{version}}, and would not come back as it was. Check it.',
};
