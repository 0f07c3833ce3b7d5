import './register/about-me.js';
import './register/contingency-plan.js';
import './register/formulation.js';
import './register/provider.js';
