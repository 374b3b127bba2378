import { type Answer, type Read, readAnswer } from '../batch/read-answer.ts';
import { type AuditOptions, attachmentsOf, audit, circumstancesOf } from '../catalog.ts';
import { seal } from './seal.ts';

/** What a reading thread of a run is asked. */
export interface RunWish {
  readonly id: number;
  readonly answer: Answer;
  readonly options: AuditOptions;
}

/** What it says. */
export type RunSaid = { readonly id: number } & Read;

// Pages are hostile, and so may become what reads them.
seal();

addEventListener('message', ({ data }: MessageEvent<RunWish>) => {
  const { id, answer, options } = data;
  const read = readAnswer(answer, {
    circumstances: (attachments) => circumstancesOf({ ...options, ...(attachments === undefined ? {} : { attachments }) }),
    audit: (snapshot, attachments) => audit(snapshot, { ...options, ...(attachments === undefined ? {} : { attachments }) }),
    attachmentsOf: (snapshot) => attachmentsOf(snapshot, options),
  });
  postMessage({ id, ...read } satisfies RunSaid);
});
