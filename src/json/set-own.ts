/** Sets an own property, even one called `__proto__`. */
export const setOwn = (target: object, key: string | number, value: unknown): void => {
  Object.defineProperty(target, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
};
