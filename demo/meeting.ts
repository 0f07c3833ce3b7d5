// What a page says and asks when somebody else saved the plan while it was being written.
import type { DeepReadonly, Plan } from 'pcsp-elements';
import { changes } from './changes.js';
import { askChoices } from './choices.js';
import { byId, create } from './dom.js';
import { putTogether, questions, settle } from './merge.js';
import { notify, type Action } from './notices.js';
import type { Version } from './record.js';
import { goToTop, showView } from './views.js';

/** Somebody saved while somebody else was writing. */
export interface Meeting {
  /** what both started from */
  readonly base: Version;
  /** what is being written, and not saved */
  readonly mine: DeepReadonly<Plan>;
  /** the newest that was saved */
  readonly theirs: Version;
  /** who saved since */
  readonly who: string;
}

/** Who saved the versions after one of them, as their reader would say it. */
export function savedSince(
  versions: readonly Version[],
  { number }: Version,
  reader: string,
): string {
  const names = versions
    .filter((version) => version.number > number)
    .map(({ savedBy }) => (savedBy === reader ? 'you in another window' : savedBy));
  return new Intl.ListFormat('en-GB').format(new Set(names));
}

/** Puts the two together, and asks first where both wrote something else in the same place. */
export function meet(
  meeting: Meeting,
  savedLine: string,
  { done, back }: { done: (plan: Plan) => void; back: () => void },
): void {
  const { base, mine, theirs, who } = meeting;
  const merge = putTogether({ base: base.plan, mine, theirs: theirs.plan });
  if (questions(merge).length === 0) return done(settle(merge, theirs.plan));
  byId('choices-intro', HTMLElement).textContent = newer(base, theirs, savedLine);
  askChoices({
    merge,
    who,
    back,
    decided: (answers) => done(settle(merge, theirs.plan, answers)),
  });
  showSides(meeting);
  showView('choices');
  goToTop();
}

export function tellOfNewer(
  base: Version,
  theirs: Version,
  savedLine: string,
  actions: readonly Action[],
): void {
  notify('elsewhere', newer(base, theirs, savedLine), actions);
}

const newer = (base: Version, theirs: Version, savedLine: string): string =>
  `Version ${theirs.number} was saved ${savedLine} while you were editing version ${base.number}. Nothing has been overwritten: your changes are still here, and not saved.`;

export function tellOfTogether(meeting: Meeting, savedLine: string, takeApart: () => void): void {
  notify(
    'together',
    `Version ${meeting.theirs.number} was saved ${savedLine} while you were editing version ${meeting.base.number}. The plan below holds those changes and yours. It is not saved yet: check it, and save.`,
    [{ label: 'Take them apart again', run: takeApart }],
  );
  showSides(meeting);
}

/** Tells apart what came from whom, folded. */
function showSides({ base, mine, theirs, who }: Meeting): void {
  const panel = (name: string, later: DeepReadonly<Plan>) =>
    create(
      'details',
      { className: 'panel' },
      create('summary', {}, name),
      changes({ name, earlier: base.plan, later }),
    );
  byId('sides', HTMLElement).replaceChildren(
    panel(`What ${who} changed`, theirs.plan),
    panel('What you changed here', mine),
  );
}

export const hideSides = (): void => byId('sides', HTMLElement).replaceChildren();
