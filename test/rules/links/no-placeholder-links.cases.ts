import { noPlaceholderLinks } from '../../../src/rules/links/no-placeholder-links.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const LEAD = '现就城市绿化养护有关事项通知如下，请结合实际认真贯彻执行。';

export const cases = casesOf(noPlaceholderLinks, [
  { kind: 'pass', name: '链接都有地址', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '正文里的链接没有地址',
    html: policyPage({ body: [LEAD, '详见<a href="#">城市绿化养护技术导则</a>。'] }),
    outcome: 'fail',
    messages: ['正文中有 1 个链接没有地址：“城市绿化养护技术导则”的链接是“#”。'],
  },
  {
    kind: 'fail',
    name: '附件链接指向内网',
    html: policyPage({ files: [['养护标准.doc', 'http://192.168.1.20:8080/oa/1.doc']] }),
    outcome: 'fail',
    messages: ['有 1 个链接指向内网或本机：http://192.168.1.20:8080/oa/1.doc，公众打不开。'],
  },
  {
    kind: 'fail',
    name: '正文图片在编辑人员的电脑里',
    html: policyPage({ body: [LEAD, '<img src="file:///C:/Users/admin/AppData/Local/Temp/wps1.jpg" alt="流程图">'] }),
    outcome: 'fail',
    messages: ['正文有 1 张图片存放在本机或内网，公众看不到。'],
  },
  {
    kind: 'fail',
    name: '正文里有自己标识的空链接可能由脚本处理，请人工核对',
    html: policyPage({ body: [LEAD, '详见<a class="js-guide" href="javascript:;">城市绿化养护技术导则</a>。'] }),
    outcome: 'review',
    messages: ['正文中有 1 个链接没有地址：“城市绿化养护技术导则”的链接是“javascript:;”。'],
  },
  {
    kind: 'fail',
    name: '正文以外有多个没有地址的链接，请人工核对',
    html: policyPage({
      footer: '<a href="#">市政府各部门网站</a> <a href="#">各县区政府网站</a> <a href="#">市属企事业单位</a> 主办：示例市人民政府办公室',
    }),
    outcome: 'review',
    messages: ['正文以外有 3 个链接没有地址，如“市政府各部门网站”；如果点了没有反应，应补上地址。'],
  },
  {
    kind: 'near-miss',
    name: '“打印本页”“展开全文”由脚本处理',
    html: policyPage({
      body: [LEAD, '<a href="javascript:void(0)">展开全文</a><a href="#">打印本页内容</a>'],
      tail: ['<a href="#" onclick="openDoc(1)">城市绿化养护标准</a>'],
    }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '页面本来就在内网打开',
    html: policyPage({ files: [['养护标准.doc', 'http://192.168.1.20/1.doc']] }),
    url: 'http://192.168.1.20/preview/1.html',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '页内目录的锚点和公网上的数字地址',
    html: policyPage({ body: [LEAD, '<a href="#part2">第二部分 养护标准</a>', '<a href="http://10.gov.cn/1.html">十项措施的网页</a>'] }),
    outcome: 'pass',
  },
]);
