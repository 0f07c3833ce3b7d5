import type { Coding } from '../standard/element.js';
import { findConcept } from '../standard/value-sets/value-set.js';
import type { TerminologyService } from '../terminology/terminology.js';
import { hostService } from './coded.js';
import type { FieldContext } from './form.js';
import { messages } from './issues.js';

/** What the host's service says of a recorded code. Empty until it has answered. */
interface Said {
  /** what the code is called, where that was not recorded */
  name?: string;
  /** it is not in its value set */
  outside?: boolean;
}

interface Memory {
  asked?: {
    readonly service: TerminologyService;
    readonly about: string;
    readonly said: Said;
    readonly controller: AbortController;
  };
}

/** What the host's service says of the code that is recorded; asks, and draws again once it answers. */
export function askedOf(
  { form, place, element }: FieldContext,
  coding: Partial<Coding> = {},
): Said {
  const { codes } = element;
  const { system, code, display } = coding;
  const service = codes && hostService(form, codes);
  // what our own list holds is beyond question
  if (!service || !system || !code || findConcept(codes, { system, code })) return {};
  const memory: Memory = place.memory;
  const about = JSON.stringify([system, code, display, form.readonly]);
  if (memory.asked?.service === service && memory.asked.about === about) return memory.asked.said;
  memory.asked?.controller.abort();
  const controller = new AbortController();
  const { signal } = controller;
  const said: Said = {};
  memory.asked = { service, about, said, controller };
  const tell = (answer: Said) => {
    if (signal.aborted) return;
    Object.assign(said, answer);
    place.redraw();
  };
  // without an answer there is nothing to tell
  const quietly = () => {};
  Promise.resolve()
    .then(() => (display ? undefined : service.lookup?.(codes, { system, code }, signal)))
    .then((concept) => concept && tell({ name: concept.display }), quietly);
  Promise.resolve()
    .then(() => (form.readonly ? undefined : service.validate?.(codes, { system, code }, signal)))
    .then((inside) => inside === false && tell({ outside: true }), quietly);
  return said;
}

/** A code with the name that the host's service has for it, where none was recorded. */
export const named = <C extends Partial<Coding>>(context: FieldContext, coding: C): C => {
  const { name } = askedOf(context, coding);
  return name === undefined ? coding : { ...coding, display: name };
};

const idOf = ({ id }: FieldContext): string => `${id}-outside`;

/** The context of a control that is also described by what is said of its code. */
export function describedByCode(context: FieldContext, coding?: Partial<Coding>): FieldContext {
  if (!askedOf(context, coding).outside) return context;
  const describedBy = [context.describedBy, idOf(context)].filter(Boolean).join(' ');
  return { ...context, describedBy };
}

/** A warning, where the host's service says that a code is not in its value set. */
export function outsideSet(context: FieldContext, coding: Partial<Coding> = {}): unknown {
  const { form, path } = context;
  const outside = askedOf(context, coding).outside;
  const params = { code: named(context, coding).display || (coding.code ?? '') };
  return messages(
    form,
    idOf(context),
    outside ? [{ code: 'code', severity: 'warning', path, params }] : [],
  );
}
