import {
  defineComponent,
  h,
  type AllowedComponentProps,
  type DefineSetupFnComponent,
  type HTMLAttributes,
  type SlotsType,
} from 'vue';
import {
  attributeText,
  handlerName,
  type ElementFacts,
  type ElementType,
  type Handlers,
} from './element-facts.js';

/** What `v-model` gives and takes: the value that a page sets, and what came of it. */
type Model<T extends ElementType> = T['properties'] extends { value?: infer V }
  ? 'pcsp-input' extends keyof T['events']
    ? {
        modelValue?: V;
        'onUpdate:modelValue'?: ((value: V) => void) | undefined;
      }
    : unknown
  : unknown;

/** What may be given to the component of an element. */
export type VueProperties<T extends ElementType> = T['properties'] &
  Handlers<T> &
  Model<T> &
  Omit<HTMLAttributes, keyof T['properties'] | 'onInput' | 'onChange'>;

/** The component of an element, for Vue 3.5: `v-model`, or `:value` and `@pcsp-submit` and so on. */
export type VueComponent<T extends ElementType> = DefineSetupFnComponent<
  VueProperties<T>,
  Record<never, never>,
  SlotsType,
  AllowedComponentProps & VueProperties<T>
>;

type Given = Readonly<Record<string, unknown>>;

const isOnServer = typeof document === 'undefined';

/**
 * What is set on the element: as properties, or on a server as attributes. `names` are those that
 * were set before: a value that is still to come is not one that is empty.
 */
function bound(
  { properties }: ElementFacts,
  given: Given,
  names: Set<string>,
): Record<string, unknown> {
  const set: Record<string, unknown> = {};
  for (const [name, { attribute, initial }] of Object.entries(properties)) {
    // Vue gives a boolean without a value as ''
    const value = given[name] === '' && initial === false ? true : given[name];
    if (value === undefined && !names.has(name)) continue;
    names.add(name);
    if (!isOnServer) set[`.${name}`] = value === undefined ? initial : value;
    else if (attribute) set[attribute] = attributeText(value);
  }
  return set;
}

/** `heading-level` and `headingLevel` are the same to Vue. */
const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Makes the component of an element. Its properties are set as such, when it is mounted or hydrated
 * and when one is another than before; `v-model` is its value.
 */
export function vueComponent<T extends ElementType>(
  name: string,
  facts: ElementFacts,
): VueComponent<T> {
  const handlers = new Set(facts.events.map(handlerName));
  const component = defineComponent(
    (_, { attrs, slots }) => {
      const names = new Set<string>();
      return () => {
        const given: Record<string, unknown> = {};
        const passed: Record<string, unknown> = {};
        for (const [key, value] of Object.entries(attrs)) {
          const property = key === 'modelValue' ? 'value' : camelCase(key);
          if (property in facts.properties) given[property] = value;
          else if (key !== 'onUpdate:modelValue') passed[key] = value;
        }
        const update = attrs['onUpdate:modelValue'] as ((value: unknown) => void) | undefined;
        if (update && handlers.has('onPcspInput'))
          passed['onPcspInput'] = [
            ({ detail }: CustomEvent<{ value: unknown }>) => update(detail.value),
            passed['onPcspInput'],
          ].filter(Boolean);
        return h(facts.tag, { ...passed, ...bound(facts, given, names) }, slots['default']?.());
      };
    },
    { name, inheritAttrs: false },
  );
  return component as unknown as VueComponent<T>;
}
