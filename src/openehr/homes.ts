// Which archetypes hold what. The public ones are those of openEHR's Clinical Knowledge Manager, whose nodes
// are named here by their codes; all that has no node there is in a cluster of ours beside them.

/** Such as `openEHR-EHR-EVALUATION.goal.v1`, without what all of them begin with. */
export type ArchetypeName = `${RmClass}.${string}.v${number}`;

type RmClass = 'ACTION' | 'ADMIN_ENTRY' | 'CLUSTER' | 'EVALUATION' | 'SECTION';

/** An archetype in another one, and where it stands there. */
export interface Slot {
  readonly archetype: ArchetypeName;
  /** the attribute that the slot is in, such as `items` or `protocol[at0026]/items` */
  readonly slot: string;
  /** what it is called in the template */
  readonly name: string;
}

/** A node of an archetype: `data[at0001]/items[at0002]`, alone or in an archetype of its own. */
export type NodeAt = string | (Slot & { readonly node: string });

/** Elements of a group that are one node: a code and its words, or a picture and what it is. */
export interface Joined {
  readonly node: string;
  readonly keys: readonly string[];
  readonly as: 'codedText' | 'multimedia';
}

export interface Home {
  /** it is a section, with an entry of this name for what is no entry of its own */
  readonly section?: string;
  readonly archetype: ArchetypeName;
  /** a cluster of the entry, in which its nodes are */
  readonly within?: Slot;
  /** where the cluster of ours stands: in a cluster, beside its nodes */
  readonly details: string;
  /** elements by their keys */
  readonly nodes: Readonly<Record<string, NodeAt>>;
  /** several elements that are one node here */
  readonly joined?: Joined;
  /** nodes that the archetype demands */
  readonly demanded?: readonly string[];
  /** of an ACTION: its state, and the step of its care flow */
  readonly state?: 'service' | 'performed';
}

const PERSON = 'CLUSTER.person.v1';

const electronic: Slot & { readonly node: string } = {
  archetype: 'CLUSTER.electronic_communication.v1',
  slot: 'items',
  name: 'Electronic communication',
  node: 'items[at0002]',
};

const organisation: Slot & { readonly node: string } = {
  archetype: 'CLUSTER.organisation.v1',
  slot: 'items',
  name: 'Organisation details',
  node: 'items[at0001]',
};

/** Somebody with a name, a role, and ways to reach them. */
const person: Home = {
  archetype: PERSON,
  details: 'items',
  nodes: {
    name: 'items[at0001]',
    role: 'items[at0004]',
    professionalIdentifier: 'items[at0003]',
    organisation,
    contactDetails: electronic,
  },
};

/** A group that stands in several places has the same home in each. */
export const sharedHomes: Readonly<Record<string, Home>> = {
  performingProfessional: person,
  personCompletingRecord: person,
  responsibilityForReview: person,
  whoShouldBeContacted: person,
  who: person,
  seenBy: person,
};

/** A code, words or both: what a need or a goal is called. */
const nameOf: Joined = {
  node: 'data[at0001]/items[at0002]',
  keys: ['coding', 'text'],
  as: 'codedText',
};

/** Of kinds that have parts: by their names. */
export const kindHomes: Readonly<Record<string, Home>> = {
  bodySite: {
    archetype: 'CLUSTER.anatomical_location.v1',
    details: 'items',
    nodes: { site: 'items[at0001]', side: 'items[at0002]' },
    demanded: ['site'],
  },
  image: {
    archetype: 'CLUSTER.media_file.v1',
    details: 'items',
    nodes: { description: 'items[at0005]', taken: 'items[at0004]' },
    joined: { node: 'items[at0001]', keys: ['contentType', 'data', 'url'], as: 'multimedia' },
  },
};

const DEMOGRAPHICS = 'ADMIN_ENTRY.demographics.v0';

/** Where demographics take people and organisations. */
const inDemographics = (archetype: ArchetypeName, name: string): Slot => ({
  archetype,
  slot: 'data[at0001]/items',
  name,
});

