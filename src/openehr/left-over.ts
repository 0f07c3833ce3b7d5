import type { FlatAttribute, FlatNode } from './flat-tree.js';
import type { OpenEhrFinding } from './import-messages.js';

/** What servers and systems write beside the record, and no plan has: the steps and names of keys. */
const HOUSEKEEPING: ReadonlySet<string> = new Set([
  ...['language', 'encoding', 'territory', 'category', 'start_time', 'setting', 'time', '_uid'],
  ...['transition', 'careflow_step', 'composer', '_type', '_work_flow_id', '_guideline_id'],
]);

/** Whatever no place of the template has read. */
export function leftOver(top: FlatNode): OpenEhrFinding[] {
  const rest = [...top.all()].filter(({ isRead }) => !isRead);
  const flavours = new Map(
    rest
      .filter(({ key }) => /\/_null_flavour(?:\|code)?$/.test(key))
      .map((one) => [baseOf(one), one]),
  );
  return rest.flatMap((attribute): OpenEhrFinding[] => {
    const { key } = attribute;
    if (key.startsWith('ctx/') || isHousekeeping(key)) return [];
    const base = baseOf(attribute);
    if (base === undefined) return [{ code: 'not-mapped', key, value: String(attribute.value) }];
    // one issue for each, whatever number of keys says it
    if (flavours.get(base) !== attribute) return [];
    return flavourFinding(base, String(attribute.value));
  });
}

/** Where a null flavour is, or nothing of any other key. */
const baseOf = ({ key }: FlatAttribute): string | undefined => {
  const at = key.lastIndexOf('/_null_flavour');
  return at < 0 ? undefined : key.slice(0, at);
};

/** “No information” says that nothing is there, as a plan does by saying nothing. */
function flavourFinding(key: string, code: string): OpenEhrFinding[] {
  if (code === '271' || code === 'no information') return [];
  return [{ code: code === '272' || code === 'masked' ? 'masked' : 'no-value', key }];
}

function isHousekeeping(key: string): boolean {
  const steps = key.split('|')[0]!.split('/').slice(1);
  const last = steps.at(-1)?.split(':')[0] ?? '';
  return HOUSEKEEPING.has(last);
}
