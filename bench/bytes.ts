import { build, type Metafile } from 'esbuild';
import { gzipSync } from 'node:zlib';

export interface Bytes {
  /** needed before anything shows: the entry and what it imports */
  readonly needed: number;
  /** fetched when it is wanted: long code lists */
  readonly later: number;
  /** what each module takes of what is needed: minified, and not compressed */
  readonly modules: Readonly<Record<string, number>>;
}

/** The bytes, minified and gzipped, that a bundler makes of a register file and all it needs. */
export async function bytesOf(entry: string): Promise<Bytes> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const size = new Map(
    outputFiles.map(({ path, contents }) => [
      fileName(path),
      gzipSync(contents, { level: 9 }).length,
    ]),
  );
  const outputs = Object.entries(metafile.outputs);
  const needed = new Set<string>();
  const need = (path: string) => {
    if (needed.has(path)) return;
    needed.add(path);
    for (const { path: other, kind } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') need(other);
    }
  };
  for (const [path, { entryPoint }] of outputs) if (entryPoint === entry) need(path);
  const sum = (paths: string[]) =>
    paths.reduce((total, path) => total + (size.get(fileName(path)) ?? 0), 0);
  return {
    needed: sum([...needed]),
    modules: modulesOf([...needed].map((path) => metafile.outputs[path]!)),
    later: sum(outputs.map(([path]) => path).filter((path) => !needed.has(path))),
  };
}

function modulesOf(outputs: readonly Metafile['outputs'][string][]): Record<string, number> {
  const modules: Record<string, number> = {};
  for (const [path, { bytesInOutput }] of outputs.flatMap(({ inputs }) => Object.entries(inputs)))
    modules[path] = (modules[path] ?? 0) + bytesInOutput;
  return modules;
}

const fileName = (path: string): string => path.split('/').at(-1) ?? path;
