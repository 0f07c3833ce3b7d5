import { aboutMe as section } from './about-me.model.js';
import { dateTimeCodec, stringCodec, uriCodec } from '../../fhir/codecs/primitive.js';
import { displayCodec } from '../../fhir/codecs/people.js';
import { groupMapping } from '../../fhir/mappings/group.js';
import type { Mapping, MappingsFor } from '../../fhir/mappings/mapping.js';
import { leafMapping } from '../../fhir/mappings/leaf.js';
import { anyEntry, pathTo, entryMatching, toResource } from '../../fhir/resource-path.js';
import { aboutMeCanonical } from '../../fhir/questionnaire/url.js';
import { entriesOfSection } from '../../fhir/section-codes.js';

type Key = keyof typeof section.children;

/** The answer under a heading. A link id is the path of the element in the plan. */
const answer = (key: Key, value = 'valueString', codec = stringCodec): Mapping => {
  const linkId = `aboutMe.${key}`;
  const { term } = section.children[key];
  return leafMapping(
    pathTo(
      'item',
      entryMatching(key, { linkId, text: term }, (one) => one.linkId === linkId),
      'answer',
      0,
      value,
    ),
    codec,
  );
};

const mappings: MappingsFor<typeof section> = {
  whatIsMostImportantToMe: answer('whatIsMostImportantToMe'),
  peopleWhoAreImportantToMe: answer('peopleWhoAreImportantToMe'),
  howICommunicateAndHowToCommunicateWithMe: answer('howICommunicateAndHowToCommunicateWithMe'),
  myWellness: answer('myWellness'),
  pleaseDoAndPleaseDont: answer('pleaseDoAndPleaseDont'),
  howAndWhenToSupportMe: answer('howAndWhenToSupportMe'),
  alsoWorthKnowingAboutMe: answer('alsoWorthKnowingAboutMe'),
  date: leafMapping(pathTo('authored'), dateTimeCodec),
  supportedToWriteThisBy: answer('supportedToWriteThisBy'),
  multimediaLocation: answer('multimediaLocation', 'valueUri', uriCodec),
};

export const aboutMeMapping = groupMapping(
  entriesOfSection('aboutMe', anyEntry(), toResource('QuestionnaireResponse')),
  mappings,
  {
    // without somebody who helped, nobody is known to have written it but the person
    derived: ({ supportedToWriteThisBy }) => ({
      questionnaire: aboutMeCanonical,
      author: displayCodec.to(supportedToWriteThisBy),
    }),
    links: [
      { path: pathTo('source'), type: 'Patient', target: (_, out) => out.patient },
      {
        path: pathTo('author'),
        type: 'Patient',
        target: (_, out, { supportedToWriteThisBy }) =>
          displayCodec.to(supportedToWriteThisBy) === undefined ? out.patient : undefined,
      },
    ],
  },
);
