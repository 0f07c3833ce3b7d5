/** A resource of the package, with what every published one has. */
export interface Published {
  resourceType: string;
  id: string;
  url: string;
  [element: string]: unknown;
}

/** What every definition says of itself. */
export const common = (version: string) => ({
  version,
  status: 'active',
  experimental: false,
  publisher: 'pcsp-elements',
});

/** A name as FHIR wants one for programs: a letter first, and letters and digits only. */
export const programName = (name: string): string =>
  `Pcsp${name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`;

/** A name as a title. */
export const titleOf = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
