import { formShape } from '../../test/facts/annual-form.ts';
import { type AnnualNumbers, balancedNumbers, seeded } from '../../test/facts/annual-numbers.ts';
import type { CleanPage } from './clean-page.ts';
import { contentPage, paragraphs } from './shell.ts';

const NUMBERS = balancedNumbers(seeded(11, 6));
const TOTAL = 6;
const RECEIVED = NUMBERS.requests[0]?.[TOTAL] ?? 0;

const GOVERNMENT: readonly string[] = [
  '（一）主动公开。围绕城乡建设、养老服务、义务教育等群众关心的事项，全年在门户网站发布政府信息，及时更新机构职能、规划计划和办事指南。',
  `（二）依申请公开。本年度共收到政府信息公开申请${RECEIVED}件，均在法定期限内答复，申请渠道畅通，答复文书统一规范。`,
  '（三）政府信息管理。坚持先审查后公开，逐件标明公开属性，定期清理规范性文件，并把清理结果向社会公布。',
  '（四）平台建设。改版政府信息公开专栏，优化检索功能，县图书馆和政务服务大厅设有查阅点，配备专人引导。',
  '（五）监督保障。把政府信息公开纳入年度绩效考核，开展社会评议和业务培训，本年度没有发生责任追究的情形。',
  '（六）重点领域。按月公开财政预决算、惠民补贴、征地补偿、食品药品抽检、生态环境监测和安全生产检查结果，公开内容由各单位自查，县政府办公室每季度抽查一次，发现问题当场交办，限期改正。',
  '（七）政策解读。全年制发的规范性文件都有解读，解读由起草单位完成，图文、视频和问答并用，乡镇政务服务大厅循环播放，村务公开栏张贴图解，方便不常上网的群众了解。',
];
const PROBLEMS: readonly string[] = [
  '去年提出的解读形式单一问题已经改进，全年图文解读的比例明显提高。今年的不足主要是部分单位公开不够及时，个别栏目的内容更新间隔较长，专栏检索还不方便。',
  '下一步将建立月度提醒和季度通报制度，逐个栏目落实责任人，同时完善检索功能，增加常用关键词，方便群众查找所需要的信息。',
];

const report = (year: number, numbers: AnnualNumbers, text: Readonly<Record<1 | 5, readonly string[]>>): string => {
  const shape = formShape();
  return contentPage({
    heading: `示例县人民政府${year}年政府信息公开工作年度报告`,
    column: '政府信息公开年报',
    columnType: '信息公开年报',
    published: `${year + 1}-01-18`,
    source: '示例县人民政府办公室',
    body: [
      paragraphs(`本报告所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止。`, '一、总体情况', ...text[1]),
      `<p>二、主动公开政府信息情况</p>\n${shape.content(numbers)}`,
      `<p>三、收到和处理政府信息公开申请情况</p>\n${shape.requests(numbers)}`,
      `<p>四、政府信息公开行政复议、行政诉讼情况</p>\n${shape.relief(numbers)}`,
      paragraphs(
        '五、存在的主要问题及改进情况',
        ...text[5],
        '六、其他需要报告的事项',
        '本年度没有收取信息处理费，没有其他需要报告的事项。',
      ),
    ].join('\n'),
  });
};

/** Numbers of the year before: what it carried over is what this year began with, and what was in force then leads to what is now. */
const before = (now: AnnualNumbers): AnnualNumbers => {
  const carried = now.requests[1] ?? [];
  const older = (row: 'regulation' | 'normative') => {
    const { made = 0, repealed = 0, inForce = 0 } = now.content[row];
    return { made: 0, repealed: 0, inForce: inForce - made + repealed };
  };
  const none = carried.map(() => 0);
  return {
    ...now,
    content: { ...now.content, regulation: older('regulation'), normative: older('normative') },
    requests: now.requests.map((_, row) => (row === 0 || row === 24 ? carried : none)),
  };
};

const oneMore = (numbers: AnnualNumbers): AnnualNumbers => ({
  ...numbers,
  requests: numbers.requests.map((counts, row) =>
    row === 0 || row === 24 ? counts.map((count, at) => (at === 0 || at === TOTAL ? count + 1 : count)) : counts,
  ),
});

const OTHER_TEXT = {
  1: [
    '全年发布各类信息三千余条，其中乡镇和部门占七成，重点领域做到按月更新。',
    '收到的申请由县政府办公室统一登记、统一编号、分头办理、统一答复。考核、评议和责任追究各有办法，全年没有追究责任的情形。',
  ],
  5: ['主要问题是解读形式单一。明年起每份规范性文件至少配一种图文或者视频解读，由起草单位和县融媒体中心一起做。'],
} as const;

/** A county's annual report, with the one of the year before. */
export const annual: CleanPage = {
  name: 'annual',
  pageType: 'annual-report',
  url: 'https://www.example.gov.cn/zwgk/nb/202401/t20240118_1.html',
  html: report(2023, NUMBERS, { 1: GOVERNMENT, 5: PROBLEMS }),
  previous: report(2022, before(NUMBERS), OTHER_TEXT),
};

/** This year's own words in last year's report. */
export const COPIED_PREVIOUS = report(2022, before(NUMBERS), { 1: GOVERNMENT, 5: PROBLEMS });

/** A report of last year that carried over one case more. */
export const OTHER_CARRIED = report(2022, oneMore(before(NUMBERS)), OTHER_TEXT);
