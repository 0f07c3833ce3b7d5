import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** The first message of a worker that runs a TypeScript module. */
export async function runInWorker<Answer>(module: URL, workerData: unknown): Promise<Answer> {
  const worker = new Worker(
    // a worker's first module is not TypeScript's yet
    `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(module.href)}, ${JSON.stringify(import.meta.url)}));`,
    { eval: true, workerData },
  );
  try {
    const [answer] = (await once(worker, 'message')) as [Answer];
    return answer;
  } finally {
    await worker.terminate();
  }
}
