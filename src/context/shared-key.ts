/**
 * The version of what the elements of a page share: `Settings`, `PlanContext` and all that is reached
 * through them. A change that another copy of the library would not understand makes it another one.
 */
const PROTOCOL = 2;

/** What an element shares with those inside it, and as of which version. */
export interface Shared<T> {
  readonly protocol: number;
  readonly shared: T;
}

export const sharing = <T>(shared: T): Shared<T> => ({ protocol: PROTOCOL, shared });

/** What was shared; `undefined` where a copy of another version did, which is not understood. */
export const understood = <T>(given: Shared<T> | undefined): T | undefined =>
  given?.protocol === PROTOCOL ? given.shared : undefined;

/**
 * Under which key something is shared. Every copy of the library on a page has the same one, whatever
 * its version, so that an element knows of a plan around it that it does not understand.
 */
export const sharedKey = (name: 'plan' | 'settings'): symbol => Symbol.for(`pcsp-elements/${name}`);

/** Says that an element cannot work with one around it. */
export const warnOfOtherVersion = (element: Element, around: string): void =>
  console.warn(
    `<${element.localName}> is in a <${around}> of another version of pcsp-elements, and takes nothing of it. Load one version on a page.`,
  );
