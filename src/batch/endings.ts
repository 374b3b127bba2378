import type { Failure } from '../model/failure.ts';
import type { Report } from '../model/report.ts';
import type { RunPage } from '../model/run.ts';
import { unlisted } from './enlist.ts';
import { type Counts, type Draft, type Errand, numberOf } from './state.ts';
import { robotsForbids } from './words.ts';

/** Ends an errand that brought nothing: the page is kept with the reason, the list noted as unread, the file counted as done. */
export const giveUp = (draft: Draft, errand: Errand, ended: Exclude<keyof Counts, 'audited'>, failure: Failure): void => {
  if (errand.purpose === 'page') keep(draft, errand, ended, { failure });
  if (errand.purpose === 'list') unlisted(draft, errand, failure);
  if (errand.purpose === 'file') fileDone(draft, errand);
};

/** Ends an errand that robots.txt forbids. */
export const skip = (draft: Draft, errand: Errand): void => giveUp(draft, errand, 'skipped', robotsForbids);

/** Has a finished page kept. */
export const keep = (
  draft: Draft,
  errand: Errand,
  ended: keyof Counts,
  what: { readonly report: Report } | { readonly failure: Failure },
): void => {
  const planned = draft.targets[numberOf(errand.job)];
  if (planned === undefined) return;
  const faults = 'report' in what ? what.report.findings.filter(({ outcome }) => outcome === 'fail').length : 0;
  draft.storing.set(errand.job, { errand, ended, faults });
  const page: RunPage = {
    run: draft.settings.run,
    target: planned.target,
    state: ended,
    mode: errand.mode,
    finishedAt: new Date(draft.now).toISOString(),
    tries: errand.tries,
    ...what,
  };
  draft.effects.push({ kind: 'store', job: errand.job, page });
};

/** Counts a file of a page as fetched; the last one lets the page be finished. */
export const fileDone = (draft: Draft, { job }: Errand): void => {
  const page = `page:${numberOf(job)}`;
  const gathered = draft.gathering.get(page);
  if (gathered === undefined || gathered.left === 0) return;
  const left = gathered.left - 1;
  draft.gathering.set(page, { ...gathered, left });
  if (left === 0) draft.effects.push({ kind: 'finish-page', job: page, files: gathered.files });
};
