// `npm run bench -- peers`: our forms beside those of peers, with the same questions.
import type { Page } from 'playwright-core';
import { bundle, median, typed, withPages, type Painted } from './browser.js';
import { add, ms } from './lines.js';
import type { Bench } from './page.js';
import { peerScript, PEERS } from './peer-packages.js';
import type { PeerBench, PeerName } from './peer-page.js';

declare const bench: Bench & PeerBench;

const ROUNDS = 5;

/** Five times as quick as the quickest peer. */
const GOAL = 1 / 5;

const FORMS: readonly (Painted & { readonly form: string })[] = [
  { form: 'contingency plan', subject: 'contingencyPlan', size: 200, bare: 'shown' },
  { form: 'care and support plan', subject: 'careAndSupportPlan', size: 1, bare: 'all' },
];

/** Adds its lines to the table. */
export async function benchPeers(): Promise<void> {
  const page = await bundle('bench/peer-page.ts');
  const scripts = new Map<PeerName, string>();
  for (const name of Object.keys(PEERS) as PeerName[]) {
    try {
      scripts.set(name, `${await peerScript(name)}\n${page}`);
    } catch (error) {
      add({ measure: `${name}: not measured`, result: reasonOf(error) });
    }
  }
  const names = [...scripts.keys()];
  const all = [await bundle('bench/page.ts'), ...scripts.values()];
  await withPages(all, async ([ours, ...theirs]) => {
    const peers = theirs.map((page, at) => ({ page, name: names[at]! }));
    for (const form of FORMS) await benchForm(form, ours!, peers);
  });
}

/** What npm says, rather than what was asked of it. */
const reasonOf = (error: unknown): string =>
  String(error)
    .split('\n')
    .find((line, at) => at > 0 && !/error code|debug/.test(line))
    ?.slice(0, 150) ?? String(error);

interface Contender {
  readonly name: string;
  /** milliseconds to the first paint */
  readonly paint: () => Promise<number>;
  /** milliseconds of a keystroke, where that is another question */
  readonly key?: () => Promise<number>;
}

async function benchForm(
  { form, subject, size, bare }: (typeof FORMS)[number],
  page: Page,
  peers: readonly { readonly page: Page; readonly name: PeerName }[],
): Promise<void> {
  const what = [subject, size, bare] as const;
  const controls = await page.evaluate(([...of]) => bench.controls(...of), what);
  const contenders: Contender[] = [
    {
      name: 'ours',
      paint: () => page.evaluate(([name, size]) => bench.widget(name, size), what),
      key: async () => {
        await page.evaluate(([name, size]) => bench.focusWidget(name, size), what);
        return (await typed(page)).whole;
      },
    },
    {
      name: 'ours, all of it',
      paint: () => page.evaluate(([name, size]) => bench.wholeWidget(name, size), what),
    },
    {
      name: 'bare DOM',
      paint: () => page.evaluate(([...of]) => bench.bare(...of), what),
      key: async () => {
        await page.evaluate(([...of]) => bench.focusBare(...of), what);
        return (await typed(page)).whole;
      },
    },
    ...peers.map(({ page, name }): Contender => {
      const same = [name, controls] as const;
      return {
        name,
        paint: () => page.evaluate(([...of]) => bench.peer(...of), same),
        key: async () => {
          await page.evaluate(([...of]) => bench.focusPeer(...of), same);
          return (await typed(page)).whole;
        },
      };
    }),
  ];
  const inputs = `${controls.length} inputs of a ${form}`;
  compare(`first paint, ${inputs}`, await inTurns(contenders, 'paint'));
  const typedIn = contenders.filter(({ key }) => key);
  compare(`keystroke, ${inputs}`, await inTurns(typedIn, 'key'));
}

/** The median of each. */
async function inTurns(
  contenders: readonly Contender[],
  what: 'paint' | 'key',
): Promise<[string, number][]> {
  const found = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  // the first round warms up
  for (let round = 0; round <= ROUNDS; round++)
    for (const contender of contenders) {
      const spent = (await contender[what]?.()) ?? NaN;
      if (round) found.get(contender.name)?.push(spent);
    }
  return [...found].map(([name, times]) => [name, median(times)]);
}

/** A line against each other: the peers last, the quickest first. */
function compare(measure: string, [first, ...others]: [string, number][]): void {
  const ours = first?.[1] ?? NaN;
  const isPeer = (name: string) => Number(name in PEERS);
  others.sort((one, two) => isPeer(one[0]) - isPeer(two[0]) || one[1] - two[1]);
  for (const [name, theirs] of others)
    add({
      measure,
      result: ms(ours),
      against: `${ms(theirs)} ${name}`,
      ratio: ours / theirs,
      goal: isPeer(name) ? GOAL : undefined,
    });
}
