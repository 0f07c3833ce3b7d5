import type { Path } from '../standard/path.js';
import { isHolder, isRecord, type Json } from '../validation/empty.js';
import { adopt } from './adopt.js';
import { withKept } from './host.js';
import { planHome } from './mapping/plan.js';
import { rootOf } from './position.js';
import { isResource, Reader, type Entry } from './reader.js';
import { takeFrame } from './frame.js';
import { issue, leftOver } from './left-over.js';
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
  if (!isRecord(copy) || !entries) return { plan: {}, issues: [issue('not-a-bundle', [])] };
  const reader = new Reader(entries);
  const composition = adopt(reader);
  const root = rootOf(composition);
  const plan = withKept(root, planHome.read(root, reader) ?? {}, reader) as Json;
  for (const document of reader.ofType('Composition').slice(0, 1))
    takeFrame(rootOf(document), plan, reader);
  return { plan, issues: leftOver(reader, copy) };
}

/** FHIR is nowhere near as deep; a walk through more might not end well. */
const DEEPEST = 200;

/** A copy of our own, which is JSON through and through. */
function copyOf(value: unknown): unknown {
  try {
    const copy: unknown = JSON.parse(JSON.stringify(value));
    return depthOf(copy) > DEEPEST ? undefined : copy;
  } catch {
    return undefined;
  }
}

function depthOf(root: unknown): number {
  let depth = 0;
  for (let level = [root]; level.length; depth++)
    level = level.filter(isHolder).flatMap((one) => Object.values(one as Json));
  return depth;
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
