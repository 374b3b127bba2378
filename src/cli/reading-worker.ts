import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { Resources } from '../readers/read-document.ts';
import { answerRead } from '../readers/reading-room.ts';
import { fillIn } from './older-node.ts';

fillIn();

const MAPS = new URL('../cmaps/', import.meta.resolve('pdfjs-dist/build/pdf.mjs'));
/** `GBK-EUC-H.bcmap`: a name and never a path. */
const MAP_NAME = /^[\w-]{1,60}\.bcmap$/u;

const resources: Resources = {
  loadCMap: async (name) => {
    if (!MAP_NAME.test(name)) throw new Error('not a character map');
    return new Uint8Array(await readFile(new URL(name, MAPS)));
  },
};

// Some promises of pdf.js fail with nobody waiting for them when a file is damaged; Node would end the thread for it.
process.on('unhandledRejection', () => {});

parentPort?.on('message', async (message: unknown) => {
  const answer = await answerRead(message, resources);
  if (answer !== null) parentPort?.postMessage(answer);
});
