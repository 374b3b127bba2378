import { externalLinksAnnounced } from '../../../src/rules/links/external-links-announced.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const LEAD = '现就城市绿化养护有关事项通知如下，请结合实际认真贯彻执行。';

export const cases = casesOf(externalLinksAnnounced, [
  {
    kind: 'pass',
    name: '正文链接到政府网站',
    html: policyPage({ body: [LEAD, '详见<a href="https://zfgj.example.gov.cn/1.html">养护标准</a>。'] }),
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '正文链接到 IP 地址',
    html: policyPage({ body: [LEAD, '请登录<a href="http://203.0.113.8/bm/">报名系统</a>填报。'] }),
    outcome: 'fail',
    messages: ['正文有 1 个链接用的是 IP 地址：http://203.0.113.8/bm/；应改用域名。'],
  },
  {
    kind: 'fail',
    name: '正文链接到商业网站，请人工核对',
    html: policyPage({ body: [LEAD, '请登录<a href="https://www.example.com/bm/">报名系统</a>填报。'] }),
    outcome: 'review',
    messages: ['正文有 1 个链接指向政府网站以外的域名（www.example.com），请核对是否需要，并在打开时提示离开本网站。'],
  },
  {
    kind: 'near-miss',
    name: '邮箱、站内地址和页脚的友情链接',
    html: policyPage({
      body: [LEAD, '联系邮箱：<a href="mailto:a@example.com">a@example.com</a>，<a href="/zwgk/2.html">相关文件</a>。'],
      footer: '<a href="https://www.example.com/">示例日报</a> 主办：示例市人民政府办公室　网站标识码：1234000009',
    }),
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '正文没有链接', html: policyPage({ files: [] }), outcome: 'inapplicable' },
]);
