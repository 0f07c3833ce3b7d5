import { group, records, string, text } from '../../model/element.js';

export const gpPractices = records(
  'M',
  'GP practice',
  group('R', 'GP practice record entry', {
    gpName: string('R', 'GP name', { maxLength: 70 }),
    practiceDetails: text('R', 'GP practice details', { maxLength: 150 }),
    practiceIdentifier: string('M', 'GP practice identifier', {
      maxLength: 6,
      identifier: true,
      format: 'practice-code',
    }),
  }),
);
