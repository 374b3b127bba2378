import { noBankAccount } from '../../../src/rules/privacy/no-bank-account.ts';
import { casesOf } from '../cases.ts';
import { rosterPage, textPage } from './roster.ts';

export const cases = casesOf(noBankAccount, [
  { kind: 'pass', name: '只公示姓名和金额', html: rosterPage(['姓名', '金额（元）'], [['赵某', '1200']]), outcome: 'pass' },
  {
    kind: 'fail',
    name: '名单的银行卡号列，请人工核对',
    html: rosterPage(
      ['姓名', '一卡通账号', '金额'],
      [
        ['赵某', '6222021234567890128', '1200'],
        ['钱某', '201000123456789', '800'],
      ],
    ),
    outcome: 'review',
    messages: ['第2列“一卡通账号”共 2 个像银行卡号或账号的数字，如 6222***********0128；请核对是否为个人账户。'],
  },
  {
    kind: 'fail',
    name: '正文里的个人银行卡号，请人工核对',
    html: textPage('补助款已汇入孙某6222 0212 3456 7890 128。'),
    outcome: 'review',
    messages: ['页面文字里有 1 个像银行卡号或账号的数字，如 6222 **** **** ***0 128；请核对是否为个人账户。'],
  },
  {
    kind: 'fail',
    name: '户名为单位的账户，提示核对',
    html: textPage('户名：示例市慈善总会', '开户行：示例银行示例支行', '账号：201000123456789012'),
    outcome: 'review',
    messages: ['页面文字里有 1 个像单位账户的账号，如 2010**********9012；请核对确需公布。'],
  },
  {
    kind: 'near-miss',
    name: '许可证号、流水号和运单号',
    html: textPage('许可证号：6222021234567890128，流水号：4012888888881881。', '电子监管码 8112345678901234567，快件 5105105105105100。'),
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '已遮盖的卡号', html: rosterPage(['姓名', '银行卡号'], [['李某', '6222********0128']]), outcome: 'pass' },
]);
