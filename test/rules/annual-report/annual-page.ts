import { type AnnualShape, formShape } from '../../facts/annual-form.ts';
import { type AnnualNumbers, balancedNumbers, seeded } from '../../facts/annual-numbers.ts';

/** What a small annual report is made of; what is not said is as on a page without faults. */
export interface AnnualParts {
  readonly organ?: string;
  readonly year?: number;
  readonly heading?: string;
  readonly published?: string;
  /** Under the heading, before the sections; null leaves it out. */
  readonly opening?: string | null;
  /** Headings of the six sections; null leaves a whole section out. */
  readonly headings?: Readonly<Record<number, string | null>>;
  /** Paragraphs of sections 1, 5 and 6. */
  readonly text?: Readonly<Record<number, readonly string[]>>;
  readonly numbers?: AnnualNumbers;
  readonly shape?: AnnualShape;
  /** HTML instead of the tables of sections 2, 3 and 4. */
  readonly tables?: Readonly<Record<number, string>>;
  /** HTML after the last section. */
  readonly tail?: string;
}

/** Balanced numbers of a small county bureau. */
export const NUMBERS = balancedNumbers(seeded(11, 6));
/** Applications received and carried over, as its text says. */
export const RECEIVED = NUMBERS.requests[0]?.[6] ?? 0;

const HEADINGS: Readonly<Record<number, string>> = {
  1: '一、总体情况',
  2: '二、主动公开政府信息情况',
  3: '三、收到和处理政府信息公开申请情况',
  4: '四、政府信息公开行政复议、行政诉讼情况',
  5: '五、存在的主要问题及改进情况',
  6: '六、其他需要报告的事项',
};

const TEXT: Readonly<Record<number, readonly string[]>> = {
  1: [
    '（一）主动公开。围绕城乡建设、养老服务、义务教育等群众关心的事项，全年在门户网站发布政府信息，及时更新机构职能、规划计划和办事指南。',
    `（二）依申请公开。本年度共收到政府信息公开申请${RECEIVED}件，均在法定期限内答复，申请渠道畅通，答复文书统一规范。`,
    '（三）政府信息管理。坚持先审查后公开，逐件标明公开属性，定期清理规范性文件，并把清理结果向社会公布。',
    '（四）平台建设。改版政府信息公开专栏，优化检索功能，县图书馆和政务服务大厅设有查阅点，配备专人引导。',
    '（五）监督保障。把政府信息公开纳入年度绩效考核，开展社会评议和业务培训，本年度没有发生责任追究的情形。',
  ],
  5: [
    '去年提出的解读形式单一问题已经改进，全年图文解读的比例明显提高。今年的不足主要是部分科室公开不够及时，个别栏目的内容更新间隔较长，专栏检索还不方便。',
    '下一步将建立月度提醒和季度通报制度，逐个栏目落实责任人，同时完善检索功能，增加常用关键词，方便群众查找所需要的信息。',
  ],
  6: ['本年度没有收取信息处理费，没有其他需要报告的事项。'],
};

const paragraphs = (lines: readonly string[] = []): string => lines.map((line) => `<p>${line}</p>`).join('\n');

/** A small annual report in HTML. */
export const annualPage = (parts: AnnualParts = {}): string => {
  const { organ = '示例县交通运输局', year = 2023, numbers = NUMBERS, shape = formShape() } = parts;
  const heading = parts.heading ?? `${organ}${year}年政府信息公开工作年度报告`;
  const tables = { 2: shape.content(numbers), 3: shape.requests(numbers), 4: shape.relief(numbers), ...parts.tables };
  const opening = parts.opening === undefined ? `本报告所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止。` : parts.opening;
  const sections = Object.entries({ ...HEADINGS, ...parts.headings }).map(([number, title]) =>
    title === null
      ? ''
      : `<p><b>${title}</b></p>\n${paragraphs({ ...TEXT, ...parts.text }[Number(number)])}${Object.entries(tables).find(([at]) => at === number)?.[1] ?? ''}`,
  );
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${heading}_示例县人民政府</title></head><body>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/nb/">政府信息公开年报</a></div>
<h1 class="title">${heading}</h1>
<div class="byline">发布日期：${parts.published ?? `${year + 1}-01-18`} 09:30　来源：${organ}</div>
<div class="content" id="zoom">
${opening === null ? '' : `<p>${opening}</p>`}
${sections.join('\n')}
${parts.tail ?? ''}
</div>
<div class="footer">主办：示例县人民政府办公室　网站标识码：1234000009</div>
</body></html>`;
};
