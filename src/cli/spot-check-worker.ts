import { parentPort } from 'node:worker_threads';
import { type Answer, type Read, readAnswer } from '../batch/read-answer.ts';
import { attachmentsOf, audit, circumstancesOf } from '../catalog.ts';
import type { AttachmentReading } from '../model/attachment.ts';
import type { Profile } from '../model/profile.ts';

/** What a site answered, to be read and audited on a thread of its own. */
export interface Desk {
  readonly id: number;
  readonly answer: Answer;
  readonly day: string;
  readonly profile: Profile | undefined;
}

/** What came of it. */
export interface DeskAnswer extends Read {
  readonly id: number;
}

parentPort?.on('message', (desk: Desk | null) => {
  // A thread that is ended from outside while it compiles can take the whole process with it.
  if (desk === null) {
    parentPort?.close();
    return;
  }
  const { id, answer, day, profile } = desk;
  const options = (files: readonly AttachmentReading[] | undefined) => ({
    day,
    ...(profile === undefined ? {} : { profile }),
    ...(files === undefined ? {} : { attachments: files }),
  });
  const read = readAnswer(answer, {
    circumstances: (files) => circumstancesOf(options(files)),
    audit: (snapshot, files) => audit(snapshot, options(files)),
    attachmentsOf: (snapshot) => attachmentsOf(snapshot, { day }),
  });
  parentPort?.postMessage({ id, ...read } satisfies DeskAnswer);
});
