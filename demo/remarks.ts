// What was said of the plan: shown with it, and kept beside it in the record.
import { emptyRemarks, type PcspPlan } from 'pcsp-elements';
import { notify } from './notices.js';
import { openRecord } from './open-record.js';
import type { WritingWords } from './writing-words.js';
import { sampleVersions } from '../fixtures/sample/sample-plan.js';

/**
 * Shows what was said of a plan, and keeps what is said of it here. Before anybody said something,
 * whoever has a switch for it begins.
 */
export async function followRemarks(
  plan: PcspPlan,
  { limits }: WritingWords,
  wanted?: HTMLButtonElement,
): Promise<void> {
  const record = await openRecord(sampleVersions);
  const isWanted = () => wanted?.ariaPressed === 'true';
  const show = async () => {
    const said = await record.remarks();
    if (said && wanted) wanted.ariaPressed = 'true';
    plan.remarks = said ?? (isWanted() ? emptyRemarks(plan.value) : undefined);
  };
  plan.addEventListener('pcsp-remarks', ({ detail }) => {
    record.keepRemarks(detail.remarks).then(
      (all) => (plan.remarks = all),
      async () => {
        await show();
        notify('limits', limits.nothingKept);
      },
    );
  });
  record.onSaidElsewhere(() => void show());
  wanted?.addEventListener('click', () => {
    const isPressed = !isWanted();
    wanted.ariaPressed = String(isPressed);
    if (isPressed) void show();
    else plan.remarks = undefined;
  });
  await show();
}
