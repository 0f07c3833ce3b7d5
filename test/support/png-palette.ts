// Pictures as small PNG files: a palette of 256 colours, one byte a pixel. pngjs reads but does not
// write them, and what it writes is four times as large.
import { crc32, deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

/** By how much a level of red, green or blue may be another one than it was. */
export const ROUNDING = 4;

const COLORS = 256;

/** The bytes of a file; alpha is left out. Levels that are nearer than `rounding` become one. */
export function encodePng({ width, height, data }: PNG, rounding = ROUNDING): Buffer {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = data.readUIntBE(at, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const palette = paletteOf(
    [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color),
    rounding,
  );
  // each line starts with its filter, 0
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      lines[y * (width + 1) + x + 1] = palette.of.get(data.readUIntBE((y * width + x) * 4, 3))!;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.colors.flatMap((color) => channels(color)))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Palette {
  readonly colors: readonly number[];
  /** where in `colors` each colour of the picture is, or one that is nearly the same */
  readonly of: ReadonlyMap<number, number>;
}

/** The most frequent colours as they are, and for the others, mostly edges of letters, the nearest. */
function paletteOf(byFrequency: readonly number[], rounding: number): Palette {
  const colors: number[] = [];
  const of = new Map<number, number>();
  for (const color of byFrequency) {
    const near = colors.findIndex((other) => distance(other, color) <= rounding);
    of.set(color, near < 0 ? colors.push(color) - 1 : near);
  }
  if (colors.length > COLORS) throw new Error(`${colors.length} colours: too many for a palette.`);
  return { colors, of };
}

const channels = (color: number): number[] => [color >> 16, (color >> 8) & 0xff, color & 0xff];

function distance(one: number, other: number): number {
  const levels = channels(other);
  return Math.max(...channels(one).map((level, index) => Math.abs(level - levels[index]!)));
}

function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
