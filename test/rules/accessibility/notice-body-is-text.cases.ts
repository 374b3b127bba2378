import { noticeBodyIsText } from '../../../src/rules/accessibility/notice-body-is-text.ts';
import { casesOf } from '../cases.ts';
import { newsPage, policyPage } from '../page.ts';

const PICTURES = '<img src="/i/1.jpg" alt="第一页"><img src="/i/2.jpg" alt="第二页">';
const only = (body: readonly string[], heading = '示例市城市管理局关于临时占道施工的通告') =>
  policyPage({ heading, body, signature: [null, null], files: [] });

export const cases = casesOf(noticeBodyIsText, [
  {
    kind: 'pass',
    name: '正文有文字，也有图片',
    html: policyPage({
      body: [`现就城市绿化养护有关事项通知如下，请结合实际认真贯彻执行。${'各县（区）要落实养护责任。'.repeat(4)}`, PICTURES],
    }),
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '通告正文只有两张图片，请人工核对',
    html: only([PICTURES]),
    outcome: 'review',
    messages: ['正文只有 2 张图片，没有可检索、可复制的文字。'],
  },
  {
    kind: 'fail',
    name: '没有元数据的公告，标题、来源下面只有图片，请人工核对',
    html: newsPage({ heading: '示例市供水公司关于文化路停水的公告', body: [PICTURES], footer: '主办：示例市人民政府办公室' }),
    pageType: 'news',
    outcome: 'review',
    messages: ['正文只有 2 张图片，没有可检索、可复制的文字。'],
  },
  {
    kind: 'near-miss',
    name: '图片以外另有 PDF 附件',
    html: policyPage({ body: [PICTURES], signature: [null, null] }),
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '图解', html: only([PICTURES], '一图读懂《示例市城市绿化养护办法》'), outcome: 'inapplicable' },
  { kind: 'near-miss', name: '没有图片', html: policyPage(), outcome: 'inapplicable' },
]);
