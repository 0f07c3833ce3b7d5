import { isRecord, type Json } from '../json/json.js';
import type { Position } from './position.js';
import { humanNameCodec } from './codecs/people.js';
import type { ResourceType } from './resource-kinds.js';
import type { FhirResource } from './types.js';

type Consume = (place: Pick<Position, 'holder' | 'key'>) => unknown;

interface ReferenceFound {
  readonly reference: Json;
  readonly resource?: FhirResource;
  readonly use: Consume;
}

// other systems refer to people by their name alone, or to other kinds of resources than we do.
// what is said of them is read from a resource of our kind, made of the same objects

const words = ({ reference, use }: ReferenceFound): string | undefined => {
  const { display } = reference;
  if (typeof display !== 'string') return undefined;
  use({ holder: reference, key: 'display' });
  return display;
};

function person(found: ReferenceFound): FhirResource | undefined {
  const { reference, resource, use } = found;
  const { name, telecom, identifier }: Partial<FhirResource> = resource ?? {};
  const common = { ...(telecom ? { telecom } : {}), ...(identifier ? { identifier } : {}) };
  if (resource?.resourceType === 'Practitioner')
    return { resourceType: 'PractitionerRole', practitioner: reference, ...common };
  if (resource?.resourceType === 'Organization')
    return { resourceType: 'PractitionerRole', organization: reference };
  const called =
    typeof name === 'string'
      ? name
      : Array.isArray(name)
        ? humanNameCodec.from(name.find(isRecord))
        : undefined;
  if (resource && called !== undefined) {
    use({ holder: resource, key: 'name' });
    const practitioner = { display: called };
    return { resourceType: 'PractitionerRole', practitioner, ...common };
  }
  return typeof reference.display === 'string'
    ? { resourceType: 'PractitionerRole', practitioner: reference }
    : undefined;
}

/** What an activity may refer to; only of these is known what can change what they mean. */
const REQUESTS = new Set(['Appointment', 'ServiceRequest', 'Task']);

const concept =
  (resourceType: string, key: string) =>
  (found: ReferenceFound): FhirResource | undefined => {
    const { resource, use } = found;
    if (resource && !REQUESTS.has(resource.resourceType)) return undefined;
    if (resource && isRecord(resource.code)) return { resourceType, [key]: resource.code };
    for (const said of ['description', 'summary']) {
      const text = resource?.[said];
      if (resource && typeof text === 'string') {
        use({ holder: resource, key: said });
        return { resourceType, [key]: { text } };
      }
    }
    const text = words(found);
    return text === undefined ? undefined : { resourceType, [key]: { text } };
  };

const makers: Partial<Record<ResourceType, (found: ReferenceFound) => FhirResource | undefined>> = {
  PractitionerRole: person,
  Goal: concept('Goal', 'description'),
  Condition: concept('Condition', 'code'),
};

/** A resource of the type that is wanted, with what a reference or another resource says. */
export const fallbackResource = (
  type: ResourceType,
  reference: Json,
  resource: FhirResource | undefined,
  use: Consume,
): FhirResource | undefined => makers[type]?.({ reference, resource, use });
