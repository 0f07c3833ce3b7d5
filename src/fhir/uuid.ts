/** Mixes the bits of a 32-bit number. */
function mix(bits: number): number {
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

const PRIMES = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f];

/**
 * A UUID that is always the same for the same text. It keeps documents reproducible and is no
 * secret: whoever can guess the text can make the UUID.
 */
export function uuidOf(text: string): string {
  const lanes = PRIMES.map((prime) => mix(prime ^ text.length));
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    for (let lane = 0; lane < 4; lane++) {
      const last = lanes[lane]! ^ (lanes[(lane + 1) & 3]! >>> 15) ^ code;
      lanes[lane] = Math.imul(last, PRIMES[lane]!) ^ (last >>> 17);
    }
  }
  const hex = lanes.map((_, lane) =>
    mix(lanes[lane]! ^ mix(lanes[(lane + 1) & 3]!) ^ lane)
      .toString(16)
      .padStart(8, '0'),
  );
  const all = hex.join('');
  // version 8: made in a way of our own
  return [
    all.slice(0, 8),
    all.slice(8, 12),
    `8${all.slice(13, 16)}`,
    ((parseInt(all.slice(16, 18), 16) & 0x3f) | 0x80).toString(16) + all.slice(18, 20),
    all.slice(20),
  ].join('-');
}
