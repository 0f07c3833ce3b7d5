import { aboutMe as section } from '../../standard/sections/about-me.js';
import { dateTime, string, uri } from '../codecs/primitive.js';
import { group } from '../homes/group.js';
import type { Home, HomesFor } from '../homes/home.js';
import { leaf } from '../homes/leaf.js';
import { any, at, pick, to } from '../step.js';
import { listedIn } from './sections.js';

type Key = keyof typeof section.children;

/** The answer under a heading. A link id is the path of the element in the plan. */
const answer = (key: Key, value = 'valueString', codec = string): Home => {
  const linkId = `aboutMe.${key}`;
  const { term } = section.children[key];
  return leaf(
    at(
      'item',
      pick(key, { linkId, text: term }, (one) => one.linkId === linkId),
      'answer',
      0,
      value,
    ),
    codec,
  );
};

const homes: HomesFor<typeof section> = {
  whatIsMostImportantToMe: answer('whatIsMostImportantToMe'),
  peopleWhoAreImportantToMe: answer('peopleWhoAreImportantToMe'),
  howICommunicateAndHowToCommunicateWithMe: answer('howICommunicateAndHowToCommunicateWithMe'),
  myWellness: answer('myWellness'),
  pleaseDoAndPleaseDont: answer('pleaseDoAndPleaseDont'),
  howAndWhenToSupportMe: answer('howAndWhenToSupportMe'),
  alsoWorthKnowingAboutMe: answer('alsoWorthKnowingAboutMe'),
  date: leaf(at('authored'), dateTime),
  supportedToWriteThisBy: answer('supportedToWriteThisBy'),
  multimediaLocation: answer('multimediaLocation', 'valueUri', uri),
};

export const aboutMe = group(listedIn('aboutMe', any(), to('QuestionnaireResponse')), homes);