/** By the keys that lead to a group, or to the entries of a list. */
export const homes: Readonly<Record<string, Home>> = {
  personDemographics: {
    section: 'Demographics',
    archetype: DEMOGRAPHICS,
    within: inDemographics(PERSON, 'Person'),
    details: 'items',
    nodes: {
      nhsNumber: 'items[at0003]',
      otherIdentifiers: 'items[at0003]',
      gender: {
        archetype: 'EVALUATION.gender.v1',
        slot: 'items',
        name: 'Gender identity',
        node: 'data[at0002]/items[at0001]',
      },
      ethnicity: {
        archetype: 'EVALUATION.ethnicity.v1',
        slot: 'items',
        name: 'Ethnic identity',
        node: 'data[at0001]/items[at0003]',
      },
      religion: {
        archetype: 'CLUSTER.religion.v1',
        slot: 'items',
        name: 'Religious affiliation',
        node: 'items[at0001]',
      },
    },
  },
  'personDemographics.name': {
    archetype: 'CLUSTER.structured_name.v1',
    details: 'items',
    nodes: {
      title: 'items[at0001]',
      firstName: 'items[at0002]',
      familyName: 'items[at0005]',
      suffix: 'items[at0006]',
    },
  },
  'personDemographics.addresses': {
    archetype: 'CLUSTER.address.v1',
    details: 'items',
    nodes: {
      line1: 'items[at0001]',
      line2: 'items[at0001]',
      line3: 'items[at0001]',
      line4: 'items[at0001]',
      line5: 'items[at0001]',
      postcode: 'items[at0005]',
      type: 'items[at0014]',
    },
  },
  'personDemographics.contactDetails.telephones': {
    archetype: 'CLUSTER.electronic_communication.v1',
    details: 'items',
    nodes: { number: 'items[at0002]' },
    demanded: ['number'],
  },
  'personDemographics.contactDetails.emails': {
    archetype: 'CLUSTER.electronic_communication.v1',
    details: 'items',
    nodes: { address: 'items[at0002]' },
    demanded: ['address'],
  },
  gpPractices: {
    archetype: DEMOGRAPHICS,
    within: inDemographics('CLUSTER.organisation.v1', 'Practice'),
    details: 'items',
    nodes: {
      practiceIdentifier: 'items[at0003]',
      practiceDetails: 'items[at0019]',
      gpName: { archetype: PERSON, slot: 'items', name: 'Contact person', node: 'items[at0001]' },
    },
  },
  professionalContacts: {
    archetype: DEMOGRAPHICS,
    within: inDemographics(PERSON, 'Professional'),
    details: 'items',
    nodes: {
      name: 'items[at0001]',
      role: 'items[at0004]',
      organisation,
      contactDetails: electronic,
    },
  },
  personalContacts: {
    archetype: 'EVALUATION.social_network.v1',
    within: { archetype: PERSON, slot: 'data[at0001]/items', name: 'Contact' },
    details: 'items',
    nodes: {
      name: 'items[at0001]',
      relationship: 'items[at0004]',
      contactDetails: electronic,
      comments: 'items[at0010]',
    },
  },
  formulations: {
    archetype: 'EVALUATION.clinical_synopsis.v1',
    details: 'protocol[at0003]/items',
    nodes: { formulation: 'data[at0001]/items[at0002]' },
    demanded: ['formulation'],
  },
  proceduresAndTherapies: {
    archetype: 'ACTION.procedure.v1',
    details: 'protocol[at0053]/items',
    nodes: {
      procedure: 'description[at0001]/items[at0002]',
      anatomicalSite: 'description[at0001]/items[at0063]',
      complications: 'description[at0001]/items[at0006]',
      comment: 'description[at0001]/items[at0005]',
    },
    demanded: ['procedure'],
    state: 'performed',
  },
  careAndSupportPlan: {
    section: 'About the plan',
    archetype: 'EVALUATION.pcsp_care_and_support_plan.v0',
    details: 'data[at0001]/items',
    nodes: {},
  },
  'careAndSupportPlan.needsConcernsOrProblems': {
    section: 'Need, concern or problem',
    archetype: 'EVALUATION.problem_diagnosis.v1',
    details: 'protocol[at0032]/items',
    nodes: {},
    joined: nameOf,
  },
  'careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes': {
    section: 'Goal or hope',
    archetype: 'EVALUATION.goal.v1',
    details: 'protocol[at0026]/items',
    nodes: {},
    joined: nameOf,
  },
  'careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes.actionsAndActivities': {
    section: 'Action or activity',
    archetype: 'ACTION.service.v1',
    details: 'protocol[at0015]/items',
    nodes: {
      when: 'description[at0001]/items[at0032]',
      suggestedStrategies: 'description[at0001]/items[at0013]',
    },
    state: 'service',
  },
  'careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes.actionsAndActivities.stageGoals': {
    archetype: 'EVALUATION.goal.v1',
    details: 'protocol[at0026]/items',
    nodes: { goal: 'data[at0001]/items[at0002]' },
    demanded: ['goal'],
  },
  contingencyPlans: {
    section: 'What to do',
    archetype: 'EVALUATION.recommendation.v2',
    details: 'protocol[at0004]/items',
    nodes: {
      name: 'data[at0001]/items[at0006]',
      whatShouldHappen: 'data[at0001]/items[at0002]',
    },
    demanded: ['whatShouldHappen'],
  },
  'contingencyPlans.advanceStatement': {
    archetype: 'EVALUATION.advance_care_directive.v2',
    details: 'protocol[at0010]/items',
    nodes: { statement: 'data[at0001]/items[at0005]' },
  },
};

/** The public archetypes that are used, beside those that every template has. */
export function publicArchetypes(): ReadonlySet<string> {
  const all = [homes, sharedHomes, kindHomes].flatMap((table) => Object.values(table));
  const names = all.flatMap(({ archetype, within, nodes }) => [
    archetype,
    ...(within ? [within.archetype] : []),
    ...Object.values(nodes).flatMap((at) => (typeof at === 'string' ? [] : [at.archetype])),
  ]);
  const ofEach = ['COMPOSITION.care_plan.v0', 'SECTION.adhoc.v1'];
  return new Set([...ofEach, ...names.filter((name) => !name.includes('.pcsp_'))]);
}
