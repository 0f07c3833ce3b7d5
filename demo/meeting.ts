// What a page says and asks when somebody else saved the plan while it was being written.
import { findDuplicates, type DeepReadonly, type Plan } from 'pcsp-elements';
import { changes } from './changes.js';
import { askChoices } from './choices.js';
import { byId, create } from './dom.js';
import { putTogether, questions, settle } from './merge.js';
import { dismiss, notify, type Action } from './notices.js';
import { entryInWords } from './place-in-words.js';
import type { Version } from './record.js';
import { goToTop, showView } from './views.js';
import type { Newer, WritingWords } from './writing-words.js';

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
  /** when and by whom theirs was saved */
  readonly savedLine: string;
  readonly words: WritingWords;
}

/** Who saved the versions after one of them, as their reader would say it. */
export function savedSince(
  versions: readonly Version[],
  { number }: Version,
  reader: string,
  words: WritingWords,
): string {
  const names = versions
    .filter((version) => version.number > number)
    .map(({ savedBy }) => (savedBy === reader ? words.elsewhere.you : savedBy));
  return words.list(new Set(names));
}

/** Puts the two together, and asks first where both wrote something else in the same place. */
export function meet(
  meeting: Meeting,
  { done, back }: { done: (plan: Plan) => void; back: () => void },
): void {
  const { base, mine, theirs, who, words } = meeting;
  const merge = putTogether({ base: base.plan, mine, theirs: theirs.plan });
  if (questions(merge).length === 0) return done(settle(merge, theirs.plan));
  byId('choices-intro', HTMLElement).textContent = words.elsewhere.newer(versionsOf(meeting));
  askChoices({
    merge,
    who,
    words,
    back,
    decided: (answers) => done(settle(merge, theirs.plan, answers)),
  });
  showSides(meeting);
  showView('choices');
  goToTop();
}

type Versions = Pick<Meeting, 'base' | 'theirs' | 'savedLine' | 'words'>;

const versionsOf = ({ base, theirs, savedLine }: Versions): Newer => ({
  base: base.number,
  theirs: theirs.number,
  savedLine,
});

export function tellOfNewer(versions: Versions, actions: readonly Action[]): void {
  notify('elsewhere', versions.words.elsewhere.newer(versionsOf(versions)), actions);
}

export function tellOfTogether(meeting: Meeting, takeApart: () => void): void {
  const { base, mine, theirs, who, words } = meeting;
  const { both, joined: sayJoined, takeApart: label } = words.together;
  const { value, joined } = putTogether({ base: base.plan, mine, theirs: theirs.plan });
  const names = joined.map(({ path }) => entryInWords(value, path, words));
  const said = names.length > 0 ? ` ${sayJoined(who, words.list(names))}` : '';
  notify('together', both(versionsOf(meeting)) + said, [{ label, run: takeApart }]);
  showSides(meeting);
}

/** Offers to keep one of each two entries that record the same, as two people wrote it. */
export function offerToJoin(
  plan: DeepReadonly<Plan> | undefined,
  words: WritingWords,
  join: () => void,
): void {
  const names = findDuplicates(plan)
    // where two say who agreed, and not the same, somebody has to find out: the form says so
    .filter(({ keeps }) => keeps !== undefined)
    .map(({ path }) => entryInWords(plan, path, words));
  if (names.length === 0) return dismiss('twice');
  const { found, keepOne } = words.twice;
  notify('twice', found(words.list(names)), [{ label: keepOne, run: join }]);
}

/** Tells apart what came from whom, folded. */
function showSides({ base, mine, theirs, who, words }: Meeting): void {
  const panel = (name: string, later: DeepReadonly<Plan>) =>
    create(
      'details',
      { className: 'panel' },
      create('summary', {}, name),
      changes({ name, earlier: base.plan, later }),
    );
  byId('sides', HTMLElement).replaceChildren(
    panel(words.together.theyChanged(who), theirs.plan),
    panel(words.together.youChanged, mine),
  );
}

export const hideSides = (): void => byId('sides', HTMLElement).replaceChildren();
