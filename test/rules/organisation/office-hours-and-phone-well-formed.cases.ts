import { officeHoursAndPhoneWellFormed } from '../../../src/rules/organisation/office-hours-and-phone-well-formed.ts';
import { casesOf } from '../cases.ts';
import { newsPage } from '../page.ts';

const page = (...lines: readonly string[]) =>
  newsPage({ heading: '示例市民政局机构职能', body: ['主要职责是拟订全市民政事业发展规划并组织实施。', ...lines] });

export const cases = casesOf(officeHoursAndPhoneWellFormed, [
  {
    kind: 'pass',
    name: '时间有钟点和日子，电话有区号',
    html: page('办公时间：上午8:30—12:00，下午14:30—17:30（法定节假日除外）', '联系电话：0990-8800123　传真：（0990）8800124'),
    pageType: 'organisation',
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '办公时间只写工作日，电话没有区号',
    html: page('办公时间：工作日', '联系电话：8800123　传真：8800124'),
    pageType: 'organisation',
    outcome: 'fail',
    messages: ['办公时间没有写明几点到几点。', '2 个固定电话没有区号，如“8800123”。'],
  },
  {
    kind: 'fail',
    name: '电话少一位，请人工核对',
    html: page('联系电话：0990-880012'),
    pageType: 'organisation',
    outcome: 'review',
    messages: ['电话“0990-880012”的位数不像电话号码，请核对。'],
  },
  {
    kind: 'near-miss',
    name: '手机、短号、400 号码和第二个号码',
    html: page('监督电话：12345', '咨询电话：400-800-1234', '联系电话：13800001234', '值班电话：0990-8800123、8800124'),
    pageType: 'organisation',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '页面注明了区号',
    html: page('区号：0990', '联系电话：8800123'),
    pageType: 'organisation',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '钟点写在下一行',
    html: page('办公时间', '周一至周五 9：00—12：00，14：00—17：00'),
    pageType: 'organisation',
    outcome: 'pass',
  },
]);
