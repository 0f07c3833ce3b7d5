/** An id for an entry: 24 hexadecimal digits. */
export function newId(): string {
  // not `crypto.randomUUID`, which pages served without TLS do not have
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
