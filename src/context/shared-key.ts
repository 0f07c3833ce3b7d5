/**
 * The version of what the elements of a page share: `Settings`, `PlanContext` and all that is reached
 * through them. A change that another copy of the library would not understand makes it another one.
 */
const PROTOCOL = 1;

/**
 * Under which key something is shared. Every copy of the library on a page has the same one, so that a
 * section of one copy is part of a plan of another.
 */
export const sharedKey = (name: 'plan' | 'settings'): symbol =>
  Symbol.for(`pcsp-elements/${name}/${PROTOCOL}`);
