// What the pages on which a plan is written say of themselves, in English; `writing-words.cy.ts` has
// it in Welsh.

/** Two versions by their numbers, and when and by whom the newer one was saved. */
export interface Newer {
  readonly base: number;
  readonly theirs: number;
  readonly savedLine: string;
}

export interface WritingWords {
  readonly list: (names: Iterable<string>) => string;
  /** what an element of a plan is called, by its keys; nothing where only the standard has a name */
  readonly nameOf: (keys: readonly string[]) => string | undefined;
  readonly state: {
    readonly unsaved: string;
    readonly allSaved: string;
    readonly saving: string;
    readonly invalid: string;
    readonly saved: (number: number, moment: string) => string;
    readonly kept: (time: string) => string;
  };
  readonly draft: {
    readonly back: (moment: string) => string;
    readonly notKept: string;
    readonly newer: string;
    readonly notStored: (error: unknown) => string;
    readonly discard: string;
  };
  readonly limits: {
    readonly nothingKept: string;
    readonly noLocks: string;
    readonly onlySample: string;
  };
  readonly elsewhere: {
    /** who writes in the plan now, and where */
    readonly writing: (who: string, where: string) => string;
    readonly you: string;
    readonly shown: (number: number, savedLine: string) => string;
    readonly newer: (newer: Newer) => string;
    readonly putTogether: string;
    readonly read: (number: number) => string;
  };
  readonly together: {
    readonly both: (newer: Newer) => string;
    readonly takeApart: string;
    readonly askTakeApart: string;
    readonly theyChanged: (who: string) => string;
    readonly youChanged: string;
    readonly joined: (who: string, names: string) => string;
  };
  readonly twice: {
    readonly found: (names: string) => string;
    readonly keepOne: string;
    readonly kept: string;
    readonly putBack: string;
  };
  readonly choices: {
    readonly ask: (count: number, who: string) => string;
    readonly youWrote: string;
    readonly theyWrote: (who: string) => string;
    readonly done: string;
    readonly back: string;
  };
}

const newer = ({ base, theirs, savedLine }: Newer): string =>
  `Version ${theirs} was saved ${savedLine} while you were editing version ${base}.`;

export const english: WritingWords = {
  list: (names) => new Intl.ListFormat('en-GB').format(names),
  nameOf: () => undefined,
  state: {
    unsaved: 'Unsaved changes',
    allSaved: 'No unsaved changes',
    saving: 'Saving…',
    invalid: 'Not saved. See what is marked.',
    saved: (number, moment) => `Saved as version ${number}, ${moment}`,
    kept: (time) => `Draft kept at ${time}`,
  },
  draft: {
    back: (moment) =>
      `Your unsaved changes of ${moment} are back. They are not part of the plan until you save.`,
    notKept: 'This browser would not keep your draft. Save before you go.',
    newer: 'A newer draft is open in another window. Both are kept.',
    notStored: () => 'This browser would not save the plan. Your changes are still on the screen.',
    discard: 'Discard your unsaved changes? They cannot be brought back.',
  },
  limits: {
    nothingKept:
      'This browser keeps nothing for this page. What you save is gone when you close or reload it, and no draft is kept.',
    noLocks:
      'This browser cannot tell whether a draft is open in another window, so a draft is not brought back here. Save before you go.',
    onlySample:
      'This browser keeps nothing for this page, so it shows the sample and not what was saved since.',
  },
  elsewhere: {
    writing: (who, where) =>
      `Someone else is writing in this plan now: ${who} (${where}). You can both go on: nothing is overwritten, and what you wrote is put together when you save.`,
    you: 'you in another window',
    shown: (number, savedLine) =>
      `Version ${number} was saved ${savedLine} in another window. You are looking at it now.`,
    newer: (versions) =>
      `${newer(versions)} Nothing has been overwritten: your changes are still here, and not saved.`,
    putTogether: 'Put the two together',
    read: (number) => `Read version ${number}`,
  },
  together: {
    both: (versions) =>
      `${newer(versions)} The plan below holds those changes and yours. It is not saved yet: check it, and save.`,
    takeApart: 'Take them apart again',
    askTakeApart: 'Go back to your own changes alone? What you edited since goes.',
    theyChanged: (who) => `What ${who} changed`,
    youChanged: 'What you changed here',
    joined: (who, names) => `You and ${who} added the same, so it stands once: ${names}.`,
  },
  twice: {
    found: (names) =>
      `There twice, word for word: ${names}. If they are one, keep one of each: who recorded the second, and when, then goes.`,
    keepOne: 'Keep one of each',
    kept: 'One of each is left. The plan is not saved yet.',
    putBack: 'Put the others back',
  },
  choices: {
    ask: (count, who) =>
      `${count === 1 ? 'In one place' : `In ${count} places`} you and ${who} wrote something else; the rest fits together. Choose what the plan is to say. You can still edit it afterwards, and nothing is saved until you save it.`,
    youWrote: 'What you wrote',
    theyWrote: (who) => `What ${who} wrote`,
    done: 'Put together and check',
    back: 'Back to your changes',
  },
};
