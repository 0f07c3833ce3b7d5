/** Words in the base64 of their UTF-8, in a browser as in Node. */
export function toBase64(words: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(words)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
