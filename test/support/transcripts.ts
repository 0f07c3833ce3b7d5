// What is heard in a flow, as a text that somebody reads.
import { join } from 'node:path';
import type { Flow } from '../listen/flows.js';
import type { Listener } from './listener.js';

const FOLDER = 'test/listen/transcripts';

export const transcriptFile = (flow: Flow): string => join(FOLDER, `${flow.name}.txt`);

/** A line for each step, and below it one for each thing that is said. */
export async function transcriptOf(listener: Listener, flow: Flow): Promise<string> {
  await listener.reader.during(() => listener.open(flow.page));
  const lines: string[] = [];
  for (const { does, act } of flow.steps) {
    const said = await listener.reader.during(() => act(listener));
    lines.push(does, ...said.filter(isOurs).map((one) => `  ${withoutTime(one)}`));
  }
  return `${lines.join('\n')}\n`;
}

/** What Orca says of itself, of the window, or of the keys that are pressed is none of ours. */
const isOurs = (said: string): boolean =>
  !/^(?:Focus mode|Browse mode|Finished loading|.* - Chromium frame|Chromium frame|.)\.?$/u.test(
    said,
  ) && said !== '';

/** The moment at which somebody listens is another each time. */
const withoutTime = (said: string): string =>
  said.replace(/\d{1,2}[- ]\w+[- ]\d{4}(?: at)? \d\d:\d\d/gu, '(a day and a time)');

/**
 * What is not said as it was read: lines that are missing or come in another order, and what is said
 * oftener in a step. What a screen reader says beside them is its own.
 */
export function notSaidAsRead(accepted: string, heard: string): string[] {
  const [wanted, said] = [stepsIn(accepted), stepsIn(heard)];
  return wanted.flatMap(({ does, lines }, index) => {
    const there = said[index]?.lines ?? [];
    let from = 0;
    const missing = lines.filter((line) => {
      const at = there.indexOf(line, from);
      if (at >= 0) from = at + 1;
      return at < 0;
    });
    const count = (all: readonly string[], line: string) =>
      all.filter((one) => one === line).length;
    const repeated = [...new Set(lines)].filter((line) => count(there, line) > count(lines, line));
    return [
      ...missing.map((line) => `${does}: “${line}” is not said, but: ${there.join(' | ')}`),
      ...repeated.map((line) => `${does}: “${line}” is said too often`),
    ];
  });
}

/** A step with what is said in it. */
function stepsIn(transcript: string): { does: string; lines: string[] }[] {
  const steps: { does: string; lines: string[] }[] = [];
  for (const line of transcript.split('\n').filter(Boolean)) {
    if (line.startsWith('  ')) steps.at(-1)?.lines.push(line.trim());
    else steps.push({ does: line, lines: [] });
  }
  return steps;
}
