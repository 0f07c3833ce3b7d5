/** JSON as it goes over the wire. */
export const wired = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
