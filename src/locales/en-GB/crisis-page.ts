/** Words of the crisis page, under the key `crisisPage`. */
export const crisisPageWords = {
  title: 'In a crisis',
  title_person: 'If I am in crisis',
  none: 'No contingency plan has been recorded.',
  emergency:
    'If somebody is in danger now, call 999. For urgent help with mental health, call 111 and choose option 2.',
};
