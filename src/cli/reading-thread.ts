import { Worker } from 'node:worker_threads';
import type { ReadingThread } from '../readers/reading-room.ts';

/** A thread of Node that reads files; it may hold less than half a gigabyte. */
export const startReadingThread = (): ReadingThread => {
  const worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 384 },
  });
  return {
    post: (request) => worker.postMessage(request),
    listen: (take, broken) => {
      worker.on('message', take);
      worker.on('error', broken);
    },
    end: () => {
      void worker.terminate();
    },
  };
};
