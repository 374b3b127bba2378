import type { Candidate, Reading } from '../../src/model/fact.ts';
import type { Check, Report, ReportedFacts } from '../../src/model/report.ts';

const place = (block: number) => ({ block, start: 0, end: 4 });

const found = (value: string, where: Candidate<string>['where'], block: number): Reading<string> => ({
  state: 'present',
  value,
  raw: value,
  where,
  confidence: 0.95,
  place: place(block),
  rejected: [],
});

const lacking = (state: 'empty' | 'absent' | 'hidden' | 'scripted', label?: string): Reading<string> => ({
  state,
  value: null,
  raw: null,
  where: state === 'absent' ? null : 'metadata',
  confidence: 0.9,
  rejected: [],
  ...(label === undefined ? {} : { label, place: place(3) }),
});

const absent = lacking('absent');

const facts: ReportedFacts = {
  title: found('关于印发《临江市物业服务质量评价办法（试行）》的通知', 'title', 1),
  documentNumber: found('临建发〔2024〕18号', 'metadata', 2),
  issueDate: {
    ...found('2024-03-08', 'metadata', 4),
    state: 'conflicting',
    rejected: [
      { value: '2024-03-18', raw: '2024年3月18日', where: 'body', place: place(9), confidence: 0.7, reason: '元数据栏优先于落款' },
    ],
  },
  publishDate: found('2024-03-02', 'byline', 5),
  effectiveDate: absent,
  validity: lacking('empty', '有效性：'),
  indexNumber: lacking('absent'),
  issuer: found('临江市住房和城乡建设局', 'metadata', 6),
  topicCategory: lacking('scripted', '主题分类'),
  contentSource: found('临江市住房和城乡建设局办公室', 'byline', 5),
  attachments: {
    state: 'present',
    value: [
      { name: '临江市物业服务质量评价办法（试行）.pdf', href: './1.pdf', extension: 'pdf', url: '', group: 1, place: place(11) },
      { name: '评价指标表', href: './2.pdf', extension: 'pdf', url: '', group: 2, place: place(12) },
    ],
    raw: null,
    where: 'body',
    confidence: 0.9,
    rejected: [],
  },
};

const check = (rule: string, outcome: Check['outcome'], reason?: string): Check => ({
  rule,
  catalogue: 'A1',
  outcome,
  ...(reason === undefined ? {} : { reason }),
});

