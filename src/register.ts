// `plan` brings the sections
import './register/conformance.js';
import './register/crisis-page.js';
import './register/due.js';
import './register/easy-read.js';
import './register/goal-progress.js';
import './register/guide.js';
import './register/plan.js';
import './register/plan-changes.js';
import './register/plan-summary.js';
import './register/provider.js';
