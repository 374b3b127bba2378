import { noHiddenLinks } from '../../../src/rules/links/no-hidden-links.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const LEAD = '现就城市绿化养护有关事项通知如下，请结合实际认真贯彻执行。';

export const cases = casesOf(noHiddenLinks, [
  {
    kind: 'pass',
    name: '外部链接都看得见，没有不良字样',
    html: policyPage({ body: [LEAD, '详见<a href="https://www.example.org/1.html">行业标准</a>。'] }),
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '隐藏的外部链接带博彩字样，请人工核实',
    html: policyPage({
      footer: '<div style="display:none"><a href="http://bet.example.com/">六合彩开奖</a></div>主办：示例市人民政府办公室',
    }),
    outcome: 'review',
    messages: ['页面有 1 个隐藏的外部链接带不良字样，如“六合彩开奖”（bet.example.com），请立即核实。'],
  },
  {
    kind: 'fail',
    name: '正文里有访客看不到的外部链接，请人工核实',
    html: policyPage({
      body: [LEAD, '请各单位<span style="display:none"><a href="http://seo.example.com/">优惠促销</a></span>认真落实。'],
    }),
    outcome: 'review',
    messages: ['正文中有 1 个访客看不到的外部链接，如“优惠促销”（seo.example.com），请核实来历。'],
  },
  {
    kind: 'near-miss',
    name: '隐藏的友情链接下拉框',
    html: policyPage({
      footer: '<div style="display:none"><a href="http://daily.example.com/">示例日报</a></div>主办：示例市人民政府办公室',
    }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '打击赌博的新闻链接在本站',
    html: policyPage({ body: [LEAD, '<a href="/news/1.html">我市捣毁一赌场</a>'] }),
    outcome: 'inapplicable',
  },
]);
