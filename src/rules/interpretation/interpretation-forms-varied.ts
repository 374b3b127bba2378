import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { columnPath } from '../../facts/column-path.ts';
import { interpretation } from '../../facts/interpretation.ts';
import { listItems } from '../../facts/list-items.ts';
import { otherPages } from '../../facts/other-pages.ts';
import { pageType } from '../../facts/page-type.ts';
import { publishDate } from '../../facts/publish-date.ts';
import { title } from '../../facts/title.ts';
import { own } from '../../norms/clauses.ts';
import { interpretationPractice } from '../../norms/interaction-clauses.ts';
import { daysBetween } from '../../text/workdays.ts';
import { evidenceAt } from '../evidence.ts';

const YEAR = 366;
const LEAST = 3;
const COLUMN = /解读/u;
/** Titles that tell a form other than plain text. */
const FORMS = /图解|一图|图说|图文|读懂|看懂|漫画|长图|海报|视频|动漫|动画|H5|发布会|吹风会|访谈|直播|问答|答记者问/iu;

/** D8: a column of interpretations uses more than plain text. */
export const interpretationFormsVaried = defineRule({
  id: 'interpretation/interpretation-forms-varied',
  catalogue: 'D8',
  title: '解读形式单一',
  why: '图解、视频、问答、发布会更容易看懂，评估会看形式是否多样。',
  basis: [interpretationPractice, own('近 12 个月')],
  appliesTo: ['list'],
  fix: '重要政策除文字解读外，配图解、视频、问答或新闻发布会。',
  criterion:
    '只查政策解读栏目。栏目里近 12 个月的标题只要有图解、视频、问答、发布会一类就通过。标题看不出形式时，要把各条解读打开看过才能判断：读到的 3 条以上全是纯文字的提示人工核对；没有打开的不判。',
  exceptions: '解读数量很少的单位，可以不理会。',
  check: (given): Verdict => {
    const heading = `${given.get(title).value ?? ''}>${given.get(columnPath).at(-1) ?? ''}`;
    if (!COLUMN.test(heading)) return inapplicable('不是政策解读栏目');
    const isRecent = (day: string | null): boolean => day === null || daysBetween(day, given.day) <= YEAR;
    const items = given.get(listItems).filter(({ date }) => isRecent(date));
    if (items.some((item) => FORMS.test(item.title))) return pass;
    const pages = given.get(otherPages).companions.filter((page) => isInterpretation(page) && isRecent(page.get(publishDate).value));
    if (pages.length < LEAST) return notAssessable('标题看不出解读形式，要打开各条解读才能判断');
    if (pages.some((page) => page.get(interpretation).form !== 'text' || page.snapshot.images.some(inText(page)))) return pass;
    return flagged({
      severity: 'notice',
      certainty: 'suspected',
      message: `近一年读到的 ${pages.length} 条解读都是纯文字，没有图解、视频、问答或发布会。`,
      evidence: items.slice(0, 3).map((item) => evidenceAt('栏目中的解读', given.snapshot, item.block)),
      about: '解读形式',
    });
  },
});

const isInterpretation = (page: Given): boolean => page.get(pageType).value === 'interpretation';

/** Whether a picture stands among the paragraphs of the text. */
const inText = (page: Given) => {
  const { lines } = page.get(interpretation);
  const [first, last] = [lines[0]?.block ?? 0, lines.at(-1)?.block ?? -1];
  return ({ block, hidden }: { readonly block: number; readonly hidden?: true }): boolean => !hidden && block >= first && block <= last;
};
