export { hydrate } from './hydrate/hydrate.js';
