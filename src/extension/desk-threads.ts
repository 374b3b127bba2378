import type { AuditOptions, AuditWithVersions } from '../catalog.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ReadingThread } from '../readers/reading-room.ts';
import type { AuditWish } from './desk-worker.ts';

const LONGEST = 60_000;

const startThread = (): Worker => new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });

/** A thread of the browser that reads files. */
export const startReadingThread = (): ReadingThread => {
  const worker = startThread();
  return {
    post: (request) => worker.postMessage(request, [request.bytes.buffer]),
    listen: (take, broken) => {
      worker.addEventListener('message', ({ data }) => take(data));
      worker.addEventListener('error', broken);
    },
    end: () => worker.terminate(),
  };
};

/** Audits a page with its attachments in a thread of its own, for comparing may take seconds; null when it took too long or broke. */
export const auditApart = (snapshot: Snapshot, options: AuditOptions): Promise<AuditWithVersions | null> => {
  const worker = startThread();
  return new Promise<AuditWithVersions | null>((resolve) => {
    setTimeout(() => resolve(null), LONGEST);
    worker.addEventListener('error', () => resolve(null));
    worker.addEventListener('message', ({ data }: MessageEvent<{ readonly mark?: string } & AuditWithVersions>) => {
      if (data.mark === 'audited') resolve({ report: data.report, tables: data.tables });
    });
    const wish: AuditWish = { mark: 'audit', snapshot, options };
    worker.postMessage(wish);
  }).finally(() => worker.terminate());
};
