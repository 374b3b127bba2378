import { footerElementsPresent } from '../../../src/rules/site/footer-elements-present.ts';
import { casesOf } from '../cases.ts';
import { GOOD_FOOTER, policyPage } from '../page.ts';

export const cases = casesOf(footerElementsPresent, [
  { kind: 'pass', name: '页脚要素齐全', html: policyPage(), outcome: 'pass' },
  {
    kind: 'pass',
    name: '党政机关标识和找错入口是图片链接',
    html: policyPage({
      footer:
        '版权所有：示例市人民政府　联系我们　网站标识码：1234000009　皖ICP备12345678号-1　皖公网安备34010002000001号<a href="https://bszs.conac.cn/sitename?method=show&id=1"><img src="/red.png"></a><img src="/images/jiucuo.png">',
    }),
    rendered: true,
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '首页页脚缺标识码和公安备案号',
    html: policyPage({ footer: '主办：示例市人民政府　联系我们　网站地图　皖ICP备12345678号-1　党政机关网站标识　我为政府网站找错' }),
    pageType: 'home',
    outcome: 'fail',
    messages: ['页脚没有网站标识码、公安备案号。'],
  },
  {
    kind: 'fail',
    name: '首页页脚缺找错入口、联系方式和网站地图，静态页面里的找错入口请核对',
    html: policyPage({
      footer: '主办：示例市人民政府　网站标识码：1234000009　皖ICP备12345678号-1　皖公网安备34010002000001号　党政机关网站标识',
    }),
    pageType: 'home',
    outcome: 'fail',
    messages: ['页脚没有联系方式。', '页脚没有网站地图。', '页脚没有“我为政府网站找错”入口，可能由脚本写入，请在浏览器里核对。'],
  },
  {
    kind: 'fail',
    name: '内页页脚缺公安备案号，只作提示',
    html: policyPage({ footer: '主办：示例市人民政府　联系我们　网站标识码：1234000009　皖ICP备12345678号-1' }),
    outcome: 'fail',
    messages: ['页脚没有公安备案号。'],
  },
  {
    kind: 'near-miss',
    name: '党政机关标识由国家站点的脚本写入',
    html: policyPage({
      footer: `${GOOD_FOOTER.replace('党政机关网站标识', '')}<script>document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='https://dcs.conac.cn/js/1.js'%3E%3C/script%3E"));</script>`,
    }),
    rendered: true,
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '页脚由脚本载入，没有读到', html: policyPage({ footer: '' }), outcome: 'not-assessable' },
  {
    kind: 'near-miss',
    name: '只有页面片段',
    html: '<div><p>示例市人民政府办公室关于开展检查的通知</p></div>',
    outcome: 'not-assessable',
  },
]);
