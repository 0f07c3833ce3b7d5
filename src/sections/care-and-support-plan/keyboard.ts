/** Where a key leads from one of several lines, by its index. */
const steps: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Moves the focus between the lines that open something. Keys of all else are left alone. */
export function moveBetweenLines(event: KeyboardEvent): void {
  const line = event.target as HTMLElement;
  const step = steps[event.key];
  const isChord = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (!step || isChord || line.localName !== 'summary') return;
  // what is folded is not drawn, so each line that is there can be seen
  const lines = [...(event.currentTarget as HTMLElement).querySelectorAll('summary')];
  event.preventDefault();
  lines[step(lines.indexOf(line), lines.length)]?.focus();
}
