import { interpretationLinksDocument } from '../../../src/rules/interpretation/interpretation-links-document.ts';
import { casesOf } from '../cases.ts';
import { interpretationPage, NAME } from './page.ts';

const link = (text: string) => `相关文件：<a href="/zcwj/1.html">${text}</a>`;

export const cases = casesOf(interpretationLinksDocument, [
  {
    kind: 'pass',
    name: '正文后面链接了被解读的文件',
    html: interpretationPage({ tail: [link(`示例市人民政府办公室关于印发${NAME}的通知`)] }),
    pageType: 'interpretation',
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '没有任何指向文件的链接',
    html: interpretationPage(),
    pageType: 'interpretation',
    rendered: true,
    outcome: 'fail',
    messages: ['页面没有指向政策文件的链接，也没有“相关文件”一栏；解读页应当能打开《示例市居家养老服务补贴办法》。'],
  },
  {
    kind: 'fail',
    name: '静态页面里没有看到链接，可能由脚本填入，请人工核对',
    html: interpretationPage(),
    pageType: 'interpretation',
    outcome: 'review',
    messages: ['页面没有指向政策文件的链接，也没有“相关文件”一栏；解读页应当能打开《示例市居家养老服务补贴办法》。'],
  },
  {
    kind: 'fail',
    name: '相关文件链接到另一件，请人工核对',
    html: interpretationPage({ tail: [link('示例市人民政府关于加强道路保洁的通知')] }),
    pageType: 'interpretation',
    rendered: true,
    outcome: 'review',
    messages: ['解读的是《示例市居家养老服务补贴办法》，相关文件却链接到“示例市人民政府关于加强道路保洁的通知”，请核对是否关联错了。'],
  },
  {
    kind: 'near-miss',
    name: '链接文字只有“政策原文”',
    html: interpretationPage({ tail: ['<a href="/zcwj/1.html">政策原文</a>'] }),
    pageType: 'interpretation',
    rendered: true,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '原文作为附件提供',
    html: interpretationPage({ files: [[`${NAME}.pdf`, '/f/1.pdf']] }),
    pageType: 'interpretation',
    rendered: true,
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '“相关文件”一栏是空的，下一栏和页脚里有链接，请人工核对',
    html: interpretationPage({
      tail: ['</p><h3>相关文件</h3><ul></ul><h3>友情链接</h3><p><a href="https://www.gov.cn/">中国政府网首页</a>'],
      footer: '<a href="/zc/">我为政府网站找错</a>　主办：示例市人民政府办公室',
    }),
    pageType: 'interpretation',
    rendered: true,
    outcome: 'review',
    messages: [`页面有相关文件一栏，但没有看到链接；解读页应当能打开《${NAME}》。`],
  },
]);
