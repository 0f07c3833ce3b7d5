import { isRecord, type Json } from '../json/json.js';

/** The version of our own messages; the other side is asked for its own. */
export const MESSAGING = 1;

/** What SMART Web Messaging names, and what is ours. */
export const MESSAGE = {
  handshake: 'status.handshake',
  /** from the EHR: shows a plan */
  display: 'pcsp.displayPlan',
  /** from the EHR: asks for what is written so far */
  current: 'pcsp.requestCurrentPlan',
  /** from the plan: somebody saves */
  submit: 'pcsp.submitPlan',
  /** from the plan: what is written so far, to be kept as a draft */
  draft: 'pcsp.keepDraft',
} as const;

/**
 * What went wrong between two windows. `timeout`: no answer in time. `late`: the answer to something
 * that was given up. `closed`: the other window is gone. `reloaded`: it was loaded again, and knows of
 * nothing before. `origin`: the other window shows a page of somebody else. `handle`: a message with
 * another handle. `malformed`: a message of another shape. `unknown-type`: of a type that nobody here
 * knows. `version`: the other side speaks another version. `person`: about somebody else than who was
 * shown last. `unsaved`: there are changes that would be lost. `standard`: a plan by another standard,
 * or a version that nobody here can read. `refused`: the other side did not do it.
 */
export type MessagingProblem =
  | 'timeout'
  | 'late'
  | 'closed'
  | 'reloaded'
  | 'origin'
  | 'handle'
  | 'malformed'
  | 'unknown-type'
  | 'version'
  | 'person'
  | 'unsaved'
  | 'standard'
  | 'refused';

const PROBLEMS: Readonly<Record<MessagingProblem, string>> = {
  timeout: 'The other window did not answer in time.',
  late: 'The other window answered too late: what was asked had been given up.',
  closed: 'The other window is gone.',
  reloaded: 'The other window was loaded again meanwhile.',
  origin: 'The other window shows a page of another origin.',
  handle: 'A message came with another handle.',
  malformed: 'A message came in another shape.',
  'unknown-type': 'A message came of a type that is not known here.',
  version: 'The other window speaks another version of these messages.',
  person: 'A message is about somebody else than the person who was shown last.',
  unsaved: 'The other window has changes that are not saved.',
  standard: 'The plan follows another standard, or a version of it that cannot be read.',
  refused: 'The other window did not do it.',
};

/** Says what went wrong, and nothing of what is recorded. */
export class MessagingError extends Error {
  readonly problem: MessagingProblem;

  constructor(problem: MessagingProblem, detail?: string) {
    super(detail ? `${PROBLEMS[problem]} ${detail}` : PROBLEMS[problem]);
    this.name = 'MessagingError';
    this.problem = problem;
  }
}

const isProblem = (code: unknown): code is MessagingProblem =>
  typeof code === 'string' && Object.hasOwn(PROBLEMS, code);

export interface Request {
  readonly messagingHandle: string;
  readonly messageId: string;
  readonly messageType: string;
  readonly payload: Json;
}

export interface Response {
  readonly messageId: string;
  readonly responseToMessageId: string;
  readonly payload: Json;
}

/** Something that means to be one of these messages: pages hear many others. */
export const isMessage = (data: unknown): data is Json =>
  isRecord(data) && ('messagingHandle' in data || 'responseToMessageId' in data);

export const isRequest = (data: Json): data is Json & Request =>
  typeof data.messageId === 'string' &&
  typeof data.messageType === 'string' &&
  isRecord(data.payload);

export const isResponse = (data: Json): data is Json & Response =>
  typeof data.responseToMessageId === 'string' && isRecord(data.payload);

/** What an answer says of a failure. */
export const failureOf = ({ problem, message }: MessagingError): Json => ({
  status: 'error',
  statusDetail: { coding: [{ code: problem }], text: message },
});

/** What an answer says went wrong; nothing where it says that all was done. */
export function problemIn({ status, statusDetail }: Json): MessagingError | undefined {
  if (status === 'success') return undefined;
  const codings: unknown[] =
    isRecord(statusDetail) && Array.isArray(statusDetail.coding) ? statusDetail.coding : [];
  const [coding] = codings.filter(isRecord);
  return new MessagingError(isProblem(coding?.code) ? coding.code : 'refused');
}
