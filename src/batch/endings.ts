import type { Failure } from '../model/failure.ts';
import { type PagePicture, PERSONAL_REASON, showsPersonalData } from '../model/page-picture.ts';
import type { Report } from '../model/report.ts';
import type { RunPage } from '../model/run.ts';
import { hostOf } from './address.ts';
import { unlisted } from './enlist.ts';
import { laneOf, putBack } from './lanes.ts';
import { type Counts, type Draft, type Errand, numberOf } from './state.ts';
import { robotsForbids, UNVISITED_PICTURE } from './words.ts';

/** Ends an errand that brought nothing: the page is kept with the reason, the list noted as unread, the file counted as done. */
export const giveUp = (draft: Draft, errand: Errand, ended: Exclude<keyof Counts, 'audited'>, failure: Failure): void => {
  if (errand.purpose === 'page') keep(draft, errand, ended, { failure });
  if (errand.purpose === 'list') unlisted(draft, errand, failure);
  if (errand.purpose === 'file') fileDone(draft, errand);
  if (errand.purpose === 'picture') pictured(draft, errand.job, { kind: 'none', reason: UNVISITED_PICTURE });
};

/** Ends an errand that robots.txt forbids. */
export const skip = (draft: Draft, errand: Errand): void => giveUp(draft, errand, 'skipped', robotsForbids);

/** Has a finished page kept. */
const keep = (
  draft: Draft,
  errand: Errand,
  ended: keyof Counts,
  what: { readonly report: Report; readonly picture?: PagePicture } | { readonly failure: Failure },
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

/** Has a judged page kept: at once, or together with its picture where one is due. */
export const keepJudged = (draft: Draft, errand: Errand, report: Report): void => {
  const { pictures, tabs } = draft.settings;
  const isFaulty = report.findings.some(({ outcome, suppressed }) => outcome !== 'error' && suppressed === undefined);
  if (pictures === undefined || tabs === 0 || (pictures === 'faults' && !isFaulty)) keep(draft, errand, 'audited', { report });
  else if (showsPersonalData(report)) keep(draft, errand, 'audited', { report, picture: { kind: 'none', reason: PERSONAL_REASON } });
  else if (laneOf(draft, hostOf(errand.url)).stopped !== '')
    keep(draft, errand, 'audited', { report, picture: { kind: 'none', reason: UNVISITED_PICTURE } });
  else {
    const job = `picture:${numberOf(errand.job)}`;
    draft.posing.set(job, { errand, report });
    putBack(draft, { job, purpose: 'picture', url: errand.url, mode: 'tab', tries: 0, hops: [], notBefore: 0 });
  }
};

/** Has a judged page kept that waited for its picture. */
export const pictured = (draft: Draft, job: string, picture: PagePicture): void => {
  const posed = draft.posing.get(job);
  draft.posing.delete(job);
  if (posed !== undefined) keep(draft, posed.errand, 'audited', { report: posed.report, picture });
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
