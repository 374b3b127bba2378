import { type AuditedPage, defineSiteRule, type Survey, siteFlagged } from '../../audit/site-rule.ts';
import { interpretationLinked, interpretationLinkedGuide } from '../../norms/interaction-clauses.ts';
import { interpretedName, nameIndex } from '../../text/interpreted-name.ts';
import { findingPage, isFlagged, partly, titleOf } from './survey-pages.ts';

const ON_PAGE = 'interpretation/interpretation-links-document';

/** D1 over a run: interpretations that lead nowhere, those whose document is on the site told apart. */
export const interpretationLinksDocument = defineSiteRule({
  id: 'spot-check/interpretation-links-document',
  catalogue: 'D1',
  title: '没有关联文件的解读',
  why: '看解读的人要能一步看到原文；原文就在本站而没有链接的，是可以马上改的。',
  basis: [interpretationLinked, interpretationLinkedGuide],
  fix: '在解读页“相关文件”处链接政策文件页，并在文件页链接回来。',
  criterion:
    '页面检查判定没有指向文件的解读页，按标题里的文件名在本次检查过的文件中查找：找到的，写明是哪一页，只差链接；没有找到的，请核对原文在哪里。两种分开列。',
  exceptions: '解读的是上级文件、原文不在本网站的，可以不理会。',
  check: (survey) => {
    const pages = survey.audited.filter(({ report }) => report.pageType === 'interpretation');
    if (pages.length === 0) return { kind: 'inapplicable', reason: '本次没有检查到解读' };
    const documentOf = documentsByName(survey);
    const lone = pages.filter((page) => isFlagged(page, ON_PAGE)).map((page) => [page, documentOf(page)] as const);
    const near = lone.filter(([, document]) => document !== undefined);
    const far = lone.filter(([, document]) => document === undefined);
    return siteFlagged(
      ...(near.length === 0
        ? []
        : [
            {
              severity: 'error' as const,
              certainty: 'certain' as const,
              message: `${pages.length} 件解读中有 ${near.length} 件没有链接到文件，而文件就在本站。`,
              pages: near.map(([page, document]) => findingPage(page, document === undefined ? '' : `文件：${document.target.url}`)),
              about: '文件在本站',
            },
          ]),
      ...(far.length === 0
        ? []
        : [
            {
              severity: 'warning' as const,
              certainty: 'suspected' as const,
              message: `${pages.length} 件解读中有 ${far.length} 件没有链接到文件，本次也没有看到文件${partly(survey)}。`,
              pages: far.map(([page]) => findingPage(page)),
              about: '没有看到文件',
            },
          ]),
    );
  },
});

/** The document on this site that an interpretation explains. */
const documentsByName = ({ audited }: Survey): ((page: AuditedPage) => AuditedPage | undefined) => {
  const documents = audited.filter(({ report }) => report.pageType === 'policy');
  const find = nameIndex(documents.map(titleOf));
  return (page) => {
    const name = interpretedName(titleOf(page));
    return name === '' ? undefined : documents[find(name) ?? -1];
  };
};
