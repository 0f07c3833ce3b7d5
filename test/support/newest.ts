import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a file, or the newest file in a folder, was last written; 0 when there is none. */
export function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
