import type { personalContacts as personal } from '../../standard/sections/personal-contacts.js';
import type { professionalContacts as professionals } from '../../standard/sections/professional-contacts.js';
import { coding, concept, organisation } from '../codecs/coded.js';
import { contactDetails, personName } from '../codecs/people.js';
import { boolean, dateTime, string } from '../codecs/primitive.js';
import { group } from '../homes/group.js';
import type { HomesFor } from '../homes/home.js';
import { elsewhere, inExtension, leaf } from '../homes/leaf.js';
import { list } from '../homes/list.js';
import { any, at, every, to } from '../step.js';
import { elementId, professional, resourceId } from './parts.js';
import { listedIn } from './sections.js';

const member = professional(at('member', to('PractitionerRole')));

const professionalHomes: HomesFor<typeof professionals> = {
  name: member.name,
  role: leaf(
    at('role', 0),
    concept,
    elsewhere(at('member', to('PractitionerRole'), 'code', 0), concept),
  ),
  keyWorker: inExtension('key-worker', boolean),
  specialty: member.specialty,
  team: member.team,
  // FHIR has a place for it beside the member, but not where the member is a role
  organisation: leaf(
    at('member', to('PractitionerRole'), 'organization'),
    organisation,
    elsewhere(at('onBehalfOf'), organisation),
  ),
  contactDetails: member.contactDetails,
  startDate: leaf(at('period', 'start'), dateTime),
  endDate: leaf(at('period', 'end'), dateTime),
};

export const professionalContacts = list(
  listedIn('professionalContacts', any(), to('CareTeam'), 'participant', every()),
  group([], { ...professionalHomes, id: elementId }),
);

const personalHomes: HomesFor<typeof personal> = {
  name: leaf(at('name', 0), personName),
  relationship: leaf(at('relationship', 0, 'coding', 0), coding),
  relationshipType: leaf(at('relationship', 0, 'text'), string),
  contactDetails: leaf(at('telecom'), contactDetails),
  comments: inExtension('comments', string),
};

export const personalContacts = list(
  listedIn('personalContacts', every(), to('RelatedPerson')),
  group([], { ...personalHomes, id: resourceId }),
);
