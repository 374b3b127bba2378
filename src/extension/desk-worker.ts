import type { AuditOptions } from '../catalog.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Resources } from '../readers/read-document.ts';
import { answerRead } from '../readers/reading-room.ts';
import { seal } from './seal.ts';

/** What is asked of an auditing thread; the mark tells it from messages about reading. */
export interface AuditWish {
  readonly mark: 'audit';
  readonly snapshot: Snapshot;
  readonly options: AuditOptions;
}

/** `GBK-EUC-H.bcmap`: a name and never a path. */
const MAP_NAME = /^[\w-]{1,60}\.bcmap$/u;
const ask = fetch;

// Files are hostile, and so may become what reads them: nothing here reaches anybody but the maps shipped with the extension.
seal();

const resources: Resources = {
  loadCMap: async (name) => {
    if (!MAP_NAME.test(name)) throw new Error('not a character map');
    return new Uint8Array(await (await ask.call(globalThis, new URL(`/cmaps/${name}`, location.origin))).arrayBuffer());
  },
};

const isAuditWish = (message: unknown): message is AuditWish =>
  typeof message === 'object' && message !== null && 'mark' in message && message.mark === 'audit';

const answer = async (message: unknown): Promise<unknown> => {
  if (!isAuditWish(message)) return answerRead(message, resources);
  const { auditWithVersions } = await import('../catalog.ts');
  return { mark: 'audited', ...auditWithVersions(message.snapshot, message.options) };
};

// Some promises of pdf.js fail with nobody waiting for them when a file is damaged.
addEventListener('unhandledrejection', (event) => event.preventDefault());
addEventListener('message', ({ data }) => {
  void answer(data).then((said) => {
    if (said !== null) postMessage(said);
  });
});
