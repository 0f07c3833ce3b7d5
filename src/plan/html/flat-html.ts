import { noChange, nothing, type TemplateResult } from 'lit';
import { PartType, type DirectiveClass } from 'lit/directive.js';
import { escaped } from '../../text/escaped.js';
import { TagReader, type AttributePart, type ReadAttribute } from './tag-reader.js';

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/** What a directive gives to a template. */
interface DirectiveValue {
  readonly _$litDirective$: DirectiveClass;
  readonly values: readonly unknown[];
}

const isDirective = (value: unknown): value is DirectiveValue =>
  typeof value === 'object' && value !== null && '_$litDirective$' in value;

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

/** HTML that was written already, with other ids. */
export class WrittenHtml {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** Attributes that are for styles of hosts, or for what only a script can open and close. */
const IDLE = new Set(['part', 'type', '?hidden', 'aria-expanded', 'aria-controls']);

/** Attributes whose value is the id of an element, or several. */
const IDS = new Set(['id', 'for', 'aria-labelledby', 'aria-describedby']);

/**
 * Writes what Lit would draw as HTML: without scripts, elements of ours or shadow roots. What a button
 * would open is open, and the button is what it says. Whatever is no template is text, and is escaped. Ids, and what names them, get `prefix` before them.
 */
export function flatHtml(value: unknown, prefix = ''): string {
  if (isDirective(value)) return flatHtml(drawn(value, { type: PartType.CHILD }), prefix);
  if (isTemplate(value)) return templateHtml(value, prefix);
  if (value instanceof WrittenHtml) return value.html;
  if (isIterable(value)) return [...value].map((one) => flatHtml(one, prefix)).join('');
  return escaped(textOf(value));
}

/** What a directive draws at first. */
function drawn(
  { _$litDirective$: Directive, values }: DirectiveValue,
  part: { type: typeof PartType.CHILD } | { type: typeof PartType.ATTRIBUTE; name: string },
): unknown {
  const first = new Directive(part as never).render(...values);
  if (first === noChange) throw new Error('A directive draws nothing without an element.');
  return first;
}

function textOf(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  return `${value as string}`;
}

function templateHtml({ strings, values }: TemplateResult, prefix: string): string {
  const reader = new TagReader((attribute) => attributeHtml(attribute, prefix));
  for (const [index, text] of strings.entries()) {
    reader.read(text);
    if (index === values.length) break;
    const value: unknown = values[index];
    if (reader.isInText) reader.write(flatHtml(value, prefix));
    else reader.bind(value);
  }
  return reader.html;
}

/** An attribute as it is in HTML, with the space before it; `''` for what only a script could use. */
function attributeHtml({ name, parts }: ReadAttribute, prefix: string): string {
  if (name.startsWith('@') || name.startsWith('.') || IDLE.has(name)) return '';
  if (name === '?open') return ' open';
  const written = parts.map((part) => partHtml(part, name));
  if (name.startsWith('?')) return written.some(Boolean) ? ` ${name.slice(1)}` : '';
  // as Lit: nothing among its parts takes the whole attribute away
  if (written.includes(undefined)) return '';
  const html = written.join('');
  return ` ${name}="${withPrefix(name, html, prefix)}"`;
}

/** A piece of an attribute; `undefined` for Lit's `nothing`, and for what is false of a boolean one. */
function partHtml(part: AttributePart, name: string): string | undefined {
  if ('html' in part) return part.html;
  const value = isDirective(part.bound)
    ? drawn(part.bound, { type: PartType.ATTRIBUTE, name })
    : part.bound;
  if (name.startsWith('?')) return value && value !== nothing ? 'true' : undefined;
  return value === nothing ? undefined : escaped(textOf(value));
}

function withPrefix(name: string, html: string, prefix: string): string {
  if (name === 'href' && html.startsWith('#')) return `#${prefix}${html.slice(1)}`;
  return IDS.has(name) ? html.replace(/\S+/g, (id) => `${prefix}${id}`) : html;
}

/**
 * Takes the ids away that nothing in the HTML names: a script would have, and where a form is drawn on
 * several sheets they would be there twice. Text holds no quotes, so only attributes are found.
 */
export function withoutIdleIds(html: string): string {
  const named = new Set<string>();
  for (const [, ids = ''] of html.matchAll(/ (?:for|aria-[a-z]+|href)="#?([^"]*)"/g))
    for (const id of ids.split(/\s+/)) named.add(id);
  return html.replace(/ id="([^"]*)"/g, (found, id: string) => (named.has(id) ? found : ''));
}
