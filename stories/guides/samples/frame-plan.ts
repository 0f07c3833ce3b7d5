import type { PcspPlan } from 'pcsp-elements';
import { connectToEhr, MessagingError } from 'pcsp-elements/messaging';

/** What the app was told when it was launched (SMART App Launch). */
interface Launched {
  readonly smart_web_messaging_origin: string;
  readonly smart_web_messaging_handle: string;
}

/** Connects the plan of a page in a frame to the EHR around it. Gives what to tell the user. */
export async function connect(plan: PcspPlan, launched: Launched): Promise<string | undefined> {
  try {
    await connectToEhr(plan, {
      origin: launched.smart_web_messaging_origin,
      handle: launched.smart_web_messaging_handle,
      failed: ({ message }) => console.warn(message),
    });
    return undefined;
  } catch (error) {
    if (error instanceof MessagingError) return error.message;
    throw error;
  }
}
