/** Where a key leads from one of several lines, by its index. */
const steps: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A line that opens a part of the plan: how its words are coded is a part of a field. */
const LINE = 'details:not(.code-details) > summary';

/** Moves the focus between the lines that open something. Keys of all else are left alone. */
export function moveBetweenLines(event: KeyboardEvent): void {
  const line = event.target as HTMLElement;
  const step = steps[event.key];
  const isChord = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (!step || isChord || !line.matches(LINE)) return;
  // what is folded is not drawn, so each line that is there can be seen
  const lines = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(LINE)];
  event.preventDefault();
  lines[step(lines.indexOf(line), lines.length)]?.focus();
}
