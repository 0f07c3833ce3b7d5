// What is fetched once a host gives starting points or remarks: as one, so that little is split for it.
export { makeRemarks, remarksFetched } from './remarks/remarks-view.js';
export { makeStarters, startersFetched } from './starters/starters.js';
