import { noDetailedAddress } from '../../../src/rules/privacy/no-detailed-address.ts';
import { casesOf } from '../cases.ts';
import { rosterPage, textPage } from './roster.ts';

export const cases = casesOf(noDetailedAddress, [
  {
    kind: 'pass',
    name: '住址只到乡镇',
    html: rosterPage(['姓名', '家庭住址'], [['赵某', '示例县甲镇']]),
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '名单里的住址写到组和号，请人工核对',
    html: rosterPage(
      ['姓名', '家庭住址', '金额'],
      [
        ['赵某', '示例县甲镇乙村3组12号', '1200'],
        ['钱某', '示例县甲镇丙小区5栋二单元501室', '800'],
        ['孙某', '示例县甲镇丁村', '600'],
      ],
    ),
    outcome: 'review',
    messages: ['第2列“家庭住址”有 2 处住址写到组、号、栋、单元或室，如 示例县甲镇****，请核对是否为自然人住址。'],
  },
  {
    kind: 'fail',
    name: '正文里当事人的住址写到室，请人工核对',
    html: textPage('当事人：李某，住址：示例市示例区甲街道乙路8号2栋301室，从事个体经营。'),
    outcome: 'review',
    messages: ['正文有 1 处住址写到组、号、栋、单元或室，如 示例市示例区甲街道****，请核对是否为自然人住址。'],
  },
  {
    kind: 'near-miss',
    name: '企业名单里的地址',
    html: rosterPage(['单位名称', '法定代表人', '地址'], [['示例药店', '周某', '示例县甲镇乙路12号']]),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '机构地址和文件编号',
    html: textPage('办公地址：示例市甲路8号政务大厅2楼203室。', '申请人现住址以本办法第3号附件为准。'),
    outcome: 'pass',
  },
]);
