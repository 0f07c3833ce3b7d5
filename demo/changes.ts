import { PcspProvider, type DeepReadonly, type Plan } from 'pcsp-elements';
import { byId, create } from './dom.js';

interface Changes {
  /** what they are called: several may stand on one page */
  readonly name: string;
  readonly earlier: DeepReadonly<Plan>;
  readonly later: DeepReadonly<Plan>;
  readonly id?: string;
  readonly showSexAndGender?: boolean;
}

/** What differs between two plans, in the words of the page. */
export function changes({ name, ...properties }: Changes): HTMLElement {
  const { audience, labels } = byId('provider', PcspProvider);
  return create(
    'pcsp-provider',
    { audience, labels: { ...labels, planChanges: { label: name } } },
    create('pcsp-plan-changes', properties),
  );
}
