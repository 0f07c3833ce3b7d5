import type { Remark, Remarks } from 'pcsp-elements';

/** How much has become of a remark: each is only added to. */
const stepsOf = ({ answer, withdrawn }: Remark): number => Number(!!answer) + Number(!!withdrawn);

/** What two people said at once: each remark and each sign-off once, with all that became of it. */
export function joinedRemarks(kept: Remarks | undefined, said: Remarks): Remarks {
  if (!kept) return said;
  const items = new Map(kept.items.map((one) => [one.id, one]));
  for (const one of said.items) {
    const known = items.get(one.id);
    if (!known || stepsOf(one) >= stepsOf(known)) items.set(one.id, { ...known, ...one });
  }
  const signOffs = new Map([...kept.signOffs, ...said.signOffs].map((one) => [one.id, one]));
  return { ...said, items: [...items.values()], signOffs: [...signOffs.values()] };
}
