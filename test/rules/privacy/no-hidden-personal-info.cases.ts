import { noHiddenPersonalInfo } from '../../../src/rules/privacy/no-hidden-personal-info.ts';
import { casesOf } from '../cases.ts';
import { rosterPage, textPage } from './roster.ts';

const HIDDEN = '<table><tr><td>赵某</td><td style="display:none">340199198503071233</td></tr></table>';

export const cases = casesOf(noHiddenPersonalInfo, [
  { kind: 'pass', name: '没有隐藏的个人信息', html: rosterPage(['姓名', '金额'], [['赵某', '1200']]), outcome: 'pass' },
  {
    kind: 'fail',
    name: '浏览器里不显示的列有完整身份证号',
    html: textPage(`名单如下：</p>${HIDDEN}<p>`),
    rendered: true,
    outcome: 'fail',
    messages: ['页面文字里有 1 个隐藏的完整身份证号，如 34*************233；页面上不显示，源文件里能看到。'],
  },
  {
    kind: 'fail',
    name: '只读文件时请人工核对',
    html: textPage(`名单如下：</p>${HIDDEN}<p>`),
    outcome: 'review',
    messages: ['页面文字里有 1 个隐藏的完整身份证号，如 34*************233；页面上不显示，源文件里能看到。'],
  },
  {
    kind: 'fail',
    name: '隐藏的一列手机号，请人工核对',
    html: textPage(
      '名单如下：</p><div style="display:none"><p>赵某 13800138000</p><p>钱某 13900139000</p><p>孙某 13700137000</p></div><p>',
    ),
    outcome: 'review',
    messages: ['页面文字里有 3 个隐藏的手机号，如 138****8000；页面上不显示，源文件里能看到。'],
  },
  {
    kind: 'near-miss',
    name: '手机版里重复的联系电话',
    html: textPage('联系电话：13800138000', '</p><div style="display:none">联系电话：13800138000</div><p>'),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '隐藏的编号和统一社会信用代码',
    html: textPage('</p><div style="display:none">项目代码：340199198503071233，11341702486344515H</div><p>'),
    outcome: 'pass',
  },
]);
