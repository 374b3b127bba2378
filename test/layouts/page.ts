import { metadataLayouts, pairsOf } from './metadata.ts';
import { type Decoys, type Noise, printDay, spellDay } from './noise.ts';
import type { AttachedFile, DocumentRecord } from './record.ts';

/** One way to show a document: what its page looks like, and what of the record such a page says. */
export interface Layout {
  readonly name: string;
  readonly render: (record: DocumentRecord, noise: Noise) => string;
  readonly shown: (record: DocumentRecord) => DocumentRecord;
}

const SILENT = { validity: null, indexNumber: null, topicCategory: null } as const;

/** Every layout: the metadata blocks, and pages without one. */
export const layouts: readonly Layout[] = [
  ...metadataLayouts.map(({ name, parted, render }) => ({
    name,
    render: (record: DocumentRecord, noise: Noise) => {
      const block = render(pairsOf(record, noise, parted));
      const line = byline(noise.bylineDate ? record : { ...record, publishDate: null }, noise);
      const title = heading(record.title, noise);
      const text = body(record, noise, noise.headNumber);
      const orders: Readonly<Record<Noise['metadata'], string>> = {
        'above the title': `${block}${title}${line}${text}`,
        'below the title': `${title}${block}${line}${text}`,
        'below the text': `${title}${line}${text}${block}`,
      };
      return page(record, noise, orders[noise.metadata]);
    },
    shown: (record: DocumentRecord) => record,
  })),
  {
    name: 'byline and text only',
    render: (record, noise) => page(record, noise, `${heading(record.title, noise)}${byline(record, noise)}${body(record, noise, true)}`),
    shown: (record) => ({ ...record, ...SILENT }),
  },
  {
    name: 'number in brackets after the title',
    render: (record, noise) => {
      const titled = { ...record, title: bracketed(record) };
      return page(titled, noise, `${heading(titled.title, noise)}${byline(record, noise)}${body(record, noise, noise.headNumber)}`);
    },
    shown: (record) => ({ ...record, ...SILENT, title: bracketed(record) }),
  },
  {
    name: 'tables as layout',
    render: (record, noise) =>
      page(
        record,
        noise,
        `<table width="100%"><tr><td align="center"><font size="5"><b>${record.title}</b></font></td></tr><tr><td align="center">${byline(record, noise)}</td></tr><tr><td>${body(record, noise, true)}</td></tr></table>`,
      ),
    shown: (record) => ({ ...record, ...SILENT }),
  },
  {
    name: 'date and source in metatags',
    render: (record, noise) => {
      const plain = { ...noise, decoys: { ...noise.decoys, oldMetatag: false } };
      return page(record, plain, `${heading(record.title, noise)}${body(record, noise, true)}`, metas(record));
    },
    shown: (record) => ({ ...record, ...SILENT }),
  },
];

const bracketed = ({ title, documentNumber }: DocumentRecord): string =>
  documentNumber === null ? title : `${title}（${documentNumber.written}）`;

const metas = ({ publishDate, contentSource }: DocumentRecord): string =>
  `${publishDate === null ? '' : `<meta name="PubDate" content="${publishDate} 08:00">`}${contentSource === null ? '' : `<META NAME="contentsource" CONTENT="${contentSource}">`}`;

const heading = (title: string, { heading: tag }: Noise): string => {
  if (tag === 'td') return `<table width="100%"><tr><td align="center" class="title">${title}</td></tr></table>`;
  return tag === 'div' ? `<div class="title">${title}</div>` : `<${tag}>${title}</${tag}>`;
};

const byline = ({ publishDate, contentSource }: DocumentRecord, { dates, decoys }: Noise): string => {
  const parts = [
    ...(publishDate === null ? [] : [`发布日期：${printDay(publishDate, dates)}`]),
    ...(contentSource === null ? [] : [`来源：${contentSource}`]),
    '浏览次数：<span id="hits">318</span>',
    ...(decoys.fontSize ? ['字号：[<a href="javascript:;">大</a> <a href="javascript:;">中</a> <a href="javascript:;">小</a>]'] : []),
  ];
  return `<div class="info">${parts.map((part) => `<span>${part}</span>`).join('　')}</div>`;
};

