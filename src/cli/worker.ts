// A thread of `pcsp`: does the job that it was started for with every block that it is sent.
import { parentPort, workerData } from 'node:worker_threads';
import type { Block } from './input/blocks.js';
import { work } from './jobs/jobs.js';
import type { ThreadData } from './pool.js';
import { loadModules } from './supplier-modules.js';

const { order, modules } = workerData as ThreadData;
await loadModules(modules);

parentPort?.on('message', (block: Block) => {
  void work(order, block).then((result) => parentPort?.postMessage(result));
});
