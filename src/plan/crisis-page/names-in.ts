/** Every name of somebody or something in a plan, wherever it stands. Any value at all. */
export function namesIn(plan: unknown): string[] {
  const names: string[] = [];
  const rest: unknown[] = [plan];
  const seen = new Set<unknown>();
  while (rest.length) {
    const one = rest.pop();
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    if ('name' in one && typeof one.name === 'string') names.push(one.name);
    for (const inside of Object.values(one)) rest.push(inside);
  }
  return names;
}
