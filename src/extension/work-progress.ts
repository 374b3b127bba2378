import type { AttachmentWork, FileStep } from '../model/attachment-work.ts';
import type { Attachment } from '../model/fact.ts';

/** Milliseconds between two tellings: often enough to look alive. */
const PACE = 250;

/** Keeps how far each file of a work is and tells of it, not more often than a person can follow. */
export const startProgress = (job: number, files: readonly Attachment[], tell: (work: AttachmentWork) => void) => {
  const steps = new Map<Attachment, FileStep>(files.map((file) => [file, { kind: 'waiting' }]));
  let comparing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (): void => {
    clearTimeout(timer);
    timer = undefined;
    tell({ job, files: files.map((file) => ({ href: file.href, step: steps.get(file) ?? { kind: 'waiting' } })), comparing });
  };
  say();
  return {
    step: (file: Attachment, step: FileStep): void => {
      steps.set(file, step);
      timer ??= setTimeout(say, PACE);
    },
    comparing: (): void => {
      comparing = true;
      say();
    },
  };
};
