import { contained } from './contained.js';
import { crises } from './crises.js';
import { people } from './people.js';
import { references } from './references.js';
import { statuses } from './statuses.js';
import { times } from './times.js';
import type { HostileBundle } from './make.js';

/** Bundles of which a careless reader concludes something wrong, each with what is and is not said of it. */
export const hostileBundles: readonly HostileBundle[] = [
  ...contained,
  ...references,
  ...people,
  ...statuses,
  ...times,
  ...crises,
];