/** A page with every kind of field state, finding and check. */
export const fullReport: Report = {
  schema: 'disclosure-lens/report',
  version: 1,
  tool: { name: 'disclosure-lens', version: '0.1.0' },
  page: {
    url: 'https://www.linjiang.example/zwgk/zfxxgk/2024/t20240302_1.html',
    title: '临江市住房和城乡建设局关于印发《临江市物业服务质量评价办法（试行）》的通知（含附件与评价指标表全文）',
    site: '临江市人民政府',
    column: ['政务公开', '政策文件'],
    charset: 'utf-8',
    elements: 812,
    truncated: false,
  },
  day: '2026-11-21',
  pageType: 'policy',
  subType: '行政规范性文件',
  pageTypeReason: '元数据表有文号、发布机构等栏目，标题以“的通知”结尾',
  pageTypeConfidence: 0.97,
  pageTypeCorrected: false,
  facts,
  checks: [
    check('document/validity-stated', 'fail'),
    check('document/policy-dates-in-order', 'fail'),
    check('document/issue-date-matches-signature', 'review'),
    check('document/catalogue-fields-present', 'fail'),
    check('metatags/article-meta-present', 'fail'),
    check('document/document-number-present', 'pass'),
    check('document/document-number-well-formed', 'pass'),
    check('metatags/site-id-valid', 'pass'),
    check('attachments/attachment-list-matches', 'not-assessable', '附件列表由脚本填入，看不到'),
    check('document/openness-attribute-stated', 'inapplicable', '不适用于这类页面'),
    check('metatags/column-meta-present', 'error'),
  ],
  findings: [
    {
      fingerprint: 'a1',
      rule: 'document/policy-dates-in-order',
      catalogue: 'A7',
      outcome: 'fail',
      severity: 'error',
      certainty: 'certain',
      title: '发布日期早于成文日期',
      message: '页面发布日期为 2024-03-02，成文日期为 2024-03-08，发布不应早于成文，请核实。',
      evidence: [
        { label: '发布日期', quote: '2024-03-02', place: place(5) },
        { label: '成文日期', quote: '2024-03-08', place: place(4) },
      ],
      fix: '核对纸质件，在后台更正有误的日期栏。',
    },
    {
      fingerprint: 'a2',
      rule: 'document/validity-stated',
      catalogue: 'A10',
      outcome: 'fail',
      severity: 'warning',
      certainty: 'certain',
      title: '有效性未标注',
      message: '元数据表有“有效性”一栏，没有填写。行政规范性文件应当标注现行有效、失效或废止。',
      evidence: [{ label: '有效性栏', quote: '有效性：', place: place(3) }],
      fix: '对照最近一次清理结果，在后台“有效性”栏选择状态。',
    },
    {
      fingerprint: 'a3',
      rule: 'metatags/article-meta-present',
      catalogue: 'K7',
      outcome: 'fail',
      severity: 'notice',
      certainty: 'certain',
      title: '内容页标签缺失',
      message: '内容页标签没有来源（ContentSource）。应有 3 项，已有 2 项。',
      evidence: [],
      fix: '在内容页模板的 <head> 中补上所缺标签。',
    },
    {
      fingerprint: 'a4',
      rule: 'document/issue-date-matches-signature',
      catalogue: 'A8',
      outcome: 'review',
      severity: 'warning',
      certainty: 'suspected',
      title: '元数据成文日期与落款日期不同',
      message: '元数据成文日期为 2024-03-08，落款日期为 2024年3月18日，两者应当一致，请以纸质件为准核对。',
      evidence: [{ label: '落款日期', quote: '2024年3月18日', place: place(9) }],
      fix: '核对纸质件，更正元数据或正文中的日期。',
    },
    {
      fingerprint: 'a5',
      rule: 'metatags/column-meta-present',
      catalogue: 'K6',
      outcome: 'error',
      severity: 'notice',
      certainty: 'suspected',
      title: '栏目页标签缺失',
      message: '这项检查自己出了错，没有得出结论：x is not a function',
      evidence: [],
      fix: '请把这个页面的地址和这句话反馈给公开镜的维护者；其他检查不受影响。',
    },
  ],
};

/** A page on which nothing was found wrong. */
export const fineReport: Report = {
  ...fullReport,
  facts: {
    ...facts,
    issueDate: found('2024-03-01', 'metadata', 4),
    validity: found('现行有效', 'metadata', 3),
    indexNumber: found('11340000MB1234567A/202403-00018', 'metadata', 7),
    topicCategory: found('城乡建设、环境保护', 'metadata', 8),
  },
  checks: fullReport.checks.map(({ rule, catalogue }) => ({ rule, catalogue, outcome: 'pass' })),
  findings: [],
};

/** A front page, which is not asked for fields. */
export const homeReport: Report = {
  ...fineReport,
  page: { ...fullReport.page, title: '临江市人民政府门户网站' },
  pageType: 'home',
  subType: '',
  pageTypeCorrected: true,
  facts: {
    title: found('临江市人民政府门户网站', 'title', 1),
    documentNumber: absent,
    issueDate: absent,
    publishDate: absent,
    effectiveDate: absent,
    validity: absent,
    indexNumber: absent,
    issuer: absent,
    topicCategory: absent,
    contentSource: absent,
    attachments: { state: 'absent', value: null, raw: null, where: null, confidence: 1, rejected: [] },
  },
};
