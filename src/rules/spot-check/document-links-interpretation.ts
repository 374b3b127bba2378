import { type AuditedPage, defineSiteRule, type SiteFlag, type Survey, siteFlagged } from '../../audit/site-rule.ts';
import { interpretationLinked, interpretationLinkedGuide } from '../../norms/interaction-clauses.ts';
import { interpretedName, nameIndex } from '../../text/interpreted-name.ts';
import { checkOf, findingPage, isFlagged, partly, titleOf } from './survey-pages.ts';

const ON_PAGE = 'interpretation/document-links-interpretation';

/** D2 over a run: documents without an interpretation, those whose interpretation is on the site told apart. */
export const documentLinksInterpretation = defineSiteRule({
  id: 'spot-check/document-links-interpretation',
  catalogue: 'D2',
  title: '没有解读的文件',
  why: '规范性文件应当同步解读；解读已经发布而文件页没有链接的，公众照样看不到。',
  basis: [interpretationLinked, interpretationLinkedGuide],
  fix: '在文件页“相关解读”处链接解读材料；还没有解读的，组织解读后补上。',
  criterion:
    '页面检查判定没有解读链接的规范性文件和规章，按文件名在本次检查过的解读中查找：找到的，只差链接；没有找到的，请核对是否应当解读、解读在哪里。两种分开列。',
  exceptions: '修改、废止文件的决定等按规定不需要解读的，可以不理会。',
  check: (survey) => {
    const asked = survey.audited.filter((page) => checkOf(page, ON_PAGE)?.outcome === 'pass' || isFlagged(page, ON_PAGE));
    if (asked.length === 0) return { kind: 'inapplicable', reason: '本次没有检查到应当解读的文件' };
    const lone = asked.filter((page) => isFlagged(page, ON_PAGE));
    const interpretationOf = interpretationsByName(survey);
    const explained = new Map(lone.map((page) => [page, interpretationOf(page)]));
    const near = lone.filter((page) => explained.get(page) !== undefined);
    const far = lone.filter((page) => explained.get(page) === undefined);
    return siteFlagged(
      ...flagOf(
        '解读在本站',
        near,
        'certain',
        `${asked.length} 件规范性文件、规章中有 ${near.length} 件没有链接到解读，而解读就在本站。`,
        (page) => {
          const found = explained.get(page);
          return found === undefined ? '' : `解读：${found.target.url}`;
        },
      ),
      ...flagOf(
        '没有看到解读',
        far,
        'suspected',
        `${asked.length} 件规范性文件、规章中有 ${far.length} 件没有看到解读${partly(survey)}。`,
        () => '',
      ),
    );
  },
});

const flagOf = (
  about: string,
  pages: readonly AuditedPage[],
  certainty: SiteFlag['certainty'],
  message: string,
  note: (page: AuditedPage) => string,
): readonly SiteFlag[] =>
  pages.length === 0 ? [] : [{ severity: 'warning', certainty, message, pages: pages.map((page) => findingPage(page, note(page))), about }];

/** The interpretation on this site that explains a document. */
const interpretationsByName = ({ audited }: Survey): ((document: AuditedPage) => AuditedPage | undefined) => {
  const named = audited.flatMap((page) => {
    const name = page.report.pageType === 'interpretation' ? interpretedName(titleOf(page)) : '';
    return name === '' ? [] : [{ page, name }];
  });
  const find = nameIndex(named.map(({ name }) => name));
  return (document) => named[find(titleOf(document)) ?? -1]?.page;
};
