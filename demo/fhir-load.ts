// What a FHIR server has of one person's plan: the document of it and all that it leads to or, where
// nobody wrote one with these widgets, the care plans that are there.
import type { Client } from './fhir-client.js';
import {
  fromFhirBundle,
  type FhirBundle,
  type FhirImport,
  type FhirResource,
} from 'pcsp-elements/fhir';

export interface Loaded extends FhirImport {
  readonly bundle: FhirBundle;
  /** what it was read from */
  readonly from: 'plan' | 'others' | 'nothing';
  /** when the server got it; nothing where there is no document */
  readonly savedOn?: string;
}

/** The server gave something of somebody else. */
export class WrongPatient extends Error {}

/** What a plan may be made of. What else a care plan leads to, the import tells of. */
const TYPES =
  'Organization Practitioner PractitionerRole CareTeam RelatedPerson Composition QuestionnaireResponse ClinicalImpression Procedure CarePlan Condition Goal Observation Consent DocumentReference ServiceRequest Task'.split(
    ' ',
  );
const REFERENCE = new RegExp(`^(?:${TYPES.join('|')})/[A-Za-z0-9.-]{1,64}$`);

/** How many are asked for at once. */
const MANY = 50;

const nameOf = ({ resourceType, id }: FhirResource): string => `${resourceType}/${id}`;

/** The references in a resource, whatever they are to. */
function* referencesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    if (key === 'reference' && typeof inner === 'string') yield inner;
    else yield* referencesIn(inner);
}

const chunks = <Item>(all: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(all.length / MANY) }, (_, index) =>
    all.slice(index * MANY, (index + 1) * MANY),
  );

const search = (client: Client, query: string): Promise<FhirResource[]> =>
  client.request<FhirResource[]>(query, { pageLimit: 0, flat: true });

interface BatchAnswer {
  readonly entry?: readonly { resource?: FhirResource; response?: { status?: string } }[];
}

/** What there is of some resources. Who may not see one is told by the import that it is missing. */
async function read(client: Client, names: readonly string[]): Promise<FhirResource[]> {
  const entry = names.map((url) => ({ request: { method: 'GET', url } }));
  const answer = await client.request<BatchAnswer>({
    url: '/',
    method: 'POST',
    headers: { 'content-type': 'application/fhir+json' },
    body: JSON.stringify({ resourceType: 'Bundle', type: 'batch', entry }),
  });
  return (answer.entry ?? []).flatMap(({ resource, response }) => {
    const status = parseInt(response?.status ?? '', 10);
    if (status < 400 && resource) return [resource];
    if ([401, 403, 404, 410].includes(status)) return [];
    throw new Error(`The server gave ${response?.status} for a part of the plan.`);
  });
}

async function allFrom(client: Client, roots: readonly FhirResource[]): Promise<FhirResource[]> {
  const found = new Map(roots.map((resource) => [nameOf(resource), resource]));
  const asked = new Set(found.keys());
  for (let fresh = roots; fresh.length;) {
    const names = [...new Set(fresh.flatMap((resource) => [...referencesIn(resource)]))].filter(
      (name) => REFERENCE.test(name) && !asked.has(name),
    );
    for (const name of names) asked.add(name);
    const answers = await Promise.all(chunks(names).map((some) => read(client, some)));
    fresh = answers.flat();
    for (const resource of fresh) found.set(nameOf(resource), resource);
  }
  return [...found.values()];
}

/** Who wrote down what, which points at it and is pointed at by nothing; and whom it names. */
async function provenances(client: Client, all: readonly FhirResource[]): Promise<FhirResource[]> {
  const targets = all.filter(({ resourceType }) => !/^(?:Patient|Org|Pract)/.test(resourceType));
  const found = await Promise.all(
    chunks(targets.map(nameOf)).map((names) =>
      search(client, `Provenance?target=${names.join()}&_count=100`),
    ),
  );
  return allFrom(client, found.flat());
}

/** A document of a plan, in whichever version of the standard. */
const isPlan = ({ category, status }: FhirResource): boolean =>
  status !== 'entered-in-error' &&
  JSON.stringify(category ?? []).includes('"urn:pcsp-elements:fhir:codes:standard"');

const updated = ({ meta }: FhirResource): string | undefined =>
  (meta as { lastUpdated?: string } | undefined)?.lastUpdated;

const newestFirst = (one: FhirResource, other: FhirResource): number =>
  (updated(other) ?? '').localeCompare(updated(one) ?? '');

/** Throws a WrongPatient where any of it is about somebody else. */
function onlyAbout(person: string, all: readonly FhirResource[]): void {
  for (const resource of all) {
    const { subject, patient, resourceType } = resource;
    const whose = [subject, patient].map(
      (one) => (one as { reference?: string } | null)?.reference,
    );
    if (resourceType === 'Patient') whose.push(nameOf(resource));
    if (whose.some((one) => one?.startsWith('Patient/') && one !== person))
      throw new WrongPatient();
  }
}

/** What a server has of somebody's plan. `person`: such as `Patient/123`. */
export async function loadPlan(client: Client, person: string): Promise<Loaded> {
  const patient = await client.request<FhirResource>(person);
  onlyAbout(person, [patient]);
  if (patient.resourceType !== 'Patient') throw new WrongPatient();
  const documents = await search(client, `Composition?subject=${person}&_count=100`);
  const [document] = documents.filter(isPlan).sort(newestFirst);
  const roots = document
    ? [document]
    : await search(client, `CarePlan?subject=${person}&_count=100`);
  const resources = await allFrom(client, [patient, ...roots]);
  const all = [...resources, ...(await provenances(client, resources))];
  onlyAbout(person, all);
  const unique = new Map(all.map((resource) => [nameOf(resource), resource]));
  const bundle = {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: [...unique.values()].map((resource) => ({ resource })),
  } as const satisfies FhirBundle;
  return {
    ...fromFhirBundle(bundle),
    bundle,
    from: document ? 'plan' : roots.length ? 'others' : 'nothing',
    savedOn: document && updated(document),
  };
}
