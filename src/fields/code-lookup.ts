import { sameJson } from '../json/same-json.js';
import type { Coding } from '../model/element.js';
import { findConcept } from '../value-sets/value-set.js';
import type { TerminologyService } from '../terminology/terminology.js';
import { hostService } from './coded.js';
import type { FieldContext } from './form.js';
import { messages } from './issues.js';

/** What the host's service says of a recorded code. Empty until it has answered. */
interface CodeAnswer {
  /** what the code is called, where that was not recorded */
  display?: string;
  /** it is not in its value set */
  outsideValueSet?: boolean;
}

interface CodeLookupState {
  lookup?: {
    readonly service: TerminologyService;
    readonly about: readonly unknown[];
    readonly said: CodeAnswer;
    readonly controller: AbortController;
  };
}

/** What the host's service says of the code that is recorded; asks, and draws again once it answers. */
export function codeLookup(
  { form, region, element }: FieldContext,
  coding: Partial<Coding> = {},
): CodeAnswer {
  const { codes } = element;
  const { system, code, display } = coding;
  const service = codes && hostService(form, codes);
  // what our own list holds is beyond question
  if (!service || !system || !code || findConcept(codes, { system, code })) return {};
  const memory: CodeLookupState = region.state;
  const about = [system, code, display, form.readonly];
  if (memory.lookup?.service === service && sameJson(memory.lookup.about, about))
    return memory.lookup.said;
  memory.lookup?.controller.abort();
  const controller = new AbortController();
  const { signal } = controller;
  const said: CodeAnswer = {};
  memory.lookup = { service, about, said, controller };
  const tell = (answer: CodeAnswer) => {
    if (signal.aborted) return;
    Object.assign(said, answer);
    form.afterPress(() => region.redraw());
  };
  // without an answer there is nothing to tell
  const quietly = () => {};
  Promise.resolve()
    .then(() => (display ? undefined : service.lookup?.(codes, { system, code }, signal)))
    .then((concept: unknown) => {
      const name = (concept as { display?: unknown } | null | undefined)?.display;
      if (typeof name === 'string' && name) tell({ display: name });
    })
    .catch(quietly);
  Promise.resolve()
    .then(() => (form.readonly ? undefined : service.validate?.(codes, { system, code }, signal)))
    .then((inside) => inside === false && tell({ outsideValueSet: true }))
    .catch(quietly);
  return said;
}

/** A code with the name that the host's service has for it, where none was recorded. */
export const withLookedUpDisplay = <C extends Partial<Coding>>(
  context: FieldContext,
  coding: C,
): C => {
  const { display: name } = codeLookup(context, coding);
  return name === undefined ? coding : { ...coding, display: name };
};

const idOf = ({ id }: FieldContext): string => `${id}-outside`;

/** The context of a control that is also described by what is said of its code. */
export function describedByCodeWarning(
  context: FieldContext,
  coding?: Partial<Coding>,
): FieldContext {
  if (!codeLookup(context, coding).outsideValueSet) return context;
  const describedBy = [context.describedBy, idOf(context)].filter(Boolean).join(' ');
  return { ...context, describedBy };
}

/** A warning, where the host's service says that a code is not in its value set. */
export function outsideValueSetWarning(
  context: FieldContext,
  coding: Partial<Coding> = {},
): unknown {
  const { form, path } = context;
  const outside = codeLookup(context, coding).outsideValueSet;
  const params = { code: withLookedUpDisplay(context, coding).display || (coding.code ?? '') };
  return messages(
    form,
    idOf(context),
    outside ? [{ code: 'code', severity: 'warning', path, params }] : [],
  );
}
