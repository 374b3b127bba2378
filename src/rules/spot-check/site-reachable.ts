import { defineSiteRule, siteFlagged } from '../../audit/site-rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { siteReachable as basis } from '../../norms/site-clauses.ts';
import { didNotCome, findingPage } from './survey-pages.ts';

const LEAST = 20;

/** I5 as far as a run can see it: how often pages could not be read. */
export const siteReachable = defineSiteRule({
  id: 'spot-check/site-reachable',
  catalogue: 'I5',
  title: '网站有时打不开',
  why: '一周内多次访问失败达到 5% 的，网站即不合格。',
  basis: [basis],
  fix: '请运维人员查服务器和网络的记录；换个时间再抽查一次，比较失败的比例。',
  criterion:
    '一次抽查访问 20 页以上时，统计读不到的页面（超时、连接失败、服务器错误）占几成，5% 以上提示核对。不存在的、要求登录或拒绝访问的、打开了而没有检查的不算。一周内间隔访问的口径一次抽查看不出来，所以只提示。',
  exceptions: '本机网络不好、网站正在维护的，可以不理会。',
  check: (survey) => {
    const { pages } = survey;
    const share = thresholdOf(survey, 'failedVisits');
    const tried = pages.filter(({ state }) => state === 'audited' || state === 'failed');
    if (tried.length < LEAST) return { kind: 'not-assessable', reason: `访问不到 ${LEAST} 页，看不出来` };
    const failed = tried.filter(didNotCome);
    if (failed.length < tried.length * share) return { kind: 'pass' };
    return siteFlagged({
      severity: 'notice',
      certainty: 'suspected',
      message: `访问 ${tried.length} 页，${failed.length} 页读不到，占 ${Math.round((failed.length * 100) / tried.length)}%，达到 ${Math.round(share * 100)}%，请换时间再查。`,
      pages: failed.map((page) => findingPage(page, page.failure?.message ?? '')),
      about: '访问失败',
    });
  },
});
