import { defineSiteRule, type SiteFlag, type SiteRule, type Survey, siteFlagged } from '../../audit/site-rule.ts';
import type { Finding } from '../../model/finding.ts';
import { grouped } from '../../text/grouped.ts';
import { findingPage } from './survey-pages.ts';

/** A fault of a template, said once for all pages that have it. */
type Template = Omit<SiteRule, 'check' | 'criterion'>;

/** A rule over a run that says what a page rule found on many pages once, with their number. */
export const sumUp = (onPage: string, rule: Template): SiteRule =>
  defineSiteRule({
    ...rule,
    criterion: `把“${rule.title}”在各页的结果合成一条：内容相同的算一处，写明检查了多少页、多少页有，点开看是哪些页。`,
    check: (survey) => {
      const asked = survey.audited.filter(({ report }) =>
        report.checks.some(({ rule: id, outcome }) => id === onPage && (outcome === 'pass' || outcome === 'fail' || outcome === 'review')),
      );
      if (asked.length === 0) return { kind: 'not-assessable', reason: '没有能作判断的页面' };
      return siteFlagged(...flagsOf(survey, onPage, asked.length));
    },
  });

const flagsOf = ({ audited }: Survey, onPage: string, of: number): readonly SiteFlag[] => {
  const found = audited.flatMap((page) =>
    page.report.findings
      .filter(({ rule, suppressed }) => rule === onPage && suppressed === undefined)
      .map((finding) => ({ page, finding })),
  );
  return [...grouped(found, ({ finding }) => finding.message)].map(([message, same]): SiteFlag => {
    const { severity, certainty }: Pick<Finding, 'severity' | 'certainty'> = same[0]?.finding ?? {
      severity: 'notice',
      certainty: 'suspected',
    };
    return {
      severity,
      certainty,
      message: `${of} 页中有 ${same.length} 页：${message}`,
      pages: same.map(({ page }) => findingPage(page)),
      about: message,
    };
  });
};
