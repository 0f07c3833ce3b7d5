import { coding, group, records, string, text } from '../../model/element.js';
import { relationship } from '../../value-sets/index.js';

export const personalContacts = records(
  'R',
  'Personal contacts',
  group('R', 'Personal contacts record entry', {
    name: string('M', 'Name', { maxLength: 70 }),
    relationship: coding('R', 'Relationship', { codes: relationship }),
    relationshipType: text('R', 'Relationship type', { maxLength: 150 }),
    contactDetails: string('R', 'Contact details', { maxLength: 70 }),
    comments: text('', 'Comments', { maxLength: 150 }),
  }),
);
