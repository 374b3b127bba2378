import { signatureDateArabic } from '../../../src/rules/format/signature-date-arabic.ts';
import { casesOf } from '../cases.ts';
import { openedFile, sameLines } from '../opened.ts';
import { policyPage } from '../page.ts';

const signed = (date: string) => policyPage({ signature: ['示例市人民政府办公室', date] });

export const cases = casesOf(signatureDateArabic, [
  { kind: 'pass', name: '落款写成“2024年3月8日”', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '落款用汉字数字',
    html: signed('二〇二四年三月八日'),
    outcome: 'fail',
    messages: ['落款日期写成“二〇二四年三月八日”，用了汉字数字；规范写法为“2024年3月8日”。'],
  },
  {
    kind: 'fail',
    name: '落款月、日补零',
    html: signed('2024年03月08日'),
    outcome: 'fail',
    messages: ['落款日期写成“2024年03月08日”，月、日前补了零；规范写法为“2024年3月8日”。'],
  },
  {
    kind: 'near-miss',
    name: '2005 年的落款用汉字日期，是当时的规范',
    html: policyPage({
      metadata: { 成文日期: '2005-12-16', 发布日期: '2005-12-20', 文号: '示政办〔2005〕12号' },
      byline: '发布日期：2005-12-20',
      tags: { PubDate: '2005-12-20 09:00' },
      signature: ['示例市人民政府办公室', '二○○五年十二月十六日'],
    }),
    outcome: 'inapplicable',
  },
  { kind: 'near-miss', name: '元数据里的日期补零', html: policyPage({ metadata: { 成文日期: '2024年03月08日' } }), outcome: 'pass' },
  { kind: 'near-miss', name: '落款数字之间有空格', html: signed('2024 年 3 月 8 日'), outcome: 'pass' },
  {
    kind: 'fail',
    name: '附件落款日期用汉字数字',
    html: policyPage(),
    attachments: [openedFile('办法.docx', 'docx', sameLines('关于印发城市绿化养护办法的通知', undefined, '二〇二四年三月八日'))],
    outcome: 'fail',
    messages: ['附件“办法.docx”的落款日期写成“二〇二四年三月八日”，用了汉字数字；规范写法为“2024年3月8日”。'],
  },
  {
    kind: 'near-miss',
    name: '附件是 2012 年 7 月以前的文件，落款用汉字数字',
    html: policyPage(),
    attachments: [openedFile('旧办法.docx', 'docx', sameLines('关于印发城市绿化养护办法的通知', undefined, '二○○五年三月八日'))],
    outcome: 'pass',
  },
]);
