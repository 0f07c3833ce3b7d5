// The files of a FHIR package, as https://confluence.hl7.org/display/FHIR/NPM+Package+Specification has them.
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { toFhirBundle, toQuestionnaireResponse } from '../../src/fhir.js';
import type { FhirResource } from '../../src/fhir.js';
import { OURS } from '../../src/fhir/systems.js';
import { implementationGuide } from './implementation-guide.js';
import { questionnaires } from './questionnaires.js';
import type { Published } from './resource.js';
import { structureDefinitions } from './structure-definitions.js';
import { terminology } from './terminology.js';

export const PACKAGE = 'pcsp-elements.fhir.r4';

/** What is in a package: files by their names. */
export type Contents = Readonly<Record<string, object>>;

/** All that somebody needs who reads our documents, and documents to try it with. */
export async function packageContents(version: string): Promise<Contents> {
  const definitions = [
    ...structureDefinitions(version),
    ...(await terminology(version)),
    ...(await questionnaires()),
  ];
  const examples = exampleResources();
  const about = manifest(version);
  const guide = implementationGuide({ ...about, packageId: about.name }, [
    ...definitions.map((resource) => ({ resource, isExample: false })),
    ...Object.values(examples).map((resource) => ({ resource, isExample: true })),
  ]);
  const published = Object.fromEntries([guide, ...definitions].map((one) => [fileOf(one), one]));
  return {
    'package.json': about,
    '.index.json': index(published),
    ...published,
    'example/.index.json': index(examples),
    ...Object.fromEntries(Object.entries(examples).map(([name, one]) => [`example/${name}`, one])),
  };
}

const fileOf = ({ resourceType, id }: Pick<Published, 'resourceType' | 'id'>): string =>
  `${resourceType}-${id}.json`;

type Example = FhirResource & { readonly id: string };

function exampleResources(): Readonly<Record<string, Example>> {
  const examples = [
    { id: 'pcsp-document', ...toFhirBundle(samplePlan) },
    { id: 'pcsp-transaction', ...toFhirBundle(samplePlan, { type: 'transaction' }) },
    { id: 'pcsp-answers', ...toQuestionnaireResponse(samplePlan) },
    { id: 'pcsp-answers-flat', ...toQuestionnaireResponse(samplePlan, { flat: true }) },
  ] as unknown as Example[];
  return Object.fromEntries(examples.map((one) => [fileOf(one), one]));
}

const manifest = (version: string) => ({
  name: PACKAGE,
  version,
  canonical: OURS,
  title: 'The PRSB Personalised Care and Support Plan in FHIR R4',
  description:
    'Extensions, code systems, value sets, maps, questionnaires and examples of what pcsp-elements writes.',
  license: 'Apache-2.0',
  author: 'pcsp-elements',
  type: 'fhir.ig',
  fhirVersions: ['4.0.1'],
  // the examples follow profiles of UK Core, and have extensions of it
  dependencies: { 'hl7.fhir.r4.core': '4.0.1', 'fhir.r4.ukcore.stu2': '2.0.1' },
});

const index = (files: Readonly<Record<string, object>>) => ({
  'index-version': 1,
  files: Object.entries(files).map(([filename, resource]) => {
    const { resourceType, id, url, version, kind, type } = resource as Partial<Published>;
    return { filename, resourceType, id, url, version, kind, type };
  }),
});
