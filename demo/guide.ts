// The person's own page again, one question at a time: whoever stops goes on there in the same tab.
import { PcspGuide, type GuidePlace } from 'pcsp-elements';
import { byId } from './dom.js';
import './person.js';

const KEPT = 'pcsp-guide-place';

const guide = byId('form-plan', PcspGuide);
guide.place = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as GuidePlace;
guide.addEventListener('pcsp-place', ({ detail }) =>
  sessionStorage.setItem(KEPT, JSON.stringify(detail)),
);
