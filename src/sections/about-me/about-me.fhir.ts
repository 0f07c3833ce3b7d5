import { aboutMe as section } from './about-me.model.js';
import { booleanCodec, dateTimeCodec, stringCodec, uriCodec } from '../../fhir/codecs/primitive.js';
import { isRecord } from '../../json/json.js';
import { groupMapping } from '../../fhir/mappings/group.js';
import type { Mapping, MappingsFor } from '../../fhir/mappings/mapping.js';
import { extensionMapping, leafMapping } from '../../fhir/mappings/leaf.js';
import { anyEntry, pathTo, entryMatching, toResource } from '../../fhir/resource-path.js';
import { aboutMeCanonical } from '../../fhir/questionnaire/url.js';
import { professionalMappings } from '../shared/shared.fhir.js';
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

const { name, role } = professionalMappings(pathTo('author', toResource('PractitionerRole')));

const writerMappings: MappingsFor<typeof section.children.writtenBy> = {
  inOwnWords: extensionMapping('in-own-words', booleanCodec),
  name,
  role,
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
  writtenBy: groupMapping([], writerMappings),
  multimediaLocation: answer('multimediaLocation', 'valueUri', uriCodec),
};

const isOwn = (writtenBy: unknown): boolean => isRecord(writtenBy) && writtenBy.inOwnWords === true;

const isNamed = (writtenBy: unknown): boolean =>
  isRecord(writtenBy) && (writtenBy.name !== undefined || writtenBy.role !== undefined);

export const aboutMeMapping = groupMapping(
  entriesOfSection('aboutMe', anyEntry(), toResource('QuestionnaireResponse')),
  mappings,
  {
    derived: () => ({ questionnaire: aboutMeCanonical }),
    // that these are the person's own words is said only where somebody recorded it
    links: [
      {
        path: pathTo('source'),
        type: 'Patient',
        target: (_, out, { writtenBy }) => (isOwn(writtenBy) ? out.patient : undefined),
      },
      {
        path: pathTo('author'),
        type: 'Patient',
        target: (_, out, { writtenBy }) =>
          isOwn(writtenBy) && !isNamed(writtenBy) ? out.patient : undefined,
      },
    ],
  },
);
