/**
 * The address of a file of the package, by its path from `dist/`. This module stays in the folder of the
 * command line, wherever the rest of it is bundled.
 */
export const packageFile = (path: string): URL => new URL(`../${path}`, import.meta.url);
