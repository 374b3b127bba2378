import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, notAssessable, pass } from '../../audit/rule.ts';
import type { PageWord } from '../../facts/found-words.ts';
import { issueDate } from '../../facts/issue-date.ts';
import { publishDate } from '../../facts/publish-date.ts';
import { own } from '../../norms/clauses.ts';
import { flagsOfWords, timesOf, wordsInText } from '../word-flags.ts';

/** 原国土资源局, 时任, 更名前; 的前身 */
const FORMERLY = /原|前|时任|曾|旧|废止|失效|撤销|更名|划入|整合|职责|组建|改为|合并|历任/u;
/** 农业部令, 公告2017年第1号, 等7部门, 制定的办法 */
const CITED = /^(?:令|公告|通告|办公厅)?(?:第|[0-9０-９]{4}年|等|[（(〔[]|印发|发布|《)/u;
const YEAR = /(?:19|20)[0-9]{2}/gu;
const BEFORE = 30;
const AFTER = 16;

/** L3: names of organs and laws are those now in use. */
export const termsCurrent = defineRule({
  id: 'wording/terms-current',
  catalogue: 'L3',
  title: '名称已经过时',
  why: '机构改革和法律修订以后仍用旧名称，群众按旧名称找不到办事部门，也说明内容没有更新。',
  basis: [own('按机构改革、法律施行的日期对照')],
  appliesTo: 'any',
  fix: '确指现在的机构或依据的，改用现名称；叙述历史的，写明“原”字或年份。',
  criterion:
    '文件日期晚于改名或废止日期，而正文仍用旧机构名、书名号里仍是已被替代的法律的，提示核对。文件日期早于那一天的不看；书名号和方括号文号里的机构名、写明“原”“更名”的、同一句里有改名以前年份的、作为旧文件制定机关引用的，不报。看不出文件日期的无法判断。',
  exceptions: '叙述历史沿革、引用旧文件名称，或本地机构仍用此名的，可以不理会。',
  check: (given) => {
    const words = wordsInText(given).filter(({ entry }) => entry.kind === 'outdated');
    if (words.length === 0) return pass;
    const day = given.get(issueDate).value ?? given.get(publishDate).value;
    if (day === null) return notAssessable('看不出文件的日期');
    const current = words.filter((word) => word.entry.since !== undefined && day >= word.entry.since && isMeantNow(given, word));
    return flagged(
      ...flagsOfWords(
        given,
        current,
        { severity: 'notice', certainty: 'suspected' },
        ({ entry }, around, count) =>
          `“${around}”${timesOf(count)}用了“${entry.wrong}”，${entry.since?.slice(0, 4)}年起已由“${entry.right}”替代，请核对是否指现在的名称。`,
      ),
    );
  },
});

const isMeantNow = ({ snapshot: { blocks } }: Given, { entry, block, start, end }: PageWord): boolean => {
  const text = blocks[block]?.text ?? '';
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  if (FORMERLY.test(before) || FORMERLY.test(after)) return false;
  if (!entry.titled && (CITED.test(after) || isInTitle(before))) return false;
  const since = Number(entry.since?.slice(0, 4));
  return [...`${before}${after}`.matchAll(YEAR)].every(([year]) => Number(year) > since);
};

/** It stands between 《 and 》: part of the title of an older paper. */
const isInTitle = (before: string): boolean => before.lastIndexOf('《') > before.lastIndexOf('》');
