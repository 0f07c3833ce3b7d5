import type { Plan } from 'pcsp-elements';
import { embedPlan, type EmbeddedPlan, type ReceivedPlan } from 'pcsp-elements/messaging';

interface OpenRecord {
  /** what you know the person by */
  readonly id: string;
  readonly plan: Plan | undefined;
  /** stores it; rejects where it cannot */
  save(plan: ReceivedPlan): Promise<void>;
}

/** Shows the plan of the record that is open, in a frame that is not loaded yet. */
export function showInFrame(
  frame: HTMLIFrameElement,
  record: OpenRecord,
  { handle, tell }: { handle: string; tell: (message: string) => void },
): EmbeddedPlan {
  const embedded = embedPlan(frame, {
    origin: 'https://plans.example.org',
    handle,
    // also when somebody loads the frame again
    ready: () => {
      embedded.display({ person: record.id, value: record.plan }).then(
        ({ issues }) => issues.length && tell(`Check the plan: ${issues.length} things in it.`),
        (error: Error) => tell(error.message),
      );
    },
    // “Saving…”, then “Saved” or “Not saved”, in the frame
    submit: (plan) => record.save(plan),
    failed: ({ message }) => tell(message),
  });
  return embedded;
}
