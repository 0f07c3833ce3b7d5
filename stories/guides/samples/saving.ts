import type { PcspPlan, Plan } from 'pcsp-elements';

/** Stores a plan on top of a version; answers with the new version, or fails. */
type Store = (plan: Plan, version: string) => Promise<string>;

/** Saves through a server that may refuse. `version` is that of the plan on the screen. */
export function saveThrough(widget: PcspPlan, version: string, store: Store): void {
  const save = async (plan: Plan): Promise<void> => {
    version = await store(plan, version);
  };
  widget.addEventListener('pcsp-submit', ({ detail }) => {
    // “Saving…”, then “Saved” or “Not saved”
    detail.saving(save(detail.value as Plan));
  });
}
