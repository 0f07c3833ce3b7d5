import type { PcspPlan, Plan } from 'pcsp-elements';

/** Keeps a draft in the browser, with the version of the plan that it was made from. */
export function keepDrafts(widget: PcspPlan, version: string): void {
  widget.addEventListener('pcsp-change', ({ detail }) => {
    localStorage.setItem('draft', JSON.stringify({ version, plan: detail.value }));
  });
  widget.addEventListener('pcsp-submit', () => localStorage.removeItem('draft'));
  addEventListener('beforeunload', (event) => {
    if (widget.dirty) event.preventDefault();
  });
}

/** The draft, unless the plan has moved on since: then merge it rather than show it. */
export function draftOf(version: string): Plan | undefined {
  const kept = localStorage.getItem('draft');
  const draft = kept ? (JSON.parse(kept) as { version: string; plan: Plan }) : undefined;
  return draft?.version === version ? draft.plan : undefined;
}
