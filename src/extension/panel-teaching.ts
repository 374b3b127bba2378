import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { Report } from '../model/report.ts';
import type { Lesson, TaughtField } from '../model/site.ts';
import type { Learned } from '../teaching/learn.ts';
import type { LearnedFiles } from '../teaching/learn-files.ts';
import { withLesson } from '../teaching/learned-sites.ts';
import { today } from '../text/today.ts';
import { pageOf, sendMessage } from './messages.ts';
import { hostOf } from './obstacle.ts';
import { changeSites, readSites } from './site-memory.ts';

const NO_HOST = failure('no-host', '这一页不是从网站打开的，学到的规则没有网站可以归属。', '请在浏览器里打开网站上的这一页再教。');
const GONE = failure('page-gone', '页面没有回应，可能已经换页或刷新。', '请点“重新检查”后再试。');
const NOTHING = failure('nothing-pointed', '指的地方没有文字。', '请点在有文字的地方，或先选中文字。');

/** The panel's side of teaching: lets the user point at the page and learns from it; nothing is kept until it is saved. */
export const teachingOf = (tab: () => number) => {
  /** Facts are many, so the panel loads them when something is taught. */
  const learnedFrom = async (report: Report) => {
    const { circumstancesOf } = await import('../catalog.ts');
    return circumstancesOf({ day: today(), pageType: report.pageType, learned: await readSites() });
  };
  const ask = async <T>(message: () => Promise<T>): Promise<T | Failure> => message().catch(() => GONE);
  return {
    /** Lets the user point and learns a rule, with `refuse` what is no attachment; null when the user gave up. */
    point: async (report: Report, field: TaughtField, refuse: boolean): Promise<Learned | LearnedFiles | Failure | null> => {
      if (hostOf(report.page.url) === '') return NO_HOST;
      const answer = await ask(() => sendMessage('point', undefined, pageOf(tab())));
      if (isFailure(answer)) return answer;
      if (answer.kind === 'cancelled') return null;
      if (answer.kind === 'nothing') return NOTHING;
      const { snapshot, pointed } = answer;
      const known = await learnedFrom(report);
      return field === 'attachments'
        ? (await import('../teaching/learn-files.ts')).learnFiles(snapshot, pointed, refuse, known)
        : (await import('../teaching/learn.ts')).learn(snapshot, field, pointed, known);
    },
    /** Learns that what was read is not this field. */
    deny: async (report: Report, field: TaughtField): Promise<Learned | LearnedFiles | Failure> => {
      if (hostOf(report.page.url) === '') return NO_HOST;
      const answer = await ask(() => sendMessage('capture', undefined, pageOf(tab())));
      if (isFailure(answer)) return answer;
      if (answer.kind === 'blocked') return GONE;
      const known = await learnedFrom(report);
      return field === 'attachments'
        ? (await import('../teaching/learn-files.ts')).denyFiles(answer.snapshot, known)
        : (await import('../teaching/learn.ts')).deny(answer.snapshot, field, report.facts[field], known);
    },
    stop: (): void => void sendMessage('stopPointing', undefined, pageOf(tab())).catch(() => undefined),
    save: async ({ page }: Report, lesson: Lesson): Promise<void> => {
      await changeSites((sites) => withLesson(sites, hostOf(page.url), page.site, lesson));
    },
  };
};
