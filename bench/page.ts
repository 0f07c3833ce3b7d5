// What the bench does inside the page.
import '../src/register/plan.js';
import '../src/register/crisis-page.js';
import { acts, type Act, type ActName } from './acts.js';
import { bareControls, bareWords, controlsIn, deep, wordsIn } from './bare.js';
import { focusMiddle, painted, stage, timed } from './stage.js';
import { subjects, type Subject, type SubjectName } from './subjects.js';

/** Everything that a widget shows is there. */
async function shown(name: SubjectName, size: number): Promise<number> {
  const first = await timed(() => stage.append(subjects[name].make(size)));
  await whole();
  return first;
}

async function whole(): Promise<void> {
  for (const element of stage.children)
    await (element as Partial<ReturnType<Subject['make']>>).updateComplete;
  await painted();
}

/** Opens everything that is folded, and what is folded in that. */
async function unfold(): Promise<void> {
  for (;;) {
    const folded = deep<HTMLDetailsElement>(stage, 'details:not([open])');
    if (!folded.length) return;
    for (const details of folded) details.open = true;
    await painted();
  }
}

/** What bare DOM of a widget is made of: the controls that it shows, those that are folded, or its words. */
export type BareOf = 'shown' | 'all' | 'words';

const made = new Map<string, Promise<() => HTMLElement>>();

async function makeBare(name: SubjectName, size: number, of: BareOf): Promise<() => HTMLElement> {
  await shown(name, size);
  if (of === 'all') await unfold();
  if (of === 'words') {
    const words = wordsIn(stage);
    return () => bareWords(words);
  }
  const controls = controlsIn(stage);
  return () => bareControls(controls);
}

const bareOf = (...asked: [SubjectName, number, BareOf]): Promise<() => HTMLElement> => {
  const key = asked.join();
  const before = made.get(key) ?? makeBare(...asked);
  made.set(key, before);
  return before;
};

const bench = {
  count: async (name: SubjectName, size: number, of: BareOf): Promise<number> =>
    (await bareOf(name, size, of))().children.length,
  /** The controls that bare DOM of a widget is made of. */
  controls: async (name: SubjectName, size: number, of: BareOf) => {
    await bench.bare(name, size, of);
    return controlsIn(stage);
  },
  widget: shown,
  /** Milliseconds until all of a widget is painted. */
  wholeWidget: async (name: SubjectName, size: number): Promise<number> => {
    const first = await timed(() => stage.append(subjects[name].make(size)));
    const start = performance.now();
    await whole();
    return first + performance.now() - start;
  },
  bare: async (name: SubjectName, size: number, of: BareOf): Promise<number> => {
    const make = await bareOf(name, size, of);
    return timed(() => stage.append(make()));
  },
  /** How many controls there are once everything is unfolded, and how long all of it takes. */
  unfolded: async (name: SubjectName, size: number) => {
    const start = performance.now();
    await shown(name, size);
    await unfold();
    return { ms: performance.now() - start, controls: controlsIn(stage).length };
  },
  /** Puts the focus in a text box in the middle of the widget. */
  focusWidget: async (name: SubjectName, size: number): Promise<void> => {
    await shown(name, size);
    (subjects[name] as Subject).focus?.();
    await painted();
  },
  /** The same in bare DOM. */
  focusBare: async (name: SubjectName, size: number, of: BareOf = 'shown'): Promise<void> => {
    await bench.bare(name, size, of);
    focusMiddle();
    await painted();
  },
  /** Milliseconds until all of what somebody or a host does with a widget is painted. */
  act: async (name: ActName, fields: number): Promise<number> => {
    const { before, act } = acts[name] as Act;
    await shown('contingencyPlan', fields);
    const element = stage.querySelector('pcsp-contingency-plan')!;
    before?.(element);
    await whole();
    const start = performance.now();
    act(element);
    await whole();
    return performance.now() - start;
  },
};

export type Bench = typeof bench;

Object.assign(window, { bench });
