import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { Finding, SuppressionScope } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Suppression } from '../model/suppression.ts';
import { type SuppressionWords, suppressionOf, suppressionsOn } from '../report/suppressions.ts';
import { today } from '../text/today.ts';
import { forgetSuppression, keepSuppressions, readSuppressions, watchSuppressions } from './suppression-memory.ts';

const NOT_DECIDED = failure('no-suppression', '没有忽略：要写明理由；只在本机打开的页面只能忽略“仅这一条”。', '请补全后再点“忽略”。');

const FULL = failure('full', '浏览器的存储空间满了，没有保存。', '请在设置里删除不再需要的忽略后再试。');

const kept = (more: readonly Suppression[]): Promise<Failure | null> =>
  keepSuppressions(more).then(
    () => null,
    () => FULL,
  );

/** What the panel can set aside, and take back. */
export const panelSuppressions = {
  watch: (tell: (kept: readonly Suppression[]) => void): (() => void) => {
    const look = (): void => void readSuppressions().then(tell);
    look();
    return watchSuppressions(look);
  },
  setAside: async (report: Report, finding: Finding, scope: SuppressionScope, words: SuppressionWords): Promise<Failure | null> => {
    const decided = suppressionOf(report, finding, scope, { ...words, at: today() });
    if (decided === null) return NOT_DECIDED;
    return kept([decided]);
  },
  /** Takes back what sets this finding aside now. */
  restore: async (report: Report, finding: Finding): Promise<void> => {
    const [decided] = suppressionsOn(report, finding, await readSuppressions());
    if (decided !== undefined) await forgetSuppression(decided);
  },
  remove: forgetSuppression,
  /** Takes in a file, all of it or nothing; answers how many decisions it held. */
  importFile: async (text: string): Promise<number | Failure> => {
    const { parseSuppressions } = await import('../model/suppression.schema.ts');
    const more = parseSuppressions(text);
    if (isFailure(more)) return more;
    return (await kept(more)) ?? more.length;
  },
};
