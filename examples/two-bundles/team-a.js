// One team brings the sections that it captures.
import 'pcsp-elements/register/about-me';
import 'pcsp-elements/register/contingency-plan';
