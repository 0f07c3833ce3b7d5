import {
  createElement,
  forwardRef,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type ReactNode,
  type RefAttributes,
  type RefObject,
} from 'react';
import {
  attributeText,
  handlerName,
  type ElementFacts,
  type ElementType,
  type Handlers,
} from './element-facts.js';

/** What may be given to the component of an element. */
export type ReactProperties<T extends ElementType> = T['properties'] &
  Handlers<T> &
  Omit<
    HTMLAttributes<T['element']>,
    // a widget's own events say what its value is
    keyof T['properties'] | 'onInput' | 'onChange' | 'defaultValue' | 'dangerouslySetInnerHTML'
  > & { children?: ReactNode };

/** The component of an element, for React 18 and 19. `ref` is the element. */
export type ReactComponent<T extends ElementType> = ForwardRefExoticComponent<
  ReactProperties<T> & RefAttributes<T['element']>
>;

type Given = Readonly<Record<string, unknown>>;

/** What is in effect on an element: the properties and handlers that React gave it last. */
class Bound {
  #given: Given = {};
  readonly #listeners = new Map<string, { handleEvent(event: Event): void }>();

  /** Sets what differs from what was given before, so that what is typed is not overruled. */
  set(element: HTMLElement, { properties, events }: ElementFacts, given: Given): void {
    const before = this.#given;
    this.#given = given;
    for (const [name, { initial }] of Object.entries(properties)) {
      const value = given[name];
      // a value that is still to come is not one that is empty
      if (Object.is(value, before[name])) continue;
      Object.assign(element, { [name]: value === undefined ? initial : value });
    }
    for (const event of events) this.#listen(element, event);
  }

  /** One listener for each event, which calls the handler of the last drawing. */
  #listen(element: HTMLElement, event: string): void {
    if (this.#listeners.has(event) || !this.#handler(event)) return;
    const listener = { handleEvent: (raised: Event) => this.#handler(event)?.(raised) };
    this.#listeners.set(event, listener);
    element.addEventListener(event, listener);
  }

  #handler(event: string): ((raised: Event) => void) | undefined {
    return this.#given[handlerName(event)] as ((raised: Event) => void) | undefined;
  }
}

/** What React itself writes: whatever is not the element's own. */
function passedOn(facts: ElementFacts, given: Given): Record<string, unknown> {
  const handlers = new Set(facts.events.map(handlerName));
  const passed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name in facts.properties || handlers.has(name)) continue;
    // React 18 writes `false` as text, and does not know `className` of custom elements
    if (value === false && !/^(aria|data)-/.test(name)) continue;
    passed[name === 'className' ? 'class' : name] = value;
  }
  return passed;
}

/** The properties that have attributes, for the HTML of a server. */
function asAttributes({ properties }: ElementFacts, given: Given): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const [name, { attribute }] of Object.entries(properties))
    if (attribute) attributes[attribute] = attributeText(given[name]);
  return attributes;
}

const isOnServer = typeof document === 'undefined';

/** On a server there are no effects, and React 18 warns of them. */
const useEffectInBrowser = isOnServer ? () => undefined : useLayoutEffect;

function handOver<E>(
  ref: ((element: E | null) => unknown) | RefObject<E | null> | null,
  element: E,
): (() => void) | undefined {
  if (typeof ref !== 'function') {
    if (ref) ref.current = element;
    return ref ? () => (ref.current = null) : undefined;
  }
  const end = ref(element);
  return typeof end === 'function' ? (end as () => void) : () => ref(null);
}

/**
 * Makes the component of an element. Its properties are set as such, when it is mounted or hydrated
 * and when one is another than before; its events are heard by handlers such as `onPcspSubmit`.
 */
export function reactComponent<T extends ElementType>(
  name: string,
  facts: ElementFacts,
): ReactComponent<T> {
  const component = forwardRef<T['element'], Given>((given, ref) => {
    const element = useRef<T['element'] | null>(null);
    const bound = useRef<Bound | null>(null);
    useEffectInBrowser(() => {
      if (element.current) (bound.current ??= new Bound()).set(element.current, facts, given);
    });
    // after the properties, so that whoever gets the element finds them set
    useEffectInBrowser(() => (element.current ? handOver(ref, element.current) : undefined), [ref]);
    return createElement(facts.tag, {
      ...passedOn(facts, given),
      ...(isOnServer && asAttributes(facts, given)),
      // those attributes
      suppressHydrationWarning: true,
      ref: element,
    });
  });
  component.displayName = name;
  return component;
}
