// `plan` brings the sections
import './register/conformance.js';
import './register/crisis-page.js';
import './register/plan.js';
import './register/plan-changes.js';
import './register/provider.js';
