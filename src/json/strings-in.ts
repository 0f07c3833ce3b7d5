/** Every text that is somewhere in a value, in its order; ids are for programs. Any value at all. */
export function stringsIn(whole: unknown): string[] {
  const found: string[] = [];
  const rest: unknown[] = [whole];
  const seen = new Set<unknown>();
  while (rest.length) {
    const one = rest.pop();
    if (typeof one === 'string') found.push(one);
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    const inside: [string, unknown][] = Object.entries(one);
    for (const [key, value] of inside.reverse()) if (key !== 'id') rest.push(value);
  }
  return found;
}
