import { guideApplicationChannelsPresent } from '../../../src/rules/guide/guide-application-channels-present.ts';
import { casesOf } from '../cases.ts';
import { guidePage, without } from './page.ts';

const NONE = without(/申请/u);

export const cases = casesOf(guideApplicationChannelsPresent, [
  { kind: 'pass', name: '可以当面、邮寄、在线申请', html: guidePage(), pageType: 'guide', outcome: 'pass' },
  {
    kind: 'fail',
    name: '全文没有说怎样申请',
    html: guidePage(NONE),
    pageType: 'guide',
    outcome: 'fail',
    messages: ['公开指南没有写申请表和当面、邮寄、在线等申请方式。'],
  },
  {
    kind: 'fail',
    name: '有“依申请公开”链接，请人工核对',
    html: guidePage(NONE, { tail: ['<a href="/ysqgk/">依申请公开</a>'] }),
    pageType: 'guide',
    outcome: 'review',
    messages: ['公开指南没有写申请表和当面、邮寄、在线等申请方式。'],
  },
  {
    kind: 'near-miss',
    name: '申请表是附件',
    html: guidePage(NONE, { files: [['政府信息公开申请表.docx', '/f/1.docx']] }),
    pageType: 'guide',
    outcome: 'pass',
  },
]);
