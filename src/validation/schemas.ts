import * as z from 'zod/mini';
import { childrenOf } from '../model/children.js';
import type { Element } from '../model/element.js';
import { fromModel } from '../model/from-model.js';
import {
  modelOf,
  type SectionKey,
  type ValueOfKey,
  type WidgetKey,
} from '../standard/plan-model.js';
import { sectionKeys } from '../standard/sections.js';
import { isRecord } from '../json/json.js';
import { objectFindings } from './objects.js';
import { rulesOf, type LeafRules, type SimpleLeaf } from './rules.js';

/** What an object asks of its parts together, for zod. */
const together = (element: Element) =>
  z.check<Record<string, unknown>>(({ value, issues }) => {
    for (const { code, path, severity } of objectFindings(element, value)) {
      if (severity === 'error') {
        issues.push({ code: 'custom', message: code, path: [...path], input: value });
      }
    }
  });

// zod carries no words here: the message of every zod issue is one of our issue codes
const types: Record<LeafRules['type'], () => z.ZodMiniType> = {
  string: () => z.string('type'),
  number: () => z.number('type'),
  boolean: () => z.boolean('type'),
  any: () => z.unknown(),
};

function leafSchema(leaf: SimpleLeaf): z.ZodMiniType {
  const { type, errors } = rulesOf(leaf);
  return types[type]().check(
    ...errors.map(({ code, passes }) => z.refine((value) => passes(value as never), code)),
  );
}

/** An id that is no string is none of ours, and kept. */
const anyId = z.any().check(z.refine((id) => typeof id !== 'string' || /\S/.test(id), 'required'));

function schemaOf(element: Element): z.ZodMiniType {
  if (element.kind === 'list') {
    return z.array(schemaOf(element.item), 'type').check(z.minLength(1, 'too-few'));
  }
  const children = childrenOf(element);
  if (!children) return leafSchema(element as SimpleLeaf);
  const shape = Object.fromEntries(
    Object.entries(children).map(([key, child]) => [
      key,
      z.optional(element.entry && key === 'id' ? anyId : schemaOf(child)),
    ]),
  );
  // an instance of a class is no JSON, and zod takes any object
  const record = z.custom<Record<string, unknown>>(isRecord, 'type');
  return z.pipe(record, z.looseObject(shape, 'type').check(together(element)));
}

const known = fromModel(() => new Map<string, z.ZodMiniType>());

/** The zod schema of a section or of the plan by its key, as in `schemas`; of a supplier's section, too. */
export function zodSchema<K extends WidgetKey>(key: K): z.ZodMiniType<ValueOfKey<K>> {
  let schema = known().get(key);
  if (!schema) known().set(key, (schema = schemaOf(modelOf(key))));
  return schema as z.ZodMiniType<ValueOfKey<K>>;
}

type Schemas = { readonly [K in SectionKey | 'plan']: z.ZodMiniType<ValueOfKey<K>> };

/**
 * The zod schemas of the plan and of each section, for values as they are stored: nothing empty.
 * They refuse what `validate` calls an error; each message is an issue code. Unknown keys pass.
 */
export const schemas = Object.defineProperties(
  {},
  Object.fromEntries(
    ['plan', ...sectionKeys].map((key) => [
      key,
      { enumerable: true, get: () => zodSchema(key as SectionKey | 'plan') },
    ]),
  ),
) as Schemas;
