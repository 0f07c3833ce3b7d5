import type { PcspPlan, Plan } from 'pcsp-elements';

/** Stores a plan; answers with what is stored now, or fails. */
type Send = (plan: Plan, basedOn: string) => Promise<{ plan: Plan; version: string }>;

/** Saves through a server that may refuse. `version` is that of the plan on the screen. */
export function saveThrough(widget: PcspPlan, version: string, send: Send): void {
  widget.addEventListener('pcsp-submit', (event) => {
    event.preventDefault(); // not saved yet: it stays dirty
    widget.disabled = true; // what is typed now would be replaced below
    send(event.detail.value as Plan, version)
      .then((stored) => {
        version = stored.version;
        widget.value = stored.plan; // clears `dirty` and the history
      })
      .catch(() => {
        document.querySelector('#problem')!.textContent = 'The plan was not saved. Try again.';
      })
      .finally(() => {
        widget.disabled = false;
      });
  });
}
