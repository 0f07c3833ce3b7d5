import type { Path } from '../standard/path.js';
import { isRecord, type Json } from '../validation/empty.js';
import { adopt } from './adopt.js';
import { withKept } from './host.js';
import { planHome } from './mapping/plan.js';
import { rootOf } from './position.js';
import { isResource, Reader, type Entry } from './reader.js';
import { takeFrame } from './frame.js';
import { leftOver } from './left-over.js';
import type { FhirImport } from './types.js';

/**
 * The plan that a FHIR R4 Bundle holds: one of ours, or another system's with a care plan in it.
 * Never throws: whatever the bundle is, the issues say what of it is not in the plan, and where.
 *
 * A plan that comes from somebody else's bundle is what could be read; give it to `validate`.
 */
export function fromFhirBundle(bundle: unknown): FhirImport {
  const copy = copyOf(bundle);
  const entries = isRecord(copy) ? entriesOf(copy) : undefined;
  if (!entries) {
    const message = 'Expected a FHIR Bundle, or a resource, as JSON.';
    return { plan: {}, issues: [{ code: 'not-a-bundle', path: [], message }] };
  }
  const reader = new Reader(entries);
  const root = rootOf(adopt(reader));
  const plan = withKept(root, planHome.read(root, reader) ?? {}, reader) as Json;
  takeFrame(root, plan, reader);
  return { plan, issues: [...reader.issues, ...leftOver(reader)] };
}

/** JSON through and through: our own, so that nobody's getters run. */
function copyOf(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value)) as unknown;
  } catch {
    return undefined;
  }
}

function entriesOf(bundle: Json): Entry[] | undefined {
  if (!isResource(bundle)) return undefined;
  if (bundle.resourceType !== 'Bundle') return [{ resource: bundle, path: [] }];
  if (!Array.isArray(bundle.entry)) return [];
  return bundle.entry.flatMap((entry: unknown, index): Entry[] => {
    const resource: unknown = isRecord(entry) ? entry.resource : undefined;
    if (!isRecord(entry) || !isResource(resource)) return [];
    const path: Path = ['entry', index, 'resource'];
    const { fullUrl } = entry;
    return [{ resource, path, ...(typeof fullUrl === 'string' && { fullUrl }) }];
  });
}
