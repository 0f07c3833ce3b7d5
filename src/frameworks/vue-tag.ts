import type { AllowedComponentProps, HTMLAttributes, VNodeProps } from 'vue';
import type { ElementType, Handlers } from './element-facts.js';

/** What may stand on the tag itself in a template: `:value`, `@pcsp-submit` and so on. */
export type VueTag<T extends ElementType> = new () => {
  $props: T['properties'] &
    Handlers<T> &
    Omit<HTMLAttributes, keyof T['properties']> &
    VNodeProps &
    AllowedComponentProps;
};
