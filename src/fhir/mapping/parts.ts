import type {
  agreement as agreementGroup,
  personCompletingRecord,
} from '../../standard/sections/shared.js';
import { concept, organisation, organisationResource, codingInConcept } from '../codecs/coded.js';
import { contactDetails, display, personName } from '../codecs/people.js';
import { boolean, dateTime, string } from '../codecs/primitive.js';
import { timing } from '../codecs/timing.js';
import { group, type GroupOptions } from '../homes/group.js';
import type { Home, HomesFor } from '../homes/home.js';
import { elsewhere, inExtension, leaf } from '../homes/leaf.js';
import { list } from '../homes/list.js';
import { ENTRY_ID, extensionUrl, SNOMED } from '../systems.js';
import { holds } from '../holds.js';
import { absent, any, at, pick, pointing, stated, to, type Steps, type Way } from '../step.js';

/** The id of an entry that is a resource, and of one that is an element of a resource. */
export const resourceId = leaf(
  at('identifier', pick('entry-id', { system: ENTRY_ID }), 'value'),
  string,
);
export const elementId = inExtension('entry-id', string);

/** A group with no element of FHIR to be in. */
export const complex = (name: string): Way =>
  at('extension', pick(name, { url: extensionUrl(name) }));

/** What may be known of somebody who works in health and care, each from a way to their role. */
export const professional = (way: Way = []) => {
  const from = (...steps: Steps): Way => [...way, ...at(...steps)];
  return {
    name: leaf(
      from('practitioner'),
      display,
      elsewhere(from('practitioner', to('Practitioner'), 'name', any()), personName),
    ),
    role: leaf(from('code', 0), concept),
    grade: leaf(from(...complex('grade'), 'valueString'), string),
    specialty: leaf(from('specialty', 0), codingInConcept),
    professionalIdentifier: leaf(from('identifier', any(), 'value'), string),
    organisation: leaf(
      from('organization'),
      organisation,
      elsewhere(from('organization', to('Organization')), organisationResource),
    ),
    contactDetails: leaf(from('telecom'), contactDetails),
    team: leaf(from(...complex('team'), 'valueString'), string),
  };
};

const {
  grade: _g,
  specialty: _s,
  professionalIdentifier: _p,
  organisation: _o,
  ...named
} = professional();
const { team: _t, ...known } = professional();

/** Somebody of whom only a name, a role and how to reach them is known; and their team. */
export const somebody = (way: Way): Home => {
  const { name, role, contactDetails } = named;
  return group(way, { name, role, contactDetails });
};
export const somebodyInATeam = (way: Way): Home => group(way, named);

export const performingProfessional = (...way: Steps): Home =>
  group(at(...way, to('PractitionerRole')), known);

const { team: _team, ...recorder } = professional(
  at('agent', any(), 'who', to('PractitionerRole')),
);

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && value.includes('T');

const recordHomes: HomesFor<typeof personCompletingRecord> = {
  ...recorder,
  dateCompleted: leaf(
    at('occurredDateTime'),
    dateTime,
    elsewhere(at(stated('recorded')), dateTime),
  ),
};

const recordOptions: GroupOptions = {
  derived: ({ dateCompleted }, { date }) => ({
    agent: [{ who: absent() }],
    // an instant has to be there. where nobody gave one, it is the document's, and marked
    ...(isInstant(dateCompleted)
      ? { recorded: dateCompleted }
      : { recorded: date, _recorded: absent() }),
  }),
};

const records = at(pointing('Provenance', 'target'));

/** Who recorded the resource that we are in, and when. */
export const recorded = group(records, recordHomes, recordOptions);
export const recordedByMany = list(
  records,
  group([], { ...recordHomes, id: elementId }, recordOptions),
);

const agreementHomes: HomesFor<typeof agreementGroup> = {
  agreed: inExtension('agreed', boolean),
  fullName: inExtension('agreed-by', string),
  role: inExtension('agreed-in-role', concept),
  reasonNotAgreed: inExtension('reason-not-agreed', string),
};

export const agreement = group(complex('agreement'), agreementHomes);

const reviewCode = {
  coding: [{ system: SNOMED, code: '425268008', display: 'Review of care plan' }],
};

/** The activity that is the next review of a care plan: no goal leads to it. */
export const isReview = (activity: unknown): boolean =>
  holds(activity, { detail: { code: { coding: [{ system: SNOMED, code: '425268008' }] } } }) &&
  !holds(activity, { detail: { goal: [] } });

const review = at(
  'activity',
  pick('review of care plan', { detail: { code: reviewCode, status: 'not-started' } }, isReview),
  'detail',
);

export const reviewed = {
  plannedReview: leaf([...review, ...at('scheduledTiming')], timing),
  responsibilityForReview: somebody([...review, ...at('performer', any(), to('PractitionerRole'))]),
};

/** What every kind of care plan has. */
export const carePlanParts = {
  ...reviewed,
  lastUpdated: inExtension('last-updated', dateTime),
  performingProfessional: performingProfessional('author'),
};

export const location = inExtension('location', concept);
export const archivedOn = inExtension('archived-on', dateTime);

/** What is archived is no longer in force. */
export const carePlanStatus = (archived: unknown) =>
  archived === undefined ? 'active' : 'completed';
