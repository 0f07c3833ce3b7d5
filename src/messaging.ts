export {
  embedPlan,
  type Displayed,
  type DisplayedPlan,
  type EmbeddedPlan,
  type EmbedOptions,
} from './messaging/ehr.js';
export { connectToEhr, type ConnectOptions, type EhrConnection } from './messaging/widget.js';
export { MessagingError, type MessagingProblem } from './messaging/messages.js';
export type { MessagingOptions } from './messaging/peer.js';
export type { ReceivedPlan } from './messaging/plan-payload.js';
