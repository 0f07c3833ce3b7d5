// What the plan in an EHR was read from, and what of that is not in the plan.
import type { FhirIssue } from 'pcsp-elements/fhir';
import { byId, create } from './dom.js';
import type { Loaded } from './fhir-load.js';

const origins: Record<Loaded['from'], string> = {
  plan: '',
  others:
    'This was read from care plans of other systems. What you save becomes a plan beside them: theirs stay as they are.',
  nothing: 'There is no care and support plan in this record yet. What you write begins one.',
};

/** Says what the plan was read from, and what of it is not in the plan. */
export function showOrigin({ from, issues }: Loaded): void {
  const origin = byId('origin', HTMLElement);
  origin.hidden = !origins[from];
  origin.textContent = origins[from];
  const panel = byId('left-out', HTMLDetailsElement);
  panel.hidden = issues.length === 0;
  byId('left-out-title', HTMLElement).textContent =
    `In the record, and not as it stands there in the plan: ${issues.length}`;
  byId('left-out-warning', HTMLElement).hidden = from !== 'plan';
  byId('issues', HTMLElement).replaceChildren(...[...issues].sort(worstFirst).map(lineOf));
}

const SEVERITIES = ['error', 'warning', 'info'];

const worstFirst = (one: FhirIssue, other: FhirIssue): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);

function lineOf({ severity, message, value }: FhirIssue): HTMLElement {
  const line = create('li', {}, message);
  if (severity === 'error') line.prepend(create('strong', {}, 'Check this: '));
  if (value !== undefined) line.append(' ', create('q', { dir: 'auto' }, value));
  return line;
}