const body = (record: DocumentRecord, noise: Noise, withNumber: boolean): string => {
  const { decoys, signature } = noise;
  const signed =
    record.issueDate === null ? null : signature === 'figures' ? printDay(record.issueDate, 'chinese') : spellDay(record.issueDate);
  const lines = [
    withNumber && record.documentNumber !== null ? `<p align="center">${record.documentNumber.written}</p>` : '',
    '<p>各乡镇人民政府，各有关单位：</p>',
    `<p>${decoys.citedNumbers ? '根据《关于加强小型水库管护的指导意见》（岚水管〔2019〕56号）和《中华人民共和国政府信息公开条例》（国务院令第711号），' : ''}经研究，现将有关事项通知如下，请认真贯彻执行。</p>`,
    decoys.terms ? '<p>一、申报时间为2024年3月1日至3月31日，逾期不再受理。</p>' : '',
    '<p>二、各单位要加强领导，明确责任，确保各项任务落到实处。</p>',
    decoys.repealed ? '<p>《小型水库安全管理规定》（岚政办〔2008〕45号）同时废止。</p>' : '',
    record.effectiveDate === null ? '' : `<p>本文件自${printDay(record.effectiveDate, 'chinese')}起施行。</p>`,
    noise.filesApart ? '' : files(record.attachments),
    record.issuer === null ? '' : `<p style="text-align:right">${record.issuer}</p>`,
    signed === null ? '' : `<p style="text-align:right">${signed}</p>`,
  ];
  const apart = noise.filesApart && record.attachments.length > 0 ? `<div class="fj">${files(record.attachments)}</div>` : '';
  return `<div class="content-text">${lines.filter((line) => line !== '').join('\n')}</div>${apart}`;
};

const files = (list: readonly AttachedFile[]): string => {
  if (list.length === 0) return '';
  const link = ({ name, href, extension, style }: AttachedFile): string =>
    `<a href="${href}"${style === 'title' ? ` title="${name}.${extension}"` : ''}>${name}</a>`;
  return list.map((one, index) => `<p>${index === 0 ? '附件：' : ''}${link(one)}</p>`).join('\n');
};

/** The page around: what stands beside the document on any site. */
const page = ({ title, publishDate }: DocumentRecord, noise: Noise, main: string, head = ''): string => {
  const { decoys, nesting, charset, twin } = noise;
  const declared = charset === 'utf-8' ? 'utf-8' : charset === 'gb18030' ? 'gb2312' : 'unicode';
  const old = decoys.oldMetatag && publishDate !== null ? '<meta name="PubDate" content="2024-06-17 03:00:00">' : '';
  return `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=${declared}">
<title>${title}_通知公告_云溪县人民政府门户网站</title><meta name="SiteName" content="云溪县人民政府门户网站">${old}${head}</head><body>
<div class="header">${decoys.today ? '<span>今天是2024年6月18日 星期二</span>' : ''}<ul class="nav"><li><a href="/">首页</a></li><li><a href="/gk/">政务公开</a></li><li><a href="/fw/">政务服务</a></li></ul></div>
${decoys.searchForm ? FORM : ''}<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/gk/">政务公开</a> &gt; <a href="/gk/tz/">通知公告</a></div>
${decoys.hiddenBlock ? HIDDEN : ''}${'<div>'.repeat(nesting)}
<div class="pc">${main}</div>${twin ? `<div class="phone">${main}</div>` : ''}
${'</div>'.repeat(nesting)}${below(decoys)}
<div class="footer"><p>主办：云溪县人民政府办公室　某ICP备05001234号-1　网站标识码：9901240001</p></div></body></html>`;
};

const below = ({ neighbours, related }: Decoys): string =>
  `${neighbours ? '<div class="pn"><p>上一篇：<a href="/gk/1.html">关于调整防汛指挥机构的通知</a> [2024-04-02]</p><p>下一篇：<a href="/gk/3.html">关于端午节放假的通知（云政办〔2024〕19号）</a> [2024-05-30]</p></div>' : ''}
${related ? '<div class="related"><h3>相关文件</h3><ul><li><a href="/gk/8.html">关于表彰先进集体的决定（云政发〔2023〕77号）</a><span>2023-12-20</span></li><li><a href="/gk/9.html">关于开展森林防火检查的通知</a><span>2024-01-03</span></li></ul></div>' : ''}`;

const FORM =
  '<form action="/search"><label>索引号：</label><input name="a"><label>文号：</label><input name="b"><label>发布机构：</label><select><option>全部</option><option>县教育局</option></select><label>发布日期：</label><input name="c" value="2020-01-01"></form>\n';
const HIDDEN =
  '<div style="display:none"><p>文号：旧政发〔2001〕1号</p><p>索引号：MB-000</p><p>成文日期：2001-01-01</p><p>发布日期：2001-02-02</p><p>有效性：废止</p></div>\n';
