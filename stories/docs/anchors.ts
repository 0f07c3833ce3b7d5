// Where on a page something stands that is searched for by its name.

export type NamedKind = 'property' | 'attribute' | 'method' | 'event' | 'slot' | 'part' | 'token';

/** The id of what has this name, on the page that tells of it. */
export const anchorOf = (kind: NamedKind, name: string): string =>
  `${kind}-${name.replace(/^--pcsp-/, '') || 'default'}`;

/** Of a heading, as Storybook makes it. */
export const headingId = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
