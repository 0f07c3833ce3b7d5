import type { Json } from '../../json/json.js';
import type { agreement as agreementGroup, personCompletingRecord } from './shared.model.js';
import {
  conceptCodec,
  organisationCodec,
  organisationResourceCodec,
  codingInConceptCodec,
} from '../../fhir/codecs/coded.js';
import { contactPointsCodec } from '../../fhir/codecs/contact-points.js';
import { displayCodec, humanNameCodec } from '../../fhir/codecs/people.js';
import { registrationCodec } from '../../fhir/codecs/registration.js';
import { booleanCodec, dateTimeCodec, stringCodec } from '../../fhir/codecs/primitive.js';
import { timingCodec } from '../../fhir/codecs/timing.js';
import { groupMapping, type GroupOptions } from '../../fhir/mappings/group.js';
import type { Mapping, MappingsFor } from '../../fhir/mappings/mapping.js';
import { readAlso, extensionMapping, leafMapping } from '../../fhir/mappings/leaf.js';
import { listMapping } from '../../fhir/mappings/list.js';
import { recordingAgent, withoutDeletions } from '../../fhir/recording-agent.js';
import type { ExtensionName } from '../../fhir/extension-definitions.js';
import { ourCoding, type PlanKind } from '../../fhir/our-codes.js';
import { codeSystem, ENTRY_ID, extensionUrl, RESOURCE_ID, SNOMED } from '../../fhir/systems.js';
import { matchesPattern } from '../../fhir/matches-pattern.js';
import {
  dataAbsent,
  anyEntry,
  pathTo,
  entryMatching,
  labelledPath,
  referencedBy,
  unlessDataAbsent,
  toResource,
  type PathSegments,
  type ResourcePath,
} from '../../fhir/resource-path.js';

/** The id of an entry that is a resource, and of one that is an element of a resource. */
export const resourceIdMapping = leafMapping(
  pathTo('identifier', entryMatching('entry-id', { system: ENTRY_ID }), 'value'),
  stringCodec,
);
export const elementIdMapping = extensionMapping('entry-id', stringCodec);

/** A group with no element of FHIR to be in. */
export const complexExtensionPath = (name: ExtensionName): ResourcePath =>
  pathTo('extension', entryMatching(name, { url: extensionUrl(name) }));

/** Any identifier but the one that each of our resources has. */
const registration = entryMatching('', {}, ({ system }) => system !== RESOURCE_ID);

/** What may be known of somebody who works in health and care, each from a path to their role. */
export const professionalMappings = (path: ResourcePath = []) => {
  const from = (...steps: PathSegments): ResourcePath => [...path, ...pathTo(...steps)];
  return {
    // one person's roles and names are put together when all are written: see merge-practitioners.ts
    name: leafMapping(
      [...path, ...labelledPath(' → Practitioner.name', pathTo('practitioner'))],
      displayCodec,
      readAlso(
        from('practitioner', toResource('Practitioner'), 'name', anyEntry()),
        humanNameCodec,
      ),
    ),
    role: leafMapping(from('code', 0), conceptCodec),
    grade: leafMapping(from(...complexExtensionPath('grade'), 'valueString'), stringCodec),
    specialty: leafMapping(from('specialty', 0), codingInConceptCodec),
    professionalIdentifier: leafMapping(
      [...path, ...labelledPath(' → Practitioner.identifier', pathTo('identifier', registration))],
      registrationCodec,
      readAlso(
        from('practitioner', toResource('Practitioner'), 'identifier', registration),
        registrationCodec,
      ),
    ),
    organisation: leafMapping(
      from('organization'),
      organisationCodec,
      readAlso(from('organization', toResource('Organization')), organisationResourceCodec),
    ),
    contactDetails: leafMapping(from('telecom'), contactPointsCodec),
    team: leafMapping(from(...complexExtensionPath('team'), 'valueString'), stringCodec),
  };
};

const {
  grade: _g,
  specialty: _s,
  professionalIdentifier: _p,
  organisation: _o,
  ...named
} = professionalMappings();
const { team: _t, ...known } = professionalMappings();

/** Somebody of whom only a name, a role and how to reach them is known; and their team. */
export const namedPersonMapping = (path: ResourcePath): Mapping => {
  const { name, role, contactDetails } = named;
  return groupMapping(path, { name, role, contactDetails });
};
export const namedTeamMemberMapping = (path: ResourcePath): Mapping => groupMapping(path, named);

export const performingProfessionalMapping = (...path: PathSegments): Mapping =>
  groupMapping(pathTo(...path, toResource('PractitionerRole')), known);

