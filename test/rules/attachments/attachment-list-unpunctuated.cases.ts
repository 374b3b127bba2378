import { attachmentListUnpunctuated } from '../../../src/rules/attachments/attachment-list-unpunctuated.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(attachmentListUnpunctuated, [
  {
    kind: 'pass',
    name: '附件名称末尾没有标点',
    html: policyPage({ list: ['附件：1.城市绿化养护标准', '2.城市绿化养护考核表'] }),
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '两个附件名称末尾带分号和句号',
    html: policyPage({ list: ['附件：1.城市绿化养护标准；', '2.城市绿化养护考核表。'] }),
    outcome: 'fail',
    messages: ['附件说明中有 2 个附件名称末尾带标点，如“城市绿化养护标准；”；附件名称后不加标点。'],
  },
  {
    kind: 'fail',
    name: '唯一的附件名称末尾带句号',
    html: policyPage({ list: ['附件：城市绿化养护标准。'] }),
    outcome: 'fail',
    messages: ['附件说明中“城市绿化养护标准。”末尾带标点；附件名称后不加标点。'],
  },
  {
    kind: 'near-miss',
    name: '附件名称以书名号、括号结尾',
    html: policyPage({ list: ['附件：《城市绿化养护标准（试行）》'] }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '正文句子提到附件',
    html: policyPage({ list: ['附件所列项目应当在年底前完成。'] }),
    outcome: 'inapplicable',
  },
]);
