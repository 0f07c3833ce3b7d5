import { dateTime, group, text, url } from '../../model/element.js';

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
  multimediaLocation: url('R', 'Location to multimedia file'),
});
