/** A document as a template shows it; an empty value is one that the editor left out. */
export interface Shown {
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly date: string;
  /** Rows that some pages have and others have not. */
  readonly more: readonly (readonly [string, string])[];
}

/** A site's template with labels or places that the product does not know by itself. */
export interface Template {
  readonly name: string;
  /** What the lesson is expected to rest on. */
  readonly relation: string;
  readonly render: (shown: Shown) => string;
  /** Whether an empty value leaves a trace that can be told from a page of another template. */
  readonly keepsLabel: boolean;
}

const prose = Array.from(
  { length: 6 },
  (_, at) => `<p>第${at + 1}条　村集体应当按照约定公示收支项目与标准，接受村民监督，不得擅自变更。</p>`,
).join('');

const page = ({ title, issuer }: Shown, metadata: string, body = prose): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}_青禾县人民政府</title></head><body>
<div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a></div><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zc/">政策文件</a></div>
${metadata.replace('<!--title-->', `<h1>${title}</h1>`)}<div class="content">${body}<p>${issuer === '' ? '' : '抄送：县直各单位'}</p></div></body></html>`;

const rows = (shown: Shown, row: (label: string, value: string) => string): string =>
  [...shown.more.slice(0, 1), ['公文序列', shown.number] as const, ['承办处', shown.issuer] as const, ...shown.more.slice(1)]
    .map(([label, value]) => row(label, value))
    .join('\n');

/** Labels 公文序列 for the number and 承办处 for the issuer are of no list that the product has. */
export const templates: readonly Template[] = [
  {
    name: 'table of two columns',
    relation: 'right',
    keepsLabel: true,
    render: (shown) =>
      page(shown, `<table>${rows(shown, (label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</table><!--title-->`),
  },
  {
    name: 'table of four columns',
    relation: 'right',
    keepsLabel: true,
    render: (shown) =>
      page(
        shown,
        `<table><tr><th>公文序列</th><td>${shown.number}</td><th>承办处</th><td>${shown.issuer}</td></tr>${shown.more
          .map(([label, value]) => `<tr><th>${label}</th><td colspan="3">${value}</td></tr>`)
          .join('')}</table><!--title-->`,
      ),
  },
  {
    name: 'header row over value row',
    relation: 'below',
    keepsLabel: true,
    render: (shown) => {
      const all = [...shown.more, ['公文序列', shown.number], ['承办处', shown.issuer]];
      return page(
        shown,
        `<table><thead><tr>${all.map(([label]) => `<th>${label}</th>`).join('')}</tr></thead><tbody><tr>${all
          .map(([, value]) => `<td>${value}</td>`)
          .join('')}</tr></tbody></table><!--title-->`,
      );
    },
  },
  {
    name: 'definition list',
    relation: 'next',
    keepsLabel: true,
    render: (shown) => page(shown, `<dl>${rows(shown, (label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl><!--title-->`),
  },
  {
    name: 'list items with colons',
    relation: 'line',
    keepsLabel: true,
    render: (shown) => page(shown, `<ul>${rows(shown, (label, value) => `<li>${label}：${value}</li>`)}</ul><!--title-->`),
  },
  {
    name: 'list items with bold labels',
    relation: 'line',
    keepsLabel: true,
    render: (shown) =>
      page(shown, `<ul>${rows(shown, (label, value) => `<li><b>${label}</b><span>${value}</span></li>`)}</ul><!--title-->`),
  },
  {
    name: 'pairs of boxes',
    relation: 'next',
    keepsLabel: true,
    render: (shown) =>
      page(
        shown,
        `<div class="info">${rows(shown, (label, value) => `<div class="row"><div>${label}</div><div>${value}</div></div>`)}</div><!--title-->`,
      ),
  },
  {
    name: 'one line with several labels',
    relation: 'line',
    keepsLabel: true,
    render: (shown) =>
      page(
        shown,
        `<!--title--><div class="bar"><span>发布日期：${shown.date}</span> <span>承办处：${shown.issuer}</span> <span>公文序列：${shown.number}</span></div>`,
      ),
  },
  {
    name: 'byline divided by bars',
    relation: 'byline',
    keepsLabel: false,
    render: (shown) => page(shown, `<!--title--><div class="bar">${[shown.date, shown.issuer, shown.number].join(' | ')}</div>`),
  },
  {
    name: 'a template’s own class',
    relation: 'class',
    keepsLabel: true,
    render: (shown) =>
      page(
        shown,
        `<div class="panel-head"><div class="doc-extra">${shown.more.map(([, value]) => `<p>${value}</p>`).join('')}</div><div class="doc-serial">${shown.number}</div><div class="doc-office">${shown.issuer}</div></div><p>一</p><p>二</p><p>三</p><p>四</p><p>五</p><p>六</p><p>七</p><p>八</p><p>九</p><p>十</p><p>十一</p><p>十二</p><p>十三</p><!--title-->`,
      ),
  },
];
