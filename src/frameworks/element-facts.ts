import type { PcspEventMap } from '../events/events.js';
import type { WidgetKey } from '../standard/plan-model.js';

/** The types of one element: its class, what a host sets on it, and what it hears from it. */
export interface ElementType {
  element: HTMLElement;
  properties: object;
  events: object;
}

/**
 * Events of an element, by their names, as its `addEventListener` knows them: those of a widget are
 * about the value of its key, and the others are what they are on any element.
 */
export type EventsOf<Name extends keyof HTMLElementEventMap, K extends WidgetKey = never> = {
  [Each in Name]: Each extends keyof PcspEventMap
    ? PcspEventMap<K>[Each]
    : HTMLElementEventMap[Each];
};

/** A property that a host sets. */
export interface PropertyFact {
  /** its attribute, where it has one */
  readonly attribute?: string;
  /** what it is before a host sets it; `undefined` otherwise */
  readonly initial?: string | number | boolean;
}

/** What a wrapper of an element has to know when it runs. */
export interface ElementFacts {
  readonly tag: string;
  readonly properties: Readonly<Record<string, PropertyFact>>;
  readonly events: readonly string[];
}

/** The facts of an element, with the names of its own properties and events. */
export interface FactsOf<T extends ElementType> extends ElementFacts {
  readonly properties: Readonly<Record<keyof T['properties'] & string, PropertyFact>>;
  readonly events: readonly (keyof T['events'] & string)[];
}

/** `onPcspSubmit`, from `pcsp-submit`. */
export type HandlerName<Name extends string> = `on${PascalCase<Name>}`;

type PascalCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${PascalCase<Rest>}`
  : Capitalize<Name>;

/** The name under which a component takes the handler of an event. */
export const handlerName = (event: string): string =>
  `on${event
    .split('-')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('')}`;

/** Handlers of an element's events, by the name that `Prefix` begins. */
export type HandlersBehind<T extends ElementType, Prefix extends string> = {
  [Name in keyof T['events'] & string as `${Prefix}${Name}`]?:
    ((event: T['events'][Name]) => void) | undefined;
};

/** Handlers of an element's events: `onPcspSubmit` and so on. */
export type Handlers<T extends ElementType> = {
  [Name in keyof T['events'] & string as HandlerName<Name>]?:
    ((event: T['events'][Name]) => void) | undefined;
};

/** The attributes of a property, as text in HTML; `undefined` where there is none to write. */
export function attributeText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined;
}
