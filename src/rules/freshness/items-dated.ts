import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { bodyLines } from '../../facts/body-lines.ts';
import { consultationPeriod } from '../../facts/consultation-period.ts';
import { issueDate } from '../../facts/issue-date.ts';
import { listItems } from '../../facts/list-items.ts';
import { pageType } from '../../facts/page-type.ts';
import { publishDate } from '../../facts/publish-date.ts';
import { title } from '../../facts/title.ts';
import { publishTimeShown, undatedIsStale } from '../../norms/clauses.ts';
import { certaintyOfAbsence, mayBeScripted, unseenPart, WRITES_DATE } from '../absence.ts';
import { evidence, evidenceOf } from '../evidence.ts';

/** `2024-03-08`, `2024年3月`, `[03-08]`, `03/08`: a date as lists print it. */
const LIST_DATE = /(?:19|20)\d{2}[-/.年]\s?\d{1,2}|(?<!\d)(?:0\d|1[0-2])[-/.](?:[0-2]\d|3[01])(?!\d)|\d{1,2}月\d{1,2}日/u;
/** Entries of a list are links with at least so many characters. */
const ENTRY = 12;
const ENTRIES = 6;
const REACH = 3000;

/** I4: what is published shows when. */
export const itemsDated = defineRule({
  id: 'freshness/items-dated',
  catalogue: 'I4',
  title: '未注明发布时间',
  why: '未注明发布时间的信息在检查中视为不更新。',
  basis: [undatedIsStale, publishTimeShown],
  appliesTo: ['list', 'interpretation', 'consultation', 'annual-report', 'guide', 'organisation', 'news'],
  fix: '在内容页标题下方、列表每条信息后面显示发布时间；改一次模板，同类页面同时改好。',
  criterion:
    '内容页看不到发布日期的报，只有落款、成文日期或征集期限的请人工核对；机构职能、指南等固定页面只提示核对。列表页有 6 条以上信息而一个日期也没有的请人工核对，因为可能是栏目导航。由脚本填入或访客看不到的不判。政策文件页由“成文日期或发布日期缺失”一条报。',
  exceptions: '专题首页、栏目导航等不逐条发布信息的页面，可以不理会。',
  check: (given): Verdict => {
    const { value: type } = given.get(pageType);
    if (type === 'list') return ofList(given);
    const published = given.get(publishDate);
    if (published.state === 'hidden') return notAssessable('发布日期访客看不到，请在浏览器里核对');
    if (published.state === 'scripted') return notAssessable('发布日期由脚本填入，静态页面里看不到');
    if (published.value !== null && published.where !== 'metatag') return pass;
    const unseen = unseenPart(given);
    if (unseen !== null && published.state === 'absent') return notAssessable(unseen);
    if (mayBeScripted(given, WRITES_DATE)) return notAssessable('页面有写出日期的脚本，请在浏览器里核对');
    if (given.get(bodyLines).length === 0) return notAssessable('没有读到正文');
    const standing = type === 'organisation' || type === 'guide';
    const tagged = published.value === null ? '' : `，只有网页标签里写着 ${published.value}`;
    const issued = published.value === null ? given.get(issueDate).value : null;
    const period = type === 'consultation' ? given.get(consultationPeriod) : null;
    const begun = period?.explicit === true ? period.from : null;
    const dated = issued !== null ? `，只有落款或成文日期 ${issued}` : begun !== null ? `，只有征集期限，${begun} 开始` : tagged;
    const blank = published.state === 'empty' ? '页面有发布日期一栏，但没有填写' : `页面上没有看到发布日期${dated}`;
    return flagged({
      severity: standing ? 'notice' : 'error',
      certainty: standing || published.value !== null || issued !== null || begun !== null ? 'suspected' : certaintyOfAbsence(given),
      message: `${blank}。`,
      evidence: [...evidenceOf('标题', given.get(title)), ...(published.place === undefined ? [] : evidenceOf('发布日期', published))],
      about: '发布日期',
    });
  },
});

const ofList = (given: Given): Verdict => {
  const { links, blocks, truncated } = given.snapshot;
  if (given.get(listItems).length >= 3) return pass;
  const entries = links.filter(({ text, hidden }) => !hidden && text.length >= ENTRY);
  const [first] = entries;
  if (first === undefined || entries.length < ENTRIES) return inapplicable('没有读到成列的信息');
  if (truncated) return notAssessable('页面太大，没有读完');
  if (blocks.slice(0, REACH).some(({ text, hidden }) => !hidden && text.length <= 300 && LIST_DATE.test(text))) return pass;
  return flagged({
    severity: 'error',
    certainty: 'suspected',
    message: `列表中有 ${entries.length} 条信息，没有看到发布时间。`,
    evidence: [evidence('列表第一条', first.text, { block: first.block, start: first.start, end: first.start + first.text.length })],
    about: '列表发布时间',
  });
};
