import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit } from '../../src/catalog.ts';
import type { Report } from '../../src/model/report.ts';

/** What a generated document says of itself. */
export interface Sheet {
  readonly title: string;
  readonly number: string;
  readonly issued: string;
  readonly published: string;
  readonly validity: string;
  readonly index: string;
  readonly category: string;
  readonly issuer: string;
  readonly signature: string;
  readonly body: string;
  readonly url: string;
}

export type Layout = 'table' | 'list';

export const DAY = '2026-11-01';
const MATTERS = ['粮食储备', '河道采砂', '校外培训', '户外广告', '农村公路', '物业服务', '森林防火', '医疗救助', '档案管理', '科技项目'];
const KINDS = ['管理办法', '考核办法', '奖励细则', '监督规定', '工作规程'];

/** The nth document, without a fault. */
export const sheetOf = (n: number): Sheet => ({
  title: `关于印发云溪县${MATTERS[n % 10]}${KINDS[Math.floor(n / 10) % 5]}（第${n}批）的通知`,
  number: `云政办〔2024〕${n + 1}号`,
  issued: '2024-04-08',
  published: '2024-04-12',
  validity: '有效',
  index: `003012345/202404-${String(n).padStart(5, '0')}`,
  category: '综合政务',
  issuer: '云溪县人民政府办公室',
  signature: '云溪县人民政府办公室',
  body: '各乡镇人民政府，县直各单位：现将办法印发给你们，请结合实际认真贯彻执行，遇到问题及时报告。',
  url: `https://www.yunxi.gov.cn/zwgk/zc/2024/${n}.html`,
});

const chinese = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

const rowsOf = (sheet: Sheet): readonly (readonly [string, string])[] => [
  ['索引号', sheet.index],
  ['主题分类', sheet.category],
  ['发文机关', sheet.issuer],
  ['成文日期', sheet.issued === '' ? '' : chinese(sheet.issued)],
  ['标题', sheet.title],
  ['发文字号', sheet.number],
  ['发布日期', sheet.published === '' ? '' : chinese(sheet.published)],
  ['有效性', sheet.validity],
];

const metadata: Readonly<Record<Layout, (sheet: Sheet) => string>> = {
  table: (sheet) =>
    `<table class="info">${rowsOf(sheet)
      .map(([label, value]) => `<tr><td>${label}：</td><td>${value}</td></tr>`)
      .join('')}</table>`,
  list: (sheet) =>
    `<ul class="wj-attributes">${rowsOf(sheet)
      .map(([label, value]) => `<li><b>${label}：</b><span>${value}</span></li>`)
      .join('')}</ul>`,
};

/** A page of the document in one of two layouts of a site. */
export const htmlOf = (sheet: Sheet, layout: Layout): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>${sheet.title}_云溪县人民政府</title><meta name="SiteName" content="云溪县人民政府"></head><body>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政府信息公开</a> &gt; <a href="/zwgk/zc/">政策文件</a></div>
${metadata[layout](sheet)}
<h1>${sheet.title}</h1>
<div class="${layout === 'table' ? 'content' : 'article-body'}"><p>${sheet.body}</p>
<p style="text-align:right">${sheet.signature}</p><p style="text-align:right">${chinese(sheet.issued === '' ? '2024-04-08' : sheet.issued)}</p><p>（此件公开发布）</p></div>
<p><a href="/files/a.doc">${sheet.title}.doc</a> <a href="/files/a.pdf">${sheet.title}.pdf</a></p>
</body></html>`;

/** The report on a page. */
export const reportOf = (html: string, url: string): Report => audit(captureHtml(html, { url, charset: 'utf-8' }), { day: DAY });

export const auditSheet = (sheet: Sheet, layout: Layout = 'table'): Report => reportOf(htmlOf(sheet, layout), sheet.url);

/** A fault that can be put into a document, with the rule that sees it and what it is about. */
export interface Fault {
  readonly rule: string;
  readonly spoil: (sheet: Sheet) => Sheet;
}

export const FAULTS: readonly Fault[] = [
  { rule: 'document/document-number-present', spoil: (sheet) => ({ ...sheet, number: '' }) },
  {
    rule: 'document/document-number-well-formed',
    spoil: (sheet) => ({ ...sheet, number: sheet.number.replace('〔', '[').replace('〕', ']') }),
  },
  { rule: 'document/policy-dates-in-order', spoil: (sheet) => ({ ...sheet, published: '2024-03-02' }) },
  { rule: 'document/validity-stated', spoil: (sheet) => ({ ...sheet, validity: '' }) },
  { rule: 'document/catalogue-fields-present', spoil: (sheet) => ({ ...sheet, index: '', category: '' }) },
  { rule: 'document/policy-dates-present', spoil: (sheet) => ({ ...sheet, published: '' }) },
  { rule: 'format/title-clean', spoil: (sheet) => ({ ...sheet, title: sheet.title.replace('关于', '关于关于') }) },
  { rule: 'document/published-within-20-workdays', spoil: (sheet) => ({ ...sheet, published: '2024-09-12' }) },
  { rule: 'privacy/no-personal-phone', spoil: (sheet) => ({ ...sheet, body: `${sheet.body}联系人王小明，手机13855512345。` }) },
  { rule: 'document/issuer-matches-signature', spoil: (sheet) => ({ ...sheet, issuer: '云溪县水利局' }) },
];
