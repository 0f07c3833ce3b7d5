// Colours as CSS files write them, and how well one is seen on another (WCAG 2.2, 1.4.3).

export type Rgb = readonly [number, number, number];

/** `#fff`, `#ffffff`, `rgb(1, 2, 3)` or `color(srgb 0 0.5 1)`; anything else throws. */
export function parseColor(text: string): Rgb {
  const long = text.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(long);
  const numbers = /^rgb\((\d+),? (\d+),? (\d+)\)$/.exec(text);
  const shares = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)\)$/.exec(text);
  const [, ...parts] = hex ?? numbers ?? shares ?? [];
  if (!parts.length) throw new Error(`“${text}” is no colour.`);
  return parts.map((part) =>
    hex ? parseInt(part, 16) : Number(part) * (shares ? 255 : 1),
  ) as unknown as Rgb;
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, the same colour, to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** `share` of one colour in another, as `color-mix(in srgb, …)` has it. */
export const mixed = (share: number, one: Rgb, other: Rgb): Rgb =>
  one.map((part, index) => part * share + other[index]! * (1 - share)) as unknown as Rgb;
