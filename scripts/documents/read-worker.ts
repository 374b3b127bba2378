import { parentPort } from 'node:worker_threads';
import { isFailure } from '../../src/model/failure.ts';
import { readDocument } from '../../src/readers/read-document.ts';
import { resources } from './open.ts';

// What broke outside of a reading must be seen as a crash and not be lost.
process.on('unhandledRejection', (reason) => {
  throw reason;
});

parentPort?.on('message', async ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) => {
  const read = await readDocument(bytes, { name, resources });
  JSON.stringify(read);
  parentPort?.postMessage({ outcome: isFailure(read) ? read.code : 'read', memory: process.memoryUsage.rss() });
});
