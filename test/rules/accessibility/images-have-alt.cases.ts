import { imagesHaveAlt } from '../../../src/rules/accessibility/images-have-alt.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const LEAD = '现就城市绿化养护有关事项通知如下，请结合实际认真贯彻执行。';

export const cases = casesOf(imagesHaveAlt, [
  { kind: 'pass', name: '图片有替代文本', html: policyPage({ body: [LEAD, '<img src="/i/1.jpg" alt="养护流程图">'] }), outcome: 'pass' },
  {
    kind: 'fail',
    name: '两张图片中一张没有替代文本',
    html: policyPage({ body: [LEAD, '<img src="/i/1.jpg" alt="养护流程图"><img src="/i/2.jpg">'] }),
    outcome: 'fail',
    messages: ['正文 2 张图片中有 1 张没有替代文本（alt）。'],
  },
  {
    kind: 'near-miss',
    name: '附件前的图标和装饰图片',
    html: policyPage({
      body: [LEAD, '<img src="/i/1.jpg" alt="">'],
      tail: ['<img src="/ueditor/fileTypeImages/icon_pdf.gif"><a href="/1.pdf">养护标准</a>'],
    }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '页脚的标志不是正文图片',
    html: policyPage({ footer: '<img src="/logo.png">主办：示例市人民政府' }),
    outcome: 'inapplicable',
  },
]);
