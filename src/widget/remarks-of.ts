import type { RemarksAround } from '../context/plan-context.js';
import type { PcspRemarksDetail } from '../events/remarks-event.js';
import type { Remarks } from '../remarks/remarks.js';

/** The remarks of a widget: what a user does to them is told, and is there unless the host says no. */
export const remarksOf = (widget: HTMLElement & { remarks?: Remarks }): RemarksAround => ({
  get value() {
    return widget.remarks ?? undefined;
  },
  change(next, action, id) {
    const remarks = next as Remarks;
    const before = widget.remarks;
    const detail: PcspRemarksDetail = { action, id, remarks };
    const init = { bubbles: true, composed: true, cancelable: true, detail };
    const isKept = widget.dispatchEvent(new CustomEvent('pcsp-remarks', init));
    // a listener may have set what its server made of them
    if (isKept && Object.is(widget.remarks, before)) widget.remarks = remarks;
    return isKept;
  },
});
