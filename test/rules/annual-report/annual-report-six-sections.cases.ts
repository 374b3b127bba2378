import { annualReportSixSections } from '../../../src/rules/annual-report/annual-report-six-sections.ts';
import { casesOf } from '../cases.ts';
import { annualPage } from './annual-page.ts';

const pageType = 'annual-report' as const;

export const cases = casesOf(annualReportSixSections, [
  { kind: 'pass', name: '六个部分依次齐全', html: annualPage(), pageType, outcome: 'pass' },
  {
    kind: 'fail',
    name: '没有第五部分',
    html: annualPage({ headings: { 5: null } }),
    pageType,
    outcome: 'fail',
    messages: ['没有读到“五、存在的主要问题及改进情况”，年报应有六个部分。'],
  },
  {
    kind: 'fail',
    name: '小标题用语与格式不同，只作提示',
    html: annualPage({ headings: { 4: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况' } }),
    pageType,
    outcome: 'fail',
    messages: ['小标题用语与格式不同：“因政府信息公开工作被申请行政复议、提起行政诉讼情况”应为“政府信息公开行政复议、行政诉讼情况”。'],
  },
  {
    kind: 'fail',
    name: '自称六部分，只列出五项',
    html: annualPage({
      opening:
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。',
    }),
    pageType,
    outcome: 'fail',
    messages: ['文中自称由六个部分组成，列举时却没有“政府信息公开行政复议、行政诉讼情况”。'],
  },
  {
    kind: 'fail',
    name: '第六部分排在第五部分之前，请人工核对',
    html: annualPage({ headings: { 5: '五、其他需要报告的事项', 6: '六、存在的主要问题及改进情况' } }),
    pageType,
    outcome: 'review',
    messages: ['“五、存在的主要问题及改进情况”排在了后面的部分之后，次序请核对。'],
  },
  {
    kind: 'near-miss',
    name: '小标题与正文在同一段',
    html: annualPage({ headings: { 1: '一、总体情况　2023年，全局依法依规推进政府信息公开。' } }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '开头另有目录',
    html: annualPage({
      opening:
        '目录</p><p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p><p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项',
    }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '列举用语不同，六项齐全',
    html: annualPage({
      opening: '本报告由总体情况、主动公开情况、收到和处理申请情况、行政复议及行政诉讼情况、存在的问题及改进措施、其他事项等六个部分组成。',
    }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '全文只在附件里',
    html: annualPage({
      headings: { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null },
      opening: '现将年度报告全文公布如下，请下载附件查阅。',
      tail: '<p>附件：<a href="/f/nb2023.pdf">示例县交通运输局2023年政府信息公开工作年度报告.pdf</a></p>',
    }),
    pageType,
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '2011 年的年报，当时没有六部分格式',
    html: annualPage({ year: 2011, headings: { 1: '一、概述', 4: null } }),
    pageType,
    outcome: 'inapplicable',
  },
]);
