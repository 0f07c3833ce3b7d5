import { boolean, codedText, dateTime, group, string, text, url } from '../../model/element.js';
import { jobRole } from '../../value-sets/index.js';

/** Whose sentences stand here: the person's, or those of somebody who writes for them. */
export const writtenBy = group(
  'O',
  'Written by',
  {
    inOwnWords: boolean('O', "In the person's own words", { added: true }),
    name: string('O', 'Name', { added: true, maxLength: 70 }),
    role: codedText('O', 'Role', { added: true, codes: jobRole, undivided: true }),
  },
  { added: true, words: 'writtenBy' },
);

/** In the person's own voice: written by them, or with support. */
export const aboutMe = group('R', 'About me', {
  whatIsMostImportantToMe: text('R', 'What is most important to me', { nested: true }),
  peopleWhoAreImportantToMe: text('R', 'People who are important to me', { nested: true }),
  howICommunicateAndHowToCommunicateWithMe: text(
    'R',
    'How I communicate and how to communicate with me',
    { nested: true },
  ),
  myWellness: text('R', 'My wellness', { nested: true }),
  pleaseDoAndPleaseDont: text('R', "Please do and please don't", { nested: true }),
  howAndWhenToSupportMe: text('R', 'How and when to support me', { nested: true }),
  alsoWorthKnowingAboutMe: text('R', 'Also worth knowing about me', { nested: true }),
  date: dateTime('R', 'Date', { precision: 'YMDHM', stamped: true, past: true }),
  supportedToWriteThisBy: text('R', 'Supported to write this by', { maxLength: 150 }),
  writtenBy,
  multimediaLocation: url('R', 'Location to multimedia file'),
});