const { team: _team, ...recorder } = professionalMappings(
  pathTo('agent', recordingAgent, 'who', toResource('PractitionerRole')),
);

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && value.includes('T') && dateTimeCodec.to(value) !== undefined;

const recordMappings: MappingsFor<typeof personCompletingRecord> = {
  ...recorder,
  dateCompleted: leafMapping(
    pathTo('occurredDateTime'),
    dateTimeCodec,
    readAlso(pathTo(unlessDataAbsent('recorded')), dateTimeCodec),
  ),
};

const recordOptions: GroupOptions = {
  derived: ({ dateCompleted }, { date }) => ({
    agent: [{ who: dataAbsent() }],
    // an instant has to be there. where nobody gave one, it is the document's, and marked
    ...(isInstant(dateCompleted)
      ? { recorded: dateCompleted }
      : { recorded: date, _recorded: dataAbsent() }),
  }),
};

const records = pathTo(withoutDeletions(referencedBy('Provenance', 'target')));

/** Who recorded the resource that we are in, and when. */
export const provenanceMapping = groupMapping(records, recordMappings, recordOptions);
export const provenanceListMapping = listMapping(
  records,
  groupMapping([], { ...recordMappings, id: elementIdMapping }, recordOptions),
);

const previousAgreementMappings: MappingsFor<typeof agreementGroup.children.previously> = {
  agreed: extensionMapping('agreed', booleanCodec),
  fullName: extensionMapping('agreed-by', stringCodec),
  role: extensionMapping('agreed-in-role', conceptCodec),
  on: extensionMapping('agreed-version', dateTimeCodec),
};

const agreementMappings: MappingsFor<typeof agreementGroup> = {
  agreed: extensionMapping('agreed', booleanCodec),
  fullName: extensionMapping('agreed-by', stringCodec),
  role: extensionMapping('agreed-in-role', conceptCodec),
  reasonNotAgreed: extensionMapping('reason-not-agreed', stringCodec),
  previously: groupMapping(complexExtensionPath('previous-agreement'), previousAgreementMappings),
};

export const agreementMapping = groupMapping(complexExtensionPath('agreement'), agreementMappings);

const reviewCode = {
  coding: [{ system: SNOMED, code: '425268008', display: 'Review of care plan' }],
};

/** The activity that is the next review of a care plan: no goal leads to it. */
export const isReviewActivity = (activity: unknown): boolean =>
  matchesPattern(activity, {
    detail: { code: { coding: [{ system: SNOMED, code: '425268008' }] } },
  }) && !matchesPattern(activity, { detail: { goal: [] } });

const review = pathTo(
  'activity',
  entryMatching(
    'review of care plan',
    { detail: { code: reviewCode, status: 'not-started' } },
    isReviewActivity,
  ),
  'detail',
);

export const reviewMappings = {
  plannedReview: leafMapping([...review, ...pathTo('scheduledTiming')], timingCodec),
  responsibilityForReview: namedPersonMapping([
    ...review,
    ...pathTo('performer', anyEntry(), toResource('PractitionerRole')),
  ]),
};

/** What every kind of care plan has. */
export const carePlanMappings = {
  ...reviewMappings,
  lastUpdated: extensionMapping('last-updated', dateTimeCodec),
  performingProfessional: performingProfessionalMapping('author'),
};

export const locationMapping = extensionMapping('location', conceptCodec);
export const archivedOnMapping = extensionMapping('archived-on', dateTimeCodec);

/** What is archived is no longer in force. */
export const carePlanStatus = (isArchived: boolean) => (isArchived ? 'completed' : 'active');

/** What kind of care plan one is: to everybody a care plan, and to us one of three. */
export const planKind = (kind: PlanKind) => ({
  coding: [
    { system: SNOMED, code: '734163000', display: 'Care plan' },
    ourCoding('care-plan', kind),
  ],
});

export const isPlanKind = (category: unknown): boolean =>
  matchesPattern(category, { coding: [{ system: codeSystem('care-plan') }] });

/** How long a plan is in force as it stands: from when it was last written, to its end if it has one. */
export function periodOf(lastUpdated: unknown, archivedOn: unknown): Json | undefined {
  const [start, end] = [dateTimeCodec.to(lastUpdated), dateTimeCodec.to(archivedOn)] as (
    string | undefined
  )[];
  // nobody can use a period that ends before it begins
  const isInOrder = start && (!end || Date.parse(start) <= Date.parse(end));
  if (!start && !end) return undefined;
  return { ...(isInOrder && { start }), ...(end && { end }) };
}
