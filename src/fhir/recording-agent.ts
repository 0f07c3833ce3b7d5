import { isRecord, type Json } from '../json/json.js';
import type { BundleReader } from './bundle-reader.js';
import { codesIn, isDeletion } from './modifiers/modifier-table.js';
import { listOf, type Position } from './position.js';
import { anyEntry, type PathSegment } from './resource-path.js';

/** Who wrote or entered something: FHIR's codes, HL7's, and a word. */
const RECORDERS = new Set(['author', 'enterer', 'aut', 'ent', 'data entry person', 'data enterer']);

const taskOf = (agent: Json): string[] =>
  [agent.type, ...listOf(agent.role)].flatMap(codesIn).map((code) => code.toLowerCase());

const isDevice = ({ value, scope }: Position, from: BundleReader): boolean => {
  const who = isRecord(value) && isRecord(value.who) ? value.who : {};
  const type = from.resolve(who, scope)?.resourceType ?? who.type;
  return type === 'Device' || /(?:^|\/)Device\//.test(String(who.reference));
};

/**
 * Of the agents of a Provenance, the one who recorded: who is said to have, or else somebody of whom
 * nothing is said. Who passed it on, checked or keeps it did not, nor does a device.
 */
function recorderIn(agents: Position, from: BundleReader): Position[] {
  const people = agents.entries().filter((one) => isRecord(one.value) && !isDevice(one, from));
  const tasks = people.map((one) => ({ one, task: taskOf(one.value as Json) }));
  const found =
    tasks.find(({ task }) => task.some((code) => RECORDERS.has(code))) ??
    tasks.find(({ one }) => (one.value as Json).type === undefined && !(one.value as Json).role);
  return found ? [found.one] : [];
}

export const recordingAgent: PathSegment = { ...anyEntry(), read: recorderIn };

/** Of what leads to Provenances, those that say who recorded, and not who deleted. */
export const withoutDeletions = (provenances: PathSegment): PathSegment => ({
  ...provenances,
  read: (at, from) =>
    provenances
      .read(at, from)
      .filter(({ value }) => !(isRecord(value) && isDeletion(value.activity))),
});
