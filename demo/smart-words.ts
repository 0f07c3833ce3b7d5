// What the page in an EHR says where it differs from the health record of the demonstration.
import { refusalOf, type Refusal } from './fhir-record.js';
import { english, type Newer, type WritingWords } from './writing-words.js';

const kept = 'Nothing is lost: your changes are still on the screen, and not saved.';

const refusals: Record<Refusal, string> = {
  ended: `The record did not take the plan, as the time of this session is over. ${kept} Leave this page open, and open the plan from the record again in another window.`,
  refused: `The record did not take the plan. ${kept} Tell whoever looks after the record.`,
  unreachable: `The record could not be reached, or could not save the plan. ${kept} Try again in a while.`,
};

const newer = ({ savedLine }: Newer): string =>
  `Somebody else changed this plan in the record, ${savedLine}, while you were editing it.`;

export const SOMEBODY = 'somebody else';

export const smartWords: WritingWords = {
  ...english,
  state: { ...english.state, saved: (_, moment) => `Saved to the record, ${moment}` },
  draft: { ...english.draft, notStored: (error) => refusals[refusalOf(error)] },
  elsewhere: {
    ...english.elsewhere,
    shown: (_, savedLine) =>
      `Somebody else changed this plan in the record, ${savedLine}. You are looking at it now.`,
    newer: (versions) =>
      `${newer(versions)} Nothing has been overwritten: your changes are still here, and not saved.`,
  },
  together: {
    ...english.together,
    both: (versions) =>
      `${newer(versions)} The plan below holds those changes and yours. It is not saved yet: check it, and save.`,
  },
};
