// A thread of `pcsp`: does the job that it was started for with every block that it is sent.
import { parentPort, workerData } from 'node:worker_threads';
import type { Block } from './input/blocks.js';
import { work, type JobOrder } from './jobs/jobs.js';

parentPort?.on('message', (block: Block) => {
  void work(workerData as JobOrder, block).then((result) => parentPort?.postMessage(result));
});
