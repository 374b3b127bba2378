import { parentPort } from 'node:worker_threads';
import { isFailure } from '../../src/model/failure.ts';
import { readDocument } from '../../src/readers/read-document.ts';
import { resources } from './open.ts';

/** Promises that pdf.js drops when a damaged file makes them fail; whoever hosts the readers in Node must not die of them. */
let stray = 0;
process.on('unhandledRejection', () => {
  stray += 1;
});

parentPort?.on('message', async ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) => {
  const read = await readDocument(bytes, { name, resources });
  JSON.stringify(read);
  parentPort?.postMessage({ outcome: isFailure(read) ? read.code : 'read', memory: process.memoryUsage.rss(), stray });
});
