import { OURS } from '../../src/fhir/systems.js';
import { common, type Published } from './resource.js';

/** A file of the package, and whether it is there to try the others with. */
export interface Listed {
  readonly resource: Pick<Published, 'resourceType' | 'id'> & { readonly title?: unknown };
  readonly isExample: boolean;
}

interface Guide {
  readonly packageId: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly license: string;
  readonly fhirVersions: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
}

/** By which tools know a package that says nowhere what its guide is called. */
const guideOf = (packageId: string): string =>
  `http://fhir.org/packages/${packageId}/ImplementationGuide/${packageId}`;

/** FHIR itself is no guide that one depends on: `fhirVersion` says it. */
const CORE = 'hl7.fhir.r4.core';

/** What a FHIR package is, and all that is in it, for tools that list or render it. */
export const implementationGuide = (guide: Guide, files: readonly Listed[]): Published => ({
  resourceType: 'ImplementationGuide',
  id: guide.packageId,
  url: `${OURS}:implementation-guide`,
  ...common(guide.version),
  name: 'PcspElements',
  title: guide.title,
  description: guide.description,
  packageId: guide.packageId,
  license: guide.license,
  fhirVersion: guide.fhirVersions,
  dependsOn: Object.entries(guide.dependencies)
    .filter(([packageId]) => packageId !== CORE)
    .map(([packageId, version]) => ({ uri: guideOf(packageId), packageId, version })),
  definition: {
    resource: files.map(({ resource: { resourceType, id, title }, isExample }) => ({
      reference: { reference: `${resourceType}/${id}` },
      ...(typeof title === 'string' && { name: title }),
      exampleBoolean: isExample,
    })),
  },
});
