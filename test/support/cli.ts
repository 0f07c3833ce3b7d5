// Runs the real command line in a process of its own.
import { build } from 'esbuild';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { examples } from '../../fixtures/examples.js';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly stderr: string;
}

/** What is written to standard input: text, bytes, or a part at a time. */
export type Input = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/** The command line, built into a folder with files to work on. */
export class Cli {
  readonly folder: string;

  /** The file that Node runs. */
  readonly program: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.program = join(folder, '.bin', 'dist', 'cli', 'pcsp.js');
  }

  static async make(): Promise<Cli> {
    const folder = await mkdtemp(join(tmpdir(), 'pcsp-'));
    await build({
      entryPoints: ['cli/pcsp', 'cli/worker', 'core', 'fhir', 'model', 'section'].map(
        (name) => `src/${name}.ts`,
      ),
      outbase: 'src',
      bundle: true,
      splitting: true,
      platform: 'node',
      // what jsonc-parser has under `main` cannot be bundled
      mainFields: ['module', 'main'],
      // whoever reads XML installs it beside the package
      external: ['fhir'],
      format: 'esm',
      outdir: join(folder, '.bin', 'dist'),
      logLevel: 'error',
    });
    await writeFile(join(folder, '.bin', 'package.json'), '{"type":"module"}');
    await mkdir(join(folder, '.bin', 'dist', 'examples'));
    for (const [name, value] of Object.entries(examples))
      await writeFile(
        join(folder, '.bin', 'dist', 'examples', name),
        JSON.stringify(value, null, 2),
      );
    await mkdir(join(folder, '.bin', 'docs'));
    await copyFile('docs/hazards.md', join(folder, '.bin', 'docs', 'hazards.md'));
    await mkdir(join(folder, '.bin', 'node_modules'));
    await symlink(
      resolve('node_modules/fhir'),
      join(folder, '.bin', 'node_modules', 'fhir'),
      'dir',
    );
    return new Cli(folder);
  }

  /** Takes away the library that reads XML, as most people do not have it. */
  removeXmlLibrary(): Promise<void> {
    return rm(join(this.folder, '.bin', 'node_modules'), { recursive: true });
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  /** Puts a file into the folder. */
  file(name: string, content: string | Uint8Array): Promise<void> {
    return writeFile(join(this.folder, name), content);
  }

  /** Starts the program in the folder. */
  start(args: readonly string[], node: readonly string[] = []): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, [...node, this.program, ...args], { cwd: this.folder });
  }

  /** Runs it to its end. */
  async run(args: readonly string[], input: Input = ''): Promise<Ran> {
    const child = this.start(args);
    const out: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    const ended = new Promise<number | null>((done) => child.on('close', done));
    // a program that ends early reads no more
    child.stdin.on('error', () => {});
    if (typeof input === 'string' || input instanceof Uint8Array) child.stdin.write(input);
    else
      for await (const part of input)
        if (!child.stdin.write(part)) await new Promise((done) => child.stdin.once('drain', done));
    child.stdin.end();
    const code = await ended;
    return { code, out: Buffer.concat(out).toString(), stderr: Buffer.concat(stderr).toString() };
  }
}
